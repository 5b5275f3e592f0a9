package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.PartyId;

/** A peer that validates one step after another, and says who is missing in it. */
abstract class StepByStep implements Decider {
  abstract Set<PartyId> missing(Step step);

  @Override
  public final Answer decide(Agreement agreement, LocalDate day) {
    Set<PartyId> parties = new HashSet<>();
    Set<PartyId> founders = new HashSet<>();
    agreement.founders().forEach(party -> founders.add(party.id()));
    if (missing(new Step(founders, null, agreement.signatures(), day)).isEmpty()) {
      parties.addAll(founders);
    }
    Set<PartyId> missing = Set.of();
    for (Act act : agreement.acts()) {
      Accession accession = (Accession) act;
      PartyId newcomer = accession.party().id();
      missing = missing(new Step(parties, newcomer, accession.signatures(), day));
      if (missing.isEmpty()) {
        parties.add(newcomer);
      }
    }
    return new Answer.Of(parties, missing);
  }
}
