package org.entente.examples;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Standard output: in colour and the terminal's own encoding on a terminal, plain UTF-8 elsewhere.
 */
final class Screen {
  private Screen() {}

  @SuppressWarnings(
      "SystemConsoleNull") // A console that is there is asked whether it is a terminal.
  static Paper paper() {
    Console console = System.console();
    boolean terminal = console != null && isTerminal(console);
    Charset charset = terminal ? console.charset() : StandardCharsets.UTF_8;
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
    return new Paper(
        out, terminal && allowsColour(System.getenv("TERM"), System.getenv("NO_COLOR")));
  }

  static boolean allowsColour(String term, String noColor) {
    boolean dumb = term == null || term.equals("dumb");
    return !dumb && (noColor == null || noColor.isEmpty());
  }

  /**
   * Since Java 22 there is a console even where there is no terminal; only then it can be asked.
   */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
