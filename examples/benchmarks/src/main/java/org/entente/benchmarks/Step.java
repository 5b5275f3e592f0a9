package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.PartyId;
import org.entente.Signature;

/**
 * What the validators are given to validate: one founding or accession, and who is asked. The plain
 * loop does the work.
 */
@SignedByAll
public record Step(
    Set<PartyId> asked, PartyId newcomer, List<Signature> signatures, LocalDate day) {
  Set<PartyId> missing() {
    return PlainLoop.missing(asked, newcomer, signatures, day);
  }
}
