package org.entente.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.hearing.Notice;

/**
 * Whether an act still has an object: whom it would let in is not in yet, or is leaving; whom it
 * would let go is not out.
 */
record Purpose(List<Case> acts, History history) {
  /** Whether the act has lost its object, as the parties stand on a day. */
  boolean isWithout(Case each, Position position, LocalDate day) {
    return position.isInForce() && (isJoined(each, position, day) || isLeft(each, position, day));
  }

  /** Whether everybody who stands in the newcomer's place is bound. */
  static boolean isJoined(Case each, Position position) {
    Set<PartyId> newcomers = each.frozen().said().newcomers(position.lineage());
    return !newcomers.isEmpty() && newcomers.stream().allMatch(position.bound()::isParty);
  }

  private boolean isJoined(Case each, Position position, LocalDate day) {
    return isJoined(each, position)
        && each.frozen().said().newcomers(position.lineage()).stream()
            .noneMatch(newcomer -> isLeaving(newcomer, position, day));
  }

  /** Whether it is agreed that a party leaves, and it has not left. */
  private boolean isLeaving(PartyId party, Position position, LocalDate day) {
    Membership member = position.bound().member(party).orElseThrow();
    return acts.stream()
        .filter(each -> each.progress().isAgreed())
        .anyMatch(each -> each.frozen().hearing(position, day).isLeaving(member));
  }

  /**
   * Whether one that is to leave was bound and is out, and has consented to take no other place.
   */
  private boolean isLeft(Case each, Position position, LocalDate day) {
    return each.frozen().said().notice().stream()
        .map(Notice::party)
        .anyMatch(party -> !position.bound().isParty(party)
            && history.wasBound(party)
            && each.frozen().hearing(position, day).leaving().isEmpty()
            && !isJoining(party, position, day));
  }

  private boolean isJoining(PartyId party, Position position, LocalDate day) {
    return acts.stream()
        .filter(each -> !each.progress().isSettled())
        .filter(each -> each.frozen().said().newcomers(position.lineage()).contains(party))
        .anyMatch(each -> each.progress().isAgreed() || each.frozen().said().stands(party, day));
  }
}
