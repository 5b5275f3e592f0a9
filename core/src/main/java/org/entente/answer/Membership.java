package org.entente.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party's place in an agreement. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Membership implements WithMembership permits ImmutableMembership {
  Membership() {}

  /**
   * One that took part in a place until another took it over.
   *
   * @param party the party
   * @param until the first day on which it no longer had the place
   * @since 0.1
   */
  public record Predecessor(PartyId party, LocalDate until) {}

  /**
   * That a party is suspended: bound and present, and not asked for consent.
   *
   * @param by the act by which it is
   * @param since the day from which it is
   * @param until the first day on which it is asked again, or empty if no end is set
   * @since 0.1
   */
  public record Suspended(ActId by, LocalDate since, Optional<LocalDate> until) {}

  /**
   * Returns the party.
   *
   * @return the party
   */
  public abstract Party party();

  /**
   * Returns in which role it takes part.
   *
   * @return the role
   */
  public abstract Role role();

  /**
   * Returns the day from which it takes part in its own name.
   *
   * @return the day
   */
  public abstract LocalDate since();

  /**
   * Returns the day from which its place exists.
   *
   * @return the day: earlier than {@link #since()} where it succeeded a party
   */
  @Value.Default
  public LocalDate boundSince() {
    return since();
  }

  /**
   * Returns the act that brought it in.
   *
   * @return the act, or empty for a founding party
   */
  public abstract Optional<ActId> by();

  /**
   * Returns whether it is suspended.
   *
   * @return since when, until when and by which act; empty if it is not
   */
  public abstract Optional<Suspended> suspended();

  /**
   * Returns who took part in its place before, or in its places.
   *
   * @return the predecessors in order of day; empty if there is none
   */
  public abstract List<Predecessor> predecessors();

  /**
   * Tells whether a party had the place at the end of a day, or has had it at some time since.
   *
   * @param holder the party
   * @param day the day
   * @return true if the party has the place, or passed it on after the day
   */
  public boolean wasHeldSince(PartyId holder, LocalDate day) {
    return party().id().equals(holder)
        || predecessors().stream()
            .anyMatch(each -> each.party().equals(holder) && each.until().isAfter(day));
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
   * Builds one {@link Membership}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
