package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.Instrument;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.Termination;
import org.entente.rule.Lineage;

/** What acts do to a position when they take effect. */
final class Effects {
  /**
   * The order of acts that take effect at once, which shows only where they contradict each other:
   * the one agreed last prevails, and who leaves does so before others join. It does not depend on
   * ids.
   */
  static final Comparator<Docket> ORDER = Comparator.<Docket, LocalDate>comparing(
          docket -> docket.completedOn().orElse(LocalDate.MIN))
      .thenComparing(docket -> docket.opening().orElse(LocalDate.MIN))
      .thenComparing(docket -> content(docket.act()))
      .thenComparing(docket -> docket.act().id());

  private final Parties parties;

  Effects(Parties parties) {
    this.parties = parties;
  }

  private static String content(ConsensualAct act) {
    StringBuilder content = new StringBuilder();
    for (Instrument adopted : act.adopts()) {
      content
          .append(adopted.version().orElse(""))
          .append(adopted.digest().map(Object::toString).orElse(""))
          .append(' ');
    }
    return act instanceof Amendment amendment
        ? content.append(amendment.term()).append(amendment.provisions()).toString()
        : content.toString();
  }

  Position after(Position position, Docket docket) {
    ConsensualAct act = docket.act();
    Position changed = position.adopting(act.adopts());
    if (act instanceof Accession accession) {
      return changed.taking(seats(position, docket, accession));
    }
    if (act instanceof Amendment amendment) {
      Position during = amendment.term().map(changed::during).orElse(changed);
      return amendment.provisions().map(during::under).orElse(during);
    }
    return act instanceof Termination ? changed.in(Position.Phase.ENDED) : changed;
  }

  /** A place for the newcomer, or for each party that has succeeded it. */
  private List<Seat> seats(Position position, Docket docket, Accession accession) {
    List<Seat> seats = new ArrayList<>();
    for (List<PartyId> line : position.lineage().lines(accession.party().id())) {
      seats.add(Seat.of(
          docket.seat(),
          parties.get(line.get(line.size() - 1)),
          accession.role(),
          docket.effectiveOn(),
          accession.id(),
          line));
    }
    return seats;
  }

  /**
   * What happens when it takes effect on a day, for those who follow the agreement. A party leaves
   * only if it holds no other place in what remains once all that leave on the day are gone.
   */
  List<Event> events(Position before, Position remaining, Docket docket, LocalDate day) {
    ConsensualAct act = docket.act();
    LocalDate from = docket.effectiveOn();
    boolean given = docket.isGiven();
    Optional<ActId> by = Optional.of(act.id());
    List<Event> events = new ArrayList<>();
    if (act instanceof Accession accession) {
      events.add(new Event(
          day,
          from,
          Event.Kind.JOINED,
          by,
          List.copyOf(before.heirs(accession.party().id())),
          given));
    }
    List<PartyId> left =
        docket.leavers().stream().filter(party -> !remaining.isBound(party)).toList();
    if (!left.isEmpty()) {
      events.add(new Event(day, from, Event.Kind.LEFT, by, left, given));
    }
    if (!act.adopts().isEmpty()) {
      events.add(new Event(day, from, Event.Kind.TEXT_CHANGED, by, List.of(), given));
    }
    if (act instanceof Amendment amendment) {
      amendment
          .term()
          .ifPresent(term ->
              events.add(new Event(day, from, Event.Kind.TERM_CHANGED, by, List.of(), given)));
      amendment
          .provisions()
          .ifPresent(next -> events.add(
              new Event(day, from, Event.Kind.PROVISIONS_CHANGED, by, List.of(), given)));
    }
    if (act instanceof Termination) {
      events.add(new Event(day, from, Event.Kind.TERMINATED, by, List.of(), given));
    }
    return events;
  }

  /**
   * What is told of a succession in the position after it: those who took a place, be it that of a
   * newcomer; a predecessor may have had none.
   */
  Optional<Event> succeeded(Position after, Succession succession, List<Docket> dockets) {
    Set<PartyId> placed = new HashSet<>();
    for (Docket docket : dockets) {
      if (docket.act() instanceof Accession accession && !docket.isSettled()) {
        placed.addAll(after.heirs(accession.party().id()));
      }
    }
    for (Lineage.Step step : after.lineage().steps()) {
      if (step.on().equals(succession.on())
          && step.role().isPresent()
          && succession.predecessors().contains(step.predecessor())) {
        placed.add(step.successor());
      }
    }
    List<PartyId> successors = succession.successors().stream()
        .map(party -> party.id())
        .filter(placed::contains)
        .toList();
    LocalDate day = succession.on();
    return successors.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event(
            day, day, Event.Kind.SUCCEEDED, Optional.of(succession.id()), successors, false));
  }
}
