package org.entente;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The days on which others may hang, as they are known on a day. Immutable, and thread-safe if what
 * tells the days is.
 *
 * @since 0.1
 */
public final class Anchors {
  private final LocalDate today;
  private final Function<Anchor, Optional<LocalDate>> days;

  private Anchors(LocalDate today, Function<Anchor, Optional<LocalDate>> days) {
    this.today = today;
    this.days = days;
  }

  /**
   * Returns days as they are known on one.
   *
   * @param today the day on which they are known: a condition whose last day is before it has
   *     failed
   * @param days tells the day of an anchor, or that it has none yet; it is not asked for that of
   *     completion
   * @return the days
   */
  public static Anchors knownOn(LocalDate today, Function<Anchor, Optional<LocalDate>> days) {
    return new Anchors(today, days);
  }

  /**
   * Returns days as they are known on one.
   *
   * @param today the day on which they are known: a condition whose last day is before it has
   *     failed
   * @param days the days; others have none yet
   * @return the days
   */
  public static Anchors knownOn(LocalDate today, Map<Anchor, LocalDate> days) {
    Map<Anchor, LocalDate> known = Map.copyOf(days);
    return knownOn(today, anchor -> Optional.ofNullable(known.get(anchor)));
  }

  /**
   * Returns the day on which they are known.
   *
   * @return the day
   */
  public LocalDate today() {
    return today;
  }

  /** The same, with the day of another anchor. */
  Anchors and(Anchor other, LocalDate day) {
    return knownOn(today, anchor -> anchor.equals(other) ? Optional.of(day) : day(anchor));
  }

  Optional<LocalDate> day(Anchor anchor) {
    return days.apply(anchor);
  }
}
