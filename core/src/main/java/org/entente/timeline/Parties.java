package org.entente.timeline;

import org.entente.Party;
import org.entente.PartyId;

/** Finds the party with an id. */
@FunctionalInterface
interface Parties {
  Party get(PartyId id);
}
