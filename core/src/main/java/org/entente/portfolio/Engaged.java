package org.entente.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;

/**
 * When a party is bound by one agreement, and until when it may be engaged in it without being so.
 *
 * @param timeline the agreement
 * @param stays the days from which it is bound and from which no more, in turn; an even number, or
 *     odd if it is bound for good
 * @param openUntil the first day from which nobody is asked or can come to be bound
 */
record Engaged(Timeline timeline, List<LocalDate> stays, LocalDate openUntil) {
  /** Of everybody that an agreement knows. */
  static Map<PartyId, Engaged> in(Timeline timeline) {
    Map<PartyId, List<LocalDate>> stays = new HashMap<>();
    timeline.agreement().knownParties().keySet().forEach(id -> stays.put(id, new ArrayList<>(2)));
    List<Membership> before = List.of();
    for (Standing standing : timeline.standings()) {
      List<Membership> after = standing.members();
      if (!after.equals(before)) {
        note(standing.day(), after, stays);
        before = after;
      }
    }
    LocalDate openUntil = openUntil(timeline, stays);
    Map<PartyId, Engaged> engaged = new LinkedHashMap<>(2 * stays.size());
    stays.forEach(
        (party, turns) -> engaged.put(party, new Engaged(timeline, List.copyOf(turns), openUntil)));
    return engaged;
  }

  private static void note(
      LocalDate day, List<Membership> members, Map<PartyId, List<LocalDate>> stays) {
    Map<PartyId, Membership> now = new HashMap<>(2 * members.size());
    members.forEach(member -> now.put(member.party().id(), member));
    stays.forEach((party, turns) -> {
      boolean wasBound = turns.size() % 2 == 1;
      if (wasBound != now.containsKey(party)) {
        turns.add(day);
      }
    });
  }

  /**
   * Until every act is settled, or the agreement is over, and each founder has been bound: whoever
   * is not bound may be about to join, or be asked by name.
   */
  private static LocalDate openUntil(Timeline timeline, Map<PartyId, List<LocalDate>> stays) {
    Agreement agreement = timeline.agreement().withoutWrongFacts();
    LocalDate over = timeline.endedOn().orElse(LocalDate.MAX);
    Stream<LocalDate> founders = Stream.concat(
            agreement.founders().stream(), agreement.associates().stream())
        .map(founder ->
            stays.getOrDefault(founder.id(), List.of()).stream().findFirst().orElse(over));
    Stream<LocalDate> outcomes = Stream.concat(
            Stream.of(timeline.founding(LocalDate.MAX)),
            agreement.acts().stream().map(act -> timeline.outcome(act.id(), LocalDate.MAX)))
        .map(Engaged::settledOn)
        .map(settled -> settled.equals(LocalDate.MAX) ? over : settled);
    return Stream.concat(founders, outcomes).max(LocalDate::compareTo).orElse(LocalDate.MIN);
  }

  private static LocalDate settledOn(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      return failed.failedOn();
    }
    return outcome instanceof Outcome.InEffect inEffect
        ? Stream.of(inEffect.completedOn(), inEffect.effectiveOn())
            .max(LocalDate::compareTo)
            .orElseThrow()
        : LocalDate.MAX;
  }

  boolean isBound(LocalDate day) {
    return turnsBy(day) % 2 == 1;
  }

  /** The day from which it is bound no more, if that is known. */
  Optional<LocalDate> boundUntil(LocalDate day) {
    int next = turnsBy(day);
    return next < stays.size() ? Optional.of(stays.get(next)) : Optional.empty();
  }

  boolean mayBeEngaged(LocalDate day) {
    return day.isBefore(openUntil);
  }

  private int turnsBy(LocalDate day) {
    int turns = 0;
    while (turns < stays.size() && !stays.get(turns).isAfter(day)) {
      turns++;
    }
    return turns;
  }
}
