package org.entente;

import java.time.LocalDate;
import java.time.Period;

/**
 * Where a period meets a date: the day itself is day 0, the months of a period come before its
 * days, and a month's end clamps, so that one month after 31 January is the last of February.
 */
final class Days {
  private Days() {}

  @SuppressWarnings("JavaPeriodGetDays") // The months are added first.
  static LocalDate after(LocalDate day, Period period) {
    return afterMonths(day, period.toTotalMonths()).plusDays(period.getDays());
  }

  /**
   * The last day whose period is over by the last day before an end. No last day is found by
   * subtraction: months of unequal length would miss it.
   */
  static LocalDate lastBefore(LocalDate end, Period period) {
    LocalDate last = end.minusDays(1);
    LocalDate found = last.minus(period);
    while (after(found, period).isAfter(last)) {
      found = found.minusDays(1);
    }
    while (!after(found.plusDays(1), period).isAfter(last)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The first day whose period is over on the last day before an end, or later. */
  static LocalDate firstNotBefore(LocalDate end, Period period) {
    LocalDate last = end.minusDays(1);
    LocalDate found = lastBefore(end, period);
    while (after(found, period).isBefore(last)) {
      found = found.plusDays(1);
    }
    while (!after(found.minusDays(1), period).isBefore(last)) {
      found = found.minusDays(1);
    }
    return found;
  }

  static LocalDate afterMonths(LocalDate day, long months) {
    return day.plusMonths(months);
  }
}
