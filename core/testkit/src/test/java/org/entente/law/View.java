package org.entente.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Term;
import org.entente.answer.Event;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Past;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.testkit.Cast;
import org.entente.timeline.Timeline;

/**
 * All that a timeline says of the days on which anything may happen, as values that can be
 * compared.
 */
record View(Map<LocalDate, Day> days, Map<Event, Integer> events) {
  /**
   * Each day on which a generated fact can be dated, some before and after, and the first of the
   * month that follows.
   */
  static final List<LocalDate> DAYS = IntStream.concat(
          IntStream.rangeClosed(-1, Cast.DAYS + 6), IntStream.of(37, 38))
      .mapToObj(Cast::day)
      .toList();

  record Day(
      Position position, Fate founding, Map<ActId, Fate> acts, Map<PartyId, PartyStatus> statuses) {
    Day withoutReasons() {
      Map<ActId, Fate> plain = new HashMap<>();
      acts.forEach((act, fate) -> plain.put(act, fate.withoutReasons()));
      return new Day(position, founding.withoutReasons(), plain, statuses);
    }
  }

  record Position(
      boolean inForce,
      Set<Membership> members,
      Set<Instrument> texts,
      Map<PartyId, Set<Instrument>> textsOfEach,
      Term term,
      Provisions provisions,
      Set<Past.Succeeded> successions) {
    static Position of(Standing standing) {
      return new Position(
          standing.isInForce(),
          Set.copyOf(standing.members()),
          Set.copyOf(standing.texts()),
          standing.members().stream()
              .map(member -> member.party().id())
              .collect(Collectors.toMap(id -> id, id -> Set.copyOf(standing.texts(id)))),
          standing.term(),
          standing.provisions(),
          Set.copyOf(standing.past().orElseThrow().successions()));
    }
  }

  sealed interface Fate {
    Fate withoutReasons();

    private static Set<Violation> withoutReasons(Set<Violation> violations) {
      return violations.stream().map(Fate::withoutReason).collect(Collectors.toSet());
    }

    private static Violation withoutReason(Violation violation) {
      return violation.condition().startsWith("signature-")
          ? violation.withCode("-")
          : violation.condition().endsWith("-signature-missing")
              ? violation.withCode("-")
              : violation;
    }

    static Fate of(Outcome outcome) {
      return outcome instanceof Pending pending
          ? new Lacking(
              Set.copyOf(pending.violations()),
              pending.rule(),
              pending.opening(),
              pending.canStillPass())
          : outcome instanceof Outcome.Failed failed
              ? new Settled(
                  Outcome.Failed.of(failed.failedOn(), failed.reason(), List.of()),
                  Set.copyOf(failed.violations()))
              : new Settled(outcome, Set.of());
    }
  }

  record Lacking(
      Set<Violation> violations, ConsentRule rule, Optional<LocalDate> opening, boolean canPass)
      implements Fate {
    @Override
    public Fate withoutReasons() {
      return new Lacking(Fate.withoutReasons(violations), rule, opening, canPass);
    }
  }

  record Settled(Outcome outcome, Set<Violation> violations) implements Fate {
    @Override
    public Fate withoutReasons() {
      return new Settled(outcome, Fate.withoutReasons(violations));
    }
  }

  /** This view without the reason why a signature does not count. */
  View withoutReasons() {
    Map<LocalDate, Day> plain = new TreeMap<>();
    days.forEach((day, seen) -> plain.put(day, seen.withoutReasons()));
    return new View(plain, events);
  }

  static View of(Agreement agreement) {
    return of(Timeline.of(agreement), DAYS);
  }

  static View of(Timeline timeline, List<LocalDate> days) {
    Map<LocalDate, Day> seen = new TreeMap<>();
    days.forEach(day -> seen.put(day, day(timeline, day)));
    Map<Event, Integer> events = new HashMap<>();
    timeline.events().forEach(event -> events.merge(unordered(event), 1, Integer::sum));
    return new View(seen, events);
  }

  private static Event unordered(Event event) {
    List<PartyId> parties = new HashSet<>(event.parties()).stream().sorted().toList();
    return event.withParties(parties);
  }

  static Day day(Timeline timeline, LocalDate day) {
    Map<ActId, Fate> acts = new HashMap<>();
    for (Act act : timeline.agreement().acts()) {
      acts.put(act.id(), Fate.of(timeline.outcome(act.id(), day)));
    }
    Map<PartyId, PartyStatus> statuses = new HashMap<>();
    for (Party party : timeline.agreement().knownParties().values()) {
      statuses.put(party.id(), timeline.status(party.id(), day));
    }
    return new Day(Position.of(timeline.on(day)), Fate.of(timeline.founding(day)), acts, statuses);
  }
}
