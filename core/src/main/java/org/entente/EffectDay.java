package org.entente;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * The day that a rule of effect gives, or that it gives none. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class EffectDay permits ImmutableEffectDay {
  private static final EffectDay NEVER = of(Optional.empty(), Optional.empty());

  EffectDay() {}

  /**
   * Returns the day of effect: that from which what has taken effect counts.
   *
   * @return the day, or empty if it never comes
   */
  @Value.Parameter
  public abstract Optional<LocalDate> day();

  /**
   * Returns the day on which it takes effect, if that is later than the one from which it counts.
   *
   * @return the day, or empty if it takes effect on the day from which it counts, or at once where
   *     it reaches back
   */
  @Value.Parameter
  public abstract Optional<LocalDate> once();

  static EffectDay of(LocalDate day) {
    return of(Optional.of(day), Optional.empty());
  }

  static EffectDay never() {
    return NEVER;
  }

  private static EffectDay of(Optional<LocalDate> day, Optional<LocalDate> once) {
    return ImmutableEffectDay.of(day, once);
  }

  /** Reaching back to a day, on this one. */
  EffectDay backTo(LocalDate day) {
    return day().isEmpty() ? this : of(Optional.of(day), happensOn().filter(day::isBefore));
  }

  /** The day on which it takes effect, or from which it counts, whichever is later. */
  Optional<LocalDate> happensOn() {
    return once().or(this::day);
  }

  /** This day or another, whichever counts from later; on the later of both. */
  EffectDay latest(EffectDay other) {
    if (day().isEmpty() || other.day().isEmpty()) {
      return NEVER;
    }
    LocalDate day = later(day().get(), other.day().get());
    LocalDate happens = later(happensOn().orElseThrow(), other.happensOn().orElseThrow());
    return of(Optional.of(day), Optional.of(happens).filter(day::isBefore));
  }

  /** This day or another, whichever counts from earlier; the one that there is. */
  EffectDay earliest(EffectDay other) {
    if (day().isEmpty() || other.day().isEmpty()) {
      return day().isEmpty() ? other : this;
    }
    return other.day().get().isBefore(day().get()) ? other : this;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
