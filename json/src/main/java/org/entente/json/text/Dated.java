package org.entente.json.text;

import java.time.LocalDate;
import org.entente.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, as {@code 2020-03-01}, {@code 2020-03} and {@code 2020}.
 *
 * @param last the last day of it
 * @param precision which of the three it is
 */
public record Dated(LocalDate last, Precision precision) {
  private static final int MONTH_LENGTH = 7;
  private static final int YEAR_LENGTH = 4;

  /** What a text stands for, or null if it is none of the years 1 to 9999. */
  public static @Nullable Dated parse(String text) {
    return switch (text.length()) {
      case YEAR_LENGTH -> of(Dates.parse(text + "-12-31"), Precision.YEAR);
      case MONTH_LENGTH -> month(Dates.parse(text + "-01"));
      default -> of(Dates.parse(text), Precision.DAY);
    };
  }

  private static @Nullable Dated month(@Nullable LocalDate first) {
    return first == null ? null : of(first.plusMonths(1).minusDays(1), Precision.MONTH);
  }

  private static @Nullable Dated of(@Nullable LocalDate last, Precision precision) {
    return last == null ? null : new Dated(last, precision);
  }
}
