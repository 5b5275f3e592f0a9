package org.example.service.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.Signature;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;

/**
 * When the founding, or an act, would take effect if everybody who is missing signed on a day: of
 * an act the library says so itself.
 */
public final class IfTheRestSign {
  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  private IfTheRestSign() {}

  /**
   * Returns the day of effect.
   *
   * @param timeline the agreement
   * @param act the act; empty for the founding
   * @param day the day on which the rest sign
   * @return the day; empty if it would not come about
   */
  public static Optional<LocalDate> on(Timeline timeline, Optional<ActId> act, LocalDate day) {
    return act.isPresent() ? timeline.earliestEffect(act.get(), day) : founding(timeline, day);
  }

  private static Optional<LocalDate> founding(Timeline timeline, LocalDate day) {
    if (!(timeline.founding(day) instanceof Pending pending)) {
      return Optional.empty();
    }
    Agreement signed = timeline.agreement();
    for (PartyId party : pending.missing()) {
      signed = signed.record(Signature.of(party, day));
    }
    return Timeline.of(signed).founding(FAR) instanceof Outcome.Complete complete
        ? complete.dayOfEffect()
        : Optional.empty();
  }
}
