package org.entente.json.text;

/** How a piece of a document is shown in a message. */
public final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  public static String text(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints().limit(LONGEST).forEach(c -> {
      if (c == '"' || c == '\\') {
        shown.append('\\');
      }
      append(c, shown);
    });
    return shown
        .append(text.codePointCount(0, text.length()) > LONGEST ? "…\"" : "\"")
        .toString();
  }

  /** A text with each letter that is not plain ASCII spelt out. */
  public static String spelt(String text) {
    StringBuilder shown = new StringBuilder();
    text(text).chars().forEach(c -> {
      if (c < 0x80 || c == '…') {
        shown.append((char) c);
      } else {
        shown.append(String.format("\\u%04x", c));
      }
    });
    return shown.toString();
  }

  /** A sentence that may quote what was read. */
  public static String line(String sentence) {
    StringBuilder shown = new StringBuilder();
    sentence.codePoints().forEach(c -> append(c, shown));
    return shown.toString();
  }

  private static void append(int c, StringBuilder shown) {
    boolean plain = switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
    if (plain) {
      shown.appendCodePoint(c);
    } else {
      shown.append(String.format("\\u%04x", c));
    }
  }

  public static String number(String literal) {
    return literal.length() <= LONGEST ? literal : literal.substring(0, LONGEST) + "…";
  }
}
