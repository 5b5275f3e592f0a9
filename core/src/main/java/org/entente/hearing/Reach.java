package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.Change;
import org.entente.ConsentRule;
import org.entente.NoObjection;
import org.entente.PartyId;
import org.entente.Revoked;
import org.entente.Term;
import org.entente.Towards;
import org.entente.answer.Membership;
import org.entente.answer.Tally;

/**
 * Whom a proceeding binds, as it is heard: for that the consent or objection of any party counts,
 * asked or not.
 *
 * @param hearing the proceeding, heard on a day
 * @param towards towards whom it is
 */
public record Reach(Hearing hearing, Towards towards) {
  private static final Set<Revoked> BACK = Set.of(Revoked.LAST, Revoked.CONSENT, Revoked.SIGNATURE);

  /** That of a proceeding which is complete as it is heard, or would be. */
  public static Reach of(Hearing hearing) {
    if (hearing.clauses().isLess()) {
      return new Reach(hearing, Towards.CONSENTING);
    }
    Optional<Towards> stated = hearing.proceeding().towards(hearing.provisions());
    return new Reach(hearing, stated.orElseGet(() -> unstated(hearing)));
  }

  /** Whether an objection may be taken back also once the act is closed: one to an accession. */
  public boolean mayTakeBackAlways() {
    return towards == Towards.NOT_OBJECTING && isOfNewcomer(hearing);
  }

  private static boolean isOfNewcomer(Hearing hearing) {
    return hearing.said().newcomer().isPresent();
  }

  /** Whether all who are asked consent. */
  public boolean isUnanimous() {
    return hearing.isUnanimous();
  }

  /** Where provisions do not say. */
  private static Towards unstated(Hearing hearing) {
    if (hearing.isUnanimous()) {
      return Towards.EVERYONE;
    }
    return isBySilence(Count.of(hearing)) ? Towards.NOT_OBJECTING : Towards.CONSENTING;
  }

  /** Whether silence has met a part of the rule. */
  private static boolean isBySilence(Tally tally) {
    return (tally.unit() == Tally.Unit.SILENCE && tally.isSatisfied())
        || tally.parts().stream().anyMatch(Reach::isBySilence);
  }

  /** Whether it binds a party, by what that has said by a day. */
  public boolean includes(PartyId party, LocalDate when) {
    return switch (towards) {
      case EVERYONE -> true;
      case CONSENTING -> hearing.stands(party, when) || hearing.ofParties().stands(party, when);
      case NOT_OBJECTING -> !objects(party, when) || !isInTime(party, when);
    };
  }

  /**
   * Whether one that has a place since a day takes back what was consented to in it: by a no, or a
   * revocation of what it has said or inherited. One that is silent there takes nothing back.
   */
  public boolean isTakenBack(PartyId holder, LocalDate since) {
    LocalDate day = hearing.day();
    Hearing speaking = hearing.ofParties();
    return !includes(holder, day)
        && (speaking.objects(holder)
            || speaking.abstains(holder)
            || hearing.proceeding().revocations().stream()
                .filter(back -> BACK.contains(back.revokes()) && back.party().equals(holder))
                .anyMatch(back -> !back.on().isBefore(since) && !back.on().isAfter(day)));
  }

  private boolean objects(PartyId party, LocalDate when) {
    return hearing.objectsBy(party, when, hearing.day())
        || hearing.ofParties().objectsBy(party, when, hearing.day());
  }

  /** Whether it objected by the last day to object to an accession, if its rule has one. */
  private boolean isInTime(PartyId party, LocalDate when) {
    return !isOfNewcomer(hearing)
        || lastDayToObject(hearing)
            .filter(when::isAfter)
            .filter(last -> !objects(party, last))
            .isEmpty();
  }

  /** The last day to object that its rule fixes, the latest of several; empty if it fixes none. */
  public static Optional<LocalDate> lastDayToObject(Hearing hearing) {
    return hearing.proceeding().opensOn().flatMap(opening -> lastDay(hearing.rule(), opening));
  }

  private static Optional<LocalDate> lastDay(ConsentRule rule, LocalDate opening) {
    if (rule instanceof NoObjection tacit) {
      return Optional.of(tacit.deadline().lastDay(opening));
    }
    return rule.rules().stream()
        .flatMap(each -> lastDay(each, opening).stream())
        .max(LocalDate::compareTo);
  }

  /** The parties that a proceeding does not bind, though some of its changes are for everyone. */
  static List<PartyId> leftOut(Hearing hearing) {
    Optional<Towards> stated = hearing.proceeding().towards(hearing.provisions());
    boolean isTowardsEveryone = hearing.proceeding().given().isPresent()
        || stated.filter(Towards.EVERYONE::equals).isPresent();
    if (isTowardsEveryone
        || isOfNewcomer(hearing)
        || isDivisible(hearing)
        || hearing.isUnanimous()) {
      return List.of();
    }
    Reach reach = of(hearing);
    List<PartyId> leftOut = new ArrayList<>();
    for (Membership member : hearing.position().members()) {
      PartyId party = member.party().id();
      if (!reach.includes(party, hearing.day())) {
        leftOut.add(party);
      }
    }
    return leftOut;
  }

  /** Whether nothing that it changes must be the same for all. */
  static boolean isDivisible(Hearing hearing) {
    Term standing = hearing.position().term();
    return changes(hearing).allMatch(change -> change.isDivisible(standing));
  }

  private static Stream<Change> changes(Hearing hearing) {
    return hearing.proceeding() instanceof Act act ? act.changes().stream() : Stream.empty();
  }

  /** Whether the term that it sets ends later than the one that stands. */
  public boolean lengthens() {
    return changes(hearing)
        .filter(Change.SetsTerm.class::isInstance)
        .allMatch(change -> change.isDivisible(hearing.position().term()));
  }
}
