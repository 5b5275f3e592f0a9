/**
 * What is said of a day: the {@link org.entente.answer.Standing} of an agreement, the
 * {@link org.entente.answer.Outcome} of an act, {@link org.entente.answer.Violation}s, the
 * {@link org.entente.answer.Tally} of a rule, {@link org.entente.answer.Event}s, an
 * {@link org.entente.answer.Explanation}, and what an audit finds. Answers are built by the
 * timeline, or by builders for the tests of services.
 *
 * @since 0.1
 */
@NullMarked
package org.entente.answer;

import org.jspecify.annotations.NullMarked;
