package org.entente.judge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.Agreement;
import org.entente.BoundFromEntry;
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
  private Verdict verdict = Verdict.unopened();
  private Optional<LocalDate> enteredOn = Optional.empty();

  Founding(Ledger ledger) {
    this.ledger = ledger;
    this.agreement = ledger.agreement;
    this.procedure = agreement.provisions().founding();
    this.assents = new Assents(
        agreement,
        closing(),
        agreement.provisions().isDecisionRequired(),
        ledger.successions,
        ledger::named);
  }

  Verdict verdict() {
    return verdict;
  }

  void live(LocalDate day) {
    if (verdict instanceof Verdict.Waiting || verdict instanceof Verdict.Decided) {
      verdict = judge(day);
      if (verdict instanceof Verdict.Done entry) {
        enteredOn = Optional.of(day);
        ledger.add(day, entry.effect(), situation -> situation.entered = true);
      }
    }
    Situation situation = ledger.operative(day);
    if (verdict instanceof Verdict.Done entry && !situation.ended && !situation.isPastTerm()) {
      agreement.founders().forEach(party -> admit(party, Role.PARTNER, entry, day));
      agreement.associates().forEach(party -> admit(party, Role.ASSOCIATE, entry, day));
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
      return begun(decided, day);
    }
    if (closing().filter(day::isAfter).isPresent()) {
      return new Verdict.Lost(Verdict.Reason.LAPSED, day);
    }
    if (procedure.effect().tooLateFrom().filter(late -> !late.isAfter(day)).isPresent()) {
      return new Verdict.Lost(Verdict.Reason.TOO_LATE, day);
    }
    return vote(day);
  }

  private Verdict given(LocalDate on, LocalDate day) {
    LocalDate entry = notBeforeTerm(on);
    if (on.isAfter(day)) {
      return Verdict.unopened();
    }
    return entry.isAfter(day)
        ? new Verdict.Decided(on, entry)
        : new Verdict.Done(Optional.empty(), entry);
  }

  private Verdict vote(LocalDate day) {
    Set<PartyId> electorate = ledger.founders(day);
    Vote vote = new Vote(electorate, assents, agreement.opening(), day, ledger.successions);
    ConsentRule rule = procedure.consent();
    Verdict.Answer answer = vote.answer(rule);
    boolean opened = agreement.opening().filter(first -> !first.isAfter(day)).isPresent();
    boolean anybody = electorate.stream().anyMatch(party -> assents.consents(party, day));
    if (opened && anybody && answer == Verdict.Answer.SATISFIED) {
      LocalDate entry = notBeforeTerm(procedure.effect().dayOfEffect(day).orElseThrow());
      return begun(new Verdict.Decided(day, entry), day);
    }
    if (opened && vote.isDefeatedByObjection(rule)) {
      return new Verdict.Lost(Verdict.Reason.OBJECTION, day);
    }
    return new Verdict.Waiting(
        NaiveJudge.missing(assents, electorate, day),
        opened ? Optional.of(answer) : Optional.empty());
  }

  private static Verdict begun(Verdict.Decided decided, LocalDate day) {
    return decided.effect().isAfter(day)
        ? decided
        : new Verdict.Done(Optional.of(decided.complete()), decided.effect());
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
    Optional<LocalDate> bound = boundFrom(consented, entry);
    LocalDate begin = latest(entry.effect(), entry.complete().orElse(entry.effect()));
    if (bound.isPresent() && latest(bound.get(), latest(begin, consented)).equals(day)) {
      ledger.add(
          day, bound.get(), situation -> situation.join(place, role, bound.get(), day, enteredOn));
    }
  }

  /**
   * The first day, not before the founding was complete, on which who then held the place
   * consented.
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
        .findFirst();
  }

  private Optional<LocalDate> boundFrom(LocalDate consented, Verdict.Done entry) {
    Provisions provisions = agreement.provisions();
    boolean first = consented.equals(entry.complete().orElse(entry.effect()))
        || provisions.firstParties() == BoundFromEntry.CONSENTED_BY_ENTRY_INTO_FORCE
            && !consented.isAfter(entry.effect());
    return first
        ? Optional.of(entry.effect())
        : provisions.lateJoiner().dayOfEffect(consented).map(day -> latest(day, entry.effect()));
  }

  private Optional<LocalDate> closing() {
    return agreement
        .closesOn()
        .or(() -> agreement.opening().flatMap(first -> procedure.openFor().map(first::plus)));
  }

  private LocalDate notBeforeTerm(LocalDate day) {
    return latest(day, agreement.term().from().orElse(LocalDate.MIN));
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
