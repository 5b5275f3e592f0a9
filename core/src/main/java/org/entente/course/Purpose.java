package org.entente.course;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.hearing.Conditions;
import org.entente.hearing.Hearing;
import org.entente.hearing.Statements;

/**
 * Whether an act still has an object: whom it would let in is not in yet, or is leaving; whom it
 * would let go, or whose places it would change, is not out, and something is left to be changed.
 */
final class Purpose {
  private final List<Case> acts;
  private final History history;
  /**
   * Those that would have reached a place, be it that of an heir whose predecessor never had it.
   */
  private final Set<Case> reaching = DaysAhead.none();

  Purpose(List<Case> acts, History history) {
    this.acts = acts;
    this.history = history;
  }

  /** Whether somebody is to join or leave by an act, or a place is to change. */
  static boolean isOfPlaces(Case each) {
    Statements said = each.frozen().said();
    return said.newcomer().isPresent()
        || said.notice().isPresent()
        || said.concern().isPresent();
  }

  /** Whether the act has lost its object, as the parties stand on a day. */
  boolean isWithout(Case each, Position position, LocalDate day) {
    return position.isInForce()
        && (isJoined(each, position, day)
            || isLeft(each, position, day)
            || isPointless(each, position, day));
  }

  /** Whether others that take effect at once have left a case nothing to do in a stage. */
  static boolean isLost(Case each, Effects.Stage stage, Position position, LocalDate day) {
    return position.isInForce()
        && switch (stage) {
          case PLACES ->
            !Conditions.withoutObject(each.frozen().hearing(position, day)).isEmpty();
          case JOINING -> isJoined(each, position);
          case LEAVING, AGREEMENT -> false;
        };
  }

  /** Whether everybody who stands in the newcomer's place is bound. */
  static boolean isJoined(Case each, Position position) {
    Set<PartyId> newcomers = each.frozen().said().newcomers(position.lineage());
    for (PartyId newcomer : newcomers) {
      if (!position.bound().isParty(newcomer)) {
        return false;
      }
    }
    return !newcomers.isEmpty();
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
        .map(each -> each.frozen().hearing(position, day))
        .anyMatch(hearing ->
            hearing.concerned().isLeaving(member) || hearing.concerned().isExpelling(member));
  }

  /**
   * Whether one that is to leave was bound and is out, and has consented to take no other place.
   */
  private boolean isLeft(Case each, Position position, LocalDate day) {
    Statements said = each.frozen().said();
    return (said.notice().isPresent() && isOut(said.notice().get().party(), each, position, day))
        || (said.concern().isPresent() && isOut(said.concern().get().party(), each, position, day));
  }

  private boolean isOut(PartyId party, Case each, Position position, LocalDate day) {
    if (position.bound().isParty(party)) {
      return false;
    }
    if (!isOfNobody(each.frozen().hearing(position, day))) {
      reaching.add(each);
      return false;
    }
    return (history.wasBound(party) || reaching.contains(each)) && !isJoining(party, position, day);
  }

  private static boolean isOfNobody(Hearing hearing) {
    return hearing.said().notice().isPresent()
        ? hearing.concerned().leaving().isEmpty()
        : hearing.concerned().places().isEmpty();
  }

  /** Whether nothing is left to be changed of the places that it concerns, nor will be. */
  private boolean isPointless(Case each, Position position, LocalDate day) {
    if (each.frozen().said().concern().isEmpty()) {
      return false;
    }
    Hearing hearing = each.frozen().hearing(position, day);
    return Conditions.isPointless(hearing)
        && (Conditions.isPointlessForGood(hearing)
            || acts.stream()
                .filter(other -> other != each && other.progress().isAgreed())
                .allMatch(other -> Collections.disjoint(
                    each.frozen().concerned(position), other.frozen().concerned(position))));
  }

  private boolean isJoining(PartyId party, Position position, LocalDate day) {
    return acts.stream()
        .filter(each -> !each.progress().isSettled())
        .filter(each -> each.frozen().said().newcomers(position.lineage()).contains(party)
            || each.frozen().said().substitutes(position.lineage()).contains(party))
        .anyMatch(each -> each.progress().isAgreed() || each.frozen().said().stands(party, day));
  }
}
