package org.entente.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a run of the main job wrote, and how it ended. */
record Printed(int status, String output, String errors) {
  static Printed by(Map<String, String> settings) {
    return by(settings, false);
  }

  static Printed of(String story, String language) {
    return by(Map.of("story", story, "lang", language));
  }

  static Printed by(Map<String, String> settings, boolean inColour) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
    int status = Stories.run(
        settings,
        width -> new Paper(out, inColour, width),
        new PrintStream(errors, true, StandardCharsets.UTF_8));
    return new Printed(status, text(output), text(errors));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  static String golden(String name) {
    try (InputStream in = Printed.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
