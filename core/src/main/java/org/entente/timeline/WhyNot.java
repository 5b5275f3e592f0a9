package org.entente.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Past;
import org.entente.answer.Pending;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.course.Position;

/** Tells of one that is not bound: what it was asked, what it said, and where its places went. */
final class WhyNot {
  private final Answers answers;
  private final LocalDate day;
  private final Position position;
  private final Steps steps;
  private final WhyBound bound;

  WhyNot(Answers answers, LocalDate day, Steps steps) {
    this.answers = answers;
    this.day = day;
    this.position = answers.position(day);
    this.steps = steps;
    this.bound = new WhyBound(answers, day, steps);
  }

  void add(PartyId party) {
    addTakenOver(party, day, new HashSet<>());
    if (bound.isFounder(party) || isHeirOfFounder(party)) {
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
        steps.addAll(said.refusals(predecessor, on -> isCommitted(party, on)));
        said.succession(step)
            .ifPresent(act -> steps.add(Evidence.succeeded(act, party, predecessor)));
      }
    }
  }

  private boolean isHeirOfFounder(PartyId party) {
    return position.founders().stream().anyMatch(each -> each.holder().id().equals(party));
  }

  private void addFounder(PartyId party) {
    Evidence evidence = bound.founding(day);
    boolean wasBound = answers.course().events().stream()
        .anyMatch(event -> !event.effectiveOn().isAfter(day)
            && event.act().isEmpty()
            && event.parties().contains(party));
    steps.add(Step.of(wasBound ? "founder" : "asked-to-found").withParty(party));
    steps.addAll(evidence.signatures(party));
    if (wasBound) {
      return;
    }
    steps.addAll(evidence.refusals(party, on -> isCommitted(party, on)));
    if (Status.of(answers, party, day) != PartyStatus.CONTRACTING) {
      steps.add(Step.of("not-consented").withParty(party));
    } else if (answers.on(day).isInForce()) {
      addDayToCome(party, evidence);
    }
  }

  /** Whether the consent of one that founds was fixed before a day. */
  private boolean isCommitted(PartyId party, LocalDate on) {
    return answers.course().founders().isCommitted(position, party, on.minusDays(1));
  }

  private void addDayToCome(PartyId party, Evidence evidence) {
    Optional<LocalDate> consent = evidence.consentedOn(party);
    answers
        .course()
        .founders()
        .joinDays(position, party, day)
        .forEach(since -> consent.ifPresent(on -> steps.add(bound.lateJoiner(party, on, since))));
  }

  private void addSucceeded(Succession succession, PartyId party) {
    if (succession.predecessors().contains(party) && !succession.on().isAfter(day)) {
      for (Party heir : succession.successors()) {
        steps.add(Step.of("was-succeeded")
            .withAct(succession.id())
            .withParty(party)
            .withOn(succession.on())
            .with("successor", heir.id())
            .withSource(succession.source()));
      }
    }
  }

  private void addNewcomer(Decided decided, PartyId party) {
    Optional<Party> newcomer = decided.frozen().said().newcomer();
    if (newcomer
        .filter(each ->
            each.id().equals(party) || position.lineage().heirs(each.id()).contains(party))
        .isPresent()) {
      ActId id = Steps.id(decided);
      answers.outcome(id, day).accept(new OfAccession(decided, newcomer.get().id(), party));
    }
  }

  /** What became of the accession of one that is not bound by it, or by which it was bound once. */
  private final class OfAccession implements Outcome.Visitor<Boolean> {
    private final Decided decided;
    private final PartyId newcomer;
    private final PartyId party;
    private final Step about;

    OfAccession(Decided decided, PartyId newcomer, PartyId party) {
      this.decided = decided;
      this.newcomer = newcomer;
      this.party = party;
      this.about = Step.of("act-pending").withAct(Steps.id(decided));
    }

    private void addWhatWasSaid() {
      steps.addRule(decided);
      Evidence evidence = steps.evidence(decided);
      steps.addAll(evidence.consent(party, position.lineage()));
      steps.addAll(evidence.refusals(
          party, on -> decided.progress().completedOn().filter(on::isAfter).isPresent()));
    }

    @Override
    public Boolean pending(Pending pending) {
      addWhatWasSaid();
      steps.add(about.withParty(party).withSource(Steps.source(decided)));
      steps.addUnmet(pending.violations());
      return true;
    }

    @Override
    public Boolean agreed(Outcome.Agreed agreed) {
      addWhatWasSaid();
      steps.add(about
          .withCode("act-agreed")
          .withOn(agreed.completedOn())
          .with("since", agreed.effectiveOn()));
      return true;
    }

    @Override
    public Boolean inEffect(Outcome.InEffect inEffect) {
      LocalDate judged = inEffect.completedOn().isAfter(inEffect.effectiveOn())
          ? inEffect.completedOn()
          : inEffect.effectiveOn();
      answers
          .position(judged)
          .lineage()
          .heirs(newcomer)
          .forEach(heir -> bound.addAccession(decided, heir));
      return true;
    }

    @Override
    public Boolean failed(Outcome.Failed failed) {
      addWhatWasSaid();
      steps.add(about
          .withCode("act-failed")
          .withOn(failed.failedOn())
          .with("reason", failed.reason().code()));
      steps.addUnmet(failed.violations());
      return true;
    }
  }
}
