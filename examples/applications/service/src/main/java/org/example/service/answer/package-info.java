/**
 * What is asked of the library, and what it has no call of its own for yet: the matrix, what lies
 * ahead, differences, one fact more, "if the rest sign". Everything else of this register asks
 * here.
 */
package org.example.service.answer;
