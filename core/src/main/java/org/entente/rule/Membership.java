package org.entente.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;

/**
 * A party's place in an agreement. Immutable and thread-safe.
 *
 * @param party the party
 * @param role in which role it takes part
 * @param since the day from which it takes part in its own name
 * @param boundSince the day from which its place exists: earlier than {@code since} where it
 *     succeeded a party
 * @param by the act that brought it in; empty for a founding party
 * @param predecessors who took part in its place before, or in its places, in order of day; empty
 *     if nobody did
 * @since 0.1
 */
public record Membership(
    Party party,
    Role role,
    LocalDate since,
    LocalDate boundSince,
    Optional<ActId> by,
    List<Predecessor> predecessors) {
  /**
   * One that took part in a place until another took it over.
   *
   * @param party the party
   * @param until the first day on which it no longer had the place
   * @since 0.1
   */
  public record Predecessor(PartyId party, LocalDate until) {
    /** Checks that no part is null. */
    public Predecessor {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(until, "until");
    }
  }

  /** Checks that no part is null. */
  public Membership {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(boundSince, "boundSince");
    Objects.requireNonNull(by, "by");
    predecessors = List.copyOf(predecessors);
  }

  /**
   * Makes the place of a party that succeeded nobody in it.
   *
   * @param party the party
   * @param role in which role it takes part
   * @param since the day from which it takes part in its own name
   * @param boundSince the day from which its place exists
   * @param by the act that brought it in; empty for a founding party
   */
  public Membership(
      Party party, Role role, LocalDate since, LocalDate boundSince, Optional<ActId> by) {
    this(party, role, since, boundSince, by, List.of());
  }

  /**
   * Tells whether a party had the place at the end of a day, or has had it at some time since.
   *
   * @param holder the party
   * @param day the day
   * @return true if the party has the place, or passed it on after the day
   */
  public boolean wasHeldSince(PartyId holder, LocalDate day) {
    return party.id().equals(holder)
        || predecessors.stream()
            .anyMatch(each -> each.party().equals(holder) && each.until().isAfter(day));
  }
}
