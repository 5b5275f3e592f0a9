package org.entente.benchmarks;

import java.util.Set;
import org.entente.PartyId;

/**
 * Who is a party, and who is missing in the pending accession: worked out before it is returned,
 * compared only when checked.
 */
interface Answer {
  Set<PartyId> parties();

  Set<PartyId> missing();

  record Of(Set<PartyId> parties, Set<PartyId> missing) implements Answer {}

  default boolean agreesWith(Answer other) {
    return parties().equals(other.parties()) && missing().equals(other.missing());
  }
}
