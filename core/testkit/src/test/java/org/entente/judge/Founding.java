package org.entente.judge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Role;

/** The founding of an agreement (MEANING §3.8), judged day after day. */
final class Founding {
  private final Ledger ledger;
  private final Agreement agreement;
  private final Procedure procedure;
  private final Assents assents;
  private final Map<LocalDate, Provisions> mornings = new HashMap<>();
  private final Map<LocalDate, Vote> votes = new HashMap<>();
  private final Map<Descent, LocalDate> admitted = new HashMap<>();
  private Verdict verdict = Verdict.unopened();
  private Due entry = Due.WAITING;

  Founding(Ledger ledger) {
    this.ledger = ledger;
    this.agreement = ledger.agreement;
    this.procedure = agreement.provisions().founding();
    this.assents = new Assents(
        agreement,
        closing(),
        agreement.signableUntil(),
        party -> ledger.steps(agreement.provisions(), party),
        (party, on) -> false,
        ledger.heritages,
        ledger::named);
  }

  Verdict verdict() {
    return verdict;
  }

  /** The day of an entry that is agreed. */
  Due due() {
    return verdict instanceof Verdict.Decided ? entry : Due.WAITING;
  }

  void live(LocalDate day) {
    mornings.put(day, ledger.operative(day).provisions);
    if (verdict instanceof Verdict.Waiting || verdict instanceof Verdict.Decided) {
      boolean pending = verdict instanceof Verdict.Waiting;
      verdict = judge(day);
      boolean complete = !(verdict instanceof Verdict.Waiting || verdict instanceof Verdict.Lost);
      if (pending && complete) {
        takeAlong(day);
      }
      if (complete) {
        ledger.expectEntry(entry);
      }
      if (verdict instanceof Verdict.Done done && ledger.isOverFrom(done.effect(), day)) {
        verdict = new Verdict.Lost(Verdict.Reason.ENDED, day);
      }
      if (verdict instanceof Verdict.Done done) {
        ledger.enter(day, done.effect());
      }
    }
    Situation situation = ledger.operative(day);
    if (verdict instanceof Verdict.Done entry && !situation.ended && !situation.isPastTerm()) {
      agreement.founders().forEach(party -> admit(party, Role.PARTNER, entry, day));
      agreement.associates().forEach(party -> admit(party, Role.ASSOCIATE, entry, day));
    }
  }

  /**
   * Newcomers that nobody is asked about and that have consented by a day are in from the entry.
   */
  private void takeAlong(LocalDate day) {
    for (Trial trial : ledger.trials) {
      if (trial.act.given().isEmpty() && trial.isDeposited(day)) {
        trial.joinsWithEntry();
      }
    }
  }

  private Verdict judge(LocalDate day) {
    Situation situation = ledger.operative(day);
    if (situation.ended || situation.isPastTerm()) {
      return new Verdict.Lost(Verdict.Reason.ENDED, day);
    }
    if (agreement.given().isPresent()) {
      return given(agreement.given().get().on(), day);
    }
    if (verdict instanceof Verdict.Decided decided) {
      return begun(decided.complete(), day);
    }
    Vote vote = vote(day);
    if (closing().filter(day::isAfter).isPresent()) {
      boolean blocked = vote.isBlocked(procedure.consent());
      return new Verdict.Lost(blocked ? Verdict.Reason.OBJECTION : Verdict.Reason.LAPSED, day);
    }
    Almanac almanac = ledger.almanac(day, Optional::isEmpty);
    if (almanac.isTooLate(procedure.effect())) {
      return new Verdict.Lost(Verdict.Reason.TOO_LATE, day);
    }
    if (almanac.due(procedure.effect(), day).isNever()) {
      return new Verdict.Lost(Verdict.Reason.CONDITION, day);
    }
    return judge(vote, day);
  }

  private Verdict given(LocalDate on, LocalDate day) {
    LocalDate entry = notBeforeTerm(on);
    if (on.isAfter(day)) {
      return Verdict.unopened();
    }
    this.entry = Due.on(entry);
    return entry.isAfter(day)
        ? new Verdict.Decided(on, Optional.of(entry))
        : new Verdict.Done(Optional.empty(), entry);
  }

  private Vote vote(LocalDate day) {
    Map<PartyId, Boolean> counted = new TreeMap<>();
    ledger.trials.forEach(trial -> trial
        .countedOn(day)
        .forEach((party, now) -> counted.merge(party, now, Boolean::logicalOr)));
    return new Vote(
        Sitting.taken(ledger.places(agreement.founders(), day)),
        Sitting.taken(ledger.places(agreement.associates(), day)),
        assents,
        agreement.opening(),
        agreement.opensOn(),
        day,
        counted,
        false,
        each -> Optional.ofNullable(votes.get(each)));
  }

