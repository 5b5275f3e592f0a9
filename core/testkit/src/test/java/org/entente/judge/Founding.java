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

/** The founding of an agreement (DESIGN §3.8), judged day after day. */
final class Founding {
  private final History history;
  private final Agreement agreement;
  private final Procedure procedure;
  private final Consents consents;
  private Verdict verdict = Verdict.unopened();
  private Optional<LocalDate> enteredOn = Optional.empty();

  Founding(History history) {
    this.history = history;
    this.agreement = history.agreement;
    this.procedure = agreement.provisions().founding();
    this.consents = new Consents(
        agreement,
        closing(),
        agreement.provisions().isDecisionRequired(),
        history.successions,
        history::named);
  }

  Verdict verdict() {
    return verdict;
  }

  void live(LocalDate day) {
    if (verdict instanceof Verdict.Pending || verdict instanceof Verdict.Agreed) {
      verdict = judge(day);
      if (verdict instanceof Verdict.InEffect entry) {
        enteredOn = Optional.of(day);
        history.add(day, entry.effect(), position -> position.entered = true);
      }
    }
    Position position = history.operative(day);
    if (verdict instanceof Verdict.InEffect entry && !position.ended && !position.isPastTerm()) {
      agreement.founders().forEach(party -> admit(party, Role.PARTNER, entry, day));
      agreement.associates().forEach(party -> admit(party, Role.ASSOCIATE, entry, day));
    }
  }

  private Verdict judge(LocalDate day) {
    Position position = history.operative(day);
    if (position.ended || position.isPastTerm()) {
      return new Verdict.Failed(Verdict.Reason.ENDED, day);
    }
    if (agreement.given().isPresent()) {
      return given(agreement.given().get().on(), day);
    }
    if (verdict instanceof Verdict.Agreed agreed) {
      return begun(agreed, day);
    }
    if (closing().filter(day::isAfter).isPresent()) {
      return new Verdict.Failed(Verdict.Reason.LAPSED, day);
    }
    if (procedure.effect().tooLateFrom().filter(late -> !late.isAfter(day)).isPresent()) {
      return new Verdict.Failed(Verdict.Reason.TOO_LATE, day);
    }
    return vote(day);
  }

  private Verdict given(LocalDate on, LocalDate day) {
    LocalDate entry = notBeforeTerm(on);
    if (on.isAfter(day)) {
      return Verdict.unopened();
    }
    return entry.isAfter(day)
        ? new Verdict.Agreed(on, entry)
        : new Verdict.InEffect(Optional.empty(), entry);
  }

  private Verdict vote(LocalDate day) {
    Set<PartyId> electorate = history.founders(day);
    Question question =
        new Question(electorate, consents, agreement.opening(), day, history.successions);
    ConsentRule rule = procedure.consent();
    Verdict.Answer answer = question.answer(rule);
    boolean opened = agreement.opening().filter(first -> !first.isAfter(day)).isPresent();
    boolean anybody = electorate.stream().anyMatch(party -> consents.consents(party, day));
    if (opened && anybody && answer == Verdict.Answer.SATISFIED) {
      LocalDate entry = notBeforeTerm(procedure.effect().dayOfEffect(day).orElseThrow());
      return begun(new Verdict.Agreed(day, entry), day);
    }
    if (opened && question.isDefeatedByObjection(rule)) {
      return new Verdict.Failed(Verdict.Reason.OBJECTION, day);
    }
    return new Verdict.Pending(
        NaiveJudge.missing(consents, electorate, day),
        opened ? Optional.of(answer) : Optional.empty());
  }

  private static Verdict begun(Verdict.Agreed agreed, LocalDate day) {
    return agreed.effect().isAfter(day)
        ? agreed
        : new Verdict.InEffect(Optional.of(agreed.complete()), agreed.effect());
  }

  /** Lets a founder, or its heirs, take part from this day, if this is the day. */
  private void admit(Party founder, Role role, Verdict.InEffect entry, LocalDate day) {
    for (Lineage place : Lineage.of(founder.id()).on(day, history.successions)) {
      consentDay(place, entry, day)
          .ifPresent(consented -> admit(place, consented, role, entry, day));
    }
  }

  private void admit(
      Lineage place, LocalDate consented, Role role, Verdict.InEffect entry, LocalDate day) {
    Optional<LocalDate> bound = boundFrom(consented, entry);
    LocalDate begin = latest(entry.effect(), entry.complete().orElse(entry.effect()));
    if (bound.isPresent() && latest(bound.get(), latest(begin, consented)).equals(day)) {
      history.add(
          day, bound.get(), position -> position.join(place, role, bound.get(), day, enteredOn));
    }
  }

  /**
   * The first day, not before the founding was complete, on which who then held the place
   * consented.
   */
  private Optional<LocalDate> consentDay(Lineage place, Verdict.InEffect entry, LocalDate day) {
    if (entry.complete().isEmpty()) {
      return Optional.of(entry.effect());
    }
    return entry
        .complete()
        .get()
        .datesUntil(day.plusDays(1))
        .filter(each -> consents.consents(place.cut(each).holder(), each))
        .findFirst();
  }

  private Optional<LocalDate> boundFrom(LocalDate consented, Verdict.InEffect entry) {
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
