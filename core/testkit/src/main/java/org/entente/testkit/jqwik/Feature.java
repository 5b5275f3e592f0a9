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
  /** Expulsions, suspensions, reinstatements, and the clauses on them. */
  EXCLUSION,
  /** Changes of role. */
  ROLES,
  /** Places that are taken by agreement. */
  SUBSTITUTION,
  /** Terminations, terms that end, a least number of parties. */
  ENDING,
  /** Amendments of the provisions. */
  NEW_PROVISIONS,
  /** Steps of a party's own authority, before a signature or after one that is subject to them. */
  MANDATE,
  /** Signatures that bind from a later day. */
  LATER_BINDING,
  /** Provisions that let a party step back until it is bound. */
  STEPPING_BACK,
  /** Electorates that are fixed when an act is opened. */
  FIXED_ELECTORATE,
  /** Occurrences, and rules of effect and terms that run from other days than completion. */
  ANCHORS,
  /** Terms that renew tacitly, and notices of non-renewal. */
  RENEWAL,
  /** Facts that became known after the day on which they count. */
  LATE_RECORDS,
  /** Facts that proved wrong; no act is, of which a timeline would say nothing. */
  ERRORS,
  /** Days that are not known exactly. */
  IMPRECISION
}
