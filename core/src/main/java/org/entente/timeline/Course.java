package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.rule.Rules;
import org.entente.rule.Standing;
import org.entente.rule.Violation;

/**
 * Follows an agreement from its first day to its last, visiting only days on which something can
 * change. A day goes: what was already fixed for it takes place and the founding is judged; then
 * every pending act is judged against the parties as they stand there; then the acts that completed
 * with effect on the day take effect, all at once.
 */
final class Course {
  private final Rules rules;
  private final Parties parties;
  private final Effects effects;
  private final FoundingDocket founding;
  private final List<Docket> dockets = new ArrayList<>();
  private final TreeMap<LocalDate, List<Succession>> successions = new TreeMap<>();
  private final Agenda agenda = new Agenda();
  private final Set<Docket> waiting = Agenda.none();
  private final Set<Docket> waitingUnsteadily = Agenda.none();
  private final List<Event> events = new ArrayList<>();
  private final History history;
  private final boolean hasForeignRule;
  private final LocalDate lastFact;
  private Position now;

  Course(Agreement agreement, Rules rules) {
    this.rules = rules;
    this.parties = Parties.of(agreement);
    this.effects = new Effects(parties);
    this.founding = new FoundingDocket(agreement, rules.refusesGiven());
    this.now = Position.before(agreement);
    this.history = new History(now);
    int seat = agreement.founders().size() + agreement.associates().size();
    for (Act act : agreement.acts()) {
      if (act instanceof Succession succession) {
        successions.computeIfAbsent(succession.on(), day -> new ArrayList<>()).add(succession);
      } else if (act instanceof ConsensualAct consensual) {
        dockets.add(new Docket(consensual, seat++, agreement.provisions(), rules.refusesGiven()));
      }
    }
    // Where two of one day pass the same place on, the order in the file must not show.
    successions.values().forEach(today -> today.sort(Comparator.comparing(Succession::id)));
    founding.firstDays().forEach(agenda::visit);
    successions.keySet().forEach(agenda::visit);
    planEnd();
    dockets.forEach(agenda::plan);
    this.hasForeignRule = rules.hasForeignRule();
    this.lastFact = hasForeignRule ? lastFact() : LocalDate.MIN;
  }

  private LocalDate lastFact() {
    return dockets.stream()
        .flatMap(docket -> docket.lastFact().stream())
        .reduce(agenda.last(), (a, b) -> a.isAfter(b) ? a : b);
  }

  private void planEnd() {
    if (now.term().until().isPresent()) {
      agenda.visit(now.term().until().get());
    }
  }

  void run() {
    Map.Entry<LocalDate, Set<Docket>> next = agenda.poll();
    while (next != null && now.phase() != Position.Phase.ENDED) {
      follow(next.getKey(), next.getValue());
      next = agenda.poll();
    }
    history.settle();
  }

