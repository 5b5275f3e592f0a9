package org.entente.hearing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.PartyId;
import org.entente.answer.Tally;

/** Whose consent does not stand, of those who are asked, who join, or who leave. */
record Lacking(Hearing hearing) {
  /** Each of them, whether another could replace it or not. */
  Set<PartyId> missing() {
    Tally tally = hearing.tally();
    Set<PartyId> missing = new LinkedHashSet<>(tally.missing());
    missing.addAll(tally.objecting());
    missing.addAll(own());
    return missing;
  }

  /** Those of them without whom it is not complete, whoever else consents. */
  Set<PartyId> indispensable() {
    Set<PartyId> indispensable = new LinkedHashSet<>(hearing.tally().indispensable());
    indispensable.addAll(own());
    return indispensable;
  }

  /**
   * Those whose own consent is needed besides the rule: who joins, whose place changes by its
   * consent, and who leaves.
   */
  private Set<PartyId> own() {
    Set<PartyId> own = new LinkedHashSet<>();
    if (!hearing.isOpen()) {
      return own;
    }
    if (hearing.said().newcomer().isPresent()) {
      Hearing joining = hearing.ofNewcomer();
      hearing.newcomers().stream().filter(each -> !joining.stands(each)).forEach(own::add);
    }
    hearing.consenting().stream().filter(each -> !hearing.consents(each)).forEach(own::add);
    hearing
        .said()
        .notice()
        .filter(notice -> !notice.isStanding(hearing.lineage(), hearing.day()))
        .ifPresent(notice -> own.add(notice.party()));
    return own;
  }
}
