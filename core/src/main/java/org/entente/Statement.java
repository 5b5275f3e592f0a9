package org.entente;

/**
 * A fact that a party is the author of: what its body decided, or what the party said to the
 * others. Immutable and thread-safe.
 *
 * @since 0.1
 */
public abstract sealed class Statement extends Fact
    permits Decision, Signature, Objection, Revocation {
  Statement(String what) {
    super(what);
  }

  /**
   * Returns the party that speaks.
   *
   * @return the party
   */
  public abstract PartyId party();
}
