package org.entente.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.Postponement;
import org.entente.answer.Failure;
import org.entente.hearing.Notice;

/** What becomes of a notice that has been given: it may be revoked, and its effect put off. */
final class Notices {
  private Notices() {}

  /** Puts off the effect of an agreed case by what was agreed from one day up to another. */
  static void putOff(Case each, LocalDate from, LocalDate day) {
    TreeMap<LocalDate, LocalDate> postponed = new TreeMap<>();
    for (Postponement postponement : each.proceeding().postponements()) {
      if (!postponement.on().isBefore(from) && !postponement.on().isAfter(day)) {
        postponed.merge(postponement.on(), postponement.until(), Notices::later);
      }
    }
    postponed.forEach((on, until) -> {
      if (on.isBefore(each.progress().effectiveOn())) {
        each.become(each.progress().postponed(day, later(until, day)));
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
