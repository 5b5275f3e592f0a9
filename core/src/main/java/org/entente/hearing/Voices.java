package org.entente.hearing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.entente.answer.Tally.Unit;

/** Those asked, by what they say, each once. */
final class Voices {
  private final Predicate<PartyId> stands;
  private final Predicate<PartyId> objects;
  private final Predicate<PartyId> abstains;
  final Set<PartyId> counted = new LinkedHashSet<>();
  final Set<PartyId> missing = new LinkedHashSet<>();
  final Set<PartyId> objecting = new LinkedHashSet<>();
  final Set<PartyId> abstaining = new LinkedHashSet<>();

  Voices(Predicate<PartyId> stands, Predicate<PartyId> objects, Predicate<PartyId> abstains) {
    this.stands = stands;
    this.objects = objects;
    this.abstains = abstains;
  }

  Voices addAll(Set<PartyId> parties) {
    parties.forEach(this::add);
    return this;
  }

  private void add(PartyId party) {
    if (stands.test(party)) {
      counted.add(party);
    } else if (objects.test(party)) {
      objecting.add(party);
    } else {
      missing.add(party);
      if (abstains.test(party)) {
        abstaining.add(party);
      }
    }
  }

  void addAll(Voices others) {
    counted.addAll(others.counted);
    missing.addAll(others.missing);
    objecting.addAll(others.objecting);
    abstaining.addAll(others.abstaining);
  }

  void addAll(Tally part) {
    counted.addAll(part.counted());
    missing.addAll(part.missing());
    objecting.addAll(part.objecting());
    abstaining.addAll(part.abstaining());
  }

  /** Whether all consent. */
  boolean areAll() {
    return missing.isEmpty() && objecting.isEmpty();
  }

  /** Whether all have said something: that they consent, object or abstain. */
  boolean areHeard() {
    return abstaining.containsAll(missing);
  }

  /** One that is out of reach though nobody objects, is met, or is out of reach as they object. */
  static State state(boolean isImpossible, boolean isMet, boolean isBlocked) {
    if (isImpossible) {
      return State.IMPOSSIBLE;
    }
    return isMet ? State.SATISFIED : isBlocked ? State.BLOCKED : State.OPEN;
  }

  /** The tally of a rule that needs each of them. */
  Tally each(ConsentRule rule) {
    int all = counted.size() + missing.size() + objecting.size();
    State state = state(false, areAll(), !objecting.isEmpty());
    return tally(rule, state, Unit.EACH_PARTY, counted.size(), all).build();
  }

  Tally.Builder tally(ConsentRule rule, State state, Unit unit, long have, long need) {
    return Tally.builder()
        .rule(rule)
        .state(state)
        .unit(unit)
        .have(have)
        .need(need)
        .addAllCounted(counted)
        .addAllMissing(missing)
        .addAllObjecting(objecting)
        .addAllAbstaining(abstaining);
  }
}
