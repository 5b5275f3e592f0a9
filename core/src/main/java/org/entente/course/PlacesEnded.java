package org.entente.course;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.Given;
import org.entente.PartyId;
import org.entente.hearing.Notice;
import org.entente.roll.Concern;
import org.entente.roll.Seat;

/**
 * The places that an act ends, whoever holds them by the day of effect: by notice, those that the
 * leaver had, or had consented to take, when it was received; by the others, those of the party
 * concerned.
 */
final class PlacesEnded {
  private final List<Place> places;
  private final Predicate<Place> isGivenUp;

  private PlacesEnded(Position position, Predicate<Place> isGivenUp) {
    this.places = position.places().stream().filter(isGivenUp).toList();
    this.isGivenUp = isGivenUp;
  }

  /**
   * Those that a case ends in the position in which it takes effect, by notice or by the others;
   * empty if it is for neither.
   */
  static Optional<PlacesEnded> of(Case each, Position position) {
    Frozen frozen = each.frozen();
    if (frozen.said().concern().filter(Concern::ends).isPresent()) {
      List<Seat> ended = frozen.concerned(position);
      return Optional.of(new PlacesEnded(position, place -> ended.contains(place.seat())));
    }
    return frozen.said().notice().map(notice -> of(notice, frozen.given(), position));
  }

  /**
   * Those of a notice in the position in which it takes effect. Where a source states that a party
   * left, and no earlier notice, the eve of that day stands for it; and if the party had passed on
   * its place before, it is that place which the source means.
   */
  private static PlacesEnded of(Notice notice, Optional<Given> given, Position position) {
    if (given.isEmpty()) {
      List<Seat> ended = position.lineage().ended(notice);
      return new PlacesEnded(position, place -> place.comesFromAny(ended));
    }
    PartyId leaver = notice.party();
    LocalDate eve = given.map(stated -> stated.on().minusDays(1)).orElse(LocalDate.MAX);
    LocalDate since = notice.day().filter(eve::isAfter).orElse(eve);
    PlacesEnded ended =
        new PlacesEnded(position, place -> place.member().wasHeldSince(leaver, since));
    return ended.places.isEmpty()
        ? new PlacesEnded(position, place -> place.wasHeldBy(leaver))
        : ended;
  }

  /** Who holds the places that end. */
  Set<PartyId> holders() {
    return places.stream()
        .map(place -> place.holder().id())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Whether it ends a place as it was on some day: not in the hands of one from whom the leaver has
   * taken it since.
   */
  boolean contains(Place place) {
    return isGivenUp.test(place) && places.stream().anyMatch(ended -> ended.comesFrom(place));
  }
}
