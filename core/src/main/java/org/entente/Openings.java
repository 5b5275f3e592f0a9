package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the day on which a proceeding without a stated opening was opened. */
final class Openings {
  private Openings() {}

  static Optional<LocalDate> firstFact(Proceeding proceeding) {
    LocalDate first = proceeding instanceof Withdrawal w ? w.notifiedOn().orElse(null) : null;
    first = earliest(first, proceeding.signatures());
    first = earliest(first, proceeding.decisions());
    first = earliest(first, proceeding.objections());
    first = earliest(first, proceeding.revocations());
    if (proceeding.given().isPresent()) {
      first = earlier(first, proceeding.given().get().on());
    }
    return Optional.ofNullable(first);
  }

  private static @Nullable LocalDate earliest(
      @Nullable LocalDate first, List<? extends Fact> facts) {
    LocalDate earliest = first;
    for (Fact fact : facts) {
      earliest = earlier(earliest, fact.on());
    }
    return earliest;
  }

  private static LocalDate earlier(@Nullable LocalDate a, LocalDate b) {
    return a == null || b.isBefore(a) ? b : a;
  }
}
