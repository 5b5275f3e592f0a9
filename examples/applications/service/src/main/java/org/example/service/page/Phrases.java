package org.example.service.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.entente.Agreement;
import org.entente.Precision;
import org.entente.words.Messages;

/** What the pages say, beside what the library says. */
public final class Phrases {
  private final Language language;
  private final ResourceBundle bundle;
  private final Messages messages;

  private Phrases(Language language, Messages messages) {
    this.language = language;
    Locale locale = language == Language.NL ? language.locale() : Locale.ROOT;
    this.bundle = ResourceBundle.getBundle(
        "phrases",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.messages = messages;
  }

  /**
   * Returns the phrases of a language.
   *
   * @param language the language
   * @return the phrases
   */
  public static Phrases in(Language language) {
    return new Phrases(language, Messages.in(language.locale()));
  }

  /**
   * Returns these phrases, naming parties, acts and instruments as a dossier does.
   *
   * @param agreement the dossier
   * @return the phrases
   */
  public Phrases naming(Agreement agreement) {
    return new Phrases(language, messages.naming(agreement));
  }

  /**
   * Returns these phrases, calling parties what they were called on a day.
   *
   * @param day the day
   * @return the phrases
   */
  public Phrases on(LocalDate day) {
    return new Phrases(language, messages.on(day));
  }

  /**
   * Returns the library's words in the same language.
   *
   * @return the messages
   */
  public Messages messages() {
    return messages;
  }

  /**
   * Returns the language.
   *
   * @return the language
   */
  public Language language() {
    return language;
  }

  /**
   * Returns a phrase.
   *
   * @param key its key
   * @param values what its places, {0} and so on, are filled with; days are written out
   * @return the phrase
   */
  public String say(String key, Object... values) {
    String phrase = bundle.getString(key);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      boolean isPlace =
          phrase.charAt(i) == '{' && i + 2 < phrase.length() && phrase.charAt(i + 2) == '}';
      if (isPlace) {
        text.append(shown(values[phrase.charAt(i + 1) - '0']));
        i += 2;
      } else {
        text.append(phrase.charAt(i));
      }
    }
    return text.toString();
  }

  /**
   * Returns what a kind of thing is called.
   *
   * @param key what there are kinds of
   * @param kind the kind
   * @return the phrase of both
   */
  public String say(String key, Enum<?> kind) {
    return say(key + "." + word(kind));
  }

  /**
   * Returns what the library calls a kind of thing.
   *
   * @param key what there are kinds of
   * @param kind the kind
   * @return the library's word
   */
  public String library(String key, Enum<?> kind) {
    return messages.text(key + "." + word(kind), Map.of());
  }

  /**
   * Returns the word for a kind, as keys and addresses have it.
   *
   * @param kind the kind
   * @return as {@code role-change}
   */
  public static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Tells whether there is a phrase.
   *
   * @param key its key
   * @return true if there is
   */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * Returns what was done to a dossier or an account, in words.
   *
   * @param change in a word, as the register keeps it
   * @return the phrase of the fact recorded, or of the change
   */
  public String change(String change) {
    return say(has("change." + change) ? "change." + change : "fact." + change);
  }

  private String shown(Object value) {
    return value instanceof LocalDate day ? messages.of(day) : String.valueOf(value);
  }

  /**
   * Returns a phrase about a number of things.
   *
   * @param key its key, which has the ends {@code .one} and {@code .many}
   * @param count how many; the first place, in words up to twelve
   * @param values the further places
   * @return the phrase
   */
  public String count(String key, long count, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = number(count);
    System.arraycopy(values, 0, all, 1, values.length);
    return say(key + (count == 1 ? ".one" : ".many"), all);
  }

  private String number(long count) {
    String[] words = bundle.getString("numbers").split(",");
    return count < words.length ? words[(int) count] : Long.toString(count);
  }

  /**
   * Returns a day in words.
   *
   * @param day the day
   * @return as "11 July 2023"
   */
  public String day(LocalDate day) {
    return messages.of(day);
  }

  /**
   * Returns a day that may not be known exactly.
   *
   * @param day the day on which it counts
   * @param precision how exactly it is known
   * @return as "11 July 2023", "July 2023", "2023" or "no later than 11 July 2023"
   */
  public String day(LocalDate day, Precision precision) {
    if (precision == Precision.DAY) {
      return day(day);
    }
    Map<String, String> known = new TreeMap<>(Map.of("on", day.toString()));
    if (precision != Precision.NO_LATER_THAN) {
      known.put("precision", precision.code());
    }
    return messages.text("precision." + precision.code(), known);
  }

  /**
   * Returns a moment in words.
   *
   * @param at the moment
   * @param zone where
   * @return as "11 July 2023, 14:05"
   */
  public String moment(Instant at, ZoneId zone) {
    ZonedDateTime here = at.atZone(zone);
    return "%s, %02d:%02d".formatted(day(here.toLocalDate()), here.getHour(), here.getMinute());
  }
}
