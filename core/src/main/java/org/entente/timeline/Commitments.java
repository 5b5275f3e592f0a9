package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The founding places whose holders have consented for good, each with the day on which it will be
 * taken.
 */
final class Commitments {
  private record Commitment(Seat.Key key, LocalDate consentedOn, LocalDate joinsOn) {}

  private final Map<Integer, List<Commitment>> byPlace = new HashMap<>();

  void add(Seat seat, LocalDate consentedOn, LocalDate joinsOn) {
    byPlace
        .computeIfAbsent(seat.id(), id -> new ArrayList<>(1))
        .add(new Commitment(seat.key(), consentedOn, joinsOn));
  }

  /** A place that has come by succession from one that was committed is committed too. */
  private Optional<Commitment> of(Seat seat) {
    for (Commitment each : byPlace.getOrDefault(seat.id(), List.of())) {
      if (seat.comesFrom(each.key())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  boolean contains(Seat seat) {
    return of(seat).isPresent();
  }

  boolean contains(Seat seat, LocalDate day) {
    return of(seat).filter(each -> !each.consentedOn().isAfter(day)).isPresent();
  }

  Optional<LocalDate> joinDay(Seat seat) {
    return of(seat).map(Commitment::joinsOn);
  }

  Stream<LocalDate> joinDays() {
    return byPlace.values().stream().flatMap(List::stream).map(Commitment::joinsOn);
  }
}
