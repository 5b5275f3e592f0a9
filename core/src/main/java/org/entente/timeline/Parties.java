package org.entente.timeline;

import org.entente.Agreement;
import org.entente.Party;
import org.entente.PartyId;

/** Finds the party with an id. */
@FunctionalInterface
interface Parties {
  Party get(PartyId id);

  /** Finds the parties of an agreement, which knows every party that its facts and acts mention. */
  static Parties of(Agreement agreement) {
    return id -> agreement.party(id).orElseThrow();
  }
}
