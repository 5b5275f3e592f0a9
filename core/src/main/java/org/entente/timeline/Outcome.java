package org.entente.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.Given;
import org.entente.rule.Messages;
import org.entente.rule.Violation;

/**
 * What has become of an act, or of the founding, on a day. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Outcome permits Pending, Outcome.Agreed, Outcome.InEffect, Outcome.Failed {
  /**
   * Consent is complete; the effect comes later.
   *
   * @param completedOn the day consent was complete, or on which the act is given
   * @param effectiveOn the day of effect, as it stands: a notice of withdrawal may still be
   *     postponed
   * @param given what a source states instead of signatures, or empty if consent is proven
   * @since 0.1
   */
  record Agreed(LocalDate completedOn, LocalDate effectiveOn, Optional<Given> given)
      implements Outcome {
    /** Checks that no part is null. */
    public Agreed {
      Objects.requireNonNull(completedOn, "completedOn");
      Objects.requireNonNull(effectiveOn, "effectiveOn");
      Objects.requireNonNull(given, "given");
    }
  }

  /**
   * It has taken effect.
   *
   * @param completedOn the day consent was complete, or from which the act is given
   * @param effectiveOn the day of effect, before completion if it is retroactive
   * @param given what a source states instead of signatures, or empty if consent is proven
   * @since 0.1
   */
  record InEffect(LocalDate completedOn, LocalDate effectiveOn, Optional<Given> given)
      implements Outcome {
    /** Checks that no part is null. */
    public InEffect {
      Objects.requireNonNull(completedOn, "completedOn");
      Objects.requireNonNull(effectiveOn, "effectiveOn");
      Objects.requireNonNull(given, "given");
    }
  }

  /**
   * It will never take effect.
   *
   * @param failedOn the day from which that is certain
   * @param reason why
   * @param violations what was unmet when it failed
   * @since 0.1
   */
  record Failed(LocalDate failedOn, Failure reason, List<Violation> violations) implements Outcome {
    /** Copies the violations. */
    public Failed {
      Objects.requireNonNull(failedOn, "failedOn");
      Objects.requireNonNull(reason, "reason");
      violations = List.copyOf(violations);
    }
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

  /**
   * Returns this outcome in words.
   *
   * @param messages the language
   * @return a phrase, as "in effect since 1 October 2023"
   */
  default String in(Messages messages) {
    return Words.of(this, messages);
  }
}
