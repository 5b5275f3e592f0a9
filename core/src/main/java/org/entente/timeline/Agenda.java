package org.entente.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The days on which something may change, each with the acts to be looked at on it. */
final class Agenda {
  private static final Comparator<Docket> IN_ORDER = (a, b) -> Integer.compare(a.seat(), b.seat());

  private final TreeMap<LocalDate, Set<Docket>> days = new TreeMap<>();

  /** A set of acts in their order in the agreement. */
  static Set<Docket> none() {
    return new TreeSet<>(IN_ORDER);
  }

  void visit(LocalDate day) {
    days.computeIfAbsent(day, each -> none());
  }

  void visit(LocalDate day, Docket docket) {
    days.computeIfAbsent(day, each -> none()).add(docket);
  }

  /** Visits a day, unless it is today or over. */
  void visitFrom(LocalDate today, LocalDate day, Docket docket) {
    if (day.isAfter(today)) {
      visit(day, docket);
    }
  }

  /** Visits the days that are known of an act from the start. */
  void plan(Docket docket) {
    if (docket.isGiven()) {
      visit(docket.given().get().on(), docket);
      return;
    }
    if (docket.opening().isPresent()) {
      visit(docket.opening().get(), docket);
    }
    if (docket.act().closesOn().isPresent()) {
      visit(docket.act().closesOn().get().plusDays(1), docket);
    }
    if (docket.effect().tooLateFrom().isPresent()) {
      visit(docket.effect().tooLateFrom().get(), docket);
    }
    Notices.revocationDays(docket).forEach(day -> visit(day, docket));
  }

  /** The last day so far; before all others if there is none. */
  LocalDate last() {
    return days.isEmpty() ? LocalDate.MIN : days.lastKey();
  }

  /** Takes the first day out; null if there is none. */
  Map.@Nullable Entry<LocalDate, Set<Docket>> poll() {
    return days.pollFirstEntry();
  }
}
