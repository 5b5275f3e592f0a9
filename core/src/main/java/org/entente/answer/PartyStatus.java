package org.entente.answer;

/**
 * How a party stands towards an agreement on a day. It is derived, never stored.
 *
 * @since 0.1
 */
public enum PartyStatus {
  /** Neither bound nor on its way (VCLT art. 2(1)(h)). */
  THIRD,
  /** Has signed and is not bound: subject to ratification, or while others are missing. */
  SIGNATORY,
  /** Has consented to be bound, and its day is still to come (VCLT art. 2(1)(f)). */
  CONTRACTING,
  /** Is bound, and the agreement is in force for it (VCLT art. 2(1)(g)). */
  PARTY
}
