package org.entente.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.Postponement;
import org.entente.answer.Failure;
import org.entente.hearing.Notice;

/** What becomes of a notice that has been given: it may be revoked, and its effect put off. */
final class Notices {
  private Notices() {}

  /**
   * Puts off the effect of a case that is complete by what was agreed up to the day; returns the
   * later days on which a postponement is dated.
   */
  static Set<LocalDate> complete(Case each, LocalDate day) {
    if (each.proceeding().postponements().isEmpty()) {
      return Set.of();
    }
    Set<LocalDate> later = new TreeSet<>();
    TreeMap<LocalDate, LocalDate> postponed = new TreeMap<>();
    for (Postponement postponement : each.proceeding().postponements()) {
      if (postponement.on().isAfter(day)) {
        later.add(postponement.on());
      } else {
        postponed.merge(postponement.on(), postponement.until(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    postponed.forEach((on, until) -> postpone(each, day, on, until));
    return later;
  }

  private static void postpone(Case each, LocalDate day, LocalDate on, LocalDate until) {
    if (on.isBefore(each.progress().effectiveOn())) {
      each.become(each.progress().postponed(day, until.isBefore(day) ? day : until));
    }
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
    each.proceeding().postponements().stream()
        .filter(postponement -> postponement.on().equals(day))
        .map(Postponement::until)
        .max(LocalDate::compareTo)
        .ifPresent(until -> postpone(each, day, day, until));
    return false;
  }
}
