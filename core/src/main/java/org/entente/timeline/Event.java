package org.entente.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.ActId;
import org.entente.PartyId;
import org.entente.rule.Messages;

/**
 * Something that changed on a day. Immutable and thread-safe.
 *
 * @param on the day on which it happened
 * @param effectiveOn the day from which it counts: before {@code on} if it is retroactive
 * @param kind what happened
 * @param act the act that did it; empty for the founding and for what the text itself does
 * @param parties whom it concerns: who joined, left, or took a place
 * @param given whether a source states it without signatures: then it is not proven
 * @since 0.1
 */
public record Event(
    LocalDate on,
    LocalDate effectiveOn,
    Kind kind,
    Optional<ActId> act,
    List<PartyId> parties,
    boolean given) {
  /**
   * What happened.
   *
   * @since 0.1
   */
  public enum Kind {
    /** The founding's consent was complete. */
    FOUNDING_COMPLETE,
    /** The agreement entered into force, between the parties named. */
    ENTERED_INTO_FORCE,
    /** An act's consent was complete. */
    ACT_COMPLETE,
    /** An act has failed for good. */
    ACT_FAILED,
    /** Parties became bound. */
    JOINED,
    /** Parties are no longer bound. */
    LEFT,
    /** Parties took the places of others. */
    SUCCEEDED,
    /** Texts were replaced or added. */
    TEXT_CHANGED,
    /** The term was changed. */
    TERM_CHANGED,
    /** The provisions were changed. */
    PROVISIONS_CHANGED,
    /** The agreement ended by its term. */
    EXPIRED,
    /** The parties ended the agreement. */
    TERMINATED,
    /** The agreement ended because fewer parties were left than its provisions ask for. */
    FELL_BELOW_MINIMUM,
    /** The founding has failed: the agreement never enters into force. */
    FOUNDING_FAILED
  }

  /** Copies the parties. */
  public Event {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(effectiveOn, "effectiveOn");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(act, "act");
    parties = List.copyOf(parties);
  }

  /**
   * Returns this event in words.
   *
   * @param messages the language, and the names
   * @return one sentence, without its day
   */
  public String in(Messages messages) {
    return Words.of(this, messages);
  }
}
