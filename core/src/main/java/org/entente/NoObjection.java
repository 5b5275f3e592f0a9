package org.entente;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tacit consent: met unless the objections that stand at the end of the last day to object reach a
 * quota. Made by {@link ConsentRule#noObjection}. Immutable and thread-safe.
 *
 * @param unless the quota of objections
 * @param deadline until when one may object
 * @since 0.1
 */
public record NoObjection(ConsentRule unless, Deadline deadline) implements ConsentRule {
  /**
   * Checks the quota.
   *
   * @throws IllegalArgumentException if it is none, nor made of quotas only: by {@code among},
   *     {@code excluding}, {@code allOf} and {@code anyOf}
   */
  public NoObjection {
    Nesting.check(unless, ConsentRule::rules);
    Unreadable.refuse("objections", unless);
  }

  @Override
  public List<ConsentRule> rules() {
    return List.of(unless);
  }

  @Override
  public Optional<LocalDate> turningDay(LocalDate opening) {
    return Optional.of(deadline.decidedOn(opening));
  }

  @Override
  public boolean asksForSignatures() {
    return false;
  }

  @Override
  public boolean isMetBySilence(boolean isSomebodyAsked) {
    return isSomebodyAsked;
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.noObjection(this);
  }

  /**
   * A quota over objections, of which it is not said yet until when one may object.
   *
   * @param quota the quota of objections
   * @since 0.1
   */
  public record Unless(ConsentRule quota) {
    /**
     * Returns the rule with some time to object, which runs from the stated opening. An objection
     * on its last day is in time, and the rule is met at the end of that day.
     *
     * @param period days, months or years since the act was opened; months clamp at month's end
     * @return the rule
     * @throws IllegalArgumentException if the period is not positive, or longer than 1,000 years,
     *     or the quota is none
     */
    public NoObjection within(Period period) {
      return new NoObjection(quota, new Within(period));
    }

    /**
     * Returns the rule with a day before which one may object: the rule is met in the morning of
     * that day, and an objection on it is too late.
     *
     * @param date the day
     * @return the rule
     * @throws IllegalArgumentException if the year is not in 1 to 9999, or the quota is none
     */
    public NoObjection before(LocalDate date) {
      return new NoObjection(quota, new Before(date));
    }
  }

  /**
   * Until when one may object.
   *
   * @since 0.1
   */
  public sealed interface Deadline {
    /**
     * Returns the last day on which one may object.
     *
     * @param opening the day on which the act was communicated
     * @return the day; before the opening, if that comes too late
     */
    LocalDate lastDay(LocalDate opening);

    /**
     * Returns the day on which it is decided whether silence is consent.
     *
     * @param opening the day on which the act was communicated
     * @return the last day to object, or the day after it
     */
    LocalDate decidedOn(LocalDate opening);
  }

  /**
   * For some time from the opening.
   *
   * @param period how long, its last day included
   * @since 0.1
   */
  public record Within(Period period) implements Deadline {
    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is not positive, or longer than 1,000 years
     */
    public Within {
      Check.period("the time for objections", period);
    }

    @Override
    public LocalDate lastDay(LocalDate opening) {
      return Days.after(opening, period);
    }

    @Override
    public LocalDate decidedOn(LocalDate opening) {
      return lastDay(opening);
    }
  }

  /**
   * Until the eve of a day.
   *
   * @param date the day
   * @since 0.1
   */
  public record Before(LocalDate date) implements Deadline {
    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if the year is not in 1 to 9999
     */
    public Before {
      Check.day("the day before which one may object", date);
    }

    @Override
    public LocalDate lastDay(LocalDate opening) {
      return date.minusDays(1);
    }

    @Override
    public LocalDate decidedOn(LocalDate opening) {
      return date;
    }
  }
}
