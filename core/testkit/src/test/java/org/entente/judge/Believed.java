package org.entente.judge;

import java.util.List;
import java.util.Optional;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Fact;
import org.entente.Given;
import org.entente.Withdrawal;

/** A dossier without what proved wrong, be it a fact or an act (MEANING §3.11d, §3.11f). */
final class Believed {
  private Believed() {}

  static Agreement of(Agreement agreement) {
    return agreement
        .withActs(agreement.acts().stream()
            .filter(act -> act.recordedUntil().isEmpty())
            .map(Believed::of)
            .toList())
        .withDecisions(right(agreement.decisions()))
        .withSignatures(right(agreement.signatures()))
        .withAbstentions(right(agreement.abstentions()))
        .withObjections(right(agreement.objections()))
        .withRevocations(right(agreement.revocations()))
        .withOccurrences(right(agreement.occurrences()))
        .withNonRenewals(right(agreement.nonRenewals()))
        .withGiven(right(agreement.given()));
  }

  private static Act of(Act act) {
    if (!(act instanceof ConsensualAct consensual)) {
      return act;
    }
    ConsensualAct believed = consensual
        .withDecisions(right(consensual.decisions()))
        .withSignatures(right(consensual.signatures()))
        .withAbstentions(right(consensual.abstentions()))
        .withObjections(right(consensual.objections()))
        .withRevocations(right(consensual.revocations()))
        .withOccurrences(right(consensual.occurrences()))
        .withGiven(right(consensual.given()));
    return believed instanceof Withdrawal withdrawal
        ? withdrawal.withPostponements(right(withdrawal.postponements()))
        : believed;
  }

  private static <F extends Fact> List<F> right(List<F> facts) {
    return facts.stream().filter(each -> each.recordedUntil().isEmpty()).toList();
  }

  private static Optional<Given> right(Optional<Given> given) {
    return given.filter(each -> each.recordedUntil().isEmpty());
  }
}
