package org.entente.pictures.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command line asks for.
 *
 * @param what what to draw or write
 * @param source the file of dossiers
 * @param options the options by their names
 * @param day the day
 */
record Request(String what, Path source, Map<String, String> options, LocalDate day) {
  private static final Set<String> THINGS =
      Set.of("matrix", "membership", "report", "calendar", "company", "ring");
  private static final Set<String> OPTIONS = Set.of("--act", "--party", "--on", "--lang", "--out");

  /** The request; empty if the arguments make none. */
  static Optional<Request> of(List<String> arguments) {
    List<String> plain = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        plain.add(argument);
      } else if (OPTIONS.contains(argument) && i + 1 < arguments.size()) {
        options.put(argument, arguments.get(++i));
      } else {
        return Optional.empty();
      }
    }
    boolean isComplete = plain.size() == 2
        && THINGS.contains(plain.get(0))
        && (!plain.get(0).equals("ring") || options.containsKey("--party"));
    return isComplete
        ? day(options).map(day -> new Request(plain.get(0), Path.of(plain.get(1)), options, day))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Map<String, String> options) {
    if (!options.containsKey("--on")) {
      return Optional.of(LocalDate.now());
    }
    try {
      return Optional.of(LocalDate.parse(options.get("--on")));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  Locale locale() {
    return Locale.forLanguageTag(options.getOrDefault("--lang", "en"));
  }

  Optional<String> act() {
    return Optional.ofNullable(options.get("--act"));
  }

  Optional<String> party() {
    return Optional.ofNullable(options.get("--party"));
  }

  Optional<Path> out() {
    return Optional.ofNullable(options.get("--out")).map(Path::of);
  }

  /** Whether a picture is wanted on a page, with its table. */
  boolean wantsPage() {
    return out().filter(file -> file.toString().endsWith(".html")).isPresent();
  }
}
