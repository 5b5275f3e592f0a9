package org.example.service.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.ActId;
import org.entente.EffectDay;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;

/**
 * What lies ahead of a day: what is fixed for a later one, the last day of the term, closing days,
 * until when duties survive.
 */
public final class Ahead {
  private Ahead() {}

  /** What a day to come is. */
  public enum Kind {
    /** Something fixed takes place. */
    EVENT,
    /** The last day on which the agreement is in force. */
    LAST_DAY,
    /** The last day on which a signature counts. */
    CLOSES,
    /** Silence is consent, or a rule becomes available. */
    SILENCE,
    /** The duties of one that left no longer bind it. */
    DUTIES_END
  }

  /**
   * One day to come.
   *
   * @param on the day
   * @param kind what it is
   * @param event what takes place, for an event
   * @param act the act it is about, or empty
   * @param party the party it is about, or empty
   */
  public record Item(
      LocalDate on,
      Kind kind,
      Optional<Event> event,
      Optional<ActId> act,
      Optional<PartyId> party) {}

  /**
   * Returns what lies ahead.
   *
   * @param timeline the agreement
   * @param day the day
   * @return the days after it, in order
   */
  public static List<Item> of(Timeline timeline, LocalDate day) {
    List<Item> items = new ArrayList<>();
    for (Event event : timeline.events()) {
      if (event.effectiveOn().isAfter(day)) {
        items.add(new Item(
            event.effectiveOn(), Kind.EVENT, Optional.of(event), event.act(), Optional.empty()));
      }
    }
    timeline
        .endedOn()
        .map(end -> end.minusDays(1))
        .filter(last -> last.isAfter(day) && timeline.on(last).isInForce())
        .ifPresent(last -> items.add(item(last, Kind.LAST_DAY, Optional.empty())));
    addOpen(items, timeline.founding(day), Optional.empty(), day);
    timeline
        .agreement()
        .acts()
        .forEach(
            act -> addOpen(items, timeline.outcome(act.id(), day), Optional.of(act.id()), day));
    addDuties(items, timeline, day);
    items.sort(Comparator.comparing(Item::on).thenComparing(Item::kind));
    return List.copyOf(items);
  }

  private static void addOpen(
      List<Item> items, Outcome outcome, Optional<ActId> act, LocalDate day) {
    if (outcome instanceof Pending pending && pending.opening().isPresent()) {
      pending
          .closing()
          .filter(closing -> closing.isAfter(day))
          .ifPresent(closing -> items.add(item(closing, Kind.CLOSES, act)));
      pending
          .tally()
          .availableFrom()
          .filter(from -> from.isAfter(day))
          .ifPresent(from -> items.add(item(from, Kind.SILENCE, act)));
    }
  }

  private static void addDuties(List<Item> items, Timeline timeline, LocalDate day) {
    for (PartyId party : timeline.agreement().knownParties().keySet()) {
      timeline
          .dutiesUntil(party, day)
          .flatMap(EffectDay::day)
          .ifPresent(until -> items.add(new Item(
              until, Kind.DUTIES_END, Optional.empty(), Optional.empty(), Optional.of(party))));
    }
  }

  private static Item item(LocalDate on, Kind kind, Optional<ActId> act) {
    return new Item(on, kind, Optional.empty(), act, Optional.empty());
  }
}
