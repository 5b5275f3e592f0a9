package org.entente.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as sources write them, in the years that a dossier can hold. */
public final class Day {
  private Day() {}

  /**
   * Reads a day in ISO 8601.
   *
   * @param text the text
   * @return the day; empty if it is none, or not in the years 1 to 9999
   */
  public static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(Day::isInRange);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Makes a day of numbers.
   *
   * @param year the year
   * @param month the month, from 1
   * @param day the day of the month
   * @return the day; empty if it is none, or not in the years 1 to 9999
   */
  public static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(Day::isInRange);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isInRange(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }
}
