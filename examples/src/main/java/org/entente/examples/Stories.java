package org.entente.examples;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Tells a story, or reports on a dossier.
 *
 * <p>{@code -Dlang=nl} says it in Dutch, {@code -Dwidth=80} in lines of 80 characters,
 * {@code -Dstory=Merger} tells another story, and {@code -Dfile=my-agreement.json -Don=2024-01-01}
 * reports on any dossier, on any day.
 */
public final class Stories {
  private Stories() {}

  /**
   * Tells the story that the settings ask for; ends with exit code 2 if it cannot.
   *
   * @param args none; the settings are system properties
   */
  public static void main(String[] args) {
    Map<String, String> settings = new HashMap<>();
    for (String name : Request.SETTINGS) {
      settings.put(name, System.getProperty(name));
    }
    settings.putIfAbsent("width", Screen.columns());
    PrintStream errors =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, errorsCharset());
    int status = run(settings, Screen::paper, errors);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static Charset errorsCharset() {
    return Optional.ofNullable(System.console())
        .map(Console::charset)
        .orElse(StandardCharsets.UTF_8);
  }

  /**
   * Tells it on paper of the width asked for, or says in one line why not; returns the exit code.
   */
  static int run(Map<String, String> settings, IntFunction<Paper> paper, PrintStream errors) {
    try {
      Request request = Request.of(settings);
      request.story().print(request, paper.apply(request.width()));
      return 0;
    } catch (Refusal refusal) {
      errors.println(refusal.getMessage());
      return 2;
    }
  }
}
