package org.entente;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact that a party is the author of: what its body decided, or what the party said to the
 * others. Immutable and thread-safe.
 *
 * @since 0.1
 */
public abstract sealed class Statement extends Fact
    permits Decision, Signature, Abstention, Objection, NonRenewal, Revocation {
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

  /** A proceeding with some of its facts, each as it is kept. */
  @SuppressWarnings("unchecked") // A proceeding's copies are of its own kind.
  static <P extends Proceeding> P keeping(Function<Fact, Optional<Fact>> kept, P proceeding) {
    return (P) Given.stating(among(Given.allOf(proceeding), kept), proceeding)
        .withDecisions(among(proceeding.decisions(), kept))
        .withSignatures(among(proceeding.signatures(), kept))
        .withAbstentions(among(proceeding.abstentions(), kept))
        .withObjections(among(proceeding.objections(), kept))
        .withRevocations(among(proceeding.revocations(), kept))
        .withOccurrences(among(proceeding.occurrences(), kept));
  }

  @SuppressWarnings("unchecked") // A fact is kept as what it is.
  static <F extends Fact> List<F> among(List<F> facts, Function<Fact, Optional<Fact>> kept) {
    return facts.stream()
        .flatMap(fact -> kept.apply(fact).stream())
        .map(fact -> (F) fact)
        .toList();
  }
}
