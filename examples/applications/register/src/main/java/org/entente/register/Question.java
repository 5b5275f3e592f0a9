package org.entente.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The questions that are ready to be asked, each a statement of SQL over the views. */
enum Question {
  BOUND,
  PARTNERS,
  PAIRS,
  COMMON,
  ENDING,
  SIGNING,
  CHANGES,
  SUCCESSORS,
  FINDINGS,
  FAULTS;

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it asks, in words: its first line. */
  String words() {
    return sql().lines().findFirst().orElseThrow().substring("-- ".length());
  }

  String sql() {
    return text("questions/" + title() + ".sql");
  }

  static String views() {
    return text("views.sql");
  }

  private static String text(String name) {
    try (InputStream in = Question.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
