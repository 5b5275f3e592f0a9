package org.entente.judge;

import java.util.List;
import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentFinal;
import org.entente.DecisionKind;
import org.entente.Precision;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Revoked;
import org.entente.Succession;
import org.entente.Termination;
import org.entente.Towards;
import org.entente.Withdrawal;

/**
 * What the judge has not been told of: it refuses a dossier with any of it, and guesses nothing.
 */
final class Unjudged {
  private Unjudged() {}

  /** Refuses a dossier that holds what the judge does not know. */
  static void refuse(Agreement agreement) {
    refuse((Proceeding) agreement);
    refuse(agreement.provisions());
    for (Act act : agreement.acts()) {
      refuse(isKnown(act) && act.recordedUntil().isEmpty(), act);
      if (act instanceof ConsensualAct consensual) {
        refuse(consensual);
      }
      if (act instanceof Amendment amendment) {
        amendment.provisions().ifPresent(Unjudged::refuse);
      }
    }
  }

  private static boolean isKnown(Act act) {
    return act instanceof Accession
        || act instanceof Amendment
        || act instanceof Withdrawal
        || act instanceof Termination
        || (act instanceof Succession succession && succession.remaining().isEmpty());
  }

  private static void refuse(Proceeding proceeding) {
    proceeding
        .facts()
        .forEach(fact ->
            refuse(fact.precision() == Precision.DAY && fact.recordedUntil().isEmpty(), fact));
    proceeding
        .signatures()
        .forEach(each -> refuse(each.bindsFrom().isEmpty() && each.subjectTo().isEmpty(), each));
    proceeding.revocations().forEach(each -> refuse(each.revokes() == Revoked.LAST, each));
    proceeding.decisions().forEach(each -> refuse(each.kind() == DecisionKind.DECIDED, each));
  }

  private static void refuse(Provisions provisions) {
    boolean isOfDecisions = provisions.authority().isEmpty() || provisions.isDecisionRequired();
    boolean isTowardsAll =
        provisions.accession().towards().stream().allMatch(Towards.EVERYONE::equals);
    boolean isOfKnownActs = Stream.of(
            provisions.expulsion(), provisions.suspension(), provisions.reinstatement())
        .allMatch(each -> each.isEmpty());
    refuse(
        isOfDecisions
            && isTowardsAll
            && isOfKnownActs
            && provisions.consentFinal() == ConsentFinal.AT_COMPLETION,
        List.of(provisions));
  }

  private static void refuse(boolean isKnown, Object what) {
    if (!isKnown) {
      throw new IllegalArgumentException("not judged yet: " + what);
    }
  }
}
