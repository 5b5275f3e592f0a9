package org.entente.json.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mistyped word and the one that it was probably meant to be, both as they are to be shown: where
 * they look the same but have other letters, the letters are spelt out.
 *
 * @param word the word that was written
 * @param meant the word of those known that comes nearest; empty if none comes near
 */
public record Nearest(String word, String meant) {
  private static final int MOST_WORDS = 2_000;
  private static final int LONGEST = 60;

  public static Nearest to(String word, Collection<String> known) {
    String best = best(word, known);
    if (best == null) {
      return new Nearest(Shown.text(word), "");
    }
    return lookAlike(word, best)
        ? new Nearest(Shown.spelt(word), Shown.spelt(best))
        : new Nearest(Shown.text(word), Shown.text(best));
  }

  /** Whether they are one text in two forms, or letters of another script stand in for some. */
  private static boolean lookAlike(String one, String other) {
    return Normalizer.normalize(one, Normalizer.Form.NFKC)
            .equals(Normalizer.normalize(other, Normalizer.Form.NFKC))
        || !scripts(one).equals(scripts(other));
  }

  private static Set<UnicodeScript> scripts(String text) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    text.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    scripts.remove(UnicodeScript.COMMON);
    return scripts;
  }

  private static @Nullable String best(String word, Collection<String> known) {
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
    return best;
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
