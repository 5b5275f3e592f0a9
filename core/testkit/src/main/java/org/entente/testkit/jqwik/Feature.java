package org.entente.testkit.jqwik;

/**
 * What a generated dossier may hold besides plain acts and signatures. A law that holds in a part
 * of the world leaves some out.
 *
 * @since 0.1
 */
public enum Feature {
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
  NEW_PROVISIONS,
  /** Signatures that need a decision before them. */
  MANDATE,
  /** Electorates that are fixed when an act is opened. */
  FIXED_ELECTORATE,
  /** Occurrences, and rules of effect and terms that run from other days than completion. */
  ANCHORS,
  /** Terms that renew tacitly, and notices of non-renewal. */
  RENEWAL,
  /** Facts that became known after the day on which they count. */
  LATE_RECORDS
}
