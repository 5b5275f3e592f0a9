package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.ActId;
import org.entente.Occurrence;
import org.entente.answer.Event;
import org.entente.answer.Event.Kind;
import org.entente.answer.Failure;
import org.entente.rule.Rules;

/** Where an agreement stands while its days are followed, and what takes effect in it. */
final class Present {
  private final Case founding;
  private final History history;
  private final DaysAhead ahead;
  private final List<Event> events = new ArrayList<>();
  private final Judge judge;
  private final Continuance continuance;
  private final Renewals renewals;
  private final Set<LocalDate> ends = new HashSet<>();
  private Position now;

  Present(
      Case founding,
      List<Case> acts,
      History history,
      DaysAhead ahead,
      Rules rules,
      LocalDate lastFact) {
    this.founding = founding;
    this.history = history;
    this.ahead = ahead;
    this.judge = new Judge(rules, ahead, acts, events, history, lastFact);
    this.now = history.first();
    this.continuance = new Continuance(now);
    this.renewals = new Renewals(founding.frozen().agreement(), history, ahead);
    renewals.plan(now.term(), LocalDate.MIN);
  }

  Judge judge() {
    return judge;
  }

  List<Event> events() {
    return events;
  }

  Position position() {
    return now;
  }

  boolean isEnded() {
    return now.phase() == Position.Phase.ENDED;
  }

  void change(LocalDate day, LocalDate effectiveOn, UnaryOperator<Position> change) {
    now = history.apply(now, day, effectiveOn, change);
  }

  /** What is stated for the day, or was agreed for it. */
  void concludeDue(LocalDate day, Collection<Case> cases) {
    List<Case> due = new ArrayList<>(0);
    for (Case each : cases) {
      each.completeIfGiven(day);
    }
    for (Case each : cases) {
      if (each.isDue(day)) {
        due.add(each);
      }
    }
    conclude(day, due);
  }

  /** Lets cases take effect, all at once: whoever leaves does so before others join. */
  void conclude(LocalDate day, List<Case> cases) {
    if (cases.isEmpty()) {
      return;
    }
    Position before = now;
    List<Case> concluded = new ArrayList<>(cases);
    concluded.sort(Case.BY_EFFECT);
    if (endOn(day, concluded)) {
      concluded.removeIf(each -> !Effects.bearsOnEnd(each));
    }
    concluded.removeIf(each -> !leave(day, each, before));
    concluded.forEach(each -> each.noteAdherents(now, day, Map.of()));
    Position remaining = now;
    for (Effects.Stage stage : Effects.Stage.values()) {
      concluded.removeIf(each -> !take(day, each, stage));
    }
    for (Case each : concluded) {
      judge.conclude(each);
      events.addAll(Told.of(each, day, remaining));
    }
    renewals.plan(now.term(), day);
  }

  /**
   * Reckons anew when a term is over that ends by a rule, and has stood since a day: as that was
   * known then, not before the entry into force, and on each day on which something happened since.
   */
  void reckonTerm(LocalDate day, LocalDate stood) {
    if (now.term().ends().isEmpty()) {
      return;
    }
    LocalDate since = history.entry().filter(stood::isBefore).orElse(stood);
    Stream<LocalDate> happened =
        founding.frozen().agreement().occurrences().stream().map(Occurrence::on);
    Stream.concat(Stream.of(since, day), happened)
        .filter(on -> !on.isBefore(since) && !on.isAfter(day))
        .sorted()
        .forEach(on -> endByRule(now, on)
            .filter(end -> !now.term().until().equals(Optional.of(end)))
            .ifPresent(end -> {
              change(day, on, position -> position.ending(end));
              renewals.plan(now.term(), day);
            }));
  }

  /** The end of a term that ends by a rule, from the entry into force, as far as it is known. */
  private Optional<LocalDate> endByRule(Position position, LocalDate day) {
    return position.phase() == Position.Phase.FORMING
        ? Optional.empty()
        : history.entryBy(day).flatMap(entry -> endFrom(entry, position, day));
  }

  private Optional<LocalDate> endFrom(LocalDate entry, Position position, LocalDate day) {
    return position
        .term()
        .ends()
        .flatMap(rule -> rule.effectOf(entry, founding.known(position, day)).day());
  }

  /** Whether a term that ends by a rule is over by a day on which it would begin to run. */
  boolean isOverFrom(LocalDate entry, LocalDate day) {
    return endFrom(entry, now, day).filter(end -> !end.isAfter(day)).isPresent();
  }

  /** Renews the term, or lets notices block that, where the last day for these is over. */
  void renew(LocalDate day) {
    Optional<Renewals.Turn> next = renewals.next(now, day);
    while (next.isPresent()) {
      Renewals.Turn turn = next.get();
      change(day, day, position -> position.renewing(turn::of));
      turn.until()
          .ifPresent(
              until -> events.add(Event.builder().on(day).kind(Kind.RENEWED).build()));
      renewals.plan(now.term(), day);
      ahead.visit(turn.end());
      next = renewals.next(now, day);
    }
  }

  /** What became of each renewal. */
  List<Renewals.Turn> renewals() {
    return renewals.turns();
  }

