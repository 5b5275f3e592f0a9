package org.entente.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room text takes, in a sans-serif of whatever system shows it: reckoned by the widest of
 * the usual ones, so that text fits in all.
 */
final class Lettering {
  static final String FAMILY =
      "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";
  static final double TITLE = 16;
  static final double BOLD = 1.13;
  private static final String NARROW = "iIjl.,:;'|!()[] ";
  private static final String MIDDLING = "frtJ\"/-";
  private static final String WIDE = "mMwW@%—…";

  private Lettering() {}

  /** The width of a text in a size, both in the picture's units. */
  static double width(String text, double size) {
    double ems = text.codePoints().mapToDouble(Lettering::ems).sum();
    return ems * size;
  }

  private static double ems(int c) {
    if (c > 0x2E7F) {
      return 1.05;
    }
    char letter = (char) c;
    if (NARROW.indexOf(letter) >= 0) {
      return 0.36;
    }
    if (MIDDLING.indexOf(letter) >= 0) {
      return 0.44;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.98;
    }
    return Character.isUpperCase(letter) ? 0.72 : 0.63;
  }

  /** Lays a title, in bold letters, in at most three lines of a width. */
  static List<String> wrapTitle(String text, double width) {
    return wrap(text, TITLE * BOLD, width, 3);
  }

  /** Lays a text in lines of a width; what does not fit in so many lines ends in an ellipsis. */
  static List<String> wrap(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words(text, size, width)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer, size) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    if (lines.size() > most) {
      String last = lines.get(most - 1) + " " + lines.get(most);
      lines = new ArrayList<>(lines.subList(0, most - 1));
      lines.add(last);
    }
    lines.replaceAll(each -> cut(each, size, width));
    return lines;
  }

  /** The words of a text; one that is wider than a line is parted with hyphens. */
  private static List<String> words(String text, double size, double width) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      String rest = word;
      while (width(rest, size) > width && rest.codePointCount(0, rest.length()) > 2) {
        int end = rest.length();
        while (end > 1 && width(rest.substring(0, end) + "-", size) > width) {
          end = rest.offsetByCodePoints(end, -1);
        }
        words.add(rest.substring(0, end) + "-");
        rest = rest.substring(end);
      }
      words.add(rest);
    }
    return words;
  }

  /** A text cut to a width, with an ellipsis where it is. */
  static String cut(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
