package org.entente.judge;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;

/** What provisions are to say, read from what they can say by now. */
final class Coming {
  /** Towards whom an amendment of texts is. */
  enum Reach {
    EVERYONE,
    CONSENTING,
    NOT_OBJECTING
  }

  private Coming() {}

  static ConsentRule continuesWhile(Provisions provisions) {
    return provisions.continuesWhile();
  }

  static Optional<Reach> towards(Procedure procedure) {
    return Optional.empty();
  }

  static Optional<EffectRule> late(Procedure procedure) {
    return Optional.empty();
  }

  static Optional<LocalDate> signableUntil(Agreement agreement) {
    return Optional.empty();
  }
}
