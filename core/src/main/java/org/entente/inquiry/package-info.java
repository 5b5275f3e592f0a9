/**
 * What is asked of a course that was taken, before it is shown or explained: outcomes, statuses,
 * what lies ahead, and what is odd.
 */
@NullMarked
package org.entente.inquiry;

import org.jspecify.annotations.NullMarked;
