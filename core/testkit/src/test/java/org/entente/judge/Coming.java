package org.entente.judge;

import java.util.Optional;
import org.entente.EffectRule;
import org.entente.Procedure;

/** What provisions are to say, read from what they can say by now. */
final class Coming {
  /** Towards whom an amendment of texts is. */
  enum Reach {
    EVERYONE,
    CONSENTING,
    NOT_OBJECTING
  }

  private Coming() {}

  static Optional<Reach> towards(Procedure procedure) {
    return Optional.empty();
  }

  static Optional<EffectRule> late(Procedure procedure) {
    return Optional.empty();
  }
}
