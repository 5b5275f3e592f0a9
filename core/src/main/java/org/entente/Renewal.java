package org.entente;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A term is renewed tacitly (Dutch: <i>stilzwijgende verlenging</i>), unless notices of non-renewal
 * block that. The last day for these is the latest that, the notice period added, is not after the
 * last day of the term. On the day after it the end moves by a period, and whoever has given notice
 * is out on the end that the term had; or the renewal is blocked, and the term ends as it stands.
 * Where the agreement comes into force, or its term into effect, only after that day, the term is
 * renewed at once. A notice that comes too late for one renewal counts for the next. Each renewal
 * moves the end that stands: until 29 February and renewed by years, the term then runs until the
 * 28th each time. Immutable and thread-safe.
 *
 * <p>A timeline follows the first {@value #MOST} renewals of an agreement, and none beyond the year
 * 9999: there the term ends as it stands.
 *
 * @param every by how much the end moves, positive and at most 1,000 years
 * @param notice the period of notice, likewise, or none: then notice can be given to the last day
 *     of the term
 * @param times how often it is renewed at most, 1 to {@value #MOST}; empty if there is no limit
 * @param blockedBy whose notices block it: quotas over those who are asked for consent on the last
 *     day, or {@link ConsentRule#none()} if each only leaves
 * @since 0.1
 */
public record Renewal(Period every, Period notice, Optional<Integer> times, ConsentRule blockedBy) {
  /** How many renewals of one agreement a timeline follows. */
  public static final int MOST = 1_000;

  private static final ConsentRule ONE = ConsentRule.atLeast(1);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a period or the number is out of range, or the rule is made
   *     of something else than quotas of those asked
   */
  public Renewal {
    Check.period("the period by which a term is renewed", every);
    Check.periodOrNone("the period of notice of non-renewal", notice);
    times.ifPresent(count -> Check.that(
        count >= 1 && count <= MOST,
        "a term must be renewed 1 to %s times, but it was %s",
        MOST,
        count));
    if (!blockedBy.equals(ConsentRule.none())) {
      Unreadable.refuse("notices of non-renewal", blockedBy);
    }
  }

  /**
   * Returns a renewal without limit, which one notice of one partner blocks.
   *
   * @param every by how much the end moves, positive and at most 1,000 years
   * @param notice the period of notice, likewise, or none
   * @return the renewal
   * @throws IllegalArgumentException if a period is out of range
   */
  public static Renewal every(Period every, Period notice) {
    return new Renewal(every, notice, Optional.empty(), ONE);
  }

  /**
   * Returns this renewal with a limit.
   *
   * @param most how often the term is renewed at most, 1 to {@value #MOST}
   * @return the renewal
   * @throws IllegalArgumentException if the number is out of range
   */
  public Renewal times(int most) {
    return new Renewal(every, notice, Optional.of(most), blockedBy);
  }

  /**
   * Returns this renewal blocked by other notices.
   *
   * @param rule whose notices block it: quotas over those who are asked for consent
   * @return the renewal
   * @throws IllegalArgumentException if the rule is made of something else than quotas of those
   *     asked
   */
  public Renewal blockedBy(ConsentRule rule) {
    return new Renewal(every, notice, times, rule);
  }

  /**
   * Returns this renewal blocked by nobody: each that gives notice only leaves.
   *
   * @return the renewal
   */
  public Renewal blockedByNobody() {
    return blockedBy(ConsentRule.none());
  }

  /**
   * Returns the last day on which a notice is in time for an end.
   *
   * @param until the first day that no longer belongs to the term, in the years 1 to 9999
   * @return the latest day that, the notice period added, is not after the last day of the term
   */
  public LocalDate lastDayForNotice(LocalDate until) {
    return Days.lastBefore(until, notice);
  }

  /** Moves an end by the period; empty if it would be after the year 9999. */
  Optional<LocalDate> endAfter(LocalDate until) {
    return Optional.of(Days.after(until, every)).filter(end -> end.getYear() <= 9999);
  }

  /** What is left of it once it has taken place; empty if it was the last. */
  Optional<Renewal> left() {
    return times.isEmpty()
        ? Optional.of(this)
        : times.filter(count -> count > 1).map(count -> times(count - 1));
  }

  /** Returns it as {@code P4Y, notice P6M, at most 1 times}. */
  @Override
  public String toString() {
    String most = times.map(count -> ", at most " + count + " times").orElse("");
    return every + ", notice " + notice + most + ", blocked by " + blockedBy;
  }
}
