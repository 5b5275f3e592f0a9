package org.entente;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a party can give notice of withdrawal: from some day on, for a time that may recur, or in
 * the last part of a term. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface NoticeWindow {
  /**
   * Returns the window that opens on a day, and stays open: "at any time after three years from the
   * date on which it is bound" is {@code from(after(Period.ofYears(3)))}. A notice on the day
   * itself is in time.
   *
   * @param opens the rule, in which the day since which the party is bound stands for that of
   *     completion, and by which occurrences of the agreement count
   * @return the window
   * @throws IllegalArgumentException if the rule hangs on an opening or a leaving
   */
  static From from(EffectRule opens) {
    return new From(opens, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the window in the last part of each term: "no earlier than twelve months, and no later
   * than six months before its end" is {@code beforeEnd(P12M, P6M)}. Of a term until 1 January 2026
   * it is open from 31 December 2024 to 30 June 2025, these days included: the earlier time is not
   * over before the last day of the term, and the later one is by then. It is open on no day while
   * the term has no end.
   *
   * @param earliest the longest time before the last day of the term
   * @param latest the shortest
   * @return the window
   * @throws IllegalArgumentException if a period is not positive, or longer than 1,000 years, or
   *     the earliest is not longer than the latest
   */
  static NoticeWindow beforeEnd(Period earliest, Period latest) {
    return new BeforeEnd(earliest, latest);
  }

  /**
   * Returns the anchors on which it hangs.
   *
   * @return the anchors
   */
  Set<Anchor> anchors();

  /**
   * Returns the days on which notice can be given by this window: those that a day belongs to, else
   * the next.
   *
   * @param day the day
   * @param boundSince the day since which the party is bound
   * @param known the days of anchors other than that, as they are known
   * @return the days, without an end if it stays open; empty if there are none any more, or they
   *     are not known yet
   */
  Optional<Term> next(LocalDate day, LocalDate boundSince, Anchors known);

  /**
   * Returns the days on which notice can be given by each of some windows, as {@link #next} does.
   *
   * @param windows the windows; without any, notice can be given at any time
   * @param day the day
   * @param boundSince the day since which the party is bound
   * @param known the days of anchors other than that, as they are known
   * @return the days; empty if there are none any more up to the year 9999, or they are not known
   *     yet
   */
  static Optional<Term> next(
      List<NoticeWindow> windows, LocalDate day, LocalDate boundSince, Anchors known) {
    Term open = Term.always();
    LocalDate at = day;
    for (int met = 0; met < windows.size(); ) {
      Optional<Term> span = windows.get(met).next(at, boundSince, known);
      if (span.isEmpty() || at.getYear() > 9999) {
        return Optional.empty();
      }
      boolean isMet = span.get().contains(at);
      open = isMet ? common(open, span.get()) : Term.always();
      at = isMet ? at : span.get().from().orElseThrow();
      met = isMet ? met + 1 : 0;
    }
    return Optional.of(open);
  }

  /** The days that two spans have in common, which there are. */
  private static Term common(Term one, Term other) {
    Optional<LocalDate> from =
        Stream.concat(one.from().stream(), other.from().stream()).max(Comparator.naturalOrder());
    Optional<LocalDate> until =
        Stream.concat(one.until().stream(), other.until().stream()).min(Comparator.naturalOrder());
    return new Term(from, until, Optional.empty(), Optional.empty());
  }

  /**
   * A window that opens on a day.
   *
   * @param opens the rule of that day
   * @param every the span, in whole months or years, at which it opens anew; empty if it does once
   * @param lasts how long it stays open; empty if it is not shut
   */
  record From(EffectRule opens, Optional<Period> every, Optional<Period> lasts)
      implements NoticeWindow {
    /**
     * Checks the rule and the periods.
     *
     * @throws IllegalArgumentException if the rule hangs on an opening or a leaving, a period is
     *     not positive, or longer than 1,000 years, the span has days, or it recurs and is not shut
     */
    public From {
      Check.anchors("a time for notice", opens, Set.of(Anchor.Kind.OPENING, Anchor.Kind.LEFT));
      every.ifPresent(span -> Check.wholeMonths("the span between two times for notice", span));
      lasts.ifPresent(time -> Check.period("a time for notice", time));
      Check.that(
          every.isEmpty() || lasts.isPresent(),
          "a time for notice must be shut to open anew, but it recurs every %s and has no end",
          every.orElse(null));
    }

    /**
     * Returns this window open for some time only: "within the year following" is
     * {@code open(Period.ofYears(1))}, the first day after that year not included.
     *
     * @param time days, months or years; months clamp at month's end
     * @return the window
     * @throws IllegalArgumentException if it is not positive, or longer than 1,000 years
     */
    public From open(Period time) {
      return new From(opens, every, Optional.of(time));
    }

    /**
     * Returns this window opening anew: "after ten years from its entry into force, and within the
     * year that follows each period of ten years" is {@code from(from(ENTRY_INTO_FORCE,
     * after(P10Y))).open(P1Y).every(P10Y)}.
     *
     * @param span the span between two openings, in whole months or years
     * @return the window
     * @throws IllegalArgumentException if it has days, is not positive or longer than 1,000 years,
     *     or the window is not {@linkplain #open open for some time}
     */
    public From every(Period span) {
      return new From(opens, Optional.of(span), lasts);
    }

    @Override
    public Set<Anchor> anchors() {
      return opens.anchors();
    }

    @Override
    public Optional<Term> next(LocalDate day, LocalDate boundSince, Anchors known) {
      EffectDay first = opens.runningFrom(boundSince, known.and(Anchor.BOUND, boundSince));
      if (first.isNever()) {
        return Optional.of(Term.always());
      }
      return first
          .day()
          .filter(opening -> opening.getYear() <= 9999)
          .flatMap(opening -> openFrom(opening, day));
    }

    private Optional<Term> openFrom(LocalDate first, LocalDate day) {
      if (lasts.isEmpty()) {
        return Optional.of(Term.from(first));
      }
      long span = every.map(Period::toTotalMonths).orElse(0L);
      boolean isGone = span > 0 && day.isAfter(first);
      long turn = isGone ? Math.max(0, Period.between(first, day).toTotalMonths() / span - 1) : 0;
      LocalDate opening = Days.afterMonths(first, turn * span);
      LocalDate shut = Days.after(opening, lasts.get());
      while (span > 0 && !shut.isAfter(day)) {
        turn++;
        opening = Days.afterMonths(first, turn * span);
        shut = Days.after(opening, lasts.get());
      }
      return shut.isAfter(day) && shut.getYear() <= 9999
          ? Optional.of(Term.from(opening).until(shut))
          : Optional.empty();
    }
  }

  /**
   * A window in the last part of each term.
   *
   * @param earliest the longest time before the last day of the term
   * @param latest the shortest
   */
  record BeforeEnd(Period earliest, Period latest) implements NoticeWindow {
    private static final LocalDate ANY = LocalDate.of(2001, 1, 1);

    /**
     * Checks the periods.
     *
     * @throws IllegalArgumentException if one is not positive, or longer than 1,000 years, or the
     *     earliest is not longer than the latest
     */
    public BeforeEnd {
      Check.period("the earliest notice before the end of a term", earliest);
      Check.period("the latest notice before the end of a term", latest);
      Check.that(
          Days.after(ANY, earliest).isAfter(Days.after(ANY, latest)),
          "the earliest notice must come before the latest, but they were %s and %s before the end",
          earliest,
          latest);
    }

    @Override
    public Set<Anchor> anchors() {
      return Set.of(Anchor.TERM_END);
    }

    @Override
    public Optional<Term> next(LocalDate day, LocalDate boundSince, Anchors known) {
      return known
          .day(Anchor.TERM_END)
          .map(end ->
              Term.from(Days.firstNotBefore(end, earliest)).through(Days.lastBefore(end, latest)))
          .filter(open -> open.until().filter(day::isBefore).isPresent());
    }
  }
}
