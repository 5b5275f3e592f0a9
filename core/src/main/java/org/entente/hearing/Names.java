package org.entente.hearing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.roll.Seat;
import org.entente.roll.Seats;
import org.jspecify.annotations.Nullable;

/**
 * Which places a rule means by the name of a party: those that it held at the opening, or, if none
 * of them is left, those that it has held at any time. One that holds another place besides is not
 * meant for that one.
 */
public final class Names {
  private final Seats seats;
  private final Lineage lineage;
  private final LocalDate opening;
  private final Map<PartyId, Set<Seat>> atOpening = new HashMap<>();
  private final Map<PartyId, Set<Seat>> ever = new HashMap<>();
  private boolean areKnown;

  Names(Seats seats, Lineage lineage, LocalDate opening) {
    this.seats = seats;
    this.lineage = lineage;
    this.opening = opening;
  }

  /** The places that are there of a party, or were fixed. */
  Set<Seat> of(PartyId party) {
    if (!areKnown) {
      areKnown = true;
      seats.asked().forEach(this::add);
      seats.associates().forEach(this::add);
      seats.gone().forEach(this::add);
    }
    Set<Seat> held = atOpening.get(party);
    @Nullable Set<Seat> once = ever.get(party);
    return held != null ? held : once != null ? once : Set.of();
  }

  private void add(Seat seat) {
    atOpening
        .computeIfAbsent(lineage.holderOn(seat.line(), opening), party -> new LinkedHashSet<>())
        .add(seat);
    seat.line()
        .forEach(
            party -> ever.computeIfAbsent(party, id -> new LinkedHashSet<>()).add(seat));
  }

  /** Those of whom a rule asks consent by name, though they are no partners. */
  public static Set<PartyId> asked(ConsentRule rule) {
    Set<PartyId> asked = new LinkedHashSet<>();
    if (rule instanceof ConsentRule.Named named) {
      asked.addAll(named.parties());
    }
    rule.rules().forEach(part -> asked.addAll(asked(part)));
    return asked;
  }

  Set<Seat> of(List<PartyId> parties) {
    Set<Seat> meant = new LinkedHashSet<>();
    parties.forEach(party -> meant.addAll(of(party)));
    return meant;
  }
}
