package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.Given;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.answer.Failure;
import org.entente.answer.Violation;
import org.entente.hearing.Missing;
import org.entente.hearing.Notice;
import org.entente.roll.Concern;
import org.entente.roll.Seat;

/**
 * What becomes of a notice that has been given: which places it ends; it may be revoked, and its
 * effect put off.
 */
final class Notices {
  private Notices() {}

  /**
   * The places that a party holds, or has consented to take, as it stands on a day. Where a source
   * states the founding, that stands for the consent to it.
   */
  static List<Seat> holdings(
      PartyId giver, Position end, LocalDate day, Case founding, List<Case> acts) {
    List<Seat> held = new ArrayList<>();
    end.places().stream()
        .filter(place -> isHolder(giver, place))
        .forEach(each -> held.add(each.seat()));
    List<Place> named =
        end.founders().stream().filter(place -> isHolder(giver, place)).toList();
    if (!named.isEmpty()
        && (founding.frozen().isGiven() || founding.frozen().hearing(end, day).stands(giver))) {
      named.forEach(each -> held.add(each.seat()));
    }
    for (Case each : acts) {
      if (hasConsentedToJoin(each, giver, day, end)) {
        end
            .lineage()
            .byLaw()
            .lines(each.frozen().said().newcomer().orElseThrow().id())
            .stream()
            .filter(line -> line.get(line.size() - 1).equals(giver))
            .forEach(line -> held.add(new Seat(each.order(), giver, true, false, line)));
      }
    }
    return List.copyOf(held);
  }

  private static boolean isHolder(PartyId party, Place place) {
    return place.holder().id().equals(party);
  }

  private static boolean hasConsentedToJoin(Case each, PartyId giver, LocalDate day, Position end) {
    return each.frozen().said().newcomers(end.lineage()).contains(giver)
        && each.frozen().asOf(end, day).hearing(end, day).ofNewcomer().stands(giver);
  }

  /** Puts off the effect of an agreed case by what was agreed from one day up to another. */
  static void putOff(Case each, LocalDate from, LocalDate day) {
    TreeMap<LocalDate, LocalDate> postponed = new TreeMap<>();
    for (Postponement postponement : each.proceeding().postponements()) {
      if (!postponement.on().isBefore(from) && !postponement.on().isAfter(day)) {
        postponed.merge(postponement.on(), postponement.until(), Notices::later);
      }
    }
    postponed.forEach((on, until) -> {
      LocalDate stands = each.progress().effectiveOn();
      if (on.isBefore(stands) && until.isAfter(stands)) {
        each.become(
            each.progress().postponed(day, stands.isBefore(day) ? until : later(until, day)));
      }
    });
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** Whether the notice, if there is one, has been taken back by a day. */
  static boolean isRevoked(Case each, Position morning, LocalDate day) {
    Optional<Notice> notice = each.frozen().said().notice();
    return notice.isPresent() && notice.get().isRevoked(morning.lineage(), day);
  }

  /**
   * Looks at an agreed case on a day before its effect: true if its notice is revoked on it, or its
   * newcomer steps back, else it may be postponed.
   */
  static boolean reconsider(Case each, Position morning, LocalDate day) {
    List<Violation> lost = each.frozen().mayStepBack()
        ? new Missing(each.frozen().hearing(morning, day)).addNewcomers().violations()
        : List.of();
    if (!lost.isEmpty() || isRevoked(each, morning, day)) {
      each.become(each.progress().failed(day, Failure.REVOKED, lost));
      return true;
    }
    putOff(each, day, day);
    return false;
  }

  /**
   * The places that an act ends, whoever holds them by the day of effect: by notice, those that the
   * leaver had, or had consented to take, when it was received; by the others, those of the party
   * concerned.
   */
  static final class PlacesEnded {
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
        PartyId party = frozen.said().concerned().orElseThrow();
        List<Seat> ended = frozen.concerned(position);
        return Optional.of(new PlacesEnded(position, place -> isOneOf(ended, place, party)));
      }
      return frozen.said().notice().map(notice -> of(notice, frozen.given(), position));
    }

    /**
     * Those of a notice in the position in which it takes effect. Where a source states that a
     * party left, and no earlier notice, the eve of that day stands for it; and if the party had
     * passed on its place before, it is that place which the source means.
     */
    private static PlacesEnded of(Notice notice, Optional<Given> given, Position position) {
      if (given.isEmpty()) {
        List<Seat> ended = position.lineage().ended(notice);
        return new PlacesEnded(
            position,
            place -> place.comesFromAny(ended)
                || (place.holder().id().equals(notice.party())
                    && isOneOf(ended, place, notice.party())));
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

    /** Whether some places were a place once, other than in the hands of whom a party has it of. */
    private static boolean isOneOf(List<Seat> ended, Place place, PartyId party) {
      Seat then = place.seat();
      return ended.stream()
          .anyMatch(seat -> seat.comesFrom(then) && !seat.isTakenSince(party, then));
    }

    /** Who holds the places that end. */
    Set<PartyId> holders() {
      return places.stream()
          .map(place -> place.holder().id())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Whether it ends a place as it was on some day: not in the hands of one from whom the leaver
     * has taken it since.
     */
    boolean contains(Place place) {
      return isGivenUp.test(place) && places.stream().anyMatch(ended -> ended.comesFrom(place));
    }
  }
}
