package org.entente;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parties a dossier knows, and which of them its acts and rules name. */
final class KnownParties {
  private KnownParties() {}

  static Map<PartyId, Party> of(Agreement agreement) {
    Map<PartyId, Party> parties = new LinkedHashMap<>();
    addAll(parties, agreement.founders());
    addAll(parties, agreement.associates());
    addAll(parties, agreement.others());
    for (Act act : agreement.acts()) {
      act.changes().forEach(change -> addAll(parties, change.introduced()));
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
    Check.distinct(
        "the parties of agreement '" + agreement.id() + "'", listed(agreement), Party::id);
    Set<PartyId> known = agreement.knownParties().keySet();
    requireKnown(known, agreement.provisions().mentioned(), "the provisions");
    for (Act act : agreement.acts()) {
      requireKnown(known, act.mentioned(), "act '" + act.id() + "'");
    }
  }

  private static List<Party> listed(Agreement agreement) {
    List<Party> listed = new ArrayList<>(agreement.founders());
    listed.addAll(agreement.associates());
    listed.addAll(agreement.others());
    return listed;
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

  /** All that provisions, acts, and what parties said about either, speak of. */
  static Set<PartyId> mentioned(Agreement agreement) {
    Set<PartyId> mentioned = new HashSet<>(agreement.provisions().mentioned());
    agreement.statements().forEach(statement -> mentioned.add(statement.party()));
    agreement.acts().forEach(act -> addSpokenOf(act, mentioned));
    return mentioned;
  }

  private static void addSpokenOf(Act act, Set<PartyId> parties) {
    parties.addAll(act.mentioned());
    if (act instanceof Proceeding proceeding) {
      proceeding.statements().forEach(statement -> parties.add(statement.party()));
    }
  }

  /**
   * An agreement with fewer acts still knows the parties of which it speaks: those that an act
   * brought in which is left out become others.
   */
  static Agreement keepingParties(Agreement agreement, List<Act> acts) {
    if (acts.size() == agreement.acts().size()) {
      return agreement.withActs(acts);
    }
    Set<PartyId> spokenOf = new HashSet<>(agreement.provisions().mentioned());
    acts.forEach(act -> addSpokenOf(act, spokenOf));
    Set<PartyId> kept = new HashSet<>();
    listed(agreement).forEach(party -> kept.add(party.id()));
    for (Act act : acts) {
      act.changes().forEach(change -> change.introduced().forEach(each -> kept.add(each.id())));
    }
    List<Party> others = new ArrayList<>(agreement.others());
    for (Party party : agreement.knownParties().values()) {
      if (!kept.contains(party.id()) && spokenOf.contains(party.id())) {
        others.add(party);
      }
    }
    return ImmutableAgreement.copyOf(agreement).withOthers(others).withActs(acts);
  }
}
