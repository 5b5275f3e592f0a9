package org.entente.pictures;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar at 75 octets, as RFC 5545 asks, and never within a character: the
 * library that writes them counts chars, and parts pairs of them.
 */
final class Folding {
  private static final int LONGEST = 75;
  private static final String END = "\r\n";
  private static final String FOLD = END + " ";

  private Folding() {}

  /** The text, folded anew. */
  static String folded(String calendar) {
    StringBuilder folded = new StringBuilder();
    for (String line : calendar.replace(FOLD, "").split(END)) {
      fold(line, folded);
      folded.append(END);
    }
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int room = LONGEST;
    for (int i = 0; i < line.length(); ) {
      String character = Character.toString(line.codePointAt(i));
      int octets = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets > room) {
        folded.append(FOLD);
        room = LONGEST - 1;
      }
      folded.append(character);
      room -= octets;
      i += character.length();
    }
  }
}
