/**
 * The conditions that a proceeding must meet.
 *
 * <p>A {@link org.entente.rule.Rule} reads a proceeding and a {@link org.entente.answer.Standing}
 * and returns {@link org.entente.answer.Violation}s; {@link org.entente.rule.Rules} has the
 * standard ones by name, and adds yours. A test of a rule builds a standing by hand and needs no
 * timeline.
 *
 * @since 0.1
 */
@NullMarked
package org.entente.rule;

import org.jspecify.annotations.NullMarked;
