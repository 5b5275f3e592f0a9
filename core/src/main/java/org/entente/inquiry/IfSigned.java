package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.AuthorityStep;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.PartyId;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;

/** What would come of an act if those who are missing signed it on a day. */
public final class IfSigned {
  private IfSigned() {}

  public static Optional<LocalDate> earliestEffect(Answers answers, ActId act, LocalDate day) {
    if (!(answers.outcome(act, day) instanceof Pending pending) || !canBeSigned(day)) {
      return Optional.empty();
    }
    ConsensualAct asked = (ConsensualAct) answers.decided(act).frozen().proceeding();
    Set<PartyId> signers = new LinkedHashSet<>(pending.missing());
    pending.violations().forEach(unmet -> unmet.party().ifPresent(signers::add));
    List<AuthorityStep> steps =
        answers.decided(act).frozen().said().provisions().authority();
    Agreement signed = answers.agreement().withAct(signedBy(asked, steps, signers, day));
    Outcome outcome = Answers.of(signed, answers.rules()).outcome(act, LocalDate.MAX);
    return outcome instanceof Outcome.InEffect inEffect
        ? Optional.of(inEffect.effectiveOn())
        : Optional.empty();
  }

  /** Whether a signature may be dated on a day. */
  private static boolean canBeSigned(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }

  private static ConsensualAct signedBy(
      ConsensualAct act, List<AuthorityStep> steps, Set<PartyId> parties, LocalDate day) {
    List<Signature> signatures = new ArrayList<>(act.signatures());
    List<Decision> decisions = new ArrayList<>(act.decisions());
    for (PartyId party : parties) {
      signatures.add(Signature.of(party, day));
      decisions.add(Decision.of(party, day));
      for (AuthorityStep step : steps) {
        Decision taken = Decision.of(party, day).as(step.kind());
        decisions.add(step.body().map(taken::by).orElse(taken));
      }
    }
    ConsensualAct notified =
        act instanceof Withdrawal withdrawal && withdrawal.notifiedOn().isEmpty()
            ? withdrawal.withNotifiedOn(day)
            : act;
    return notified.withSignatures(signatures).withDecisions(decisions);
  }
}
