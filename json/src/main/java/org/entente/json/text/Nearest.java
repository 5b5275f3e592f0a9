package org.entente.json.text;

import java.util.Collection;

/** Finds the word that a mistyped one was probably meant to be. */
public final class Nearest {
  private static final int MOST_WORDS = 2_000;
  private static final int LONGEST = 60;

  private Nearest() {}

  /** A hint such as {@code (did you mean "emmen"?)}, or nothing. */
  public static String hint(String word, Collection<String> known) {
    String best = null;
    int least = Math.min(3, 1 + word.length() / 2);
    if (word.length() <= LONGEST && known.size() <= MOST_WORDS) {
      for (String each : known) {
        int distance = distance(word, each, least);
        if (distance < least) {
          least = distance;
          best = each;
        }
      }
    }
    return best == null ? "" : " (did you mean " + Shown.text(best) + "?)";
  }

  private static int distance(String a, String b, int enough) {
    if (Math.abs(a.length() - b.length()) >= enough) {
      return enough;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = corner + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b) || (a == '_' && b == '-');
  }
}
