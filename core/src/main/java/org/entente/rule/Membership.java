package org.entente.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Party;
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
 * @since 0.1
 */
public record Membership(
    Party party, Role role, LocalDate since, LocalDate boundSince, Optional<ActId> by) {
  /** Checks that no part is null. */
  public Membership {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(boundSince, "boundSince");
    Objects.requireNonNull(by, "by");
  }
}
