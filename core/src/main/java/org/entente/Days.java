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

  static LocalDate afterMonths(LocalDate day, long months) {
    return day.plusMonths(months);
  }
}
