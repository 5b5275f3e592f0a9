package org.entente;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A span of whole days, half-open: its first day belongs to it, the day named by {@link #until()}
 * does not. Either end may be open. Immutable and thread-safe.
 *
 * <p>Dutch texts say <i>tot 1 januari 2026</i>, which is {@code until(2026-01-01)}, or <i>tot en
 * met 31 december 2025</i>, which is {@code through(2025-12-31)}: the same span.
 *
 * @param from the first day, in the years 1 to 9999; empty if no start is stated
 * @param until the first day that no longer belongs to it, likewise; empty if no end is stated, or
 *     none is known yet by the rule
 * @param ends the rule by which its end is known, in the place of a stated day
 * @since 0.1
 */
public record Term(Optional<LocalDate> from, Optional<LocalDate> until, Optional<EffectRule> ends) {
  private static final Set<Anchor.Kind> UNKNOWN =
      Set.of(Anchor.Kind.BOUND, Anchor.Kind.LEFT, Anchor.Kind.TERM_END);
  private static final Term ALWAYS = new Term(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if it does not end after it starts, a year is out of range, or
   *     its end hangs on the end of the term or on one party
   */
  public Term {
    ends.ifPresent(rule -> Check.anchors("the end of a term", rule, UNKNOWN));
    from.ifPresent(day -> Check.day("the start of a term", day));
    until.ifPresent(day -> Check.day("the end of a term", day));
    boolean isSpan = from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get());
    String rule = "a term must end after it starts, but it was from %s until %s";
    Check.that(isSpan, rule, from.orElse(null), until.orElse(null));
  }

  /**
   * Returns the span without a stated start or end.
   *
   * @return the span of all days
   */
  public static Term always() {
    return ALWAYS;
  }

  /**
   * Returns the span that starts on a day and has no stated end.
   *
   * @param from the first day, in the years 1 to 9999
   * @return the span
   * @throws IllegalArgumentException if the year is out of range
   */
  public static Term from(LocalDate from) {
    return new Term(Optional.of(from), Optional.empty(), Optional.empty());
  }

  /**
   * Returns this span ending before a day (Dutch: <i>tot</i>).
   *
   * @param until the first day that no longer belongs to it, in the years 1 to 9999
   * @return the span
   * @throws IllegalArgumentException if it is not after the start, or its year is out of range
   */
  public Term until(LocalDate until) {
    return new Term(from, Optional.of(until), Optional.empty());
  }

  /**
   * Returns this span ending before the day that a rule gives, which runs from the entry into
   * force: "fifty years" is {@code until(after(Period.ofYears(50)))}, in force from 23 July 1952
   * and not on 23 July 2002. It may hang on an occurrence of the agreement: until that has come it
   * has no end.
   *
   * @param rule the rule, in which the day of entry into force stands for that of completion
   * @return the span
   * @throws IllegalArgumentException if the rule hangs on the end of the term or on one party
   */
  public Term until(EffectRule rule) {
    return new Term(from, Optional.empty(), Optional.of(rule));
  }

  /**
   * Returns this span ending with a day (Dutch: <i>tot en met</i>).
   *
   * @param last the last day that belongs to it, in the years 1 to 9999 and not 9999-12-31
   * @return the span
   * @throws IllegalArgumentException if it is before the start, or out of range
   */
  public Term through(LocalDate last) {
    return until(Check.day("the last day of a term", last).plusDays(1));
  }

  /**
   * Tells whether a day belongs to the span.
   *
   * @param day the day
   * @return true if it is not before the start and before the end
   */
  public boolean contains(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.map(day::isBefore).orElse(true);
  }

  /**
   * Returns the span in ISO 8601 manner, as {@code 2022-01-01/2026-01-01}; an open end is
   * {@code ..}.
   */
  @Override
  public String toString() {
    return from.map(LocalDate::toString).orElse("..") + "/"
        + until.map(LocalDate::toString).or(() -> ends.map(Object::toString)).orElse("..");
  }
}
