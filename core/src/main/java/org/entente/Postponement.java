package org.entente;

import java.time.LocalDate;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * The end of a notice period is moved to another day, before it has come. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Postponement extends Fact implements WithPostponement
    permits ImmutablePostponement {
  Postponement() {
    super("a postponement");
  }

  /**
   * Returns the new day of effect: the party is out on it. One that lies before the postponement's
   * own day counts as that day.
   *
   * @return the day, in the years 1 to 9999
   */
  public abstract LocalDate until();

  /**
   * Returns a postponement to a day (Dutch: <i>tot</i>): the party is out on that day.
   *
   * @param on the day on which it is agreed; it counts only before the day of effect that stood
   * @param until the new day of effect
   * @return the postponement
   * @throws IllegalArgumentException if a year is not in 1 to 9999
   */
  public static Postponement until(LocalDate on, LocalDate until) {
    return builder().on(on).until(until).build();
  }

  /**
   * Returns a postponement to the end of a day (Dutch: <i>tot en met</i>): the party is in on that
   * day.
   *
   * @param on the day on which it is agreed; it counts only before the day of effect that stood
   * @param last the last day on which the party takes part
   * @return the postponement
   * @throws IllegalArgumentException if a year is not in 1 to 9999
   */
  public static Postponement through(LocalDate on, LocalDate last) {
    return until(on, Check.day("the last day", last).plusDays(1));
  }

  @Override
  Proceeding in(Proceeding proceeding) {
    Check.that(
        proceeding instanceof Withdrawal,
        "a postponement must be of a withdrawal, but it is of a proceeding of kind '%s'",
        proceeding.subject());
    Withdrawal withdrawal = (Withdrawal) proceeding;
    return withdrawal.withPostponements(plus(withdrawal.postponements(), this));
  }

  @Value.Check
  void check() {
    Check.day("the day to which it is postponed", until());
  }

  /**
   * Returns a builder without any part set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one {@link Postponement}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutablePostponement.Builder {
    Builder() {}
  }
}
