package org.entente;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of whole days, half-open: its first day belongs to it, the day named by {@link #until()}
 * does not. Either end may be open. Immutable and thread-safe.
 *
 * <p>Dutch texts say <i>tot 1 januari 2026</i>, which is {@code until(2026-01-01)}, or <i>tot en
 * met 31 december 2025</i>, which is {@code through(2025-12-31)}: the same span.
 *
 * @since 0.1
 */
public final class Term {
  private static final Term ALWAYS = new Term(null, null);

  private final @Nullable LocalDate from;
  private final @Nullable LocalDate until;

  private Term(@Nullable LocalDate from, @Nullable LocalDate until) {
    this.from = from;
    this.until = until;
    if (from != null && until != null && !from.isBefore(until)) {
      throw new IllegalArgumentException(
          "a term must end after it starts, but it was from " + from + " until " + until);
    }
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
    return new Term(Check.day("the start of a term", from), null);
  }

  /**
   * Returns this span ending before a day (Dutch: <i>tot</i>).
   *
   * @param until the first day that no longer belongs to it, in the years 1 to 9999
   * @return the span
   * @throws IllegalArgumentException if it is not after the start, or its year is out of range
   */
  public Term until(LocalDate until) {
    return new Term(from, Check.day("the end of a term", until));
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
   * Returns the first day.
   *
   * @return the day, or empty if no start is stated
   */
  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /**
   * Returns the first day that no longer belongs to the span.
   *
   * @return the day, or empty if no end is stated
   */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /**
   * Tells whether a day belongs to the span.
   *
   * @param day the day
   * @return true if it is not before the start and before the end
   */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Term term
        && Objects.equals(from, term.from)
        && Objects.equals(until, term.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, until);
  }

  /**
   * Returns the span in ISO 8601 manner, as {@code 2022-01-01/2026-01-01}; an open end is
   * {@code ..}.
   */
  @Override
  public String toString() {
    return (from == null ? ".." : from) + "/" + (until == null ? ".." : until);
  }
}