  private Verdict judge(Vote vote, LocalDate day) {
    ConsentRule rule = procedure.consent();
    Set<PartyId> electorate = Sitting.holders(vote.electorate());
    Verdict.Answer answer = vote.answer(rule);
    boolean opened = agreement.opening().filter(first -> !first.isAfter(day)).isPresent();
    boolean anybody = electorate.stream().anyMatch(party -> assents.consents(party, day));
    if (opened) {
      votes.put(day, vote);
    }
    if (opened && anybody && answer == Verdict.Answer.SATISFIED) {
      return begun(day, day);
    }
    if (opened && vote.isDefeated(rule)) {
      return new Verdict.Lost(Verdict.Reason.OBJECTION, day);
    }
    return opened
        ? new Verdict.Waiting(NaiveJudge.missing(assents, electorate, day), Optional.of(answer))
        : Verdict.unopened();
  }

  /** What was complete by a day: it waits, is due, enters into force, or its condition failed. */
  private Verdict begun(LocalDate complete, LocalDate day) {
    Due due = ledger.almanac(day, Optional::isEmpty).due(procedure.effect(), complete);
    if (due.isNever()) {
      return new Verdict.Lost(Verdict.Reason.CONDITION, day);
    }
    entry = agreement.term().from().map(due::atLeast).orElse(due);
    return entry.comes().filter(on -> !on.isAfter(day)).isPresent()
        ? new Verdict.Done(Optional.of(complete), entry.day().get())
        : new Verdict.Decided(complete, entry.day());
  }

  /** Lets a founder, or its heirs, take part from this day, if this is the day. */
  private void admit(Party founder, Role role, Verdict.Done entry, LocalDate day) {
    for (Descent place : Descent.of(founder.id()).on(day, ledger.successions)) {
      consentDay(place, entry, day)
          .ifPresent(consented -> admit(place, consented, role, entry, day));
    }
  }

  private void admit(
      Descent place, LocalDate consented, Role role, Verdict.Done entry, LocalDate day) {
    Optional<LocalDate> bound = boundFrom(place, consented, entry, day);
    if (bound.isPresent() && !isAdmitted(place, day)) {
      admitted.put(place, day);
      LocalDate since = since(place, consented, entry, day);
      ledger.add(day, bound.get(), situation -> {
        if (!situation.day.isBefore(since)) {
          situation.join(place, role, bound.get(), day, this::hasConsented);
        }
      });
    }
  }

  /** From when those who held it would have been bound too, by what was about them. */
  private LocalDate since(Descent place, LocalDate consented, Verdict.Done entry, LocalDate day) {
    LocalDate since = day;
    while (since.isAfter(consented)
        && boundFrom(place.cut(since.minusDays(1)), consented, entry, day).isPresent()) {
      since = since.minusDays(1);
    }
    return since.isAfter(consented) ? since : LocalDate.MIN;
  }

  private boolean isAdmitted(Descent place, LocalDate day) {
    return admitted.entrySet().stream()
        .anyMatch(
            each -> each.getKey().at(each.getValue(), day, ledger.successions).contains(place));
  }

  /** Whether one had consented by a day to take its place, and what is complete stays so. */
  private boolean hasConsented(PartyId party, LocalDate day) {
    return agreement.given().isPresent() || assents.consents(party, day);
  }

  /**
   * The first day, not before the founding was complete, on which who then held the place
   * consented; where one may step back, or came too late, of those since which it has done so
   * without a break.
   */
  private Optional<LocalDate> consentDay(Descent place, Verdict.Done entry, LocalDate day) {
    if (entry.complete().isEmpty()) {
      return Optional.of(entry.effect());
    }
    return entry
        .complete()
        .get()
        .datesUntil(day.plusDays(1))
        .filter(each -> assents.consents(place.cut(each).holder(), each))
        .filter(each ->
            !(ledger.mayStepBack(agreement.provisions()) || isTooLate(place, each, entry))
                || each.datesUntil(day)
                    .allMatch(later -> assents.consents(place.cut(later).holder(), later)))
        .findFirst();
  }

  private boolean isFirst(LocalDate consented, Verdict.Done entry) {
    return consented.equals(entry.complete().orElse(entry.effect()))
        || ledger.takesThoseBeforeEntry() && consented.isBefore(entry.effect());
  }

  private boolean isTooLate(Descent place, LocalDate consented, Verdict.Done entry) {
    return !isFirst(consented, entry) && late(place, consented, consented).isNever();
  }

  /** The day that the rule for late ones gives, as it is known on a day. */
  private Due late(Descent place, LocalDate consented, LocalDate day) {
    return ledger
        .almanac(day, about -> about.filter(place::isOf).isPresent())
        .due(mornings.get(consented).lateJoiner(), consented);
  }

  /** The day from which one is bound that has consented, if that day has come. */
  private Optional<LocalDate> boundFrom(
      Descent place, LocalDate consented, Verdict.Done entry, LocalDate day) {
    if (isFirst(consented, entry)) {
      return Optional.of(entry.effect());
    }
    Due due = late(place, consented, day).atLeast(entry.effect());
    return due.comes().filter(on -> !on.isAfter(day)).flatMap(on -> due.day());
  }

  private Optional<LocalDate> closing() {
    return agreement
        .closesOn()
        .or(() -> agreement
            .opening()
            .flatMap(first -> procedure.closes().map(rule -> Trial.after(first, rule))));
  }

  private LocalDate notBeforeTerm(LocalDate day) {
    return Trial.latest(day, agreement.term().from().orElse(LocalDate.MIN));
  }
}
