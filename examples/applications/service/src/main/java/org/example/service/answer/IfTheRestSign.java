package org.example.service.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.Signature;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;

/** When the founding, or an act, would take effect if everybody who is missing signed on a day. */
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
    Set<PartyId> signers = new LinkedHashSet<>(pending.missing());
    signers.addAll(pending.tally().missing());
    Agreement agreement = timeline.agreement();
    List<Signature> signatures = new ArrayList<>(agreement.signatures());
    signers.forEach(party -> signatures.add(Signature.of(party, day)));
    Outcome outcome = Timeline.of(agreement.withSignatures(signatures)).founding(FAR);
    return outcome instanceof Outcome.InEffect effect
        ? Optional.of(effect.effectiveOn())
        : Optional.empty();
  }
}
