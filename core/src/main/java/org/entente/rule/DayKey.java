package org.entente.rule;

import java.time.LocalDate;

/**
 * Days as numbers that keep their order and cost no arithmetic: the year, the month and the day
 * side by side.
 */
final class DayKey {
  static final int NEVER = Integer.MAX_VALUE;
  private static final int LAST_YEAR = 100_000;

  private DayKey() {}

  /** The key of a fact's day, whose year is in 1 to 9999. */
  static int of(LocalDate day) {
    return day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
  }

  /** The key of any day; far before and far after the days of facts, all days are alike. */
  static int ofAny(LocalDate day) {
    int year = day.getYear();
    return year < 0 ? 0 : year > LAST_YEAR ? NEVER - 1 : of(day);
  }

  static LocalDate day(int key) {
    return LocalDate.of(key >> 9, key >> 5 & 15, key & 31);
  }
}