  private void follow(LocalDate day, Set<Docket> due) {
    Position evening = now;
    takePlace(day, due);
    planUnopened(day, due, evening);
    Position morning = now;
    if (morning.phase() != Position.Phase.ENDED) {
      conclude(day, judge(day, asked(evening, morning, due)));
      expire(day);
      planUnopened(day, due, morning);
      helped(morning, now).forEach(docket -> agenda.visit(day.plusDays(1), docket));
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
  private void planUnopened(LocalDate day, Set<Docket> due, Position before) {
    if (now.provisions().equals(before.provisions())) {
      return;
    }
    for (Docket docket : dockets) {
      if (docket.isPending() && !docket.isOpened()) {
        due.add(docket);
        agenda.visit(day.plusDays(1), docket);
        docket
            .asOf(now, day)
            .effect()
            .tooLateFrom()
            .ifPresent(late -> agenda.visitFrom(day, late, docket));
      }
    }
  }

  /** What was already fixed for the day, and the founding. */
  private void takePlace(LocalDate day, Set<Docket> due) {
    List<Succession> today = successions.getOrDefault(day, List.of());
    if (!today.isEmpty()) {
      change(day, day, position -> position.succeeding(today, day));
      today.forEach(each -> effects.succeeded(now, each, dockets).ifPresent(events::add));
    }
    List<Docket> agreed = new ArrayList<>(due.size());
    for (Docket docket : due) {
      if (isDue(docket, day)) {
        agreed.add(docket);
      }
    }
    conclude(day, agreed);
    endBelowMinimum(day);
    expire(day);
    found(day);
  }

  private boolean isDue(Docket docket, LocalDate day) {
    if (docket.isGiven() && docket.given().get().on().equals(day)) {
      docket.complete(day, effectOfGiven(docket, day));
      return true;
    }
    return docket.isAgreed() && docket.effectiveOn().equals(day);
  }

  /** A given act may reach back by its own clause; nothing else is derived for it. */
  private static LocalDate effectOfGiven(Docket docket, LocalDate day) {
    return docket
        .act()
        .effect()
        .filter(rule -> rule instanceof EffectRule.RetroactiveTo)
        .flatMap(rule -> rule.dayOfEffect(day))
        .filter(effect -> effect.isBefore(day))
        .orElse(day);
  }

  private void change(LocalDate day, LocalDate effectiveOn, UnaryOperator<Position> change) {
    now = history.apply(now, day, effectiveOn, change);
  }

  /**
   * Acts take effect at once; where they would take effect on the day the agreement ends, they
   * fail.
   */
  private void conclude(LocalDate day, List<Docket> acts) {
    if (acts.isEmpty()) {
      return;
    }
    Position before = now;
    List<Docket> ordered =
        acts.size() == 1 ? acts : acts.stream().sorted(Effects.ORDER).toList();
    List<Docket> concluded =
        endsOn(day, ordered) ? ordered.stream().filter(Course::isEnding).toList() : ordered;
    for (Docket docket : concluded) {
      leave(day, docket, before);
    }
    Position remaining = now;
    for (Docket docket : concluded) {
      docket.takeEffect();
      events.addAll(effects.events(before, remaining, docket, day));
      change(day, docket.effectiveOn(), position -> effects.after(position, docket));
    }
    planEnd();
    endBelowMinimum(day);
  }

  private void leave(LocalDate day, Docket docket, Position before) {
    if (docket.act() instanceof Withdrawal withdrawal) {
      Reach reach = Reach.of(docket, withdrawal, before);
      docket.leave(day, reach.holders());
      if (!reach.isEmpty()) {
        change(day, docket.effectiveOn(), position -> position.leaving(reach::contains));
      }
    }
  }

  private boolean endsOn(LocalDate day, List<Docket> acts) {
    Position after = now;
    for (Docket docket : acts) {
      after = isEnding(docket) ? effects.after(after, docket) : after;
    }
    return after.phase() == Position.Phase.ENDED || isOver(after, day);
  }

  private static boolean isEnding(Docket docket) {
    return docket.act() instanceof Termination
        || (docket.act() instanceof Amendment amendment && amendment.term().isPresent());
  }

  private static boolean isOver(Position position, LocalDate day) {
    return isUpTo(day, position.term().until());
  }

  private static boolean isUpTo(LocalDate day, Optional<LocalDate> known) {
    return known.isPresent() && !known.get().isAfter(day);
  }

  private void expire(LocalDate day) {
    if (now.phase() == Position.Phase.FORMING && isOver(now, day)) {
      founding.expire(now, day);
      stop(day, Event.Kind.FOUNDING_FAILED);
    } else if (now.isInForce() && isOver(now, day)) {
      stop(day, Event.Kind.EXPIRED);
    }
  }

  private void endBelowMinimum(LocalDate day) {
    if (now.isInForce()
        && now.provisions().minimumParties().isPresent()
        && now.size() < now.provisions().minimumParties().getAsInt()) {
      stop(day, Event.Kind.FELL_BELOW_MINIMUM);
    }
  }

  private void stop(LocalDate day, Event.Kind kind) {
    events.add(new Event(day, day, kind, Optional.empty(), List.of(), false));
    change(day, day, position -> position.in(Position.Phase.ENDED));
  }

  private void found(LocalDate day) {
    if (isEveryFounderIn() || now.phase() == Position.Phase.ENDED) {
      return;
    }
    if (!founding.isComplete()) {
      founding.judge(now, day);
      if (founding.hasFailed()) {
        stop(day, Event.Kind.FOUNDING_FAILED);
        return;
      }
      if (founding.isComplete() && founding.given().isEmpty()) {
        events.add(
            new Event(day, day, Event.Kind.FOUNDING_COMPLETE, Optional.empty(), List.of(), false));
      }
    }
    founding.noteLateJoiners(now, day);
    if (now.phase() == Position.Phase.FORMING) {
      founding
          .effectiveOn()
          .filter(entry -> !entry.isAfter(day))
          .ifPresent(entry -> enterIntoForce(day, entry));
    }
    joinLate(day);
    if (isEveryFounderIn()) {
      return;
    }
    founding.nextDays(now, day).forEach(agenda::visit);
  }

  private boolean isEveryFounderIn() {
    return now.isInForce() && now.founders().isEmpty();
  }

  private void enterIntoForce(LocalDate day, LocalDate entry) {
    founding.enter();
    change(day, entry, position -> position.in(Position.Phase.IN_FORCE));
    take(day, entry, founding.seatsDue(now, entry), Event.Kind.ENTERED_INTO_FORCE);
    endBelowMinimum(day);
  }

  /** Founders whose own day has come; a day that reaches back counts from where it reaches. */
  private void joinLate(LocalDate day) {
    TreeMap<LocalDate, List<Seat>> due = new TreeMap<>();
    founding
        .seatsDue(now, day)
        .forEach(seat ->
            due.computeIfAbsent(seat.member().since(), on -> new ArrayList<>()).add(seat));
    due.forEach((from, seats) -> take(day, from, seats, Event.Kind.JOINED));
  }

  private void take(LocalDate day, LocalDate from, List<Seat> seats, Event.Kind kind) {
    if (!seats.isEmpty()) {
      List<PartyId> holders = new ArrayList<>(seats.size());
      seats.forEach(seat -> holders.add(seat.holder().id()));
      List<PartyId> joined =
          List.copyOf(now.lineage().isEmpty() ? holders : new LinkedHashSet<>(holders));
      events.add(
          new Event(day, from, kind, Optional.empty(), joined, founding.given().isPresent()));
      change(day, from, position -> position.takingFounding(seats));
    }
  }

  /**
   * Whom to judge: those with something dated today, and those whom a change since the last evening
   * may help.
   */
  private Set<Docket> asked(Position evening, Position morning, Set<Docket> due) {
    Set<Docket> helped = helped(evening, morning);
    if (!helped.isEmpty()) {
      due.addAll(helped);
    }
    return due;
  }

  /**
   * The pending acts that a change may bring nearer. Where parties have only joined, most acts are
   * further off, unless there was nobody to ask before.
   */
  private Set<Docket> helped(Position before, Position after) {
    if (before == after) {
      return Set.of();
    }
    boolean joinedOnly = !hasForeignRule && before.hasPartners() && after.extendsBy(before);
    return joinedOnly ? waitingUnsteadily : waiting;
  }

  private List<Docket> judge(LocalDate day, Set<Docket> dockets) {
    Position morning = now;
    List<Docket> completed = new ArrayList<>();
    for (Docket docket : dockets) {
      if (docket.isPending() && !docket.isGiven()) {
        judge(docket, morning, day);
      } else if (docket.isAgreed() && Notices.reconsider(docket, morning, day)) {
        events.add(failed(docket, day));
      }
      if (docket.isAgreed() && !docket.effectiveOn().isAfter(day)) {
        completed.add(docket);
      } else if (docket.isAgreed()) {
        agenda.visit(docket.effectiveOn(), docket);
      }
    }
    return completed;
  }

  private void judge(Docket docket, Position morning, LocalDate day) {
    if (docket.opening().equals(Optional.of(day))) {
      docket.open(morning);
      waiting.add(docket);
      if (!docket.isSteady()) {
        waitingUnsteadily.add(docket);
      }
      docket.ballot().closing().ifPresent(closing -> agenda.visit(closing.plusDays(1), docket));
    }
    Docket asked = docket.asOf(morning, day);
    Optional<LocalDate> closing = asked.ballot().closing();
    if (closing.isPresent() && closing.get().isBefore(day)) {
      fail(docket, morning, day, Failure.LAPSED);
    } else if (isUpTo(day, asked.effect().tooLateFrom())) {
      fail(docket, morning, day, Failure.DATE_PASSED);
    } else if (Notices.isRevoked(docket, morning, day)) {
      fail(docket, morning, day, Failure.REVOKED);
    } else if (morning.isInForce() && docket.isOpened()) {
      docket.fixElectorate(morning, day);
      judgeConsent(docket, morning, day);
    }
  }

  private void judgeConsent(Docket docket, Position morning, LocalDate day) {
    Standing standing = docket.judged(morning, day, parties);
    LocalDate earliest = rules.notBefore(docket.act(), standing);
    if (earliest.isAfter(day)) {
      if (!earliest.equals(LocalDate.MAX)) {
        agenda.visit(earliest, docket);
      }
      return;
    }
    if (rules.check(docket.act(), standing).isEmpty()) {
      complete(docket, day);
    } else if (Rules.isDefeatedByObjection(docket.act(), standing)) {
      fail(docket, morning, day, Failure.OBJECTION);
    } else {
      docket.nextFactAfter(day).ifPresent(next -> agenda.visit(next, docket));
      if (day.isBefore(lastFact)) {
        agenda.visit(day.plusDays(1), docket);
      }
    }
  }

  /** It is not too late yet, so there is a day of effect. */
  private void complete(Docket docket, LocalDate day) {
    docket.complete(day, docket.effect().dayOfEffect(day).orElseThrow());
    settle(docket);
    events.add(new Event(
        day, day, Event.Kind.ACT_COMPLETE, Optional.of(docket.act().id()), List.of(), false));
    Notices.complete(docket, day).forEach(later -> agenda.visit(later, docket));
  }

  private void fail(Docket docket, Position morning, LocalDate day, Failure reason) {
    List<Violation> unmet = rules.check(docket.act(), docket.judged(morning, day, parties));
    docket.fail(day, reason, unmet);
    settle(docket);
    events.add(failed(docket, day));
  }

  private void settle(Docket docket) {
    waiting.remove(docket);
    waitingUnsteadily.remove(docket);
  }

  private static Event failed(Docket docket, LocalDate day) {
    return new Event(
        day, day, Event.Kind.ACT_FAILED, Optional.of(docket.act().id()), List.of(), false);
  }

  /** Whatever had not taken effect when the agreement ended never will. */
  private void end(LocalDate day, Position last) {
    if (!founding.isSettled()) {
      founding.expire(last, day);
    }
    for (Docket docket : dockets) {
      if (!docket.isSettled()) {
        List<Violation> unmet = docket.isPending()
            ? rules.check(docket.act(), docket.judged(last, day, parties))
            : List.of();
        docket.fail(day, Failure.AGREEMENT_ENDED, unmet);
        events.add(failed(docket, day));
      }
    }
  }

  History history() {
    return history;
  }

  List<Docket> dockets() {
    return dockets;
  }

  FoundingDocket founding() {
    return founding;
  }

  List<Event> events() {
    return events;
  }
}
