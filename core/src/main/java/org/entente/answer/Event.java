package org.entente.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.ActId;
import org.entente.PartyId;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * Something that changed on a day. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Event implements WithEvent permits ImmutableEvent {
  Event() {}

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
    /** An accession that was not towards everyone has come to be so towards parties. */
    TOWARDS,
    /** Parties are no longer bound. */
    LEFT,
    /** Parties were put out by the others. */
    EXPELLED,
    /** Parties are suspended: bound, and not asked. */
    SUSPENDED,
    /** The suspension of parties is over: they are asked again. */
    REINSTATED,
    /** Parties take part in another role. */
    ROLE_CHANGED,
    /** Parties took the places of others by law. */
    SUCCEEDED,
    /** Parties got places of their own beside others, which go on. */
    SEPARATED,
    /** Parties took the places of others by agreement. */
    SUBSTITUTED,
    /** Texts were replaced or added. */
    TEXT_CHANGED,
    /** The term was changed. */
    TERM_CHANGED,
    /** The term was renewed tacitly. */
    RENEWED,
    /** The provisions were changed. */
    PROVISIONS_CHANGED,
    /** The agreement ended by its term. */
    EXPIRED,
    /** A source states that its term was carried on after it had ended: it is in force again. */
    REVIVED,
    /** The parties ended the agreement. */
    TERMINATED,
    /** The agreement ended because what keeps it in force was no longer met, or nobody was left. */
    CEASED,
    /** The founding has failed: the agreement never enters into force. */
    FOUNDING_FAILED
  }

  /**
   * Returns the day on which it happened.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * Returns the day from which it counts.
   *
   * @return the day: before {@link #on()} if it is retroactive
   */
  @Value.Default
  public LocalDate effectiveOn() {
    return on();
  }

  /**
   * Returns what happened.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * Returns the act that did it.
   *
   * @return the act, or empty for the founding and for what the text itself does
   */
  public abstract Optional<ActId> act();

  /**
   * Returns whom it concerns: who joined, left, or took a place; whom an amendment binds that is
   * not towards everyone.
   *
   * @return the parties; empty if it concerns everyone
   */
  public abstract List<PartyId> parties();

  /**
   * Returns the acts by which fewer are asked, where that alone has made consent complete.
   *
   * @return the acts, in the order in which they took effect; empty by default
   */
  public abstract List<ActId> fewerAskedBy();

  /**
   * Returns whose places were taken, or beside whom others got places of their own.
   *
   * @return those that were succeeded and had a place, or were to have one; none but of a
   *     succession or a substitution
   */
  public abstract List<PartyId> predecessors();

  /**
   * Tells whether a source states it without signatures: then it is not proven.
   *
   * @return false by default
   */
  @Value.Default
  public boolean isGiven() {
    return false;
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
   * Builds one {@link Event}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
