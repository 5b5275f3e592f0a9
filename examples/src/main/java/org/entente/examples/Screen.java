package org.entente.examples;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
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
  static Paper paper(int width) {
    Console console = System.console();
    boolean terminal = console != null && isTerminal(console);
    Charset charset = terminal ? console.charset() : StandardCharsets.UTF_8;
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
    return new Paper(
        out, terminal && allowsColour(System.getenv("TERM"), System.getenv("NO_COLOR")), width);
  }

  /**
   * How many columns the shell says that the terminal has, else the terminal itself; null if
   * neither does.
   */
  @SuppressWarnings("SystemConsoleNull") // As above.
  static String columns() {
    String columns = System.getenv("COLUMNS");
    if (isNumber(columns)) {
      return columns;
    }
    Console console = System.console();
    return console != null && isTerminal(console) ? asked() : null;
  }

  /** Asks the terminal behind standard input, where there is the command that does. */
  private static String asked() {
    try {
      Process process = new ProcessBuilder("stty", "size")
          .redirectInput(ProcessBuilder.Redirect.INHERIT)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      String size = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String columns = size.strip().replaceFirst(".* ", "");
      return isNumber(columns) && !columns.equals("0") ? columns : null;
    } catch (IOException e) {
      return null;
    }
  }

  static boolean isNumber(String text) {
    return text != null && text.matches("[0-9]{1,6}");
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
