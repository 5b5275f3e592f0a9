package org.entente.rule;

import java.util.ArrayList;
import java.util.List;
import org.entente.Accession;
import org.entente.PartyId;

/** The newcomer of an accession, and whoever succeeded it: each must consent, whatever the rule. */
final class Newcomer {
  private Newcomer() {}

  static List<Violation> gaps(Asking asking) {
    if (!(asking.ballot().proceeding() instanceof Accession accession)) {
      return List.of();
    }
    PartyId newcomer = accession.party().id();
    List<Violation> gaps = new ArrayList<>();
    for (PartyId heir : asking.heirs(newcomer)) {
      if (!asking.consentsAs(newcomer, heir)) {
        Gaps.addTo(
            gaps,
            asking,
            heir,
            instrument -> asking.coversAs(newcomer, heir, instrument),
            asking.objectsAs(newcomer, heir) ? Codes.OBJECTS : Codes.NEWCOMER_MISSING);
      }
    }
    return gaps;
  }

  static List<Violation> membership(Asking asking) {
    if (!(asking.ballot().proceeding() instanceof Accession accession)) {
      return List.of();
    }
    List<Violation> violations = new ArrayList<>();
    for (PartyId heir : asking.heirs(accession.party().id())) {
      if (asking.standing().isParty(heir)) {
        violations.add(Codes.violation(accession, Codes.ALREADY_PARTY).withParty(heir));
      }
    }
    return violations;
  }

  static boolean objects(Asking asking) {
    return asking.ballot().proceeding() instanceof Accession accession
        && asking.heirs(accession.party().id()).stream()
            .anyMatch(heir -> asking.objectsAs(accession.party().id(), heir));
  }

  /** The day from which a plain newcomer's consent stands; zero if it depends on more. */
  static int consentsFrom(Asking asking) {
    boolean isPlain = asking.ballot().isPlain() && asking.standing().lineage().isEmpty();
    if (!isPlain || !(asking.ballot().proceeding() instanceof Accession accession)) {
      return 0;
    }
    PartyId newcomer = accession.party().id();
    return asking.standing().asksPartners() && !asking.standing().isParty(newcomer)
        ? asking.ballot().plainDayBeside(newcomer, asking.electorate())
        : asking.ballot().plainDay(newcomer);
  }
}
