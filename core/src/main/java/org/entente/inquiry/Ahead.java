package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.Anchors;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.NoticeWindow;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.answer.Event;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Upcoming;
import org.entente.answer.Upcoming.Kind;
import org.entente.course.Decided;
import org.entente.course.Position;
import org.entente.hearing.Hearing;
import org.entente.hearing.Lineage;
import org.entente.hearing.OwnDays;
import org.entente.hearing.Statements;

/**
 * What lies ahead of a day, by what is dated up to it: the last days on which something can be
 * done, and what comes of itself.
 */
public final class Ahead {
  private static final Set<Event.Kind> OF_THEMSELVES =
      Set.of(Event.Kind.EXPIRED, Event.Kind.ENTERED_INTO_FORCE, Event.Kind.JOINED);

  private final Answers answers;
  private final LocalDate day;
  private final List<Upcoming> ahead = new ArrayList<>();

  private Ahead(Answers answers, LocalDate day) {
    this.answers = answers;
    this.day = day;
  }

  public static List<Upcoming> of(Answers answers, LocalDate day) {
    Agreement dated = answers.agreement().datedUpTo(day);
    Ahead ahead = new Ahead(
        dated.equals(answers.agreement()) ? answers : Answers.of(dated, answers.rules()), day);
    ahead.addProceedings();
    ahead.addNotices();
    ahead.addRenewal();
    ahead.addDuties();
    ahead.addEvents();
    ahead.ahead.sort(Upcoming.IN_ORDER);
    return List.copyOf(ahead.ahead);
  }

  private void addProceedings() {
    addProceeding(Optional.empty(), answers.course().founding());
    new TreeMap<>(answers.course().acts())
        .forEach((id, decided) -> addProceeding(Optional.of(id), decided));
  }

  /** Of what a source states, nothing is awaited. */
  private void addProceeding(Optional<ActId> act, Decided decided) {
    if (decided.proceeding().given().isPresent()) {
      return;
    }
    Outcome outcome =
        act.map(id -> answers.outcome(id, day)).orElseGet(() -> answers.founding(day));
    if (outcome instanceof Pending pending) {
      pending
          .opening()
          .filter(day::isBefore)
          .ifPresent(opening -> ahead.add(one(Kind.OPENS, opening).act(act).build()));
      addLastDays(act, pending);
      addFixedDays(act, decided, pending);
      addClocks(act, decided, pending);
    }
    if (!(outcome instanceof Outcome.Failed) && !(outcome instanceof Outcome.InEffect)) {
      addConditions(act, decided, heard(decided).effect());
    }
  }

  private Hearing heard(Decided decided) {
    Position evening = answers.course().history().endOf(day);
    return decided.frozen().asOf(evening, day).hearing(evening, day);
  }

  /** Until when that may come on which effect hangs, while it has not. */
  private void addConditions(Optional<ActId> act, Decided decided, EffectRule effect) {
    if (effect instanceof EffectRule.From from && isAwaited(from.anchor(), decided)) {
      from.by()
          .filter(last -> !last.isBefore(day))
          .ifPresent(last -> ahead.add(one(Kind.LAST_DAY_OF_CONDITION, last)
              .act(act)
              .awaits(from.anchor())
              .build()));
    }
    effect.rules().forEach(part -> addConditions(act, decided, part));
  }

  private boolean isAwaited(Anchor anchor, Decided decided) {
    Lineage lineage = answers.position(day).lineage();
    Optional<LocalDate> known = anchor.name().isPresent()
        ? OwnDays.firstOf(decided.proceeding(), anchor, party -> true, true, day)
        : lineage.day(anchor, day);
    return known.isEmpty();
  }

