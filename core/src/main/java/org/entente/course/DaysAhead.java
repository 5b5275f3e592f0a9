package org.entente.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.Fact;
import org.entente.Given;
import org.entente.roll.Concern;
import org.jspecify.annotations.Nullable;

/**
 * The days that are still to be looked at, and which cases are to be judged on each. Each is walked
 * once.
 */
final class DaysAhead {
  private static final Comparator<Case> IN_ORDER = Comparator.comparingInt(Case::order);

  private final TreeMap<LocalDate, Set<Case>> days = new TreeMap<>();
  private LocalDate today = LocalDate.MIN;

  /** No cases yet, of which each comes in once, and all in the order of the dossier. */
  static Set<Case> none() {
    return new TreeSet<>(IN_ORDER);
  }

  void visit(LocalDate day) {
    at(day);
  }

  /**
   * Which cases are to be judged on a day; of a day that is being walked, or was, none any more,
   * and of one that waits none yet.
   */
  private Set<Case> at(LocalDate day) {
    boolean isAhead = day.isAfter(today) && day.isBefore(LocalDate.MAX);
    return isAhead ? days.computeIfAbsent(day, each -> none()) : none();
  }

  /** Visits a day for a case; the founding is judged on each day that is visited. */
  void visit(LocalDate day, Case each) {
    Set<Case> due = at(day);
    if (!each.isFounding()) {
      due.add(each);
    }
  }

  /** The days on which something may happen to it, whatever comes between. */
  void plan(Case each) {
    each.frozen().given().map(Given::on).ifPresent(day -> visit(day, each));
    each.proceeding().occurrences().forEach(occurrence -> visit(occurrence.on(), each));
    if (each.frozen().isGiven() && each.isFounding()) {
      return;
    }
    each.opening().ifPresent(day -> visit(day, each));
    if (each.frozen().said().asksNobody()) {
      each.proceeding().statements().stream().map(Fact::on).forEach(day -> visit(day, each));
      each.frozen().said().turningDays().forEach(day -> visit(day, each));
    }
    Optional<LocalDate> closing =
        each.isFounding() ? each.frozen().said().closing() : each.proceeding().closesOn();
    closing.ifPresent(day -> visit(day.plusDays(1), each));
    each.frozen().turningDays().forEach(day -> visit(day, each));
    each.frozen().said().concern().flatMap(Concern::until).ifPresent(day -> visit(day, each));
    each.proceeding().postponements().forEach(postponed -> visit(postponed.on(), each));
    if (each.frozen().said().notice().isPresent()) {
      each.proceeding().revocations().stream().map(Fact::on).forEach(day -> visit(day, each));
    }
  }

  /** The next day, which is then no longer ahead; null if none is left. */
  Map.@Nullable Entry<LocalDate, Set<Case>> poll() {
    Map.Entry<LocalDate, Set<Case>> next = days.pollFirstEntry();
    today = next == null ? today : next.getKey();
    return next;
  }
}
