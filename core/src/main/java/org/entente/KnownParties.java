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
    for (Party party : known(agreement, agreement.acts())) {
      Party known = parties.putIfAbsent(party.id(), party);
      String rule = "one id stands for one party, but '%s' stands for two that differ";
      Check.that(known == null || known.equals(party), rule, party.id());
    }
    return Collections.unmodifiableMap(parties);
  }

  /** Those listed, and those that some of its acts bring in. */
  private static List<Party> known(Agreement agreement, List<Act> acts) {
    List<Party> known = new ArrayList<>(agreement.founders());
    known.addAll(agreement.associates());
    known.addAll(agreement.others());
    acts.forEach(act -> act.changes().forEach(change -> known.addAll(change.introduced())));
    return known;
  }

  /**
   * Facts are not looked at: a signer whom the dossier does not know never counts, and is audited.
   */
  static void check(Agreement agreement) {
    List<Party> listed = known(agreement, List.of());
    Check.distinct("the parties of agreement '" + agreement.id() + "'", listed, Party::id);
    Set<PartyId> known = agreement.knownParties().keySet();
    requireKnown(known, agreement.provisions().mentioned(), "the provisions");
    agreement.acts().forEach(act -> requireKnown(known, act.mentioned(), "act '" + act.id() + "'"));
  }

  private static void requireKnown(
      Set<PartyId> known, Collection<PartyId> mentioned, String where) {
    String rule = "%s must name parties of the dossier, but names '%s'; "
        + "list it under others if it neither founded nor joins";
    mentioned.forEach(party -> Check.that(known.contains(party), rule, where, party));
  }

  /** All that provisions, acts, and what parties said about either, speak of. */
  static Set<PartyId> mentioned(Agreement agreement) {
    Set<PartyId> mentioned = spokenOf(agreement.provisions(), agreement.acts());
    addSpokenOf(agreement, mentioned);
    return mentioned;
  }

  /** Whom the facts of a proceeding speak of. */
  private static void addSpokenOf(Proceeding proceeding, Set<PartyId> spokenOf) {
    proceeding.statements().forEach(statement -> spokenOf.add(statement.party()));
    proceeding.occurrences().forEach(each -> each.party().ifPresent(spokenOf::add));
  }

  private static Set<PartyId> spokenOf(Provisions provisions, List<Act> acts) {
    Set<PartyId> spokenOf = new HashSet<>(provisions.mentioned());
    for (Act act : acts) {
      spokenOf.addAll(act.mentioned());
      if (act instanceof Proceeding proceeding) {
        addSpokenOf(proceeding, spokenOf);
      }
    }
    return spokenOf;
  }

  /**
   * An agreement with fewer acts still knows the parties of which it speaks: those that an act
   * brought in which is left out become others.
   */
  static Agreement keepingParties(Agreement agreement, List<Act> acts) {
    Map<PartyId, Party> unlisted = new LinkedHashMap<>(agreement.knownParties());
    unlisted.keySet().retainAll(spokenOf(agreement.provisions(), acts));
    known(agreement, acts).forEach(party -> unlisted.remove(party.id()));
    List<Party> others = new ArrayList<>(agreement.others());
    others.addAll(unlisted.values());
    return agreement.withOthers(others).withActs(acts);
  }
}