  /** From when time stands for a step of its own authority of one that is missing. */
  private void addClocks(Optional<ActId> act, Decided decided, Pending pending) {
    Statements said = decided.frozen().said();
    if (said.provisions().authority().stream().allMatch(step -> step.orAfter().isEmpty())) {
      return;
    }
    for (PartyId party : pending.missing()) {
      List<Signature> signed = decided.proceeding().signatures().stream()
          .filter(each -> each.party().equals(party))
          .toList();
      Signature last = signed.isEmpty() ? Signature.of(party, day) : signed.get(signed.size() - 1);
      LocalDate counts = said.countsFrom(last);
      if (counts.isAfter(day)) {
        ahead.add(one(Kind.AUTHORITY_STANDS, counts).act(act).addParties(party).build());
      }
    }
  }

  private void addLastDays(Optional<ActId> act, Pending pending) {
    Set<PartyId> missing = pending.missing();
    pending
        .closing()
        .filter(closing -> !closing.isBefore(day))
        .ifPresent(closing -> ahead.add(
            one(Kind.LAST_DAY_TO_SIGN, closing).act(act).parties(missing).build()));
    parts(pending.tally())
        .filter(part -> part.unit() == Tally.Unit.SILENCE)
        .forEach(part -> part.availableFrom()
            .ifPresent(last -> ahead.add(one(Kind.LAST_DAY_TO_OBJECT, last)
                .act(act)
                .parties(silent(part, pending))
                .build())));
  }

  private static List<PartyId> silent(Tally part, Pending pending) {
    return pending.consents().electorate().stream()
        .map(Party::id)
        .filter(party -> !part.objecting().contains(party))
        .toList();
  }

  private static Stream<Tally> parts(Tally tally) {
    return Stream.concat(Stream.of(tally), tally.parts().stream().flatMap(Ahead::parts));
  }

  /** A fixed day of effect, before which consent must be complete. */
  private void addFixedDays(Optional<ActId> act, Decided decided, Pending pending) {
    EffectRule effect = heard(decided).effect();
    effect
        .tooLateFrom()
        .filter(day::isBefore)
        .map(tooLate -> tooLate.minusDays(1))
        .ifPresent(last -> ahead.add(one(Kind.LAST_DAY_TO_COMPLETE, last)
            .act(act)
            .parties(pending.missing())
            .towards(effect.dayOfEffect(last))
            .build()));
  }

  /**
   * From when one may leave, and until when in time for the next of the days for it; no notice can
   * be dated after the year 9999.
   */
  private void addNotices() {
    if (day.getYear() > 9999) {
      return;
    }
    Standing standing = answers.on(day);
    Provisions provisions = standing.provisions();
    if (!standing.isInForce() || !provisions.withdrawal().consent().equals(ConsentRule.none())) {
      return;
    }
    List<PartyId> free = new ArrayList<>();
    Map<LocalDate, List<PartyId>> shut = new TreeMap<>();
    Anchors known = answers.position(day).lineage().known(day);
    for (Membership member : standing.members()) {
      PartyId party = member.party().id();
      NoticeWindow.next(provisions.noticeWindows(), day, member.boundSince(), known)
          .ifPresent(open -> {
            Optional<LocalDate> from = open.from().filter(day::isBefore);
            from.ifPresent(first ->
                ahead.add(one(Kind.NOTICE_FROM, first).addParties(party).build()));
            if (from.isEmpty()) {
              free.add(party);
              open.until()
                  .ifPresent(
                      until -> shut.computeIfAbsent(until.minusDays(1), each -> new ArrayList<>())
                          .add(party));
            }
          });
    }
    shut.forEach((last, parties) ->
        ahead.add(one(Kind.LAST_DAY_FOR_NOTICE, last).parties(parties).build()));
    addNextTurn(provisions.withdrawal().effect(), free);
  }