  /**
   * Lets a case do what it does in one stage; false if others of the day have left it no object.
   */
  private boolean take(LocalDate day, Case each, Effects.Stage stage) {
    List<Effects.Effect> effects = Effects.of(each, stage);
    if (!effects.isEmpty() && Purpose.isLost(each, stage, now, day)) {
      judge.failWithoutObject(each, now, day);
      return false;
    }
    for (Effects.Effect effect : effects) {
      change(day, each.progress().effectiveOn(), effect.change());
      effect.endsOn().ifPresent(end -> {
        ends.add(end);
        ahead.visit(end);
      });
      if (effect.bearsOnEnd()) {
        reckonTerm(day, each.progress().effectiveOn());
      }
    }
    return true;
  }

  /** Lets those be asked again whose suspension ends on a day. */
  void reinstate(LocalDate day) {
    if (ends.contains(day) && now.isInForce()) {
      List<Place> over =
          now.places().stream().filter(place -> place.isSuspendedUntil(day)).toList();
      events.addAll(Told.reinstated(day, over));
      change(
          day,
          day,
          position -> position.changing(
              place -> place.isSuspendedUntil(day) ? place.suspended(Optional.empty()) : place));
    }
  }

  /**
   * Ends the places that one gives up, if it does; false if none of them is left, for others of the
   * day have ended them.
   */
  private boolean leave(LocalDate day, Case each, Position before) {
    Optional<Notices.PlacesEnded> found =
        now.isInForce() ? Notices.PlacesEnded.of(each, before) : Optional.empty();
    if (found.isEmpty()) {
      return true;
    }
    Notices.PlacesEnded ended = found.get();
    if (now.places().stream().noneMatch(ended::contains)) {
      judge.failWithoutObject(each, now, day);
      return false;
    }
    each.become(each.progress().left(day, ended.holders()));
    change(day, each.progress().effectiveOn(), position -> position.leaving(ended::contains));
    return true;
  }

  /** Whether the agreement ends by what takes effect: then nothing else does. */
  private boolean endOn(LocalDate day, List<Case> cases) {
    Position after = now;
    for (Case each : cases) {
      after = Effects.bearsOnEnd(each) ? Effects.after(each, after) : after;
    }
    return after.phase() == Position.Phase.ENDED
        || after.isOver(day)
        || endByRule(after, day).filter(end -> !end.isAfter(day)).isPresent();
  }

  /** Notes towards whom acts are by now; of those in effect, of the places that are without. */
  void noteAdherents(LocalDate day, Set<Case> due) {
    if (!judge.towardsSome().isEmpty()) {
      Map<ActId, List<Place>> without = without();
      due.forEach(each -> each.noteAdherents(now, day, without));
    }
  }

  /** The places without acts in effect. */
  private Map<ActId, List<Place>> without() {
    Map<ActId, List<Place>> without = new HashMap<>();
    for (Place place : now.places()) {
      place
          .without()
          .forEach(act -> without.computeIfAbsent(act, id -> new ArrayList<>(1)).add(place));
    }
    return without;
  }

  /** One that comes later to an amendment which is not towards everyone has it from its own day. */
  void bringIn(LocalDate day, Set<Case> due) {
    if (judge.towardsSome().isEmpty()) {
      return;
    }
    Map<ActId, List<Place>> without = without();
    for (Case each : due) {
      each.late(now, day, without).forEach((from, places) -> {
        events.addAll(Told.late(each, day, from, places));
        change(day, from, position -> position.bindingToo(each.act().orElseThrow(), places));
      });
      each.turnsOfAdherents(now, day).forEach(next -> ahead.visit(next, each));
    }
  }

  /** Ends the agreement, or the places for which it is over, where the term has run. */
  void expire(LocalDate day) {
    leaveByTerm(day);
    leaveByNotice(day);
    if (now.phase() == Position.Phase.FORMING && now.isOver(day)) {
      judge.fail(founding, now, day, Failure.AGREEMENT_ENDED);
      stop(day, Kind.FOUNDING_FAILED);
    } else if (now.isInForce() && now.isOver(day)) {
      stop(day, Kind.EXPIRED);
    }
  }

  /** Where the term was lengthened towards some, others are out on the end that it had for them. */
  private void leaveByTerm(LocalDate day) {
    Map<ActId, List<Place>> over = now.over(day);
    if (over.isEmpty()) {
      return;
    }
    over.forEach((by, places) -> {
      change(day, day, position -> position.leaving(place -> position.isOver(place, day)));
      Told.left(Optional.of(by), day, places, now).ifPresent(events::add);
    });
  }

  /** Who has given notice of non-renewal is out on the end that the term had. */
  private void leaveByNotice(LocalDate day) {
    if (now.isInForce() && renewals.isAnyLeaving(day)) {
      List<Place> ended =
          now.places().stream().filter(place -> renewals.isLeaving(place, day)).toList();
      if (!ended.isEmpty()) {
        change(day, day, position -> position.leaving(place -> renewals.isLeaving(place, day)));
        Told.left(Optional.empty(), day, ended, now).ifPresent(events::add);
      }
    }
  }

  /** Ends the agreement if what it goes on for is no more. */
  void endIfLost(LocalDate day) {
    if (now.isInForce() && continuance.isLostIn(now, day)) {
      stop(day, Kind.CEASED);
    }
  }

  void stop(LocalDate day, Kind kind) {
    events.add(Event.builder().on(day).kind(kind).build());
    change(day, day, position -> position.in(Position.Phase.ENDED));
  }
}
