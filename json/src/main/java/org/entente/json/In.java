package org.entente.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Reads values strictly. What does not fit is told to {@link Problems} and skipped, so that the
 * rest is read too; each reader then returns null. Places are asked for only when something is
 * wrong.
 */
@SuppressWarnings(
    "TypeParameterUnusedInFormals") // What tells of a problem returns null, of whichever type is
// wanted.
final class In {
  private static final Pattern PERIOD =
      Pattern.compile("P(?=\\d)(\\d{1,6}Y)?(\\d{1,6}M)?(\\d{1,6}W)?(\\d{1,6}D)?");

  private final Tokens tokens;
  private final Problems problems;
  private final Names names;

  In(Tokens tokens, Problems problems, Names names) {
    this.tokens = tokens;
    this.problems = problems;
    this.names = names;
  }

  Tokens tokens() {
    return tokens;
  }

  Problems problems() {
    return problems;
  }

  Names names() {
    return names;
  }

  /** The same reading, gone on with other tokens. */
  In with(Tokens others) {
    return new In(others, problems, names);
  }

  // Objects and lists

  @Nullable
  Found object(Shape shape) {
    if (tokens.kind() != Tokens.OBJECT) {
      return expected(shape.noun() + ", as an object");
    }
    Found found = opened(shape);
    return readFields(found, tokens.nextName());
  }

  /** An object whose opening bracket is the current token, with nothing read of it yet. */
  Found opened(Shape shape) {
    return new Found(shape, tokens.mark(), shape.keepsPlaces() ? tokens.where() : null);
  }

  /**
   * Reads an object's properties from the one whose name was just read; null if one is at fault.
   */
  @Nullable
  Found readFields(Found found, @Nullable String first) {
    int before = problems.count();
    int guess = 0;
    for (String name = first; name != null; name = tokens.nextName()) {
      Field<?> field = found.shape().field(name, guess);
      if (field == null) {
        skipUnknown(found.shape(), name);
      } else if (found.has(field)) {
        skipSecond(name);
      } else {
        readField(found, field);
        guess = field.index() + 1;
      }
    }
    for (Field<?> field : found.shape().fields()) {
      if (field.isRequired() && !found.has(field)) {
        missing(found, "property " + Shown.text(field.name()));
      }
    }
    return problems.count() == before ? found : null;
  }

  private void readField(Found found, Field<?> field) {
    tokens.next();
    if (found.shape().keepsPlaces()) {
      found.place(field, tokens.where());
    }
    found.put(field, field.read().read(this));
  }

  private void skipUnknown(Shape shape, String name) {
    String hint = Nearest.hint(name, shape.names());
    problems.add(
        tokens.where(),
        hint.isEmpty()
            ? "one of the properties " + shape.namesInWords()
            : "a property of " + shape.noun(),
        Shown.text(name) + hint);
    skipMember();
  }

  private void skipSecond(String name) {
    problems.add(tokens.where(), "each property once", Shown.text(name) + " again");
    skipMember();
  }

  private void skipMember() {
    tokens.next();
    tokens.skip();
  }

  private void missing(Found found, String what) {
    problems.add(startOf(found), what + " of " + found.shape().noun(), "none");
  }

  private Where startOf(Found found) {
    Where start = found.start();
    return start == null ? tokens.where(found.mark()) : start;
  }

  /**
   * Builds a value from what was found; what the value itself refuses is a problem of the object.
   */
  <T> @Nullable T build(Found found, Supplier<T> builder) {
    try {
      return builder.get();
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      return refuse(found, String.valueOf(e.getMessage()));
    }
  }

  /** Tells that an object breaks a rule. */
  <T> @Nullable T refuse(Found found, String rule) {
    problems.add(startOf(found), Shown.line(rule), "");
    return null;
  }

  /** Tells that one of two properties, and not both, must be there. */
  <T> @Nullable T refuse(Found found, Field<?> one, Field<?> other) {
    problems.add(
        startOf(found),
        "either " + Shown.text(one.name()) + " or " + Shown.text(other.name()) + " in "
            + found.shape().noun(),
        found.has(one) ? "both" : "neither");
    return null;
  }

  static <T> Read<List<T>> listOf(String noun, Read<T> read) {
    return in -> in.list(noun, read);
  }

