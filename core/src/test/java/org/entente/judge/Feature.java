package org.entente.judge;

/**
 * What an agreement may hold besides plain acts and signatures. A law that holds in a part of the
 * world leaves some out.
 */
enum Feature {
  /** Consent rules other than every partner's. */
  RULES,
  /** Effect at another time than on completion. */
  EFFECTS,
  /** Effect before completion. */
  RETROACTION,
  /** Objections, revocations, and consent by silence. */
  REFUSAL,
  /** Opening and closing days. */
  WINDOWS,
  /** What a source states and nobody has signed; the founding aside. */
  GIVEN,
  /** Parties that take the place of others. */
  SUCCESSION,
  /** Withdrawals. */
  LEAVING,
  /** Terminations, terms that end, a least number of parties. */
  ENDING,
  /** Amendments of the provisions. */
  NEW_PROVISIONS
}
