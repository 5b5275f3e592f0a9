package org.entente.course;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.ActId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.answer.Event.Kind;
import org.entente.answer.Past;
import org.entente.hearing.Hearing;

/** By which acts fewer are asked than when a case was last heard. */
final class Fewer {
  private Fewer() {}

  /**
   * Those acts, if the case would not be complete without: found among what was told by the day.
   */
  static List<ActId> acts(Case each, Hearing complete, Position morning, List<Event> told) {
    Position before = each.heardIn();
    if (before == null) {
      return List.of();
    }
    Hearing earlier = each.frozen().hearing(before, complete.day());
    Set<PartyId> gone = new LinkedHashSet<>();
    earlier.electorate().stream().map(Party::id).forEach(gone::add);
    complete.electorate().stream().map(Party::id).forEach(gone::remove);
    if (gone.isEmpty() || earlier.isMet()) {
      return List.of();
    }
    Set<ActId> acts = new LinkedHashSet<>();
    List<Past.Succeeded> steps = morning.lineage().successions();
    List<Past.Succeeded> since = steps.subList(before.lineage().successions().size(), steps.size());
    for (PartyId party : gone) {
      told.stream()
          .filter(event -> event.kind() == Kind.LEFT && event.parties().contains(party))
          .reduce((first, last) -> last)
          .or(() -> since.stream()
              .filter(step -> step.predecessor().equals(party))
              .flatMap(step -> told.stream().filter(event -> isOf(event, step)))
              .findFirst())
          .flatMap(Event::act)
          .ifPresent(acts::add);
    }
    return List.copyOf(acts);
  }

  private static boolean isOf(Event event, Past.Succeeded step) {
    return event.kind() == Kind.SUCCEEDED
        && event.on().equals(step.on())
        && event.parties().contains(step.successor());
  }
}
