package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Signature;

/**
 * What one writes without a library: a set of who signed, for each act in turn. It knows the
 * default rule and nothing else.
 */
final class PlainLoop implements Decider {
  @Override
  public Answer decide(Agreement agreement, LocalDate day) {
    Set<PartyId> parties = new HashSet<>();
    Set<PartyId> founders = new HashSet<>();
    for (Party party : agreement.founders()) {
      founders.add(party.id());
    }
    if (missing(founders, null, agreement.signatures(), day).isEmpty()) {
      parties.addAll(founders);
    }
    Set<PartyId> missing = Set.of();
    for (Act act : agreement.acts()) {
      Accession accession = (Accession) act;
      missing = missing(parties, accession.party().id(), accession.signatures(), day);
      if (missing.isEmpty()) {
        parties.add(accession.party().id());
      }
    }
    return new Answer.Of(parties, missing);
  }

  static Set<PartyId> missing(
      Set<PartyId> asked, PartyId newcomer, List<Signature> signatures, LocalDate day) {
    Set<PartyId> signed = new HashSet<>();
    for (Signature signature : signatures) {
      if (!signature.on().isAfter(day)) {
        signed.add(signature.party());
      }
    }
    Set<PartyId> missing = new LinkedHashSet<>();
    for (PartyId party : asked) {
      if (!signed.contains(party)) {
        missing.add(party);
      }
    }
    if (newcomer != null && !signed.contains(newcomer)) {
      missing.add(newcomer);
    }
    return missing;
  }
}
