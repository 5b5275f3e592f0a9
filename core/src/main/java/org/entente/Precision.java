package org.entente;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How exactly the day of a fact is known. One that is not known exactly counts on the last day that
 * it can have been, and is told as what it is.
 *
 * @since 0.1
 */
public enum Precision {
  /** The day itself is known. */
  DAY {
    @Override
    LocalDate earliest(LocalDate last) {
      return last;
    }
  },
  /** The month is known, of which it counts on the last day. */
  MONTH {
    @Override
    LocalDate earliest(LocalDate last) {
      return last.withDayOfMonth(1);
    }
  },
  /** The year is known, of which it counts on the last day. */
  YEAR {
    @Override
    LocalDate earliest(LocalDate last) {
      return last.withDayOfYear(1);
    }
  },
  /** It was there by a day, and no first day is known. */
  NO_LATER_THAN {
    @Override
    LocalDate earliest(LocalDate last) {
      return last.equals(LocalDate.of(1, 1, 1)) ? last : last.minusDays(1);
    }
  };

  /** The first day that it can have been; where none is known, the day before the last. */
  abstract LocalDate earliest(LocalDate last);

  /** Refuses a last day that does not end the month or the year that is known. */
  void check(String what, LocalDate last) {
    boolean isLast = this == MONTH
        ? last.getDayOfMonth() == last.lengthOfMonth()
        : this != YEAR || last.getDayOfYear() == last.lengthOfYear();
    String rule = "%s of which the %s is known must be dated on the last day of it, but it was %s";
    Check.that(isLast, rule, what, code(), last);
  }

  /**
   * Returns the stable code, as {@code no-later-than}.
   *
   * @return the code
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
