package org.entente;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
    String shown = shown(value);
    that(!value.isEmpty(), "%s must not be empty, but it was ''", what);
    String most = "%s must have at most %s characters, but it was '%s'";
    that(value.length() <= LONGEST_ID, most, what, LONGEST_ID, shown);
    boolean isPlain =
        value.chars().noneMatch(c -> Character.isSpaceChar(c) || Character.isISOControl(c));
    String plain = "%s must have no white space and no control characters, but it was '%s'";
    that(isPlain, plain, what, shown);
    that(halfOfPair(value) < 0, "%s must be well-formed Unicode, but it was '%s'", what, shown);
  }

  static void text(String what, String value) {
    that(!value.isBlank(), "%s must not be blank", what);
    String most = "%s must have at most %s characters, but it has %s";
    that(value.length() <= LONGEST_TEXT, most, what, LONGEST_TEXT, value.length());
    unicode(what, value);
  }

  /**
   * A text that stands within a sentence, a list or a table: control characters and ends of lines
   * would let it pass for something else.
   */
  static void line(String what, String value) {
    text(what, value);
    for (int i = 0; i < value.length(); i++) {
      int type = Character.getType(value.charAt(i));
      boolean isPlain = type != Character.CONTROL
          && type != Character.LINE_SEPARATOR
          && type != Character.PARAGRAPH_SEPARATOR;
      String rule = "%s must have no control characters, but it has U+%s at index %s";
      that(isPlain, rule, what, isPlain ? "" : "%04X".formatted((int) value.charAt(i)), i);
    }
  }

  /** A text that can be written down: no half of a surrogate pair stands alone in it. */
  static String unicode(String what, String value) {
    int half = halfOfPair(value);
    String rule = "%s must be well-formed Unicode, but it has half a surrogate pair at index %s";
    that(half < 0, rule, what, half);
    return value;
  }

  /** Returns the index of the first half of a surrogate pair that stands alone, or -1. */
  private static int halfOfPair(String value) {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      if (Character.getType(value.codePointAt(i)) == Character.SURROGATE) {
        return i;
      }
    }
    return -1;
  }

  static LocalDate day(String what, LocalDate day) {
    boolean fits = day.getYear() >= 1 && day.getYear() <= 9999;
    that(fits, "%s must lie in the years 1 to 9999, but it was %s", what, day);
    return day;
  }

  static void window(String what, Optional<LocalDate> opensOn, Optional<LocalDate> closesOn) {
    opensOn.ifPresent(day -> day("the opening of " + what, day));
    closesOn.ifPresent(day -> day("the closing of " + what, day));
    if (opensOn.isPresent() && closesOn.isPresent()) {
      String rule = "%s must not close before it opens, but it opens on %s and closes on %s";
      that(!closesOn.get().isBefore(opensOn.get()), rule, what, opensOn.get(), closesOn.get());
    }
  }

  /** A rule that hangs on a day which never comes for it would wait for ever. */
  static void anchors(String what, EffectRule rule, Set<Anchor.Kind> never) {
    String come = "%s must hang on a day that can come before it does, but it hangs on %s";
    rule.anchors().forEach(anchor -> that(!never.contains(anchor.kind()), come, what, anchor));
  }

  @SuppressWarnings("JavaPeriodGetDays") // The months are looked at besides.
  static void period(String what, Period period) {
    String positive = "%s must be a positive period of whole days, months or years, but it was %s";
    that(!period.isZero() && !period.isNegative(), positive, what, period);
    boolean fits =
        period.toTotalMonths() <= 12L * MOST_YEARS && period.getDays() <= 366 * MOST_YEARS;
    that(fits, "%s must not be longer than %s years, but it was %s", what, MOST_YEARS, period);
  }

  static void periodOrNone(String what, Period period) {
    if (!period.isZero()) {
      period(what, period);
    }
  }

  @SuppressWarnings("JavaPeriodGetDays") // Only days are unwanted.
  static void wholeMonths(String what, Period period) {
    period(what, period);
    that(period.getDays() == 0, "%s must be whole months or years, but it was %s", what, period);
  }

  /**
   * Refuses what does not hold; the rule says it with a {@code %s} for each value. A rule that
   * begins with a value begins with what it is about, be it with an id, as "the title of act 'x'".
   */
  static void that(boolean holds, String rule, @Nullable Object... values) {
    if (!holds) {
      throw new Refusal(wording(rule, values));
    }
  }

  private static Wording wording(String rule, @Nullable Object... values) {
    Object[] told = Stream.of(values)
        .map(value -> value instanceof Wording ? value : String.valueOf(value))
        .toArray();
    if (rule.startsWith("%s") && told[0] instanceof String what) {
      told[0] = subject(what);
    }
    return Wording.of(rule, told);
  }

  private static Wording subject(String what) {
    int open = what.indexOf('\'') + 1;
    int close = what.lastIndexOf('\'');
    return close < open
        ? Wording.of(what)
        : Wording.of(
            what.substring(0, open) + "%s" + what.substring(close), what.substring(open, close));
  }

  static <T, K> void distinct(String what, Collection<T> values, Function<T, K> key) {
    Set<K> seen = new HashSet<>(values.size() * 2);
    String rule = "%s must be listed once, but '%s' is listed twice";
    values.stream().map(key).forEach(id -> that(seen.add(id), rule, what, id));
  }

  /** Some, each of them once, in the order of a text. */
  static <T> List<T> sorted(String what, List<T> values, boolean isAny, Function<T, String> text) {
    distinct(what, isAny ? notEmpty(what, values) : values, value -> value);
    return values.stream().sorted(Comparator.comparing(text)).toList();
  }

  static <T> List<T> notEmpty(String what, List<T> values) {
    that(!values.isEmpty(), "%s must not be empty", what);
    return values;
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
