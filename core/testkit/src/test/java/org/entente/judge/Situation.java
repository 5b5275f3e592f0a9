package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Succession;
import org.entente.Term;

/** How matters stand on one day, made from nothing by letting each effect change it in turn. */
final class Situation {
  /**
   * A place that is taken from some day on; one made by the founding is held until the entry too.
   */
  record Holding(
      Descent descent, Role role, LocalDate since, LocalDate taken, Optional<LocalDate> entry) {
    /** Whether a party has the place, or passed it on after a day, having taken part till then. */
    boolean wasHeldSince(PartyId party, LocalDate day) {
      return descent.holder().equals(party)
          || descent.handedOn(party).stream()
              .anyMatch(on -> on.isAfter(day) && isTakenPartIn(on.minusDays(1)));
    }

    private boolean isTakenPartIn(LocalDate day) {
      return !day.isBefore(taken) || entry.filter(day::isBefore).isPresent();
    }
  }

  final LocalDate day;
  final List<Holding> holdings = new ArrayList<>();
  final SortedMap<InstrumentId, Instrument> texts = new TreeMap<>();
  Term term;
  Provisions provisions;
  boolean entered;
  boolean ended;
  private final List<Succession> successions;

  Situation(Agreement agreement, List<Succession> successions, LocalDate day) {
    this.day = day;
    this.successions = successions;
    this.term = agreement.term();
    this.provisions = agreement.provisions();
    agreement.instruments().forEach(this::adopt);
  }

  void join(
      Descent descent, Role role, LocalDate since, LocalDate taken, Optional<LocalDate> entry) {
    descent
        .on(day, successions)
        .forEach(place -> holdings.add(new Holding(place, role, since, taken, entry)));
  }

  /** The places of which something holds. */
  List<Descent> places(Predicate<Holding> condition) {
    return holdings.stream().filter(condition).map(Holding::descent).toList();
  }

  /** Takes out some places, as they were or will be this day, if something holds of them then. */
  void leave(List<Descent> places, Predicate<Holding> condition) {
    Set<Descent> today = new HashSet<>();
    places.forEach(place -> today.addAll(place.on(day, successions)));
    holdings.removeIf(holding -> today.contains(holding.descent()) && condition.test(holding));
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
    for (Holding holding : holdings) {
      if (isInForce() && holding.role() == role) {
        holders.add(holding.descent().holder());
      }
    }
    return holders;
  }
}
