package org.entente.timeline;

import java.util.Comparator;
import java.util.NoSuchElementException;
import org.entente.Agreement;
import org.entente.PartyId;

/** Whom a dossier knows. */
final class Known {
  /** So many letters may differ between an id and the one that was probably meant. */
  private static final int FEW = 2;

  private Known() {}

  /** The party, if the dossier knows it; it is told which one was probably meant. */
  static PartyId party(Agreement agreement, PartyId party) {
    if (agreement.knownParties().containsKey(party)) {
      return party;
    }
    String nearest = agreement.knownParties().keySet().stream()
        .map(PartyId::value)
        .filter(each -> differences(each, party.value()) <= FEW)
        .min(Comparator.comparingInt(each -> differences(each, party.value())))
        .map(each -> " (did you mean '" + each + "'?)")
        .orElse("");
    throw new NoSuchElementException(
        "agreement '" + agreement.id() + "' knows no party '" + party + "'" + nearest);
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
