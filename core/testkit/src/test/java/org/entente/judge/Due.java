package org.entente.judge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that a rule of effect gives: from when it counts, and on which day it comes about, which
 * is later where it reaches back; or that it waits for a day, or never comes (MEANING §5.4).
 */
record Due(Optional<LocalDate> day, Optional<LocalDate> comes, boolean waits) {
  static final Due NEVER = new Due(Optional.empty(), Optional.empty(), false);
  static final Due WAITING = new Due(Optional.empty(), Optional.empty(), true);

  static Due on(LocalDate day) {
    return of(day, day);
  }

  static Due of(LocalDate day, LocalDate comes) {
    return new Due(Optional.of(day), Optional.of(Trial.latest(day, comes)), false);
  }

  boolean isNever() {
    return day.isEmpty() && !waits;
  }

  /** The latest of two days: never if one never comes, waiting while one waits. */
  Due latest(Due other) {
    if (isNever() || other.isNever()) {
      return NEVER;
    }
    return waits || other.waits
        ? WAITING
        : of(
            Trial.latest(day.get(), other.day.get()), Trial.latest(comes.get(), other.comes.get()));
  }

  /** The earliest that is known of two days. */
  Due earliest(Due other) {
    if (day.isEmpty() || other.day.isEmpty()) {
      return day.isPresent() || other.isNever() ? this : other;
    }
    return other.day.get().isBefore(day.get()) ? other : this;
  }

  /** Not before some day. */
  Due atLeast(LocalDate first) {
    return day.isPresent() ? latest(on(first)) : this;
  }

  /** The same day, which does not come about before another. */
  Due comingBy(LocalDate first) {
    return day.isPresent() ? of(day.get(), Trial.latest(comes.get(), first)) : this;
  }
}
