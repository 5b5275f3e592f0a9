/**
 * The nouns, and their rules as data: parties, agreements, the acts that change them, and the facts
 * recorded about them.
 *
 * <p>An {@link org.entente.Agreement} is the root. It holds what happened and nothing that follows
 * from it; {@code org.entente.timeline.Timeline} derives that. Start with
 * {@link org.entente.Agreement}, {@link org.entente.Accession} and {@link org.entente.Signature};
 * {@link org.entente.Provisions}, {@link org.entente.ConsentRule} and
 * {@link org.entente.EffectRule} are for agreements whose text says something else than "every
 * partner signs".
 *
 * <p>Large nouns are made by builders and changed by {@code with} methods, which return copies.
 * They check their own shape (a blank name, an end before its start, an id twice) when they are
 * built, and throw {@link java.lang.IllegalArgumentException} with the rule and the value. No class
 * here can be extended or changed from outside.
 *
 * @since 0.1
 */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
