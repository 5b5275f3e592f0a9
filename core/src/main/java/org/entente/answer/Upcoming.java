package org.entente.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Anchor;
import org.entente.PartyId;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * Something that lies ahead of a day: a last day on which something can be done, or an event that
 * comes. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Upcoming implements WithUpcoming permits ImmutableUpcoming {
  /** The order in which they are told: by day, then last days before events. */
  public static final Comparator<Upcoming> IN_ORDER =
      Comparator.comparing(Upcoming::on).thenComparing(Upcoming::kind);

  Upcoming() {}

  /**
   * What lies ahead.
   *
   * @since 0.1
   */
  public enum Kind {
    /** An act, or the founding, is opened for signature. */
    OPENS,
    /** The last day on which parties can object to an act that silence completes. */
    LAST_DAY_TO_OBJECT,
    /** The last day on which consent is complete in time for the fixed day of effect. */
    LAST_DAY_TO_COMPLETE,
    /** The last day on which a signature counts. */
    LAST_DAY_TO_SIGN,
    /**
     * The last day on which a notice of withdrawal is in time for the next day of leaving, or on
     * which it can be given for now.
     */
    LAST_DAY_FOR_NOTICE,
    /** The last day on which a notice of non-renewal is in time for the end of the term. */
    LAST_DAY_FOR_NON_RENEWAL,
    /** The last day on which that can come on which effect hangs: {@link Upcoming#awaits()}. */
    LAST_DAY_OF_CONDITION,
    /** The day from which time stands for a step of a party's own authority. */
    AUTHORITY_STANDS,
    /** The first day on which a party can give notice of withdrawal. */
    NOTICE_FROM,
    /** The first day on which duties no longer bind a party that has left. */
    DUTIES_END,
    /** Something changes: {@link Upcoming#event()} says what. */
    HAPPENS
  }

  /**
   * Returns the day.
   *
   * @return the day; of a last day, that day itself
   */
  public abstract LocalDate on();

  /**
   * Returns what lies ahead.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * Returns the act that it is about.
   *
   * @return the act, or empty for the founding and for what the agreement's own provisions say
   */
  public abstract Optional<ActId> act();

  /**
   * Returns whom it concerns: who has still to sign, who may object, who may give notice, whom
   * duties bind; of an event, its parties.
   *
   * @return the parties; empty if it concerns everyone
   */
  public abstract List<PartyId> parties();

  /**
   * Returns the day that is reached or missed by it: on which one leaves that gives its notice in
   * time, or on which an act takes effect that is complete in time.
   *
   * @return the day, or empty if none is fixed
   */
  public abstract Optional<LocalDate> towards();

  /**
   * Returns the day that must come by the last day of a condition.
   *
   * @return the anchor; empty of all else
   */
  public abstract Optional<Anchor> awaits();

  /**
   * Returns what happens.
   *
   * @return the event; empty of the last and first days
   */
  public abstract Optional<Event> event();

  /**
   * Tells whether it is a projection: what comes if nothing more is recorded, and is not fixed yet,
   * as an acceptance by silence.
   *
   * @return false by default
   */
  @Value.Default
  public boolean isProjected() {
    return false;
  }

  /**
   * Tells whether it concerns a party.
   *
   * @param party the party
   * @return true if it concerns everyone, or this one
   */
  public boolean concerns(PartyId party) {
    return parties().isEmpty() || parties().contains(party);
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
   * Builds one {@link Upcoming}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableUpcoming.Builder {
    Builder() {}
  }
}