  private <T> @Nullable List<T> list(String noun, Read<T> read) {
    if (tokens.kind() != Tokens.LIST) {
      return expected("a list of " + noun);
    }
    List<T> values = new ArrayList<>();
    while (tokens.next() != Tokens.LIST_END) {
      T value = read.read(this);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** A list in which nothing may stand twice. */
  static <T> Read<List<T>> distinctListOf(String noun, Read<T> read) {
    return in -> {
      Set<T> seen = new HashSet<>();
      return in.list(noun, each -> {
        T value = read.read(each);
        if (value != null && !seen.add(value)) {
          each.problems.add(
              each.tokens.where(),
              "each of the " + noun + " once",
              Shown.text(value.toString()) + " again");
          return null;
        }
        return value;
      });
    };
  }

  static <K, V> Read<Map<K, V>> mapOf(String noun, Read<K> readKey, Read<V> readValue) {
    return in -> in.map(noun, readKey, readValue);
  }

  private <K, V> @Nullable Map<K, V> map(String noun, Read<K> readKey, Read<V> readValue) {
    if (tokens.kind() != Tokens.OBJECT) {
      return expected(noun + ", as an object");
    }
    Map<K, V> values = new LinkedHashMap<>();
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      K key = readKey.read(this);
      if (values.containsKey(key)) {
        skipSecond(name);
      } else {
        tokens.next();
        V value = readValue.read(this);
        if (key != null && value != null) {
          values.put(key, value);
        }
      }
    }
    return values;
  }

  // Scalars

  /** Tells what was expected in the place of the current value, and skips it. */
  <T> @Nullable T expected(String what) {
    problems.add(tokens.where(), what, tokens.shown());
    tokens.skip();
    return null;
  }

  private <T> @Nullable T rule(String rule) {
    problems.add(tokens.where(), Shown.line(rule), "");
    return null;
  }

  private boolean isText() {
    return tokens.kind() == Tokens.TEXT;
  }

  @Nullable
  String text() {
    if (!isText()) {
      return expected("a text");
    }
    String text = tokens.text();
    if (text.isBlank()) {
      return expected("a text that is not blank");
    }
    return Unicode.isWellFormed(text) ? text : expected("well-formed Unicode");
  }

  @Nullable
  LocalDate date() {
    if (!isText()) {
      return expected("a date such as \"2023-07-11\"");
    }
    String text = tokens.text();
    LocalDate date = Dates.parse(text);
    if (date != null) {
      return date;
    }
    return expected(
        Dates.isFormed(text)
            ? "a day that exists, in the years 0001 to 9999"
            : "a date as year-month-day, such as \"2023-07-11\"");
  }

  @Nullable
  Period period() {
    Period period = periodOrNone();
    return period != null && period.isZero() ? expected("a period longer than none") : period;
  }

  @Nullable
  Period periodOrNone() {
    if (!isText() || !PERIOD.matcher(tokens.text()).matches()) {
      return expected("a period such as \"P60D\", \"P3M\" or \"P1Y\"");
    }
    return Period.parse(tokens.text());
  }

  @Nullable
  Boolean flag() {
    return switch (tokens.kind()) {
      case Tokens.TRUE -> Boolean.TRUE;
      case Tokens.FALSE -> Boolean.FALSE;
      default -> expected("true or false");
    };
  }

  @Nullable
  Long wholeNumber() {
    if (tokens.kind() != Tokens.WHOLE) {
      return expected("a whole number");
    }
    try {
      return Long.valueOf(tokens.text());
    } catch (NumberFormatException e) {
      return expected("a smaller number");
    }
  }

  /** A whole number from 1 on. */
  @Nullable
  Integer count() {
    Long number = wholeNumber();
    if (number == null) {
      return null;
    }
    return number < 1 || number > Integer.MAX_VALUE
        ? expected("a whole number from 1 to " + Integer.MAX_VALUE)
        : Integer.valueOf(number.intValue());
  }

  static <E extends Enum<E>> Read<E> word(String noun, Words<E> words) {
    return in -> in.wordOf(noun, words);
  }

  private <E extends Enum<E>> @Nullable E wordOf(String noun, Words<E> words) {
    E constant = isText() ? words.constants().get(tokens.text()) : null;
    return constant == null ? expected(noun + ", one of " + words.inWords()) : constant;
  }

  /** A text that one of the core's own checks judges. */
  static <T> Read<T> parsed(String noun, Function<String, T> parse) {
    return in -> in.parse(noun, parse);
  }

  private <T> @Nullable T parse(String noun, Function<String, T> parse) {
    if (!isText()) {
      return expected(noun + ", as a text");
    }
    try {
      return parse.apply(tokens.text());
    } catch (IllegalArgumentException e) {
      return rule(String.valueOf(e.getMessage()));
    }
  }

  // References

  /** The id of a party, as a value or as the name of a property. */
  @Nullable
  PartyId party() {
    if (!isText() && tokens.kind() != Tokens.NAME) {
      return expected("the id of a party, as a text");
    }
    try {
      return names.referToParty(tokens.text(), tokens);
    } catch (IllegalArgumentException e) {
      return rule(String.valueOf(e.getMessage()));
    }
  }

  /** The id of an instrument, as a value or as the name of a property. */
  @Nullable
  InstrumentId instrument() {
    if (!isText() && tokens.kind() != Tokens.NAME) {
      return expected("the id of an instrument, as a text");
    }
    try {
      return names.referToInstrument(tokens.text(), tokens);
    } catch (IllegalArgumentException e) {
      return rule(String.valueOf(e.getMessage()));
    }
  }
}
