package org.entente.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Where a report is written: so many characters wide, in colour or not. */
final class Paper {
  static final int NARROWEST = 80;
  static final int USUAL = 100;
  static final int WIDEST = 120;

  private final PrintStream out;
  private final boolean inColour;
  private final int width;

  Paper(PrintStream out, boolean inColour, int width) {
    this.out = out;
    this.inColour = inColour;
    this.width = width;
  }

  int width() {
    return width;
  }

  String inked(Ink ink, String text) {
    return inColour ? ink.on(text) : text;
  }

  void blank() {
    out.println();
  }

  void title(String text) {
    for (String line : wrapped(text, width)) {
      out.println(inked(Ink.BOLD, line));
    }
    out.println(inked(Ink.FAINT, "=".repeat(Math.min(width, text.length()))));
  }

  void heading(String text) {
    blank();
    for (String line : wrapped(text, width)) {
      out.println(inked(Ink.BOLD, line));
    }
  }

  /** Writes a paragraph, indented, as many lines as it takes. */
  void say(Ink ink, String text) {
    for (String line : wrapped(text, width - 2)) {
      out.println("  " + inked(ink, line));
    }
  }

  void say(String text) {
    say(Ink.PLAIN, text);
  }

  /** Writes a list, one entry behind each dash, as far in as it is indented. */
  void list(Ink ink, List<String> entries) {
    for (String entry : entries) {
      String indent = " ".repeat(entry.length() - entry.stripLeading().length());
      String mark = indent + "  - ";
      for (String line : wrapped(entry, width - mark.length())) {
        out.println(mark + inked(ink, line));
        mark = indent + "    ";
      }
    }
  }

  void line(String text) {
    out.println(text.stripTrailing());
  }

  /** Lines no longer than that; what would control the terminal is left out. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.replaceAll("[\\p{Cc}&&\\S]", "").strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
      while (line.length() > width) {
        lines.add(line.substring(0, width));
        line.delete(0, width);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
