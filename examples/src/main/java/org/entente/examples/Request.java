package org.entente.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the caller asked for: a language, perhaps a dossier and a day. */
record Request(Locale language, Optional<Path> file, Optional<LocalDate> on) {
  /** Reads the settings {@code lang}, {@code file} and {@code on}; blank ones count as not set. */
  static Request of(Map<String, String> settings) throws Refusal {
    return new Request(language(settings), file(settings), day(settings));
  }

  private static Optional<String> setting(Map<String, String> settings, String name) {
    return Optional.ofNullable(settings.get(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static Locale language(Map<String, String> settings) throws Refusal {
    String tag = setting(settings, "lang").orElse("en");
    if (!tag.equals("en") && !tag.equals("nl")) {
      throw new Refusal("-Dlang must be en or nl, but it was '" + tag + "'");
    }
    return Locale.forLanguageTag(tag);
  }

  private static Optional<Path> file(Map<String, String> settings) throws Refusal {
    try {
      return setting(settings, "file").map(Path::of);
    } catch (InvalidPathException e) {
      throw new Refusal("-Dfile must name a file, but it was '" + e.getInput() + "'");
    }
  }

  private static Optional<LocalDate> day(Map<String, String> settings) throws Refusal {
    try {
      return setting(settings, "on").map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new Refusal(
          "-Don must be a day such as 2023-07-11, but it was '" + e.getParsedString() + "'");
    }
  }
}
