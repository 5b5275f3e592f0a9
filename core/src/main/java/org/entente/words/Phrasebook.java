package org.entente.words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of one language and the names that fill their places: ids of parties, instruments
 * and acts become names, and days are written out.
 */
record Phrasebook(ResourceBundle bundle, Optional<ResourceBundle> own, Names names) {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}|[+-]\\d{4,9})-\\d{2}-\\d{2}");

  Phrasebook with(Names known) {
    return new Phrasebook(bundle, own, known);
  }

  String say(List<String> keys, Map<String, String> parameters, String otherwise) {
    for (String key : keys) {
      if (has(key)) {
        return filled(template(key), parameters);
      }
    }
    return otherwise;
  }

  /** A message as it stands, its places not filled in. */
  String template(String key) {
    return (bundle.containsKey(key) ? bundle : own.orElseThrow()).getString(key);
  }

  boolean has(String key) {
    return bundle.containsKey(key)
        || own.filter(words -> words.containsKey(key)).isPresent();
  }

  private String filled(String message, Map<String, String> parameters) {
    String precision = parameters.getOrDefault("precision", "");
    if (bundle.containsKey("precision." + precision)) {
      return filledImprecisely(message, parameters, precision);
    }
    return PLACE.matcher(message).replaceAll(place -> {
      String value = parameters.getOrDefault(place.group(1), place.group());
      return Matcher.quoteReplacement(shown(place.group(1), value));
    });
  }

  /** A message of which the day is not known exactly: "in" a month, "no later than" a day. */
  private String filledImprecisely(
      String template, Map<String, String> parameters, String precision) {
    String on = bundle.getString("precision.day");
    String key = "precision." + precision;
    String message = template.contains(on)
        ? template.replace(on, bundle.getString(key + ".on"))
        : template.replace("{on}", bundle.getString(key));
    Map<String, String> known = new TreeMap<>(parameters);
    known.remove("precision");
    known.computeIfPresent(
        "on", (name, value) -> known(value).map(each -> part(each, precision)).orElse(value));
    return filled(message, known);
  }

  /** What is known of a day. */
  private String part(LocalDate day, String precision) {
    return switch (precision) {
      case "month" -> months()[day.getMonthValue() - 1] + " " + day.getYear();
      case "year" -> String.valueOf(day.getYear());
      default -> day(day);
    };
  }

  private String shown(String name, String value) {
    return switch (name) {
      case "party", "predecessor", "successor" -> names.party(value);
      case "instrument" -> names.instrument(value);
      case "act" -> names.act(value);
      case "other" -> names.other(value);
      default -> written(value);
    };
  }

  /** A day written out; a text that looks like one may come from a rule of another's making. */
  private String written(String value) {
    return known(value).map(this::day).orElse(value);
  }

  static Optional<LocalDate> known(String value) {
    if (!ISO_DAY.matcher(value).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " " + bundle.getString("and") + " "
            + parts.get(last);
  }

  /** A day, as "11 July 2023". */
  String day(LocalDate day) {
    return dateOf(day) + " " + day.getYear();
  }

  /** A day of any year. */
  String dateOf(LocalDate day) {
    return day.getDayOfMonth() + " " + months()[day.getMonthValue() - 1];
  }

  private String[] months() {
    return bundle.getString("calendar").split(",", -1);
  }
}
