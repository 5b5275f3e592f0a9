package org.entente.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Anchor;
import org.entente.Given;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * What has become of an act, or of the founding, on a day. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Outcome permits Pending, Outcome.Complete, Outcome.Failed {
  /**
   * Consent is complete, or a source states the effect.
   *
   * @since 0.1
   */
  sealed interface Complete extends Outcome permits Agreed, InEffect {
    /**
     * Returns the day consent was complete, or from which the act is given.
     *
     * @return the day
     */
    LocalDate completedOn();

    /**
     * Returns the day of effect, as far as it is known.
     *
     * @return the day; empty while it waits for something
     */
    Optional<LocalDate> dayOfEffect();

    /**
     * Returns what a source states instead of signatures.
     *
     * @return the statement, or empty if consent is proven
     */
    Optional<Given> given();

    /**
     * Tells whether the rule itself was unmet, and all who were asked consented instead.
     *
     * @return true if consent was complete by unanimity alone
     */
    @Value.Default
    default boolean isByUnanimity() {
      return false;
    }
  }

  private static String told(String state, Complete complete, String effect) {
    return state
        + "{completedOn="
        + complete.completedOn()
        + effect
        + complete.given().map(given -> ", given=" + given).orElse("")
        + (complete.isByUnanimity() ? ", by unanimity}" : "}");
  }

  /**
   * Consent is complete; the effect comes later, on a day that is known or waits for another.
   *
   * @since 0.1
   */
  @EntenteStyle
  @Value.Immutable
  abstract sealed class Agreed implements Complete permits ImmutableAgreed {
    Agreed() {}

    /**
     * Returns the day of effect, as it stands.
     *
     * @return the day, before completion if it reaches back once another day has come; empty while
     *     the day waits for something
     */
    public abstract Optional<LocalDate> effectiveOn();

    /**
     * Returns what the day of effect waits for.
     *
     * @return the anchors that have no day yet; none if the day of effect is known
     */
    public abstract Set<Anchor> awaits();

    /**
     * Returns the outcome of an act that is agreed.
     *
     * @param completedOn the day consent was complete, or on which the act is given
     * @param effectiveOn the day of effect
     * @param given what a source states instead of signatures
     * @return the outcome
     */
    public static Agreed of(
        LocalDate completedOn, LocalDate effectiveOn, Optional<? extends Given> given) {
      return ImmutableAgreed.builder()
          .completedOn(completedOn)
          .effectiveOn(effectiveOn)
          .given(given)
          .build();
    }

    /**
     * Returns the outcome of an act that is agreed, and whose day of effect waits.
     *
     * @param completedOn the day consent was complete
     * @param awaits what the day waits for, at least one anchor
     * @return the outcome
     */
    public static Agreed waiting(LocalDate completedOn, Set<Anchor> awaits) {
      return ImmutableAgreed.builder().completedOn(completedOn).awaits(awaits).build();
    }

    @Override
    public Optional<LocalDate> dayOfEffect() {
      return effectiveOn();
    }

    /**
     * Returns this outcome, where all consented and the rule itself was unmet.
     *
     * @return the outcome
     */
    public Agreed byUnanimity() {
      return ((ImmutableAgreed) this).withByUnanimity(true);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agreed(this);
    }

    /** Returns the state, its days, and what it rests on. */
    @Override
    public String toString() {
      return told(
          "Agreed",
          this,
          effectiveOn().map(day -> ", effectiveOn=" + day).orElse(", awaits=" + awaits()));
    }
  }

  /**
   * It has taken effect.
   *
   * @since 0.1
   */
  @EntenteStyle
  @Value.Immutable
  abstract sealed class InEffect implements Complete permits ImmutableInEffect {
    InEffect() {}

    /**
     * Returns the day of effect.
     *
     * @return the day, before completion if it is retroactive
     */
    public abstract LocalDate effectiveOn();

    /**
     * Returns the outcome of an act in effect.
     *
     * @param completedOn the day consent was complete, or from which the act is given
     * @param effectiveOn the day of effect
     * @param given what a source states instead of signatures
     * @return the outcome
     */
    public static InEffect of(
        LocalDate completedOn, LocalDate effectiveOn, Optional<? extends Given> given) {
      return ImmutableInEffect.builder()
          .completedOn(completedOn)
          .effectiveOn(effectiveOn)
          .given(given)
          .build();
    }

    @Override
    public Optional<LocalDate> dayOfEffect() {
      return Optional.of(effectiveOn());
    }

    /**
     * Returns this outcome, where all consented and the rule itself was unmet.
     *
     * @return the outcome
     */
    public InEffect byUnanimity() {
      return ((ImmutableInEffect) this).withByUnanimity(true);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inEffect(this);
    }

    /** Returns the state, its days, and what it rests on. */
    @Override
    public String toString() {
      return told("InEffect", this, ", effectiveOn=" + effectiveOn());
    }
  }

  /**
   * It will never take effect.
   *
   * @since 0.1
   */
  @EntenteStyle
  @Value.Immutable
  abstract sealed class Failed implements Outcome permits ImmutableFailed {
    Failed() {}

    /**
     * Returns the day from which that is certain.
     *
     * @return the day
     */
    @Value.Parameter
    public abstract LocalDate failedOn();

    /**
     * Returns why.
     *
     * @return the reason
     */
    @Value.Parameter
    public abstract Failure reason();

    /** Returns what was unmet when it failed. */
    @Override
    @Value.Parameter
    public abstract List<Violation> violations();

    /**
     * Returns the outcome of an act that has failed.
     *
     * @param failedOn the day from which that is certain
     * @param reason why
     * @param violations what was unmet when it failed
     * @return the outcome
     */
    public static Failed of(LocalDate failedOn, Failure reason, List<Violation> violations) {
      return ImmutableFailed.of(failedOn, reason, violations);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.failed(this);
    }
  }

  /**
   * Asks a reader of each state.
   *
   * @param <R> what it answers
   * @param visitor the reader
   * @return its answer
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * Answers for each state; there is no answer for a state that it does not know.
   *
   * @param <R> what it answers
   */
  interface Visitor<R> {
    /**
     * Answers for one whose consent is not complete.
     *
     * @param pending the outcome
     * @return the answer
     */
    R pending(Pending pending);

    /**
     * Answers for one that is agreed.
     *
     * @param agreed the outcome
     * @return the answer
     */
    R agreed(Agreed agreed);

    /**
     * Answers for one in effect.
     *
     * @param inEffect the outcome
     * @return the answer
     */
    R inEffect(InEffect inEffect);

    /**
     * Answers for one that has failed.
     *
     * @param failed the outcome
     * @return the answer
     */
    R failed(Failed failed);
  }

  /**
   * Tells whether consent is still incomplete.
   *
   * @return true for {@link Pending}
   */
  default boolean isPending() {
    return this instanceof Pending;
  }

  /**
   * Tells whether it has taken effect.
   *
   * @return true for {@link InEffect}
   */
  default boolean isInEffect() {
    return this instanceof InEffect;
  }

  /**
   * Returns what is unmet.
   *
   * @return the violations of a pending or failed act; empty for others
   */
  default List<Violation> violations() {
    return List.of();
  }
}
