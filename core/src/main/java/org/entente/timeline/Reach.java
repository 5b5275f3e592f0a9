package org.entente.timeline;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.PartyId;
import org.entente.Withdrawal;

/**
 * The places that a withdrawal ends: those that the leaver had when it gave notice or took since,
 * whoever holds them by the day of effect.
 */
final class Reach {
  private final List<Seat> seats;
  private final Predicate<Seat> isGivenUp;

  private Reach(Position position, Predicate<Seat> isGivenUp) {
    this.seats = position.seats().stream().filter(isGivenUp).toList();
    this.isGivenUp = isGivenUp;
  }

  /**
   * The reach of a withdrawal in the position in which it takes effect. Where a source states that
   * a party left, and no earlier notice, the eve of that day stands for it; and if the party had
   * passed on its place before, it is that place which the source means.
   */
  static Reach of(Docket docket, Withdrawal withdrawal, Position position) {
    PartyId leaver = withdrawal.party();
    LocalDate eve = docket.given().map(given -> given.on().minusDays(1)).orElse(LocalDate.MAX);
    LocalDate notice = withdrawal.notifiedOn().filter(eve::isAfter).orElse(eve);
    Reach reach = new Reach(position, seat -> seat.member().wasHeldSince(leaver, notice));
    return reach.seats.isEmpty() && docket.isGiven()
        ? new Reach(position, seat -> seat.wasHeldBy(leaver))
        : reach;
  }

  boolean isEmpty() {
    return seats.isEmpty();
  }

  /** Who holds the places that end. */
  Set<PartyId> holders() {
    Set<PartyId> holders = new LinkedHashSet<>();
    seats.forEach(seat -> holders.add(seat.holder().id()));
    return holders;
  }

  /**
   * Whether it ends a place as it was on some day: not in the hands of one from whom the leaver has
   * taken it since.
   */
  boolean contains(Seat seat) {
    return isGivenUp.test(seat) && seats.stream().anyMatch(ended -> ended.comesFrom(seat));
  }
}
