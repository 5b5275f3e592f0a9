package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Succession;
import org.entente.answer.Event;
import org.entente.answer.Event.Kind;
import org.entente.answer.Failure;
import org.entente.hearing.Notice;
import org.entente.roll.Seat;
import org.entente.rule.Rules;

/**
 * Follows an agreement from its first day to its last, visiting only days on which something can
 * change. A day goes: what was already fixed for it takes place and the founding is judged; then
 * every pending act is judged against the parties as they stand there; then the acts that completed
 * with effect on the day take effect, all at once.
 */
final class Run {
  /** Who may have held places, and on which day. */
  private record Holding(PartyId party, LocalDate day) {}

  private final Case founding;
  private final Founders founders;
  private final List<Case> acts = new ArrayList<>();
  private final TreeMap<LocalDate, List<Succession>> successions = new TreeMap<>();
  private final DaysAhead ahead = new DaysAhead();
  private final List<Event> events = new ArrayList<>();
  private final History history;
  private final Judge judge;
  private final Continuance continuance;
  private final Map<Holding, List<Seat>> held = new ConcurrentHashMap<>();
  private Position now;
  private LocalDate today = LocalDate.MIN;

  Run(Agreement agreement, Rules rules) {
    this.history = new History(agreement, this::holdings);
    this.now = history.first();
    int order = agreement.founders().size() + agreement.associates().size();
    for (Act act : agreement.acts()) {
      if (act instanceof Succession succession) {
        successions.computeIfAbsent(succession.on(), day -> new ArrayList<>()).add(succession);
      } else if (act instanceof Proceeding proceeding) {
        acts.add(new Case(agreement, proceeding, order++, history, rules.refusesGiven()));
      }
    }
    // Where two of one day pass the same place on, the order in the file must not show.
    successions.values().forEach(today -> today.sort(Comparator.comparing(Succession::id)));
    this.founding = new Case(agreement, agreement, -1, history, rules.refusesGiven());
    this.founders = new Founders(agreement, founding);
    ahead.plan(founding);
    successions.keySet().forEach(ahead::visit);
    now.term().until().ifPresent(ahead::visit);
    acts.forEach(ahead::plan);
    this.judge = new Judge(rules, ahead, acts, events, history, Course.lastFact(agreement));
    this.continuance = new Continuance(now);
  }

  /** On the very day more may come; from the next on it is known. */
  private List<Seat> holdings(PartyId giver, LocalDate day) {
    boolean isPast = day.isBefore(today);
    List<Seat> found = isPast ? held.get(new Holding(giver, day)) : null;
    if (found == null) {
      Position then = isPast ? history.endOf(day) : now;
      found = Notices.holdings(giver, then, day, founding, acts);
      if (isPast) {
        held.put(new Holding(giver, day), found);
      }
    }
    return found;
  }

  Course run() {
    Map.Entry<LocalDate, Set<Case>> next = ahead.poll();
    while (next != null && now.phase() != Position.Phase.ENDED) {
      follow(next.getKey(), next.getValue());
      next = ahead.poll();
    }
    today = LocalDate.MAX;
    history.settle();
    events.replaceAll(each -> each.kind() == Kind.EXPIRED ? whenItCounts(each) : each);
    Map<ActId, Decided> decided = new HashMap<>(2 * acts.size());
    acts.forEach(each -> decided.put(each.act().orElseThrow(), each.decided()));
    events.sort(Comparator.comparing(Event::on));
    return new Course(history, founding.decided(), founders, decided, List.copyOf(events));
  }

  /** A term that was shortened with effect on an earlier day ran out on that day. */
  private Event whenItCounts(Event expired) {
    return history.endedOn().map(expired::withEffectiveOn).orElse(expired);
  }

  private void follow(LocalDate day, Set<Case> due) {
    today = day;
    Position evening = now;
    takePlace(day, due);
    planUnopened(day, due, evening);
    Position morning = now;
    if (morning.phase() != Position.Phase.ENDED) {
      if (morning != evening) {
        due.addAll(judge.open());
      }
      conclude(day, judge.completed(due, morning, day));
      due.forEach(each -> each.noteAdherents(now, day));
      bringIn(day, due);
      expire(day);
      endIfLost(day);
      planUnopened(day, due, morning);
      if (now != morning) {
        judge.open().forEach(each -> ahead.visit(day.plusDays(1), each));
      }
    }
    if (now.phase() == Position.Phase.ENDED) {
      end(day, evening);
    }
    history.close(day, morning, now);
  }

