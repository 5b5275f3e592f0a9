package org.entente.course;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.Towards;
import org.entente.hearing.Hearing;
import org.entente.hearing.Reach;
import org.entente.hearing.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The places towards which an act is that is not towards everyone, and since when: those whose
 * holders had consented, or did not object, when consent was complete, from its own day; others
 * from a day of their own.
 */
final class Adherents {
  /** A place that it binds: with the others, or from a day of its own that its consent fixes. */
  private record Adherent(Place place, @Nullable LocalDate consent) {}

  private final Case amendment;
  private final Towards towards;
  private final LocalDate completion;
  private final boolean lengthens;
  private final EffectRule late;
  private final Map<Integer, List<Adherent>> adherents = new HashMap<>();
  private final Set<Integer> haveSteppedBack = new HashSet<>();
  private final List<Adherent> later = new ArrayList<>();

  private Adherents(Reach reach, Case amendment) {
    this.amendment = amendment;
    this.towards = reach.towards();
    this.completion = reach.hearing().day();
    this.lengthens = reach.lengthens();
    this.late = reach.hearing().late();
  }

  /** Those of an amendment that is complete as it is heard; null if it is towards everyone. */
  static @Nullable Adherents of(Hearing hearing, Case amendment) {
    Reach reach = Reach.of(hearing);
    return reach.towards() == Towards.EVERYONE ? null : new Adherents(reach, amendment);
  }

  private LocalDate effect() {
    return amendment.progress().effectiveOn();
  }

  /** Whether what it makes of the term is a later end, which may be towards some. */
  boolean lengthens() {
    return lengthens;
  }

  /** Notes which of some places it binds, or will, by what was said by a day while it is open. */
  void note(List<Place> places, Frozen frozen, Position position, LocalDate day) {
    if (places.isEmpty()) {
      return;
    }
    Reach reach = new Reach(frozen.hearing(position, day), towards);
    if (frozen.mayStepBack() && towards == Towards.CONSENTING) {
      release(reach, position, day);
    }
    Statements said = frozen.closing(position, day).said();
    for (Place place : places) {
      if (!adherents.containsKey(place.id()) || of(place).findAny().isEmpty()) {
        PartyId party = place.holder().id();
        if (reach.includes(party, completion) && !haveSteppedBack.contains(place.id())) {
          add(new Adherent(place, null));
        } else if ((reach.mayTakeBackAlways() || said.isOpenTo(party, day))
            && reach.includes(party, day)
            && isBoundBy(day, place, position)) {
          add(new Adherent(place, day));
        }
      }
    }
  }

  /** Lets those go that have stepped back before it binds them; others of their places stay. */
  private void release(Reach reach, Position position, LocalDate day) {
    Predicate<Place> steppedBack =
        place -> from(place, position, day).filter(day::isBefore).isPresent()
            && reach.isTakenBack(place.holder().id(), place.member().since());
    Set<Integer> ids =
        position.places().stream().filter(steppedBack).map(Place::id).collect(toSet());
    for (int id : ids) {
      List<Adherent> kept = position.places().stream()
          .filter(place -> place.id() == id && !steppedBack.test(place))
          .flatMap(place -> of(place).map(each -> new Adherent(place, each.consent())))
          .toList();
      adherents.put(id, new ArrayList<>(kept));
    }
    haveSteppedBack.addAll(ids);
  }

  private void add(Adherent adherent) {
    adherents.computeIfAbsent(adherent.place().id(), each -> new ArrayList<>(1)).add(adherent);
    if (adherent.consent() != null) {
      later.add(adherent);
    }
  }

  /** Whether consent of a day may come to bind a place. */
  private boolean isBoundBy(LocalDate consent, Place place, Position position) {
    return !late.effectOf(consent, amendment.known(position, place, consent)).isNever();
  }

  private Stream<Adherent> of(Place place) {
    return adherents.getOrDefault(place.id(), List.of()).stream()
        .filter(each -> place.comesFrom(each.place()) || each.place().comesFrom(place));
  }

  /** The day from which it binds a place, or the one that this has come from, as it is known. */
  private Optional<LocalDate> from(Place place, Position position, LocalDate today) {
    return of(place)
        .flatMap(each -> from(each, position, today).stream())
        .min(LocalDate::compareTo);
  }

  private Optional<LocalDate> from(Adherent adherent, Position position, LocalDate today) {
    LocalDate consent = adherent.consent();
    if (consent == null) {
      return Optional.of(effect());
    }
    return late.effectOf(consent, amendment.known(position, adherent.place(), today))
        .day()
        .map(from -> from.isBefore(effect()) ? effect() : from);
  }

  /**
   * Whether it does not bind a place when it takes effect on a day. One that is made on that day
   * has it, as later ones have.
   */
  boolean isWithout(Place place, Position position, LocalDate day) {
    return place.member().boundSince().isBefore(day)
        && from(place, position, day).filter(from -> !from.isAfter(effect())).isEmpty();
  }

  /** Those of the places without it that it is to bind by a day, and from when. */
  SortedMap<LocalDate, List<Place>> late(List<Place> without, Position position, LocalDate day) {
    SortedMap<LocalDate, List<Place>> late = new TreeMap<>();
    for (Place place : without) {
      from(place, position, day)
          .filter(from -> !from.isAfter(day))
          .ifPresent(from -> late.computeIfAbsent(from, on -> new ArrayList<>()).add(place));
    }
    return late;
  }

  /** The days after a day from which it binds places later than others, as they are known. */
  Stream<LocalDate> daysAfter(Position position, LocalDate day) {
    return later.stream()
        .flatMap(each -> from(each, position, day).stream())
        .filter(day::isBefore)
        .distinct();
  }
}
