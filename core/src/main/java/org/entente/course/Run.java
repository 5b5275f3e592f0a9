package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
  private final History history;
  private final Present present;
  private final Entry entry;
  private final Map<Holding, List<Seat>> held = new ConcurrentHashMap<>();
  private LocalDate revival = LocalDate.MAX;

  Run(Agreement agreement, Rules rules) {
    this.history = new History(agreement, this::holdings);
    int order = agreement.founders().size() + agreement.associates().size();
    for (Act act : agreement.acts()) {
      if (act instanceof Succession succession) {
        Holders.day(succession)
            .ifPresent(
                on -> successions.computeIfAbsent(on, day -> new ArrayList<>()).add(succession));
      } else if (act instanceof Proceeding proceeding) {
        acts.add(new Case(agreement, proceeding, order++, history, rules.refusesGiven()));
      }
    }
    // Where two of one day pass the same place on, the order in the file must not show.
    successions.values().forEach(today -> today.sort(Comparator.comparing(Succession::id)));
    this.founding = new Case(agreement, agreement, -1, history, rules.refusesGiven());
    this.founders = new Founders(agreement, founding);
    LocalDate lastFact = rules.hasForeignRule() ? Course.lastFact(agreement) : LocalDate.MIN;
    this.present = new Present(founding, acts, history, ahead, rules, lastFact);
    this.entry = new Entry(founding, founders, acts, present, history, ahead);
    ahead.plan(founding);
    successions.keySet().forEach(ahead::visit);
    acts.forEach(ahead::plan);
  }

  private Position position() {
    return present.position();
  }

  /** On the very day more may come; from the next on it is known. */
  private List<Seat> holdings(PartyId giver, LocalDate day) {
    boolean isPast = history.isPast(day);
    List<Seat> found = isPast ? held.get(new Holding(giver, day)) : null;
    if (found == null) {
      Position then = isPast ? history.endOf(day) : position();
      found = Notices.holdings(giver, then, day, founding, acts);
      if (isPast) {
        held.put(new Holding(giver, day), found);
      }
    }
    return found;
  }

  Course run() {
    Map.Entry<LocalDate, Set<Case>> next = ahead.poll();
    while (next != null && (!present.isEnded() || revival.isBefore(LocalDate.MAX))) {
      follow(next.getKey(), next.getValue());
      next = ahead.poll();
    }
    history.settle();
    present.events().sort(Comparator.comparing(Event::on));
    if (present.isEnded()) {
      present.events().replaceAll(each -> each.kind() == Kind.EXPIRED ? whenItCounts(each) : each);
    }
    Map<ActId, Decided> decided = new HashMap<>(2 * acts.size());
    acts.forEach(each -> decided.put(each.act().orElseThrow(), each.decided()));
    return new Course(
        history,
        founding.decided(),
        founders,
        decided,
        List.copyOf(present.events()),
        present.renewals());
  }

  /**
   * A term that was shortened with effect on an earlier day ran out on that day; one that was over
   * before it was revived did when it did.
   */
  private Event whenItCounts(Event expired) {
    LocalDate revived = present.events().stream()
        .filter(each -> each.kind() == Kind.REVIVED)
        .map(Event::on)
        .reduce(LocalDate.MIN, (one, later) -> later);
    return expired.on().isBefore(revived)
        ? expired
        : history.endedOn().map(expired::withEffectiveOn).orElse(expired);
  }

  private void follow(LocalDate day, Set<Case> due) {
    history.begin(day);
    Position evening = position();
    takePlace(day, due);
    planUnopened(day, due, evening);
    Position morning = position();
    if (morning.phase() != Position.Phase.ENDED) {
      if (morning != evening) {
        due.addAll(present.judge().open());
      }
      present.conclude(day, present.judge().completed(due, morning, day));
      if (position().isInForce() && !position().isOver(day)) {
        due.addAll(position() == evening ? Set.of() : present.judge().towardsSome());
        present.noteAdherents(day, due);
        present.bringIn(day, due);
      }
      present.expire(day);
      present.endIfLost(day);
      planUnopened(day, due, morning);
      if (position() != morning) {
        present.judge().open().forEach(each -> ahead.visit(day.plusDays(1), each));
        present.judge().hanging().forEach(each -> ahead.visit(day.plusDays(1), each));
      }
    }
    if (present.isEnded() && evening.phase() != Position.Phase.ENDED) {
      end(day, evening);
    }
    history.close(day, morning, position());
  }

  /**
   * An act that is not opened is held to the provisions of the day, and so to a day that new ones
   * fix.
   */
  private void planUnopened(LocalDate day, Set<Case> due, Position before) {
    if (position().provisions().equals(before.provisions())) {
      return;
    }
    for (Case each : acts) {
      if (each.progress().isPending() && !each.frozen().isOpened()) {
        due.add(each);
        ahead.visit(day.plusDays(1), each);
        Stream<LocalDate> late = each.frozen().asOf(position(), day).turningDays();
        late.filter(day::isBefore).forEach(on -> ahead.visit(on, each));
      }
    }
  }

  /**
   * What was already fixed for the day, and the founding. After the end successions take place, if
   * it is to be revived, and nothing else until then.
   */
  private void takePlace(LocalDate day, Set<Case> due) {
    List<Succession> today = successions.getOrDefault(day, List.of());
    if (!today.isEmpty()) {
      Position before = position();
      Map<LocalDate, List<Succession>> since = new TreeMap<>();
      for (Succession each : today) {
        boolean reachesBack = each.predecessors().stream().anyMatch(before::hasPlace);
        LocalDate from = reachesBack ? each.on() : day;
        since.computeIfAbsent(from, on -> new ArrayList<>()).add(each);
      }
      since.forEach(
          (on, each) -> present.change(day, on, position -> position.succeeding(each, on)));
      today.forEach(
          each -> present.events().addAll(Told.succeeded(each, day, before, position(), acts)));
      due.addAll(present.judge().towardsSome());
    }
    if (present.isEnded()) {
      due.stream()
          .filter(each -> each.revivesOn().equals(Optional.of(day)))
          .findFirst()
          .ifPresent(each -> revive(each, day));
    }
    if (present.isEnded()) {
      return;
    }
    present.reckonTerm(day, day);
    present.renew(day);
    due.addAll(present.judge().reckon(position(), day));
    boolean isInForce = position().isInForce();
    present.concludeDue(
        day,
        isInForce || due.isEmpty() ? due : due.stream().filter(Run::isGivenEnd).toList());
    present.reinstate(day);
    present.bringIn(day, due);
    present.expire(day);
    entry.found(day);
    present.renew(day);
    present.endIfLost(day);
  }

  /** Puts it in force again where a case carries on a term that is over. */
  private void revive(Case each, LocalDate day) {
    LocalDate effect = each.frozen().effectOfGiven(day);
    present.change(day, effect, position -> position.in(Position.Phase.IN_FORCE));
    present
        .events()
        .add(Event.builder()
            .on(day)
            .effectiveOn(effect)
            .kind(Kind.REVIVED)
            .act(each.act())
            .given(true)
            .build());
  }

  /** What is stated of the end counts before the entry too, and may be in its way. */
  private static boolean isGivenEnd(Case each) {
    return each.frozen().isGiven() && Effects.bearsOnEnd(each);
  }

  /**
   * Whatever is not settled when the agreement ends never takes effect; if a source states that it
   * was revived, what is opened or stated later than that still may.
   */
  private void end(LocalDate day, Position last) {
    boolean isExpired = present.events().stream()
        .anyMatch(event -> event.kind() == Kind.EXPIRED && event.on().equals(day));
    revival = acts.stream()
        .flatMap(each -> each.revivesOn().stream())
        .filter(on -> isExpired && on.isAfter(day))
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
    if (!founding.progress().isSettled()) {
      present.judge().fail(founding, last, day, Failure.AGREEMENT_ENDED);
    }
    for (Case each : acts) {
      if (!each.progress().isSettled() && !each.isAfter(revival)) {
        present.judge().end(each, last, day);
      }
    }
  }
}
