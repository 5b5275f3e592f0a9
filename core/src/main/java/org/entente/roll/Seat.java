package org.entente.roll;

import java.util.List;
import org.entente.PartyId;

/**
 * A place as it is counted: who holds it, whether as a partner, whether it is suspended, so that it
 * is not asked, and all who have held it, in order. One party may hold several, and a place that
 * was split is several places with one number.
 */
public record Seat(
    int place, PartyId holder, boolean isPartner, boolean isSuspended, List<PartyId> line) {
  /** The only place of one that has succeeded nobody. */
  public static Seat of(PartyId party, boolean isPartner) {
    return new Seat(-1, party, isPartner, false, List.of(party));
  }

  /** Whether an act asks it as a partner's. */
  boolean isAsked() {
    return isPartner && !isSuspended;
  }

  /** Whether a party has taken it later than it was an earlier place, in the hands of another. */
  public boolean isTakenSince(PartyId party, Seat earlier) {
    return !earlier.holder.equals(party)
        && line.subList(earlier.line.size(), line.size()).contains(party);
  }

  /** Whether it is an earlier place, or has come from it by succession. */
  public boolean comesFrom(Seat earlier) {
    return place == earlier.place
        && earlier.line.size() <= line.size()
        && line.subList(0, earlier.line.size()).equals(earlier.line);
  }
}
