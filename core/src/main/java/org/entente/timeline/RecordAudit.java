package org.entente.timeline;

import java.util.List;
import java.util.Optional;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Fact;
import org.entente.Proceeding;
import org.entente.Statement;
import org.entente.answer.Finding;

/** What is odd about the entries themselves: those that are known to be wrong. */
record RecordAudit(Agreement agreement, List<Finding> findings) {
  void add() {
    addWrong(agreement, Optional.empty());
    for (Act act : agreement.acts()) {
      if (act instanceof Proceeding proceeding) {
        addWrong(proceeding, Optional.of(act.id()));
      }
    }
  }

  /** An entry from which nothing follows any more, though it is on file. */
  private void addWrong(Proceeding proceeding, Optional<ActId> act) {
    for (Fact fact : proceeding.facts()) {
      fact.recordedUntil().ifPresent(from -> {
        Finding found = Finding.of("known-wrong", act)
            .with("fact", fact.noun())
            .with("on", fact.on())
            .with("from", from);
        findings.add(fact instanceof Statement said ? found.withParty(said.party()) : found);
      });
    }
  }
}
