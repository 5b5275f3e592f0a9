package org.entente.imports.un;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.imports.Day;

/**
 * A day with letters behind it, as {@code 14 Aug 1980 a}.
 *
 * @param day the day
 * @param letters the letters, or empty
 */
record Cell(LocalDate day, String letters) {
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2}) (\\p{L}{3,9})\\.? (\\d{4})(?: ?(\\p{L}{1,3}))?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The day that a text is; empty if it is none. */
  static Optional<Cell> parse(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    int month = 1 + MONTHS.indexOf(day.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
    return Day.of(Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1)))
        .map(date -> new Cell(date, day.group(4) == null ? "" : day.group(4)));
  }
}
