/**
 * The answers: who is bound by what on any day, what has become of each act, why, and what is odd.
 *
 * <p>A {@link org.entente.timeline.Timeline} is derived from an agreement in one pass. It gives the
 * position on a day, an act's {@link org.entente.answer.Outcome}
 * ({@link org.entente.answer.Pending} tells what is missing), the {@link org.entente.answer.Event}s
 * in order, and an {@link org.entente.answer.Explanation} for a party and a day.
 * {@link org.entente.timeline.Audit} lists what is odd in a dossier without blocking anything.
 *
 * @since 0.1
 */
@NullMarked
package org.entente.timeline;

import org.jspecify.annotations.NullMarked;
