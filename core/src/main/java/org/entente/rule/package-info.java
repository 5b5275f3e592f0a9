/**
 * The position on one day, the conditions that an act must meet in it, and what is unmet, as data
 * and in words.
 *
 * <p>A {@link org.entente.rule.Rule} reads an act and a {@link org.entente.rule.Standing} and
 * returns {@link org.entente.rule.Violation}s; {@link org.entente.rule.Rules} has the standard ones
 * by name, and adds yours. A test of a rule builds a standing by hand and needs no timeline. A
 * {@link org.entente.rule.Tally} is a consent rule evaluated: who counted, who is missing.
 * {@link org.entente.rule.Messages} says it all in English and Dutch.
 *
 * @since 0.1
 */
@NullMarked
package org.entente.rule;

import org.jspecify.annotations.NullMarked;
