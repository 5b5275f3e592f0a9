package org.entente;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * The day that a rule of effect gives, as far as that is known: a day, that it waits for one, or
 * that none ever comes. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class EffectDay permits ImmutableEffectDay {
  private static final EffectDay NEVER = of(Optional.empty(), Optional.empty(), Set.of());

  EffectDay() {}

  /**
   * Returns the day of effect: that from which what has taken effect counts.
   *
   * @return the day, or empty if it waits for one, or none ever comes
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

  /**
   * Returns what it waits for, while it has no day.
   *
   * @return the anchors that have no day yet, in the order of the rule; none if it has a day, or
   *     none ever comes
   */
  @Value.Parameter
  public abstract Set<Anchor> awaits();

  /**
   * Tells whether no day will ever come.
   *
   * @return true if it has no day, and waits for none
   */
  public boolean isNever() {
    return day().isEmpty() && awaits().isEmpty();
  }

  static EffectDay of(LocalDate day) {
    return of(Optional.of(day), Optional.empty(), Set.of());
  }

  static EffectDay never() {
    return NEVER;
  }

  /** Waiting for an anchor, and for what the rest waits for; never, if that is the rest. */
  static EffectDay waiting(Anchor anchor, EffectDay rest) {
    return rest.isNever() ? NEVER : waiting(Set.of(anchor), rest.awaits());
  }

  private static EffectDay waiting(Set<Anchor> some, Set<Anchor> more) {
    Set<Anchor> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return of(Optional.empty(), Optional.empty(), all);
  }

  private static EffectDay of(
      Optional<LocalDate> day, Optional<LocalDate> once, Set<Anchor> awaits) {
    return ImmutableEffectDay.of(day, once, awaits);
  }

  /** Reaching back to a day, on this one. */
  EffectDay backTo(LocalDate day) {
    return day().isEmpty()
        ? this
        : of(Optional.of(day), happensOn().filter(day::isBefore), Set.of());
  }

  /** The day on which it takes effect, or from which it counts, whichever is later. */
  Optional<LocalDate> happensOn() {
    return once().or(this::day);
  }

  /**
   * This day or another, whichever counts from later; on the later of both. It waits while one
   * does.
   */
  EffectDay latest(EffectDay other) {
    if (isNever() || other.isNever()) {
      return NEVER;
    }
    if (day().isEmpty() || other.day().isEmpty()) {
      return waiting(awaits(), other.awaits());
    }
    LocalDate day = later(day().get(), other.day().get());
    LocalDate happens = later(happensOn().orElseThrow(), other.happensOn().orElseThrow());
    return of(Optional.of(day), Optional.of(happens).filter(day::isBefore), Set.of());
  }

  /** This day or another, whichever counts from earlier; the one that there is. */
  EffectDay earliest(EffectDay other) {
    if (day().isEmpty() && other.day().isEmpty()) {
      return isNever() || other.isNever()
          ? isNever() ? other : this
          : waiting(awaits(), other.awaits());
    }
    if (day().isEmpty() || other.day().isEmpty()) {
      return day().isEmpty() ? other : this;
    }
    return other.day().get().isBefore(day().get()) ? other : this;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
