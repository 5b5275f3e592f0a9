package org.entente.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.ActId;
import org.entente.PartyId;
import org.entente.Role;
import org.entente.answer.Membership;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;

/**
 * How one party is engaged in one agreement on a day. Each answer is looked up when it is asked.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Engagement {
  private final Timeline timeline;
  private final PartyId party;
  private final LocalDate day;
  private final Optional<LocalDate> boundUntil;

  Engagement(Timeline timeline, PartyId party, LocalDate day, Optional<LocalDate> boundUntil) {
    this.timeline = timeline;
    this.party = party;
    this.day = day;
    this.boundUntil = boundUntil;
  }

  /**
   * Returns the agreement's timeline.
   *
   * @return the timeline
   */
  public Timeline timeline() {
    return timeline;
  }

  /**
   * Returns how the party stands towards the agreement.
   *
   * @return its status at the end of the day
   */
  public PartyStatus status() {
    return timeline.status(party, day);
  }

  /**
   * Returns how the party takes part.
   *
   * @return its membership, with its role and the day from which it is bound; empty if it is not
   *     bound
   */
  public Optional<Membership> membership() {
    return timeline.on(day).member(party);
  }

  /**
   * Returns the role in which the party is bound.
   *
   * @return its role, or empty if it is not bound
   */
  public Optional<Role> role() {
    return membership().map(Membership::role);
  }

  /**
   * Returns which acts wait for the party's consent.
   *
   * @return the outcomes of acts that are pending and open and lack it, by act
   */
  public SortedMap<ActId, Pending> owed() {
    SortedMap<ActId, Pending> owed = new TreeMap<>(timeline.pending(day));
    owed.values().removeIf(pending -> !pending.missing().contains(party));
    return owed;
  }

  /**
   * Tells whether the founding waits for the party's consent.
   *
   * @return true if it is pending and the party is missing
   */
  public boolean owesFounding() {
    return timeline.founding(day) instanceof Pending pending
        && pending.missing().contains(party);
  }

  /** Whether something waits for its consent. */
  boolean isAwaited() {
    return owesFounding() || !owed().isEmpty();
  }

  /**
   * Returns the first day on which the party is no longer bound, by all that is on record: it
   * leaves, or the agreement ends.
   *
   * @return the day, or empty if none is known, or the party is not bound
   */
  public Optional<LocalDate> boundUntil() {
    return boundUntil;
  }

  /** Returns the agreement, the party's status and the day. */
  @Override
  public String toString() {
    return "Engagement{" + timeline.agreement().id() + ", " + party + ", " + status() + " on " + day
        + "}";
  }
}
