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
 * @param renewal how it is renewed tacitly, as often as it still may be; empty if it is not
 * @since 0.1
 */
public record Term(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<EffectRule> ends,
    Optional<Renewal> renewal) {
  private static final Set<Anchor.Kind> UNKNOWN =
      Set.of(Anchor.Kind.BOUND, Anchor.Kind.LEFT, Anchor.Kind.TERM_END);
  private static final Term ALWAYS =
      new Term(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if it does not end after it starts, a year is out of range,
   *     its end hangs on the end of the term or on one party, or it is renewed and has no end
   */
  public Term {
    ends.ifPresent(rule -> Check.anchors("the end of a term", rule, UNKNOWN));
    from.ifPresent(day -> Check.day("the start of a term", day));
    until.ifPresent(day -> Check.day("the end of a term", day));
    boolean isSpan = from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get());
    String rule = "a term must end after it starts, but it was from %s until %s";
    Check.that(isSpan, rule, from.orElse(null), until.orElse(null));
    boolean isEnding = until.isPresent() || ends.isPresent();
    Check.that(
        renewal.isEmpty() || isEnding, "a term must have an end to be renewed, but it has none");
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
    return new Term(Optional.of(from), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns this span ending before a day (Dutch: <i>tot</i>).
   *
   * @param until the first day that no longer belongs to it, in the years 1 to 9999
   * @return the span
   * @throws IllegalArgumentException if it is not after the start, or its year is out of range
   */
  public Term until(LocalDate until) {
    return new Term(from, Optional.of(until), Optional.empty(), renewal);
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
    return new Term(from, Optional.empty(), Optional.of(rule), renewal);
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
   * Returns this span renewed tacitly at its end.
   *
   * @param renewal how it is renewed
   * @return the span
   * @throws IllegalArgumentException if it has no end
   */
  public Term renewing(Renewal renewal) {
    return new Term(from, until, ends, Optional.of(renewal));
  }

  /**
   * Returns this span as it is once it has been renewed: with its end moved.
   *
   * @return the span; empty if it is not renewed, its end is not known yet, or the new one would be
   *     after the year 9999
   */
  public Optional<Term> renewed() {
    return until.flatMap(end -> renewal.flatMap(each -> each.endAfter(end)
        .map(later -> new Term(from, Optional.of(later), Optional.empty(), each.left()))));
  }

  /**
   * Returns this span without renewal.
   *
   * @return the span, which ends as it stands
   */
  public Term withoutRenewal() {
    return new Term(from, until, ends, Optional.empty());
  }

  /**
   * Returns the last day on which a notice of non-renewal is in time.
   *
   * @return the day; empty if the span is not renewed, or its end is not known yet
   */
  public Optional<LocalDate> lastDayForNotice() {
    return until.flatMap(end -> renewal.map(each -> each.lastDayForNotice(end)));
  }

  /**
   * Tells whether another span lasts longer than this one, which only their ends decide.
   *
   * @param other the other span
   * @return true if it does; an end by a rule, whose day is not known, is not taken for later
   */
  public boolean isLengthenedBy(Term other) {
    return until
        .filter(end -> other.until().map(end::isBefore).orElse(other.ends().isEmpty()))
        .isPresent();
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
