package org.entente.json.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of fixed width: year, month and day as {@code 2023-07-11}. */
public final class Dates {
  public static final int LENGTH = 10;

  private Dates() {}

  /** Whether a text has the form of a date; the day may not exist. */
  public static boolean isFormed(String text) {
    return packed(text) >= 0;
  }

  /** The day, or null if the text is none of the years 1 to 9999. */
  public static @Nullable LocalDate parse(String text) {
    int packed = packed(text);
    if (packed < 10_000) {
      return null;
    }
    try {
      return LocalDate.of(packed / 10_000, packed / 100 % 100, packed % 100);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int packed(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return -1;
    }
    int packed = 0;
    for (int i = 0; i < 10; i++) {
      if (i != 4 && i != 7) {
        int digit = text.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          return -1;
        }
        packed = packed * 10 + digit;
      }
    }
    return packed;
  }

  /** Whether a day lies in the years 1 to 9999, as those of the nouns do. */
  public static boolean isOfFixedWidth(LocalDate date) {
    return date.getYear() >= 1 && date.getYear() <= 9999;
  }

  /** Writes a day of the years 1 to 9999. */
  public static void write(LocalDate date, char[] to) {
    int year = date.getYear();
    pair(year / 100, to, 0);
    pair(year % 100, to, 2);
    to[4] = '-';
    pair(date.getMonthValue(), to, 5);
    to[7] = '-';
    pair(date.getDayOfMonth(), to, 8);
  }

  private static void pair(int number, char[] to, int at) {
    to[at] = (char) ('0' + number / 10);
    to[at + 1] = (char) ('0' + number % 10);
  }
}
