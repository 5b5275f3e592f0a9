package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;

/** This library: the timeline is built anew each time. */
final class Entente implements Decider {
  private record Derived(List<Party> partners, Set<PartyId> missing) implements Answer {
    @Override
    public Set<PartyId> parties() {
      Set<PartyId> ids = new LinkedHashSet<>();
      partners.forEach(party -> ids.add(party.id()));
      return ids;
    }
  }

  @Override
  public Answer decide(Agreement agreement, LocalDate day) {
    Timeline timeline = Timeline.of(agreement);
    Act last = agreement.acts().get(agreement.acts().size() - 1);
    Set<PartyId> missing =
        timeline.outcome(last.id(), day) instanceof Pending pending ? pending.missing() : Set.of();
    return new Derived(timeline.on(day).partners(), missing);
  }
}
