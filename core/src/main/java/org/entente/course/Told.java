package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ActId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.answer.Event;
import org.entente.answer.Event.Kind;
import org.entente.answer.Past;
import org.entente.hearing.Hearing;
import org.entente.roll.Roll;
import org.entente.roll.Seats;

/** What is told of a day to those who follow the agreement. */
final class Told {
  /** After these, whom they concern are not asked. */
  private static final Set<Kind> ASKED_NO_MORE =
      Set.of(Kind.LEFT, Kind.EXPELLED, Kind.SUSPENDED, Kind.ROLE_CHANGED);

  private Told() {}

  /** What happens when a case takes effect, in what remains once all that leave are gone. */
  static List<Event> of(Case cause, LocalDate day, Position remaining) {
    List<Event> events = new ArrayList<>();
    for (Effects.Effect effect : cause.effects()) {
      List<PartyId> concerned = effect.concerned().apply(remaining);
      if (effect.isTold(concerned)) {
        events.add(Event.builder()
            .on(day)
            .effectiveOn(cause.progress().effectiveOn())
            .kind(effect.told())
            .act(cause.act())
            .parties(concerned)
            .predecessors(effect.told() == Kind.SUBSTITUTED ? replaced(cause, remaining) : Set.of())
            .given(cause.frozen().isGiven())
            .build());
      }
    }
    return events;
  }

  private static Set<PartyId> replaced(Case cause, Position remaining) {
    Set<PartyId> replaced = Seats.holders(cause.frozen().concerned(remaining));
    replaced.removeAll(cause.frozen().said().substitutes(remaining.lineage()));
    return replaced;
  }

  /** What happens when an act that is not towards everyone comes to be so towards more places. */
  static List<Event> late(Case cause, LocalDate day, LocalDate from, List<Place> places) {
    return cause.effects().stream()
        .filter(effect -> effect.bindsLater() || effect.stage() == Effects.Stage.JOINING)
        .<Event>map(effect -> Event.builder()
            .on(day)
            .effectiveOn(from)
            .kind(effect.bindsLater() ? effect.told() : Kind.TOWARDS)
            .act(cause.act())
            .parties(holders(places))
            .build())
        .toList();
  }

  /** Who is out when its places end on the end that the term has for them. */
  static Optional<Event> left(
      Optional<ActId> by, LocalDate day, List<Place> ended, Position remaining) {
    List<PartyId> left = holders(ended).stream()
        .filter(party -> !remaining.bound().isParty(party))
        .toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Event.builder().on(day).kind(Kind.LEFT).act(by).parties(left).build());
  }

  /** Whose suspension is over by its own end. */
  static List<Event> reinstated(LocalDate day, List<Place> suspended) {
    Map<ActId, List<Place>> byAct = new TreeMap<>();
    suspended.forEach(place -> byAct
        .computeIfAbsent(place.member().suspended().orElseThrow().by(), act -> new ArrayList<>())
        .add(place));
    List<Event> events = new ArrayList<>();
    byAct.forEach((act, places) -> events.add(Event.builder()
        .on(day)
        .kind(Kind.REINSTATED)
        .act(act)
        .parties(holders(places))
        .build()));
    return events;
  }

  private static List<PartyId> holders(List<Place> places) {
    return places.stream().map(place -> place.holder().id()).distinct().toList();
  }

  /**
   * What is told of a succession: those who took a place, be it that of a newcomer; a predecessor
   * may have had none.
   */
  static List<Event> succeeded(
      Succession succession, LocalDate day, Position before, Position after, List<Case> cases) {
    Set<PartyId> placed = new HashSet<>();
    Set<PartyId> succeeded = new HashSet<>();
    for (Case each : cases) {
      if (!each.progress().isSettled()) {
        placed.addAll(each.frozen().said().newcomers(after.lineage()));
        succeeded.addAll(each.frozen().said().newcomers(before.lineage()));
      }
    }
    for (Past.Succeeded step : after.lineage().successions()) {
      if (step.on().equals(succession.on())
          && succession.predecessors().contains(step.predecessor())
          && before.hasPlace(step.predecessor())) {
        placed.add(step.successor());
        succeeded.add(step.predecessor());
      }
    }
    List<PartyId> successors = succession.successors().stream()
        .map(party -> party.id())
        .filter(placed::contains)
        .toList();
    List<Event> events = new ArrayList<>();
    for (boolean goesOn : new boolean[] {false, true}) {
      List<PartyId> predecessors = succession.predecessors().stream()
          .filter(succeeded::contains)
          .filter(party -> succession.remaining().contains(party) == goesOn)
          .toList();
      if (!successors.isEmpty() && !predecessors.isEmpty()) {
        events.add(Event.builder()
            .on(day)
            .effectiveOn(succession.on())
            .kind(goesOn ? Kind.SEPARATED : Kind.SUCCEEDED)
            .act(succession.id())
            .parties(successors)
            .predecessors(predecessors)
            .build());
      }
    }
    return events;
  }

  /**
   * The acts by which fewer are asked than when a case was last heard, found among what was told by
   * the day; none, if it would be complete without.
   */
  static List<ActId> fewerAskedBy(Case each, Hearing complete, List<Event> told) {
    Position before = each.heardIn();
    if (before == null) {
      return List.of();
    }
    Hearing earlier = each.frozen().hearing(before, complete.day());
    if (areAllAmong(earlier.electorate(), complete.electorate())) {
      return List.of();
    }
    Set<PartyId> gone = new LinkedHashSet<>();
    earlier.electorate().stream().map(Party::id).forEach(gone::add);
    complete.electorate().stream().map(Party::id).forEach(gone::remove);
    if (gone.isEmpty() || earlier.isMet()) {
      return List.of();
    }
    Set<ActId> acts = new LinkedHashSet<>();
    for (PartyId party : gone) {
      told.stream()
          .filter(
              event -> (ASKED_NO_MORE.contains(event.kind()) && event.parties().contains(party))
                  || (event.kind() != Kind.SEPARATED && event.predecessors().contains(party)))
          .reduce((first, last) -> last)
          .flatMap(Event::act)
          .ifPresent(acts::add);
    }
    return List.copyOf(acts);
  }

  /** Whether all of some are among others, in the same order, as they are unless one is gone. */
  private static boolean areAllAmong(List<Party> some, List<Party> others) {
    if (some instanceof Roll<Party> roll && roll.isBeginningOf(others)) {
      return true;
    }
    int found = 0;
    for (int next = 0; next < others.size() && found < some.size(); next++) {
      if (others.get(next).id().equals(some.get(found).id())) {
        found++;
      }
    }
    return found == some.size();
  }
}
