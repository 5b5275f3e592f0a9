package org.entente;

/**
 * What a revocation takes back. One that names a thing takes back nothing else: if its party has
 * not said that itself, what it has inherited of it, or nothing.
 *
 * @since 0.1
 */
public enum Revoked {
  /** Its objection. */
  OBJECTION,
  /** Its abstention. */
  ABSTENTION,
  /** Its consent to be bound: its signatures that bind, a ratification as well. */
  CONSENT,
  /** Its signatures of every kind, those that bind included. */
  SIGNATURE,
  /** Its decisions; what it signed before on the strength of them is not undone. */
  DECISION,
  /** Its notice of withdrawal, or that the term is not to be renewed. */
  NOTICE,
  /** What it said last. */
  LAST
}
