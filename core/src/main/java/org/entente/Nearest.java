package org.entente;

import java.util.Collection;
import java.util.Comparator;
import java.util.NoSuchElementException;

/** Which of the ids that a dossier has was probably meant by one that it has not. */
final class Nearest {
  /** So many letters may differ between an id and the one that was probably meant. */
  private static final int FEW = 2;

  private Nearest() {}

  static NoSuchElementException missing(
      AgreementId agreement, String what, Id<?> id, Collection<? extends Id<?>> known) {
    return new NoSuchElementException("agreement '%s' knows no %s '%s'%s"
        .formatted(agreement, what, id, hint(id.value(), known)));
  }

  private static String hint(String meant, Collection<? extends Id<?>> known) {
    return known.stream()
        .map(Id::value)
        .filter(each -> differences(each, meant) <= FEW)
        .min(Comparator.comparingInt(each -> differences(each, meant)))
        .map(each -> " (did you mean '" + each + "'?)")
        .orElse("");
  }

  /** How many letters are to be added, left out or replaced to make one word of the other. */
  private static int differences(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
