package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Succession;
import org.entente.Term;

/** How matters stand on one day, made from nothing by letting each effect change it in turn. */
final class Position {
  record Seat(Lineage lineage, Role role, LocalDate since) {}

  final LocalDate day;
  final List<Seat> seats = new ArrayList<>();
  final SortedMap<InstrumentId, Instrument> texts = new TreeMap<>();
  Term term;
  Provisions provisions;
  boolean entered;
  boolean ended;
  private final List<Succession> successions;

  Position(Agreement agreement, List<Succession> successions, LocalDate day) {
    this.day = day;
    this.successions = successions;
    this.term = agreement.term();
    this.provisions = agreement.provisions();
    agreement.instruments().forEach(this::adopt);
  }

  void join(Lineage lineage, Role role, LocalDate since) {
    lineage.on(day, successions).forEach(place -> seats.add(new Seat(place, role, since)));
  }

  /** Takes out the places that the party holds, and those that came from it. */
  void leave(PartyId party, LocalDate on) {
    seats.removeIf(seat -> seat.lineage().wasHeldBy(party, on));
  }

  void adopt(Instrument instrument) {
    texts.put(instrument.id(), instrument);
  }

  boolean isPastTerm() {
    return term.until().filter(until -> !until.isAfter(day)).isPresent();
  }

  boolean isInForce() {
    return entered && !ended && !isPastTerm();
  }

  boolean isBelowMinimum() {
    return provisions.minimumParties().isPresent()
        && parties().size() < provisions.minimumParties().getAsInt();
  }

  Set<PartyId> parties() {
    Set<PartyId> parties = new TreeSet<>(partners());
    parties.addAll(associates());
    return parties;
  }

  Set<PartyId> partners() {
    return holders(Role.PARTNER);
  }

  Set<PartyId> associates() {
    Set<PartyId> associates = holders(Role.ASSOCIATE);
    associates.removeAll(partners());
    return associates;
  }

  private Set<PartyId> holders(Role role) {
    Set<PartyId> holders = new TreeSet<>();
    for (Seat seat : seats) {
      if (isInForce() && seat.role() == role) {
        holders.add(seat.lineage().holder());
      }
    }
    return holders;
  }
}