  /**
   * An act that is not opened is held to the provisions of the day, and so to a day that new ones
   * fix.
   */
  private void planUnopened(LocalDate day, Set<Case> due, Position before) {
    if (now.provisions().equals(before.provisions())) {
      return;
    }
    for (Case each : acts) {
      if (each.progress().isPending() && !each.frozen().isOpened()) {
        due.add(each);
        ahead.visit(day.plusDays(1), each);
        Stream<LocalDate> late = each.frozen().asOf(now, day).tooLateFrom();
        late.filter(day::isBefore).forEach(on -> ahead.visit(on, each));
      }
    }
  }

  /** What was already fixed for the day, and the founding. */
  private void takePlace(LocalDate day, Set<Case> due) {
    List<Succession> today = successions.getOrDefault(day, List.of());
    if (!today.isEmpty()) {
      Position before = now;
      change(day, day, position -> position.succeeding(today, day));
      today.forEach(each -> Told.succeeded(each, before, now, acts).ifPresent(events::add));
      acts.stream().filter(each -> each.adherents() != null).forEach(due::add);
    }
    concludeDue(
        day, now.isInForce() ? due : due.stream().filter(Run::isGivenEnd).toList());
    bringIn(day, due);
    expire(day);
    found(day);
    endIfLost(day);
  }

  /** What is stated of the end counts before the entry too, and may be in its way. */
  private static boolean isGivenEnd(Case each) {
    return each.frozen().isGiven() && Effects.bearsOnEnd(each);
  }

  /** What is stated for the day, or was agreed for it. */
  private void concludeDue(LocalDate day, Collection<Case> cases) {
    cases.forEach(each -> each.completeIfGiven(day));
    conclude(day, cases.stream().filter(each -> each.isDue(day)).toList());
  }

  private void change(LocalDate day, LocalDate effectiveOn, UnaryOperator<Position> change) {
    now = history.apply(now, day, effectiveOn, change);
  }

  /** Lets cases take effect, all at once: whoever leaves does so before others join. */
  private void conclude(LocalDate day, List<Case> cases) {
    if (cases.isEmpty()) {
      return;
    }
    Position before = now;
    List<Case> concluded = new ArrayList<>(cases);
    concluded.sort(Order.OF_EFFECT);
    if (endOn(day, concluded)) {
      concluded.removeIf(each -> !Effects.bearsOnEnd(each));
    }
    concluded.removeIf(each -> !leave(day, each, before));
    concluded.forEach(each -> each.noteAdherents(now, day));
    Position remaining = now;
    for (Case each : concluded) {
      if (now.isInForce() && Purpose.isJoined(each, now)) {
        judge.failWithoutObject(each, now, day);
        continue;
      }
      judge.conclude(each);
      events.addAll(Told.of(each, day, remaining));
      change(day, each.progress().effectiveOn(), position -> Effects.after(each, position));
    }
    now.term().until().ifPresent(ahead::visit);
  }

  /** One that comes later to an amendment which is not towards everyone has it from its own day. */
  private void bringIn(LocalDate day, Set<Case> due) {
    for (Case each : due) {
      each.late(now, day).forEach((from, places) -> {
        events.addAll(Told.late(each, day, from, places));
        change(day, from, position -> position.bindingToo(each.act().orElseThrow(), places));
      });
      each.turnsOfAdherents(day).forEach(next -> ahead.visit(next, each));
    }
  }

  /** Where the term was lengthened towards some, others are out on the end that it had for them. */
  private void leaveByTerm(LocalDate day) {
    now.over(day).forEach((by, places) -> {
      change(day, day, position -> position.leaving(place -> position.isOver(place, day)));
      Told.left(by, day, places, now).ifPresent(events::add);
    });
  }

  /**
   * Ends the places that one gives up, if it does; false if none of them is left, for others of the
   * day have ended them.
   */
  private boolean leave(LocalDate day, Case each, Position before) {
    Optional<Notice> notice = each.frozen().said().notice();
    if (notice.isEmpty() || !now.isInForce()) {
      return true;
    }
    PlacesEnded ended = PlacesEnded.of(notice.get(), each.frozen().given(), before);
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
    return after.phase() == Position.Phase.ENDED || after.isOver(day);
  }

