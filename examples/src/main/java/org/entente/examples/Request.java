package org.entente.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the caller asked for: a language, a story or a dossier, a day, a width. */
record Request(
    Phrases phrases, Story story, Optional<Path> file, Optional<LocalDate> on, int width) {
  /** What can be set; one that is set to nothing is refused, so that no typing error is silent. */
  static final List<String> SETTINGS = List.of("lang", "story", "file", "on", "width");

  static Request of(Map<String, String> settings) throws Refusal {
    Phrases phrases = Phrases.in(language(settings));
    for (String name : List.of("story", "file", "on")) {
      if (setting(settings, name).filter(String::isEmpty).isPresent()) {
        throw new Refusal(phrases.say("refusal.empty", name));
      }
    }
    Story story = Story.of(setting(settings, "story").orElse("DutchTechZone"), phrases);
    Optional<Path> file = file(settings, phrases);
    Optional<LocalDate> on = day(settings, phrases);
    boolean isAnyDossier = story == Story.DUTCH_TECH_ZONE;
    if (!isAnyDossier && (file.isPresent() || on.isPresent())) {
      throw new Refusal(phrases.say("refusal.other-story", file.isPresent() ? "file" : "on"));
    }
    return new Request(phrases, story, file, on, width(settings, phrases));
  }

  private static Optional<String> setting(Map<String, String> settings, String name) {
    return Optional.ofNullable(settings.get(name)).map(String::strip);
  }

  private static Locale language(Map<String, String> settings) throws Refusal {
    String tag = setting(settings, "lang").orElse("en");
    if (!tag.equals("en") && !tag.equals("nl")) {
      throw new Refusal("-Dlang must be en or nl, but it was '" + tag + "'");
    }
    return Locale.forLanguageTag(tag);
  }

  private static Optional<Path> file(Map<String, String> settings, Phrases phrases) throws Refusal {
    try {
      return setting(settings, "file").map(Path::of);
    } catch (InvalidPathException e) {
      throw new Refusal(phrases.say("refusal.file", e.getInput()));
    }
  }

  private static Optional<LocalDate> day(Map<String, String> settings, Phrases phrases)
      throws Refusal {
    try {
      return setting(settings, "on").map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new Refusal(phrases.say("refusal.on", e.getParsedString()));
    }
  }

  /** A terminal narrower or wider than tables read well in is told the nearest width that is. */
  private static int width(Map<String, String> settings, Phrases phrases) throws Refusal {
    Optional<String> width = setting(settings, "width");
    try {
      int asked = width.map(Integer::parseInt).orElse(Paper.USUAL);
      return Math.max(Paper.NARROWEST, Math.min(Paper.WIDEST, asked));
    } catch (NumberFormatException e) {
      throw new Refusal(phrases.say("refusal.width", width.orElse("")));
    }
  }
}
