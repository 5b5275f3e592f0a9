package org.entente;

import java.time.LocalDate;
import java.util.List;

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

  /**
   * Returns the instruments that it speaks of.
   *
   * @return their ids; empty means all that the founding or the act asks for
   */
  public List<InstrumentId> instruments() {
    return List.of();
  }

  /**
   * Tells whether it covers an instrument.
   *
   * @param instrument the instrument
   * @return true if it covers all, or names this one
   */
  public boolean covers(InstrumentId instrument) {
    return instruments().isEmpty() || instruments().contains(instrument);
  }

  /** A proceeding with those of its facts that a reader of a day had. */
  @SuppressWarnings("unchecked") // A proceeding's copies are of its own kind.
  static <P extends Proceeding> P knownOn(LocalDate day, P proceeding) {
    return (P) proceeding
        .withDecisions(knownOn(day, proceeding.decisions()))
        .withSignatures(knownOn(day, proceeding.signatures()))
        .withObjections(knownOn(day, proceeding.objections()))
        .withRevocations(knownOn(day, proceeding.revocations()))
        .withGiven(proceeding.given().filter(fact -> fact.isKnownOn(day)));
  }
}
