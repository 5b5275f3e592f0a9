package org.entente.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.AuthorityStep;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.hearing.Statements;

/** What would come of the founding or an act if those who are missing signed it on a day. */
public final class IfSigned {
  private IfSigned() {}

  public static Optional<LocalDate> earliestEffect(Answers answers, ActId act, LocalDate day) {
    if (!(answers.outcome(act, day) instanceof Pending pending) || !canBeSigned(day)) {
      return Optional.empty();
    }
    Act signed = signed(answers, pending, act, day);
    return effect(Answers.of(answers.agreement().withAct(signed), answers.rules())
        .outcome(act, LocalDate.MAX));
  }

  public static Optional<LocalDate> earliestEntry(Answers answers, LocalDate day) {
    if (!(answers.founding(day) instanceof Pending pending) || !canBeSigned(day)) {
      return Optional.empty();
    }
    Statements said = answers.course().founding().frozen().said();
    Agreement signed = (Agreement) signedBy(signers(pending), said, day);
    return effect(Answers.of(signed, answers.rules()).founding(LocalDate.MAX));
  }

  private static Set<PartyId> signers(Pending pending) {
    Set<PartyId> signers = new LinkedHashSet<>(pending.missing());
    pending.violations().forEach(unmet -> unmet.party().ifPresent(signers::add));
    return signers;
  }

  private static Optional<LocalDate> effect(Outcome outcome) {
    return outcome instanceof Outcome.InEffect inEffect
        ? Optional.of(inEffect.effectiveOn())
        : Optional.empty();
  }

  /** The act if all is done on a day: one that takes place by law may need its notice only. */
  private static Act signed(Answers answers, Pending pending, ActId act, LocalDate day) {
    if (answers.agreement().knownAct(act) instanceof Succession succession) {
      return succession.isByNotice() ? succession.withNotifiedOn(day) : succession;
    }
    return (Act) signedBy(signers(pending), answers.decided(act).frozen().said(), day);
  }

  /** Whether time will stand for a step of which a party has sent the matter to the body. */
  private static boolean isRunning(
      AuthorityStep step, PartyId party, Statements said, LocalDate day) {
    boolean isSent = said.proceeding().decisions().stream()
        .filter(each -> each.party().equals(party) && !each.on().isAfter(day))
        .anyMatch(each ->
            each.kind() == DecisionKind.SENT && each.body().equals(step.body().or(each::body)));
    return isSent
        && step.orAfter().isPresent()
        && said.countsFrom(Signature.of(party, day)).isAfter(day);
  }

  /** Whether a signature may be dated on a day. */
  private static boolean canBeSigned(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }

  private static Proceeding signedBy(Set<PartyId> parties, Statements said, LocalDate day) {
    Proceeding asked = said.proceeding();
    List<Signature> signatures = new ArrayList<>(asked.signatures());
    List<Decision> decisions = new ArrayList<>(asked.decisions());
    for (PartyId party : parties) {
      signatures.add(Signature.of(party, day));
      decisions.add(Decision.of(party, day));
      for (AuthorityStep step : said.provisions().authority()) {
        if (isRunning(step, party, said, day)) {
          continue;
        }
        Decision taken = Decision.of(party, day).as(step.kind());
        decisions.add(step.body().map(taken::by).orElse(taken));
      }
    }
    Proceeding notified =
        asked instanceof Withdrawal withdrawal && withdrawal.notifiedOn().isEmpty()
            ? withdrawal.withNotifiedOn(day)
            : asked;
    return notified.withSignatures(signatures).withDecisions(decisions);
  }
}
