package org.entente.judge;

import java.util.List;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Provisions;
import org.entente.Towards;

/**
 * What the judge has not been told of: it refuses a dossier with any of it, and guesses nothing.
 */
final class Unjudged {
  private Unjudged() {}

  /** Refuses a dossier that holds what the judge does not know. */
  static void refuse(Agreement agreement) {
    refuse(agreement.provisions());
    for (Act act : agreement.acts()) {
      if (act instanceof Amendment amendment) {
        amendment.provisions().ifPresent(Unjudged::refuse);
      }
    }
  }

  private static void refuse(Provisions provisions) {
    boolean isTowardsAll =
        provisions.accession().towards().stream().allMatch(Towards.EVERYONE::equals);
    refuse(isTowardsAll, List.of(provisions));
  }

  private static void refuse(boolean isKnown, Object what) {
    if (!isKnown) {
      throw new IllegalArgumentException("not judged yet: " + what);
    }
  }
}
