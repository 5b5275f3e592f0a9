package org.entente.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.PartyId;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Past;
import org.entente.course.Decided;
import org.entente.course.Position;
import org.entente.hearing.Lineage;

/** How a party stands towards an agreement at the end of a day. */
public record Status(Answers answers, PartyId party, LocalDate day, Position position) {
  public static PartyStatus of(Answers answers, PartyId party, LocalDate day) {
    return new Status(answers, party, day, answers.position(day)).found();
  }

  /** Whether a party is among those still to found, itself or in the place of another. */
  public static boolean founds(Position position, PartyId party) {
    return position.founders().stream().anyMatch(each -> each.holder().id().equals(party));
  }

  /** Whether an act lets a party join or take another's place, or one in whose place it stands. */
  public static boolean joins(Decided decided, Position position, PartyId party) {
    return decided.said().newcomer().filter(each -> each.id().equals(party)).isPresent()
        || entrants(decided, position).contains(party);
  }

  private static Set<PartyId> entrants(Decided decided, Position position) {
    Lineage lineage = position.lineage();
    return decided.said().newcomer().isPresent()
        ? decided.said().newcomers(lineage)
        : decided.said().substitutes(lineage);
  }

  private PartyStatus found() {
    if (position.phase() == Position.Phase.ENDED) {
      return PartyStatus.THIRD;
    }
    if (position.standing(day).isParty(party)) {
      return PartyStatus.PARTY;
    }
    PartyStatus status = asFounder(answers.course().founding());
    for (Decided decided : answers.course().acts().values()) {
      PartyStatus asNewcomer = asNewcomer(decided);
      status = asNewcomer.compareTo(status) > 0 ? asNewcomer : status;
    }
    return status;
  }

  private PartyStatus asFounder(Decided founding) {
    if (!founds(position, party)) {
      return PartyStatus.THIRD;
    }
    boolean isContracting = answers.course().founders().isCommitted(position, party, day)
        || founding.frozen().hearing(position, day).stands(party);
    return isContracting ? PartyStatus.CONTRACTING : asSignatory(founding);
  }

  private PartyStatus asNewcomer(Decided decided) {
    if (!entrants(decided, position).contains(party)) {
      return PartyStatus.THIRD;
    }
    Optional<Outcome> settled = decided.settledBy(day);
    if (settled.isEmpty()) {
      return decided.frozen().hearing(position, day).concerned().awaitsEntry(party)
          ? PartyStatus.CONTRACTING
          : asSignatory(decided);
    }
    return settled.get() instanceof Outcome.Agreed ? PartyStatus.CONTRACTING : PartyStatus.THIRD;
  }

  private PartyStatus asSignatory(Decided decided) {
    return hasSigned(decided, party, day) ? PartyStatus.SIGNATORY : PartyStatus.THIRD;
  }

  /**
   * Whether it has signed in any form, or all those whose places in the proceeding it took have.
   */
  private boolean hasSigned(Decided decided, PartyId signer, LocalDate by) {
    return decided.said().hasSigned(signer, by)
        || (!decided.said().tookBackSignature(signer, by) && hasInherited(decided, signer, by));
  }

  private boolean hasInherited(Decided decided, PartyId heir, LocalDate by) {
    List<Past.Succeeded> taken = answers.position(by).lineage().into(heir).stream()
        .filter(step -> isPlaceIn(decided, step))
        .toList();
    return !taken.isEmpty()
        && taken.stream().allMatch(step -> hasSigned(decided, step.predecessor(), step.eve()));
  }

  private boolean isPlaceIn(Decided decided, Past.Succeeded step) {
    Position before = answers.course().history().endOf(step.eve());
    return decided.act().isEmpty()
        ? before.hasPlace(step.predecessor())
        : entrants(decided, before).contains(step.predecessor());
  }
}
