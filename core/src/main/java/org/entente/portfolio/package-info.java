/**
 * Many agreements at once.
 *
 * <p>A {@link org.entente.portfolio.Portfolio} holds the timelines of a register in memory, and
 * says of a party on a day in which agreements it is engaged, and how.
 *
 * @since 0.1
 */
@NullMarked
package org.entente.portfolio;

import org.jspecify.annotations.NullMarked;
