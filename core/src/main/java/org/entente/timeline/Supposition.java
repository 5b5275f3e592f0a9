package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.PartyId;
import org.entente.Signature;
import org.entente.Withdrawal;

/** An act as it would be, had parties done on a day what they have not done yet. */
final class Supposition {
  private Supposition() {}

  /** Whether a signature can bear a day. */
  static boolean canBeSigned(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }

  static ConsensualAct signedBy(ConsensualAct act, Set<PartyId> parties, LocalDate day) {
    List<Signature> signatures = new ArrayList<>(act.signatures());
    List<Decision> decisions = new ArrayList<>(act.decisions());
    for (PartyId party : parties) {
      signatures.add(Signature.of(party, day));
      decisions.add(Decision.of(party, day));
    }
    ConsensualAct signed = act.withSignatures(signatures).withDecisions(decisions);
    return signed instanceof Withdrawal withdrawal && withdrawal.notifiedOn().isEmpty()
        ? withdrawal.withNotifiedOn(day).withSignatures(signatures).withDecisions(decisions)
        : signed;
  }
}
