package org.entente.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.Fact;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Past;
import org.entente.course.Decided;
import org.entente.course.Position;

/** How a party stands towards an agreement at the end of a day. */
final class Status {
  private final Answers answers;
  private final PartyId party;
  private final LocalDate day;
  private final Position position;

  private Status(Answers answers, PartyId party, LocalDate day) {
    this.answers = answers;
    this.party = party;
    this.day = day;
    this.position = answers.position(day);
  }

  static PartyStatus of(Answers answers, PartyId party, LocalDate day) {
    return new Status(answers, party, day).found();
  }

  private PartyStatus found() {
    if (position.phase() == Position.Phase.ENDED) {
      return PartyStatus.THIRD;
    }
    if (position.standing(day).isParty(party)) {
      return PartyStatus.PARTY;
    }
    PartyStatus status = asFounder();
    for (Decided decided : answers.course().acts().values()) {
      PartyStatus asNewcomer = asNewcomer(decided);
      status = asNewcomer.compareTo(status) > 0 ? asNewcomer : status;
    }
    return status;
  }

  private PartyStatus asFounder() {
    if (position.founders().stream().noneMatch(each -> each.holder().id().equals(party))) {
      return PartyStatus.THIRD;
    }
    boolean isContracting = answers.course().founders().isCommitted(position, party, day)
        || answers.course().founding().frozen().hearing(position, day).stands(party);
    return isContracting ? PartyStatus.CONTRACTING : asSignatory(answers.agreement());
  }

  private PartyStatus asNewcomer(Decided decided) {
    boolean isNewcomer = decided
        .frozen()
        .said()
        .newcomer()
        .filter(each -> position.lineage().heirs(each.id()).contains(party))
        .isPresent();
    if (!isNewcomer) {
      return PartyStatus.THIRD;
    }
    Optional<Outcome> settled =
        decided.progress().settledBy(day, decided.frozen().given());
    return settled
        .map(outcome ->
            outcome instanceof Outcome.Agreed ? PartyStatus.CONTRACTING : PartyStatus.THIRD)
        .orElseGet(() -> asSignatory(decided.frozen().proceeding()));
  }

  private PartyStatus asSignatory(Proceeding proceeding) {
    return hasSigned(proceeding, party, day) ? PartyStatus.SIGNATORY : PartyStatus.THIRD;
  }

  /**
   * Whether it has signed in any form, or all those whose places in the proceeding it took have.
   */
  private boolean hasSigned(Proceeding proceeding, PartyId signer, LocalDate by) {
    LocalDate after = proceeding.revocations().stream()
        .filter(each -> each.party().equals(signer) && !each.on().isAfter(by))
        .map(Fact::on)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
    LocalDate opening = proceeding.opensOn().orElse(LocalDate.MIN);
    boolean itself = proceeding.signatures().stream()
        .filter(signature -> signature.party().equals(signer))
        .map(Fact::on)
        .anyMatch(on -> on.isAfter(after) && !on.isBefore(opening) && !on.isAfter(by));
    return itself || (after.equals(LocalDate.MIN) && hasInherited(proceeding, signer, by));
  }

  private boolean hasInherited(Proceeding proceeding, PartyId heir, LocalDate by) {
    List<Past.Succeeded> taken = answers.position(by).lineage().into(heir).stream()
        .filter(step -> isPlaceIn(proceeding, step))
        .toList();
    return !taken.isEmpty()
        && taken.stream().allMatch(step -> hasSigned(proceeding, step.predecessor(), step.eve()));
  }

  private boolean isPlaceIn(Proceeding proceeding, Past.Succeeded step) {
    Position before = answers.course().history().endOf(step.eve());
    return proceeding instanceof Agreement
        ? before.hasPlace(step.predecessor())
        : answers.course().acts().values().stream()
            .filter(each -> each.frozen().proceeding().equals(proceeding))
            .flatMap(each -> each.frozen().said().newcomer().stream())
            .anyMatch(each -> before.lineage().heirs(each.id()).contains(step.predecessor()));
  }
}
