package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.answer.Failure;
import org.entente.hearing.Notice;
import org.entente.roll.Seat;

/**
 * What becomes of a notice that has been given: which places it ends; it may be revoked, and its
 * effect put off.
 */
final class Notices {
  private Notices() {}

  /**
   * The places that a party holds, or has consented to take, as it stands on a day. Where a source
   * states the founding, that stands for the consent to it.
   */
  static List<Seat> holdings(
      PartyId giver, Position end, LocalDate day, Case founding, List<Case> acts) {
    List<Seat> held = new ArrayList<>();
    end.places().stream()
        .filter(place -> isHolder(giver, place))
        .forEach(each -> held.add(each.seat()));
    List<Place> named =
        end.founders().stream().filter(place -> isHolder(giver, place)).toList();
    if (!named.isEmpty()
        && (founding.frozen().isGiven() || founding.frozen().hearing(end, day).stands(giver))) {
      named.forEach(each -> held.add(each.seat()));
    }
    for (Case each : acts) {
      if (hasConsentedToJoin(each, giver, day, end)) {
        end.lineage().lines(each.frozen().said().newcomer().orElseThrow().id()).stream()
            .filter(line -> line.get(line.size() - 1).equals(giver))
            .forEach(line -> held.add(new Seat(each.order(), giver, true, false, line)));
      }
    }
    return List.copyOf(held);
  }

  private static boolean isHolder(PartyId party, Place place) {
    return place.holder().id().equals(party);
  }

  private static boolean hasConsentedToJoin(Case each, PartyId giver, LocalDate day, Position end) {
    return each.frozen().said().newcomers(end.lineage()).contains(giver)
        && each.frozen().asOf(end, day).hearing(end, day).ofNewcomer().stands(giver);
  }

  /** Puts off the effect of an agreed case by what was agreed from one day up to another. */
  static void putOff(Case each, LocalDate from, LocalDate day) {
    TreeMap<LocalDate, LocalDate> postponed = new TreeMap<>();
    for (Postponement postponement : each.proceeding().postponements()) {
      if (!postponement.on().isBefore(from) && !postponement.on().isAfter(day)) {
        postponed.merge(postponement.on(), postponement.until(), Notices::later);
      }
    }
    postponed.forEach((on, until) -> {
      LocalDate stands = each.progress().effectiveOn();
      if (on.isBefore(stands) && until.isAfter(stands)) {
        each.become(
            each.progress().postponed(day, stands.isBefore(day) ? until : later(until, day)));
      }
    });
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** Whether the notice, if there is one, has been taken back by a day. */
  static boolean isRevoked(Case each, Position morning, LocalDate day) {
    Optional<Notice> notice = each.frozen().said().notice();
    return notice.isPresent() && notice.get().isRevoked(morning.lineage(), day);
  }

  /**
   * Looks at an agreed case on a day before its effect: true if its notice is revoked on it, else
   * it may be postponed.
   */
  static boolean reconsider(Case each, Position morning, LocalDate day) {
    if (isRevoked(each, morning, day)) {
      each.become(each.progress().failed(day, Failure.REVOKED, List.of()));
      return true;
    }
    putOff(each, day, day);
    return false;
  }
}
