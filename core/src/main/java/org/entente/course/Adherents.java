package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.ActId;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.Towards;
import org.entente.hearing.Hearing;
import org.entente.hearing.Reach;
import org.jspecify.annotations.Nullable;

/**
 * The places that an amendment binds which is not towards everyone, and since when: those whose
 * holders had consented, or did not object, when consent was complete, from its own day; others
 * from a day of their own.
 */
final class Adherents {
  /** A place that it binds, and the day from which it does. */
  private record Adherent(Place place, LocalDate from) {}

  private final Towards towards;
  private final LocalDate completion;
  private final LocalDate effect;
  private final boolean lengthens;
  private final EffectRule late;
  private final Map<Integer, List<Adherent>> adherents = new HashMap<>();

  private Adherents(Reach reach, LocalDate effect) {
    this.towards = reach.towards();
    this.completion = reach.hearing().day();
    this.effect = effect;
    this.lengthens = reach.lengthens();
    this.late = reach.hearing().late();
  }

  /** Those of a proceeding that is complete as it is heard; null if it is towards everyone. */
  static @Nullable Adherents of(Hearing hearing, LocalDate effect) {
    Reach reach = Reach.of(hearing);
    return reach.towards() == Towards.EVERYONE ? null : new Adherents(reach, effect);
  }

  /** Whether what it makes of the term is a later end, which may be towards some. */
  boolean lengthens() {
    return lengthens;
  }

  /** Notes whom it binds, or will, by what was said by a day while it is open. */
  void note(Frozen frozen, Position position, LocalDate day) {
    Reach reach = new Reach(frozen.hearing(position, day), towards);
    for (Place place : position.places()) {
      if (from(place).isEmpty()) {
        from(frozen, reach, place.holder().id(), day)
            .ifPresent(from -> add(new Adherent(place, from)));
      }
    }
  }

  private void add(Adherent adherent) {
    adherents.computeIfAbsent(adherent.place().id(), each -> new ArrayList<>(1)).add(adherent);
  }

  private Optional<LocalDate> from(Frozen frozen, Reach reach, PartyId party, LocalDate day) {
    if (reach.includes(party, completion)) {
      return Optional.of(effect);
    }
    boolean isOpen = frozen.said().closing().filter(day::isAfter).isEmpty();
    return isOpen && reach.includes(party, day)
        ? late.dayOfEffect(day).map(from -> from.isBefore(effect) ? effect : from)
        : Optional.empty();
  }

  /** The day from which it binds a place, or the one that this has come from. */
  private Optional<LocalDate> from(Place place) {
    return adherents.getOrDefault(place.id(), List.of()).stream()
        .filter(each -> place.comesFrom(each.place()) || each.place().comesFrom(place))
        .map(Adherent::from)
        .min(LocalDate::compareTo);
  }

  /**
   * Whether it does not bind a place when it takes effect on a day. One that is made on that day
   * has it, as later ones have.
   */
  boolean isWithout(Place place, LocalDate day) {
    return place.member().boundSince().isBefore(day)
        && from(place).filter(from -> !from.isAfter(effect)).isEmpty();
  }

  /** The places that it is to bind by a day, later than others, and from when. */
  SortedMap<LocalDate, List<Place>> late(Position position, ActId amendment, LocalDate day) {
    SortedMap<LocalDate, List<Place>> late = new TreeMap<>();
    for (Place place : position.places()) {
      if (place.isWithout(amendment)) {
        from(place)
            .filter(from -> !from.isAfter(day))
            .ifPresent(
                from -> late.computeIfAbsent(from, on -> new ArrayList<>()).add(place));
      }
    }
    return late;
  }

  /** The days after a day from which it binds places. */
  Stream<LocalDate> daysAfter(LocalDate day) {
    return adherents.values().stream()
        .flatMap(List::stream)
        .map(Adherent::from)
        .filter(day::isBefore)
        .distinct();
  }
}
