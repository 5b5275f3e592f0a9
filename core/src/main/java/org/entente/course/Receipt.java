package org.entente.course;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.PartyId;
import org.entente.hearing.Notice;
import org.entente.hearing.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Which places a notice ends: those that its giver held, or had consented to take, at the end of
 * the day on which it was received. What is past does not change, and is found once.
 */
final class Receipt {
  /** Finds the places that a party holds, or has consented to take, on a day. */
  interface Holdings {
    List<Place> of(PartyId giver, Position position, LocalDate day);
  }

  private final Function<LocalDate, Position> endOf;
  private final Holdings holdings;
  private @Nullable List<Place> known;

  Receipt(Function<LocalDate, Position> endOf, Holdings holdings) {
    this.endOf = endOf;
    this.holdings = holdings;
  }

  /** What was said, with those who hold the places that end by the notice, if it was received. */
  Statements noted(Statements said, Position position, LocalDate day) {
    return said.notice()
        .filter(notice -> notice.isGivenBy(day))
        .map(notice -> said.endingPlacesOf(holders(notice, position, day)))
        .orElse(said);
  }

  private Set<PartyId> holders(Notice notice, Position position, LocalDate day) {
    List<Place> ended = places(notice, position, day);
    return position.places().stream()
        .filter(place -> isAny(ended, place))
        .map(place -> place.holder().id())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a place is one of those that end, or has come from one by succession. */
  static boolean isAny(List<Place> ended, Place place) {
    return ended.stream().anyMatch(place::comesFrom);
  }

  /** The places that end by a notice received on the day of a position, or before it. */
  List<Place> places(Notice notice, Position position, LocalDate day) {
    LocalDate on = notice.day().orElseThrow();
    return day.isAfter(on) ? places(notice) : holdings.of(notice.party(), position, day);
  }

  /** The places that end by a notice received on a day gone by. */
  synchronized List<Place> places(Notice notice) {
    List<Place> places = known;
    if (places == null) {
      LocalDate on = notice.day().orElseThrow();
      places = holdings.of(notice.party(), endOf.apply(on), on);
      known = places;
    }
    return places;
  }
}
