package org.entente.hearing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.PartyId;
import org.entente.roll.Seats;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked for consent to a proceeding at the end of a day gone by: what one of them had given
 * by the eve of a succession stands for its heir. What is past does not change, and is found once.
 */
public final class Asked {
  private final Function<LocalDate, Set<PartyId>> found;
  private final @Nullable Function<LocalDate, @Nullable Seats> seats;
  private final Map<LocalDate, Set<PartyId>> known = new HashMap<>(0);

  private Asked(
      Function<LocalDate, Set<PartyId>> found,
      @Nullable Function<LocalDate, @Nullable Seats> seats) {
    this.found = found;
    this.seats = seats;
  }

  static Asked by(Function<LocalDate, Set<PartyId>> found) {
    return new Asked(found, null);
  }

  /** Those asked at the end of a day, and the places by which it was judged on one. */
  public static Asked by(
      Function<LocalDate, Set<PartyId>> found, Function<LocalDate, @Nullable Seats> seats) {
    return new Asked(found, seats);
  }

  /** The places by which it was judged on a day gone by; others if that is not known. */
  Seats seatsOn(LocalDate day, Seats otherwise) {
    Seats then = seats == null ? null : seats.apply(day);
    return then == null ? otherwise : then;
  }

  /** Whether it is known by which places it was judged on a day; by itself, by those there are. */
  boolean isKnownOn(LocalDate day) {
    return seats == null || seats.apply(day) != null;
  }

  synchronized boolean contains(PartyId party, LocalDate day) {
    return known.computeIfAbsent(day, found).contains(party);
  }
}
