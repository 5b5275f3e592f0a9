package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Change;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.answer.Event;
import org.entente.answer.Event.Kind;
import org.entente.answer.Past;

/**
 * What happens when a case takes effect on a day, for those who follow the agreement. A party
 * leaves only if it holds no other place in what remains once all that leave on the day are gone.
 */
record Told(Case cause, LocalDate day, Position before, Position remaining)
    implements Change.Visitor<Optional<Event>> {
  List<Event> events() {
    List<Event> events = new ArrayList<>();
    cause.changes().forEach(change -> change.accept(this).ifPresent(events::add));
    return events;
  }

  private Event event(Kind kind, List<PartyId> parties) {
    return Event.builder()
        .on(day)
        .effectiveOn(cause.progress().effectiveOn())
        .kind(kind)
        .act(cause.act())
        .parties(parties)
        .given(cause.frozen().isGiven())
        .build();
  }

  private Optional<Event> changed(Kind kind) {
    return Optional.of(event(kind, List.of()));
  }

  @Override
  public Optional<Event> joins(Change.Joins joins) {
    Set<PartyId> holders = before.lineage().heirs(joins.party().id());
    return Optional.of(event(Kind.JOINED, List.copyOf(holders)));
  }

  @Override
  public Optional<Event> leaves(Change.Leaves leaves) {
    List<PartyId> left = cause.progress().leavers().stream()
        .filter(party -> !remaining.bound().isParty(party))
        .toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(event(Kind.LEFT, left));
  }

  @Override
  public Optional<Event> succeeds(Change.Succeeds succeeds) {
    return Optional.empty();
  }

  @Override
  public Optional<Event> adopts(Change.Adopts adopts) {
    return changed(Kind.TEXT_CHANGED);
  }

  @Override
  public Optional<Event> setsTerm(Change.SetsTerm setsTerm) {
    return changed(Kind.TERM_CHANGED);
  }

  @Override
  public Optional<Event> setsProvisions(Change.SetsProvisions setsProvisions) {
    return changed(Kind.PROVISIONS_CHANGED);
  }

  @Override
  public Optional<Event> ends(Change.Ends ends) {
    return changed(Kind.TERMINATED);
  }

  /**
   * What is told of a succession: those who took a place, be it that of a newcomer; a predecessor
   * may have had none.
   */
  static Optional<Event> succeeded(
      Succession succession, Position before, Position after, List<Case> cases) {
    Set<PartyId> placed = new HashSet<>();
    for (Case each : cases) {
      if (!each.progress().isSettled()) {
        each.frozen()
            .said()
            .newcomer()
            .ifPresent(party -> placed.addAll(after.lineage().heirs(party.id())));
      }
    }
    for (Past.Succeeded step : after.lineage().successions()) {
      if (step.on().equals(succession.on())
          && succession.predecessors().contains(step.predecessor())
          && before.hasPlace(step.predecessor())) {
        placed.add(step.successor());
      }
    }
    List<PartyId> successors = succession.successors().stream()
        .map(party -> party.id())
        .filter(placed::contains)
        .toList();
    return successors.isEmpty()
        ? Optional.empty()
        : Optional.of(Event.builder()
            .on(succession.on())
            .kind(Kind.SUCCEEDED)
            .act(succession.id())
            .parties(successors)
            .build());
  }
}
