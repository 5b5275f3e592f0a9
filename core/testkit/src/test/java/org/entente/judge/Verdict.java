package org.entente.judge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.InstrumentId;
import org.entente.PartyId;

/** What a day's end finds of the founding or an act. */
sealed interface Verdict {
  /**
   * Not complete: what asked parties and the newcomer have not signed, and how the rule stands,
   * once opened.
   */
  record Waiting(Set<Lack> missing, Optional<Answer> rule) implements Verdict {}

  /** Agreed, with a day of effect unless that waits for another. */
  record Decided(LocalDate complete, Optional<LocalDate> effect) implements Verdict {
    Decided(LocalDate complete, LocalDate effect) {
      this(complete, Optional.of(effect));
    }
  }

  /** In effect; without a day of completion if given. */
  record Done(Optional<LocalDate> complete, LocalDate effect) implements Verdict {}

  record Lost(Reason reason, LocalDate on) implements Verdict {}

  /** A consent that is not there, for one instrument or, where none is asked, at all. */
  record Lack(PartyId party, Optional<InstrumentId> instrument) {}

  enum Answer {
    SATISFIED,
    OPEN,
    BLOCKED,
    IMPOSSIBLE
  }

  enum Reason {
    ENDED,
    LAPSED,
    OBJECTION,
    TOO_LATE,
    REVOKED,
    WITHOUT_OBJECT,
    CONDITION
  }

  static Verdict unopened() {
    return new Waiting(Set.of(), Optional.empty());
  }
}
