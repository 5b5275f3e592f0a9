package org.entente;

import java.util.List;

/** One fact more of a proceeding, which must speak of whom and what the dossier knows. */
final class Recording {
  private Recording() {}

  /** The agreement itself, with a fact more about its founding. */
  static Proceeding of(Fact fact, Proceeding proceeding, Agreement agreement) {
    if (fact instanceof Statement statement) {
      agreement.knownParty(statement.party());
      List<InstrumentId> asked =
          proceeding.toSign().stream().map(Instrument::id).toList();
      for (InstrumentId named : statement.instruments()) {
        if (!asked.contains(named)) {
          throw UnknownReference.of(
              "of agreement '%s' no instrument '%s' is to be signed here",
              agreement.id(), named, asked);
        }
      }
    }
    if (fact instanceof Occurrence occurrence) {
      occurrence.party().ifPresent(agreement::knownParty);
    }
    return fact.in(proceeding);
  }

  /** An act with a fact more; one that takes place by law has none. */
  static Act of(Fact fact, Act act, Agreement agreement) {
    Check.that(
        act instanceof ConsensualAct,
        "a fact must be of an act that comes about by consent, but '%s' takes place by law",
        act.id());
    return (Act) of(fact, (Proceeding) act, agreement);
  }
}
