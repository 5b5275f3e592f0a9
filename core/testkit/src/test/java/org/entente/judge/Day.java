package org.entente.judge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.ActId;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Term;

/** All that the judge says of one day. */
record Day(
    LocalDate date,
    boolean inForce,
    Set<PartyId> partners,
    Set<PartyId> associates,
    Set<PartyId> suspended,
    Map<InstrumentId, Optional<String>> texts,
    Map<PartyId, Map<InstrumentId, Optional<String>>> textsOf,
    Term term,
    Provisions provisions,
    Verdict founding,
    Map<ActId, Verdict> acts) {

  Verdict act(String id) {
    return acts.get(ActId.of(id));
  }
}
