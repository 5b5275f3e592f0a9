package org.entente.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.Postponement;
import org.entente.Withdrawal;

/**
 * Notices of withdrawal on their way: postponed any number of times, or revoked, before they take
 * effect.
 */
final class Notices {
  private Notices() {}

  /**
   * Counts the postponements up to the day of completion, and returns the later days on which more
   * is dated.
   */
  static Set<LocalDate> complete(Docket docket, LocalDate day) {
    if (!(docket.act() instanceof Withdrawal withdrawal)) {
      return Set.of();
    }
    Set<LocalDate> later = new TreeSet<>();
    TreeMap<LocalDate, LocalDate> postponed = new TreeMap<>();
    for (Postponement each : withdrawal.postponements()) {
      if (each.on().isAfter(day)) {
        later.add(each.on());
      } else {
        postponed.merge(each.on(), each.until(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    postponed.forEach((on, until) -> postpone(docket, day, on, until));
    return later;
  }

  private static void postpone(Docket docket, LocalDate day, LocalDate on, LocalDate until) {
    if (on.isBefore(docket.effectiveOn())) {
      docket.postpone(day, until.isBefore(day) ? day : until);
    }
  }

  /** The days on which a notice may be revoked. */
  static Set<LocalDate> revocationDays(Docket docket) {
    if (!(docket.act() instanceof Withdrawal withdrawal)) {
      return Set.of();
    }
    Set<LocalDate> days = new TreeSet<>();
    withdrawal.revocations().forEach(each -> days.add(each.on()));
    return days;
  }

  /** Whether the notice has been taken back by a day. */
  static boolean isRevoked(Docket docket, Position morning, LocalDate day) {
    return docket.ballot().isNoticeRevoked(morning.lineage(), day);
  }

  /**
   * Looks at an agreed withdrawal on a day before its effect: true if it is revoked on it, else it
   * may be postponed.
   */
  static boolean reconsider(Docket docket, Position morning, LocalDate day) {
    if (!(docket.act() instanceof Withdrawal withdrawal)) {
      return false;
    }
    if (isRevoked(docket, morning, day)) {
      docket.fail(day, Failure.REVOKED, List.of());
      return true;
    }
    withdrawal.postponements().stream()
        .filter(each -> each.on().equals(day))
        .map(Postponement::until)
        .max(LocalDate::compareTo)
        .ifPresent(until -> postpone(docket, day, day, until));
    return false;
  }
}
