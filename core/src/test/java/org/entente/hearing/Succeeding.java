package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.roll.Seat;
import org.entente.roll.Seats;

/** Standings in which parties have taken the places of others. */
public final class Succeeding {
  /** One party took the place of another; whether either had been asked on the eve. */
  public record Step(
      Party predecessor, Party successor, LocalDate on, boolean wasAsked, boolean wasAskedItself) {}

  private Succeeding() {}

  /** A position, and how it came about. */
  public static Standing standing(Standing position, Step... steps) {
    Map<LocalDate, Set<PartyId>> asked = new HashMap<>();
    List<Past.Succeeded> succeeded = new ArrayList<>();
    for (Step step : steps) {
      Set<PartyId> eve = asked.computeIfAbsent(step.on().minusDays(1), day -> new HashSet<>());
      if (step.wasAsked()) {
        eve.add(step.predecessor().id());
      }
      if (step.wasAskedItself()) {
        eve.add(step.successor().id());
      }
      succeeded.add(
          new Past.Succeeded(step.predecessor().id(), step.successor().id(), step.on(), true));
    }
    succeeded.sort(Comparator.comparing(Past.Succeeded::on));
    Lineage lineage = Lineage.of(Lineage.Eves.asking(day -> asked.getOrDefault(day, Set.of())))
        .with(succeeded);
    return position.toBuilder()
        .past(lineage.seated(Seats.of(() -> seats(position, lineage))))
        .build();
  }

  private static List<Seat> seats(Standing position, Lineage lineage) {
    List<Seat> seats = new ArrayList<>();
    for (Party party : position.electorate()) {
      for (List<PartyId> line : lines(party.id(), LocalDate.MAX, lineage)) {
        seats.add(new Seat(line.get(0).hashCode(), party.id(), true, false, line));
      }
    }
    position.associates().forEach(party -> seats.add(Seat.of(party.id(), false)));
    return seats;
  }

  /** All by whom a party has come to stand where it stands before a day, itself at the end. */
  private static List<List<PartyId>> lines(PartyId party, LocalDate before, Lineage lineage) {
    List<List<PartyId>> lines = new ArrayList<>();
    boolean isOwn = true;
    for (Past.Succeeded step : lineage.into(party)) {
      if (step.on().isBefore(before)) {
        isOwn &= lines.isEmpty() && lineage.electors(step.eve()).contains(party);
        for (List<PartyId> line : lines(step.predecessor(), step.on(), lineage)) {
          List<PartyId> longer = new ArrayList<>(line);
          longer.add(party);
          lines.add(List.copyOf(longer));
        }
      }
    }
    if (isOwn) {
      lines.add(List.of(party));
    }
    return lines;
  }
}