  private void addNextTurn(EffectRule leaving, Collection<PartyId> free) {
    Optional<LocalDate> next = leaving.dayOfEffect(day);
    if (free.isEmpty() || next.isEmpty() || !recurs(leaving)) {
      return;
    }
    LocalDate last = day;
    LocalDate tooLate = next.get().plusDays(1);
    while (last.plusDays(1).isBefore(tooLate)) {
      LocalDate middle = LocalDate.ofEpochDay((last.toEpochDay() + tooLate.toEpochDay()) / 2);
      if (leaving.dayOfEffect(middle).equals(next)) {
        last = middle;
      } else {
        tooLate = middle;
      }
    }
    ahead.add(one(Kind.LAST_DAY_FOR_NOTICE, last).parties(free).towards(next).build());
  }

  private static boolean recurs(EffectRule rule) {
    return rule instanceof EffectRule.Recurring || rule.rules().stream().anyMatch(Ahead::recurs);
  }

  /** Until when notice can be given that the term is not to be renewed, if that lies ahead. */
  private void addRenewal() {
    List<PartyId> members =
        answers.on(day).members().stream().map(member -> member.party().id()).toList();
    answers.course().renewals().stream()
        .filter(
            turn -> answers.on(day).term().until().filter(turn.end()::equals).isPresent())
        .filter(turn -> !turn.last().isBefore(day))
        .findFirst()
        .ifPresent(turn -> ahead.add(one(Kind.LAST_DAY_FOR_NON_RENEWAL, turn.last())
            .parties(members)
            .towards(turn.end())
            .build()));
  }

  private void addDuties() {
    for (Duties.Duty duty : Duties.of(answers, day)) {
      duty.until()
          .day()
          .ifPresent(until -> ahead.add(one(Kind.DUTIES_END, until)
              .act(duty.act())
              .parties(duty.parties())
              .build()));
    }
  }

  private void addEvents() {
    List<Event> renewals = answers.course().events().stream()
        .filter(event -> event.kind() == Event.Kind.RENEWED && event.on().isAfter(day))
        .toList();
    for (Event event : answers.course().events()) {
      boolean isLaterTurn = renewals.size() > 1
          && (event.kind() == Event.Kind.RENEWED || event.kind() == Event.Kind.EXPIRED)
          && event.on().isAfter(renewals.get(0).on());
      if (event.on().isAfter(day) && !isLaterTurn) {
        ahead.add(one(Kind.HAPPENS, event.on())
            .act(event.act())
            .parties(event.parties())
            .event(event)
            .projected(!isFixed(event))
            .build());
      }
    }
  }

  /** Whether it comes whatever is recorded, save what undoes it: it was agreed or stated before. */
  private boolean isFixed(Event event) {
    if (event.isGiven()) {
      return true;
    }
    if (event.act().isPresent()) {
      Act act = answers.agreement().knownAct(event.act().get());
      return event.kind() != Event.Kind.ACT_FAILED
          && (answers.outcome(act.id(), day) instanceof Outcome.Complete
              || (act instanceof Succession succession && succession.enactedOn().isEmpty()));
    }
    if (event.kind() == Event.Kind.LEFT) {
      return answers.course().renewals().stream()
          .anyMatch(turn -> !turn.on().isAfter(day) && turn.end().equals(event.on()));
    }
    return OF_THEMSELVES.contains(event.kind())
        && (event.kind() == Event.Kind.EXPIRED
            ? answers.position(day).isOver(event.on())
                && answers.on(day).term().renewal().isEmpty()
            : answers.founding(day) instanceof Outcome.Complete);
  }

  private static Upcoming.Builder one(Kind kind, LocalDate on) {
    return Upcoming.builder().kind(kind).on(on);
  }

  /** What is pending at the end of a day, and open. */
  public static SortedMap<ActId, Pending> pending(Answers answers, LocalDate day) {
    SortedMap<ActId, Pending> pending = new TreeMap<>();
    for (Act act : answers.agreement().acts()) {
      if (answers.outcome(act.id(), day) instanceof Pending open && open.isOpen()) {
        pending.put(act.id(), open);
      }
    }
    return pending;
  }
}
