package org.entente.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.PartyId;
import org.entente.Revocation;

/**
 * The notice by which a party leaves, which is its consent until it is revoked: by the party
 * itself, or by one that has taken its place since. One that is gone gives none. Immutable.
 */
public record Notice(PartyId party, Optional<LocalDate> day, List<Revocation> revocations) {
  /** The day of the notice, if it is given by a day. */
  Optional<LocalDate> givenBy(LocalDate by) {
    return day.filter(on -> !on.isAfter(by));
  }

  boolean isStanding(Lineage lineage, LocalDate by) {
    return givenBy(by).filter(on -> !lineage.isGone(party, on)).isPresent()
        && !isRevoked(lineage, by);
  }

  /** Whether it had been revoked by the end of a day. */
  public boolean isRevoked(Lineage lineage, LocalDate by) {
    return day.isPresent()
        && revocations.stream()
            .filter(each -> !each.on().isAfter(by) && !each.on().isBefore(day.get()))
            .anyMatch(each -> speaksFor(each, day.get(), lineage));
  }

  private boolean speaksFor(Revocation revocation, LocalDate notice, Lineage lineage) {
    LocalDate on = revocation.on();
    return revocation.party().equals(party)
        ? !lineage.isGone(party, on)
        : lineage.upTo(on).heirs(party, notice).contains(revocation.party());
  }
}
