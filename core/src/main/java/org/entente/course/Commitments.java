package org.entente.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The founding places whose holders have consented for good, each with the day on which it will be
 * taken.
 */
final class Commitments {
  /** Of one place; where the place was split, of one of its parts, beside those noted earlier. */
  private record Commitment(
      Place place,
      LocalDate consentedOn,
      LocalDate joinsOn,
      @Nullable Commitment earlier) {}

  private final @Nullable Commitment[] byPlace;

  Commitments(int places) {
    byPlace = new Commitment[places];
  }

  void add(Place place, LocalDate consentedOn, LocalDate joinsOn) {
    byPlace[place.id()] = new Commitment(place, consentedOn, joinsOn, byPlace[place.id()]);
  }

  /** A place that has come by succession from one that was committed is committed too. */
  private @Nullable Commitment of(Place place) {
    Commitment found = null;
    for (Commitment each = byPlace[place.id()]; each != null; each = each.earlier()) {
      found = place.comesFrom(each.place()) ? each : found;
    }
    return found;
  }

  boolean contains(Place place) {
    return of(place) != null;
  }

  boolean contains(Place place, LocalDate day) {
    Commitment known = of(place);
    return known != null && !known.consentedOn().isAfter(day);
  }

  /** The day on which a place will be taken; null if its holder is not committed. */
  @Nullable
  LocalDate joinDay(Place place) {
    Commitment known = of(place);
    return known == null ? null : known.joinsOn();
  }

  Stream<LocalDate> joinDays() {
    return Arrays.stream(byPlace)
        .filter(Objects::nonNull)
        .flatMap(last -> Stream.iterate(last, Objects::nonNull, Commitment::earlier))
        .map(Commitment::joinsOn);
  }
}
