package org.entente.timeline;

import java.util.HashSet;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActKind;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Withdrawal;

/** Of which parties the facts, acts and rules of a dossier speak. */
final class Mentions {
  private final Set<PartyId> parties = new HashSet<>();

  private Mentions() {}

  static Set<PartyId> in(Agreement agreement) {
    Mentions mentions = new Mentions();
    mentions.addFacts(agreement);
    mentions.addRules(agreement.provisions());
    agreement.acts().forEach(mentions::add);
    return mentions.parties;
  }

  /** Whether an act makes a party known, so that it need not be listed. */
  static boolean brings(Act act, Party party) {
    return (act instanceof Accession accession && accession.party().id().equals(party.id()))
        || (act instanceof Succession succession && succession.successors().contains(party));
  }

  private void add(Act act) {
    if (act instanceof ConsensualAct consensual) {
      addFacts(consensual);
      consensual.consent().ifPresent(rule -> parties.addAll(rule.mentioned()));
    }
    if (act instanceof Amendment amendment) {
      amendment.provisions().ifPresent(this::addRules);
    } else if (act instanceof Withdrawal withdrawal) {
      parties.add(withdrawal.party());
    } else if (act instanceof Succession succession) {
      parties.addAll(succession.predecessors());
    }
  }

  private void addFacts(Proceeding proceeding) {
    proceeding.decisions().forEach(fact -> parties.add(fact.party()));
    proceeding.signatures().forEach(fact -> parties.add(fact.party()));
    proceeding.objections().forEach(fact -> parties.add(fact.party()));
    proceeding.revocations().forEach(fact -> parties.add(fact.party()));
  }

  private void addRules(Provisions provisions) {
    parties.addAll(provisions.founding().consent().mentioned());
    for (ActKind kind : ActKind.values()) {
      if (kind != ActKind.SUCCESSION) {
        parties.addAll(provisions.of(kind).consent().mentioned());
      }
    }
  }
}
