package org.entente;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The structural checks that values make when they are built: each throws with the rule and the
 * value in its message.
 */
final class Check {
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_TEXT = 100_000;
  private static final int MOST_YEARS = 1_000;

  private Check() {}

  static void id(String what, String value) {
    String fault = idFault(value);
    if (fault != null) {
      throw new IllegalArgumentException(
          what + " " + fault + ", but it was '" + shown(value) + "'");
    }
  }

  private static @Nullable String idFault(String value) {
    if (value.isEmpty()) {
      return "must not be empty";
    }
    if (value.length() > LONGEST_ID) {
      return "must have at most " + LONGEST_ID + " characters";
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
        return "must have no white space and no control characters";
      }
      if (isLoneSurrogate(value, i)) {
        return "must be well-formed Unicode";
      }
    }
    return null;
  }

  static void text(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    if (value.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(what + " must have at most " + LONGEST_TEXT
          + " characters, but it has " + value.length());
    }
    unicode(what, value);
  }

  /** A text that can be written down: no half of a surrogate pair stands alone in it. */
  static String unicode(String what, String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isLoneSurrogate(value, i)) {
        throw new IllegalArgumentException(what + " must be well-formed Unicode, but it has half a"
            + " surrogate pair at index " + i);
      }
    }
    return value;
  }

  static LocalDate day(String what, LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException(
          what + " must lie in the years 1 to 9999, but it was " + day);
    }
    return day;
  }

  static void window(String what, Optional<LocalDate> opensOn, Optional<LocalDate> closesOn) {
    opensOn.ifPresent(day -> day("the opening of " + what, day));
    closesOn.ifPresent(day -> day("the closing of " + what, day));
    if (opensOn.isPresent() && closesOn.isPresent() && closesOn.get().isBefore(opensOn.get())) {
      throw new IllegalArgumentException(what + " must not close before it opens, but it opens on "
          + opensOn.get() + " and closes on " + closesOn.get());
    }
  }

  @SuppressWarnings("JavaPeriodGetDays") // The months are looked at besides.
  static void period(String what, Period period) {
    if (period.isZero() || period.isNegative()) {
      throw new IllegalArgumentException(
          what + " must be a positive period of whole days, months or years, but it was " + period);
    }
    if (period.toTotalMonths() > 12L * MOST_YEARS || period.getDays() > 366 * MOST_YEARS) {
      throw new IllegalArgumentException(
          what + " must not be longer than " + MOST_YEARS + " years, but it was " + period);
    }
  }

  static void periodOrNone(String what, Period period) {
    if (!period.isZero()) {
      period(what, period);
    }
  }

  @SuppressWarnings("JavaPeriodGetDays") // Only days are unwanted.
  static void wholeMonths(String what, Period period) {
    period(what, period);
    if (period.getDays() != 0) {
      throw new IllegalArgumentException(
          what + " must be whole months or years, but it was " + period);
    }
  }

  static void that(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }

  static <T, K> void distinct(String what, Collection<T> values, Function<T, K> key) {
    Set<K> seen = new HashSet<>(values.size() * 2);
    for (T value : values) {
      K id = key.apply(value);
      if (!seen.add(id)) {
        throw new IllegalArgumentException(
            what + " must be listed once, but '" + id + "' is listed twice");
      }
    }
  }

  static <T> List<T> notEmpty(String what, List<T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(what + " must not be empty");
    }
    return values;
  }

  private static boolean isLoneSurrogate(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  private static String shown(String value) {
    int longest = 60;
    if (value.length() <= longest) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(longest - 1)) ? longest - 1 : longest;
    return value.substring(0, end) + "…";
  }
}
