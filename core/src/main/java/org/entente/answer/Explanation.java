package org.entente.answer;

import java.time.LocalDate;
import java.util.List;
import org.entente.PartyId;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * Why a party is, or is not, bound on a day: the facts, rules and acts that make it so, each with
 * its day, its source, and what it rests on in turn. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Explanation implements WithExplanation permits ImmutableExplanation {
  Explanation() {}

  /**
   * Returns the party.
   *
   * @return the party
   */
  public abstract PartyId party();

  /**
   * Returns the day.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * Returns how it stands towards the agreement at the end of the day.
   *
   * @return the status
   */
  public abstract PartyStatus status();

  /**
   * Tells whether it rests on something that is given, not proven.
   *
   * @return false by default
   */
  @Value.Default
  public boolean isGiven() {
    return false;
  }

  /**
   * Returns what the status rests on. Of what has taken effect by the day, the last is what makes
   * it what it is; what is agreed, and still to come, is told after that.
   *
   * @return the statements, in order of day; that the agreement is not in force comes last
   */
  public abstract List<Step> grounds();

  /**
   * Returns a builder without any part set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one {@link Explanation}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableExplanation.Builder {
    Builder() {}
  }
}
