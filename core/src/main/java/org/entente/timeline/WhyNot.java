package org.entente.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Past;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.course.Position;
import org.entente.inquiry.Answers;
import org.entente.inquiry.Status;

/** Tells of one that is not bound: what it was asked, what it said, and where its places went. */
record WhyNot(Answers answers, LocalDate day, Position position, Steps steps, WhyBound bound) {
  void add(PartyId party) {
    addTakenOver(party, day, new HashSet<>());
    if (bound.isFounder(party) || Status.founds(position, party)) {
      addFounder(party);
    }
    for (Act act : answers.agreement().acts()) {
      if (act instanceof Succession succession) {
        addSucceeded(succession, party);
      } else {
        addNewcomer(answers.decided(act.id()), party);
      }
    }
  }

  /**
   * The places that a party has taken over by a day, whether it had them or was only asked in them;
   * each succession once, by however many lines it leads to the party.
   */
  private void addTakenOver(PartyId party, LocalDate by, Set<Past.Succeeded> told) {
    for (Past.Succeeded step : position.lineage().into(party)) {
      PartyId predecessor = step.predecessor();
      boolean hadPlace = answers.course().history().endOf(step.eve()).hasPlace(predecessor);
      if (!step.on().isAfter(by) && hadPlace && told.add(step)) {
        addTakenOver(predecessor, step.eve(), told);
        Evidence said = bound.founding(step.eve());
        steps.addAll(said.signatures(predecessor));
        steps.addAll(said.refusals(predecessor, on -> isFinalBefore(party, on)));
        said.succession(step).ifPresent(steps::add);
      }
    }
  }

  private void addFounder(PartyId party) {
    bound
        .foundedOn(party)
        .ifPresentOrElse(
            since -> bound.addFounder(party, since, "was-founder"), () -> addAsked(party));
  }

  private void addAsked(PartyId party) {
    Evidence evidence = bound.founding(day);
    boolean isContracting = Status.of(answers, party, day) == PartyStatus.CONTRACTING;
    steps.add(Step.of("asked-to-found").withParty(party), grounds -> {
      grounds.addAll(evidence.signatures(party));
      grounds.addAll(evidence.refusals(party, on -> isFinalBefore(party, on)));
      if (!isContracting) {
        grounds.add(Step.of("not-consented").withParty(party));
      }
    });
    if (isContracting && answers.on(day).isInForce()) {
      evidence.consentedOn(party).ifPresent(on -> addDaysToCome(party, on));
    }
  }

  /** Whether the consent of one that founds was fixed before a day. */
  private boolean isFinalBefore(PartyId party, LocalDate on) {
    return answers.course().founders().isFinalBefore(position, party, on);
  }

  private void addDaysToCome(PartyId party, LocalDate consent) {
    Stream<LocalDate> days = answers.course().founders().joinDays(position, party, day);
    days.forEach(since -> steps.add(bound.lateJoiner(party, consent, since)));
  }

  private void addSucceeded(Succession succession, PartyId party) {
    boolean succeeds =
        succession.successors().stream().anyMatch(each -> each.id().equals(party));
    if (succeeds
        && succession.isByNotice()
        && answers.outcome(succession.id(), day).isPending()) {
      Step step = Steps.about(succession, "succession-not-notified").withParty(party);
      steps.add(step.withOn(succession.on())
          .with("predecessor", succession.predecessors().get(0)));
    }
    if (succession.predecessors().contains(party)
        && !succession.remaining().contains(party)
        && !succession.on().isAfter(day)) {
      for (Party heir : succession.successors()) {
        Step step = Steps.about(succession, "was-succeeded").withParty(party);
        steps.add(step.withOn(succession.on()).with("successor", heir.id()));
      }
    }
  }

  /** What became of the accession of one that is not bound by it, or by which it was bound once. */
  private void addNewcomer(Decided decided, PartyId party) {
    if (!Status.joins(decided, position, party)) {
      return;
    }
    Step about = Step.of("act-agreed").withAct(decided.id());
    Outcome outcome = answers.outcome(decided.id(), day);
    if (outcome instanceof Outcome.InEffect inEffect) {
      addAccession(decided, inEffect);
      return;
    }
    Step pending = Steps.about(decided, "act-pending").withParty(party).withOn(day);
    Step head = outcome.accept(new Became(
        outcome.isPending() ? pending : about, "act", each -> steps.agreed(about, decided, each)));
    steps.add(head, grounds -> {
      grounds.addRule(decided);
      Evidence evidence = steps.evidence(decided);
      grounds.addAll(evidence.consent(party, position.lineage()));
      grounds.addAll(evidence.refusals(
          party,
          on -> !decided.frozen().mayStepBack()
              && decided.completedOn().filter(on::isAfter).isPresent()));
      grounds.addUnmet(outcome);
    });
  }

  /** It was bound once, or its heirs are. */
  private void addAccession(Decided decided, Outcome.InEffect inEffect) {
    LocalDate complete = inEffect.completedOn();
    LocalDate effect = inEffect.effectiveOn();
    Position judged = answers.position(complete.isAfter(effect) ? complete : effect);
    decided.said().newcomers(judged.lineage()).forEach(heir -> bound.addAccession(decided, heir));
  }
}