  private void expire(LocalDate day) {
    leaveByTerm(day);
    if (now.phase() == Position.Phase.FORMING && now.isOver(day)) {
      judge.fail(founding, now, day, Failure.AGREEMENT_ENDED);
      stop(day, Kind.FOUNDING_FAILED);
    } else if (now.isInForce() && now.isOver(day)) {
      stop(day, Kind.EXPIRED);
    }
  }

  private void endIfLost(LocalDate day) {
    if (now.isInForce() && continuance.isLostIn(now)) {
      stop(day, Kind.CEASED);
    }
  }

  private void stop(LocalDate day, Kind kind) {
    events.add(Event.builder().on(day).kind(kind).build());
    change(day, day, position -> position.in(Position.Phase.ENDED));
  }

  private void found(LocalDate day) {
    if (isEveryFounderIn() || now.phase() == Position.Phase.ENDED) {
      return;
    }
    if (founding.progress().isPending()) {
      founding.completeIfGiven(day);
      judge.judge(founding, now, day);
      if (founding.progress().failed() != null) {
        stop(day, Kind.FOUNDING_FAILED);
        return;
      }
      founding.progress().completedOn().ifPresent(completed -> welcome(day));
    }
    founders.note(now, day);
    if (now.phase() == Position.Phase.FORMING && founding.isDue(day)) {
      enterIntoForce(day, founding.progress().effectiveOn());
    }
    if (founding.progress().completedOn().isPresent()) {
      take(day, day, Kind.JOINED);
    }
    if (!isEveryFounderIn()) {
      planNext(day);
    }
  }

  /** Those join with the founders that have acceded by now, where nobody was to be asked. */
  private void welcome(LocalDate day) {
    history.founded(day, founding.progress().effectiveOn());
    for (Case each : acts) {
      if (each.frozen().said().asksNobody() && each.progress().isPending()) {
        judge.judge(each, now, day);
        if (each.progress().isAgreed()) {
          ahead.visit(each.progress().effectiveOn(), each);
        }
      }
    }
  }

  private boolean isEveryFounderIn() {
    return now.isInForce() && now.founders().isEmpty();
  }

  private void enterIntoForce(LocalDate day, LocalDate entry) {
    founding.become(founding.progress().inEffect());
    change(day, entry, position -> position.in(Position.Phase.IN_FORCE));
    take(day, entry, Kind.ENTERED_INTO_FORCE);
    concludeDue(day, acts);
    expire(day);
  }

  /**
   * Founders take their places from entry into force, or from their own days, which may lie back.
   */
  private void take(LocalDate day, LocalDate by, Kind kind) {
    founders.due(now, by).forEach((from, places) -> {
      Set<PartyId> joining = new LinkedHashSet<>();
      places.forEach(place -> joining.add(place.holder().id()));
      joining.removeIf(now.bound()::isParty);
      if (!joining.isEmpty()) {
        events.add(Event.builder()
            .on(day)
            .effectiveOn(from)
            .kind(kind)
            .parties(joining)
            .given(founding.frozen().isGiven())
            .build());
      }
      change(day, from, position -> position.takingFounding(places, from));
    });
  }

  /** The days after today on which founders may consent or join. */
  private void planNext(LocalDate day) {
    founders.joinDays().filter(day::isBefore).forEach(ahead::visit);
    founding.progress().due().stream()
        .map(Progress.Due::effectiveOn)
        .filter(day::isBefore)
        .forEach(ahead::visit);
    if (!founding.frozen().isGiven() && !founding.progress().isPending()) {
      founding.nextTurnAfter(day).ifPresent(ahead::visit);
    }
  }

  /** Whatever is not settled when the agreement ends never takes effect. */
  private void end(LocalDate day, Position last) {
    if (!founding.progress().isSettled()) {
      judge.fail(founding, last, day, Failure.AGREEMENT_ENDED);
    }
    for (Case each : acts) {
      if (!each.progress().isSettled()) {
        judge.end(each, last, day);
      }
    }
  }
}
