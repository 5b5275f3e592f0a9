package org.entente;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parties a dossier knows, and whether its acts and rules name others. */
final class Directory {
  private Directory() {}

  static Map<PartyId, Party> parties(Agreement agreement) {
    Map<PartyId, Party> parties = new LinkedHashMap<>();
    addAll(parties, agreement.founders());
    addAll(parties, agreement.associates());
    addAll(parties, agreement.others());
    for (Act act : agreement.acts()) {
      addAll(parties, act.introduced());
    }
    return Collections.unmodifiableMap(parties);
  }

  private static void addAll(Map<PartyId, Party> parties, List<Party> added) {
    for (Party party : added) {
      Party known = parties.putIfAbsent(party.id(), party);
      if (known != null && !known.equals(party)) {
        throw new IllegalArgumentException(
            "one id stands for one party, but '" + party.id() + "' stands for two that differ");
      }
    }
  }

  /**
   * Facts are not looked at: a signer whom the dossier does not know never counts, and is audited.
   */
  static void check(Agreement agreement) {
    List<Party> listed = new ArrayList<>(agreement.founders());
    listed.addAll(agreement.associates());
    listed.addAll(agreement.others());
    Check.distinct("the parties of agreement '" + agreement.id() + "'", listed, Party::id);
    Set<PartyId> known = agreement.knownParties().keySet();
    requireKnown(known, mentioned(agreement.provisions()), "the provisions");
    for (Act act : agreement.acts()) {
      requireKnown(known, mentioned(act), "act '" + act.id() + "'");
    }
  }

  private static void requireKnown(
      Set<PartyId> known, Collection<PartyId> mentioned, String where) {
    for (PartyId party : mentioned) {
      if (!known.contains(party)) {
        throw new IllegalArgumentException(where + " must name parties of the dossier, but names '"
            + party + "'; list it under others if it neither founded nor joins");
      }
    }
  }

  private static Set<PartyId> mentioned(Act act) {
    Set<PartyId> mentioned = new HashSet<>();
    if (act instanceof Succession succession) {
      mentioned.addAll(succession.predecessors());
    }
    if (act instanceof Withdrawal withdrawal) {
      mentioned.add(withdrawal.party());
    }
    if (act instanceof Amendment amendment) {
      amendment.provisions().ifPresent(provisions -> mentioned.addAll(mentioned(provisions)));
    }
    if (act instanceof ConsensualAct consensual) {
      consensual.consent().ifPresent(rule -> mentioned.addAll(rule.mentioned()));
    }
    return mentioned;
  }

  private static Set<PartyId> mentioned(Provisions provisions) {
    Set<PartyId> mentioned = new HashSet<>(provisions.founding().consent().mentioned());
    for (ActKind kind : ActKind.values()) {
      if (kind != ActKind.SUCCESSION) {
        mentioned.addAll(provisions.of(kind).consent().mentioned());
      }
    }
    return mentioned;
  }

  /** The agreement with the given acts, still knowing the parties that what is left speaks of. */
  static Agreement keepingParties(Agreement agreement, List<Act> acts) {
    if (acts.size() == agreement.acts().size()) {
      return agreement.withActs(acts);
    }
    Set<PartyId> spokenOf = new HashSet<>(mentioned(agreement.provisions()));
    for (Act act : acts) {
      spokenOf.addAll(mentioned(act));
      if (act instanceof Proceeding proceeding) {
        proceeding.signatures().forEach(fact -> spokenOf.add(fact.party()));
        proceeding.decisions().forEach(fact -> spokenOf.add(fact.party()));
        proceeding.objections().forEach(fact -> spokenOf.add(fact.party()));
        proceeding.revocations().forEach(fact -> spokenOf.add(fact.party()));
      }
    }
    List<Party> others = new ArrayList<>(agreement.others());
    Set<PartyId> kept = new HashSet<>();
    for (List<Party> listed :
        List.of(agreement.founders(), agreement.associates(), agreement.others())) {
      listed.forEach(party -> kept.add(party.id()));
    }
    acts.forEach(act -> act.introduced().forEach(party -> kept.add(party.id())));
    for (Party party : agreement.knownParties().values()) {
      if (!kept.contains(party.id()) && spokenOf.contains(party.id())) {
        others.add(party);
      }
    }
    return ImmutableAgreement.copyOf(agreement).withOthers(others).withActs(acts);
  }
}
