/**
 * What is asked of the library, and what it has no call of its own for: days bound as rows, the
 * lines of a record, a time within which a dossier must be decided.
 */
package org.example.service.answer;
