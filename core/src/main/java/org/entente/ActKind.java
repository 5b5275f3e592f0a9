package org.entente;

/**
 * The kinds of act, one for each permitted subclass of {@link Act}.
 *
 * @since 0.1
 */
public enum ActKind {
  /** A party joins: {@link Accession}. */
  ACCESSION,
  /** The parties change the text, the term or the provisions: {@link Amendment}. */
  AMENDMENT,
  /** A party leaves after notice: {@link Withdrawal}. */
  WITHDRAWAL,
  /** By law one or more parties take the place of others: {@link Succession}. */
  SUCCESSION,
  /** The parties end the agreement: {@link Termination}. */
  TERMINATION,
  /** The others put a party out: {@link Expulsion}. */
  EXPULSION,
  /** The others suspend a party: {@link Suspension}. */
  SUSPENSION,
  /** The others end the suspension of a party: {@link Reinstatement}. */
  REINSTATEMENT,
  /** A party takes part in another role: {@link RoleChange}. */
  ROLE_CHANGE,
  /** One takes another's place by agreement: {@link Substitution}. */
  SUBSTITUTION
}
