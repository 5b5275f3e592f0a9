package org.entente.json.read;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Wording;
import org.entente.json.text.Dated;
import org.entente.json.text.Dates;
import org.entente.json.text.Tokens;
import org.entente.json.text.Unicode;
import org.jspecify.annotations.Nullable;

/** Reads texts, and what texts stand for; numbers; true and false. */
public final class Scalars {
  private static final Pattern PERIOD =
      Pattern.compile("P(?=\\d)(\\d{1,6}Y)?(\\d{1,6}M)?(\\d{1,6}W)?(\\d{1,6}D)?");

  private Scalars() {}

  private static boolean isText(Reader in) {
    return in.source().kind() == Source.TEXT;
  }

  /** A text that is not blank. */
  public static @Nullable String text(Reader in) {
    if (!isText(in)) {
      return in.expected("a text");
    }
    String text = in.source().text();
    if (text.isBlank()) {
      return in.expected("a text that is not blank");
    }
    return Unicode.isWellFormed(text) ? text : in.expected("well-formed Unicode");
  }

  /** A text that is not blank, and has no control characters. */
  public static @Nullable String line(Reader in) {
    String text = text(in);
    return text == null || Unicode.isLine(text)
        ? text
        : in.expected("a text without control characters");
  }

  /** A day of the years 1 to 9999. */
  public static @Nullable LocalDate date(Reader in) {
    if (!isText(in)) {
      return in.expected("a date such as \"2023-07-11\"");
    }
    String text = in.source().text();
    LocalDate date = Dates.parse(text);
    if (date != null) {
      return date;
    }
    return in.expected(
        Dates.isFormed(text)
            ? "a day that exists, in the years 0001 to 9999"
            : "a date as year-month-day, such as \"2023-07-11\"");
  }

  /** A day, a month or a year, of the years 1 to 9999. */
  public static @Nullable Dated dated(Reader in) {
    Dated dated = isText(in) ? Dated.parse(in.source().text()) : null;
    if (dated != null) {
      return dated;
    }
    LocalDate none = date(in);
    return none == null ? null : new Dated(none, Precision.DAY);
  }

  /** A period longer than none. */
  public static @Nullable Period period(Reader in) {
    Period period = periodOrNone(in);
    return period != null && period.isZero() ? in.expected("a period longer than none") : period;
  }

  /** A period, be it of no days. */
  public static @Nullable Period periodOrNone(Reader in) {
    if (!isText(in) || !PERIOD.matcher(in.source().text()).matches()) {
      return in.expected("a period such as \"P60D\", \"P3M\" or \"P1Y\"");
    }
    return Period.parse(in.source().text());
  }

  /** True or false. */
  public static @Nullable Boolean flag(Reader in) {
    return switch (in.source().kind()) {
      case Source.TRUE -> Boolean.TRUE;
      case Source.FALSE -> Boolean.FALSE;
      default -> in.expected("true or false");
    };
  }

  /** A whole number. */
  public static @Nullable Long wholeNumber(Reader in) {
    if (in.source().kind() != Source.WHOLE) {
      return in.expected("a whole number");
    }
    try {
      return Long.valueOf(in.source().text());
    } catch (NumberFormatException e) {
      return in.expected("a smaller number");
    }
  }

  /** A whole number from 1 on. */
  public static @Nullable Integer count(Reader in) {
    Long number = wholeNumber(in);
    if (number == null) {
      return null;
    }
    return number < 1 || number > Integer.MAX_VALUE
        ? in.expected("a whole number from 1 to %s", Integer.MAX_VALUE)
        : Integer.valueOf(number.intValue());
  }

  /** One of the constants of an enum, by its token. */
  public static <E extends Enum<E>> Read<E> token(String noun, Tokens<E> tokens) {
    return in -> {
      E constant = isText(in) ? tokens.constants().get(in.source().text()) : null;
      return constant == null
          ? in.expected("%s, one of %s", Wording.of(noun), tokens.inWords())
          : constant;
    };
  }

  /** A text that one of the core's own checks judges. */
  public static <T> Read<T> parsed(String noun, Function<String, T> parse) {
    return in -> isText(in) ? judged(in, parse) : in.expected("%s, as a text", Wording.of(noun));
  }

  private static <T> @Nullable T judged(Reader in, Function<String, T> parse) {
    try {
      return parse.apply(in.source().text());
    } catch (IllegalArgumentException e) {
      return in.broken(e);
    }
  }

  /** The id of a party, as a value or as the name of a property. */
  public static @Nullable PartyId party(Reader in) {
    return isText(in) || in.source().kind() == Source.NAME
        ? judged(in, text -> in.names().referToParty(text, in.source()))
        : in.expected("the id of a party, as a text");
  }

  /** The id of an instrument, as a value or as the name of a property. */
  public static @Nullable InstrumentId instrument(Reader in) {
    return isText(in) || in.source().kind() == Source.NAME
        ? judged(in, text -> in.names().referToInstrument(text, in.source()))
        : in.expected("the id of an instrument, as a text");
  }
}
