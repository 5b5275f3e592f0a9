package org.entente.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.answer.Event;
import org.entente.answer.Explanation;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Step;
import org.entente.course.Frozen;

/**
 * Builds the chain that makes a party bound, or not, on a day. Whatever it states, it has asked the
 * answers for.
 */
final class Why {
  private final Answers answers;
  private final Agreement agreement;
  private final LocalDate day;
  private final Steps steps;

  Why(Answers answers, LocalDate day) {
    this.answers = answers;
    this.agreement = answers.agreement();
    this.day = day;
    this.steps = new Steps(answers, day);
  }

  Explanation explain(PartyId party) {
    addForce();
    int before = steps.size();
    Optional<Membership> member = answers.on(day).member(party);
    if (member.isPresent()) {
      new WhyBound(answers, day, steps).add(member.get());
    } else {
      new WhyNot(answers, day, steps).add(party);
    }
    new WhyLeft(answers, day, steps).addNotices(party);
    if (steps.size() == before) {
      steps.add(Step.of("third").withParty(party));
    }
    return steps.explanation(party);
  }

  private void addForce() {
    Frozen founding = answers.course().founding().frozen();
    Standing standing = answers.on(day);
    // Where it reaches back to the day, what counts is what became of it later.
    Outcome outcome = answers.founding(standing.isInForce() ? LocalDate.MAX : day);
    if (outcome instanceof Outcome.InEffect inEffect && standing.isInForce()) {
      Optional<LocalDate> until = standing.term().until();
      Step step = Step.of(until.isPresent() ? "in-force-until" : "in-force")
          .with("since", inEffect.effectiveOn());
      steps.add(
          until.map(end -> step.with("until", end)).orElse(step).withSource(agreement.source()));
    } else {
      steps.add(Step.of("not-in-force").with("day", day));
    }
    if (founding.given().isPresent()) {
      steps.addGiven(Step.of("founding-given"), founding.given().get());
      addTerm();
    } else {
      addFoundingRule(outcome);
    }
    answers.course().events().stream()
        .filter(event -> !event.effectiveOn().isAfter(day))
        .forEach(this::addEnd);
  }

  /** What bears on when the agreement ends. */
  private void addEnd(Event event) {
    Step step = Step.of("").withAct(event.act()).withOn(event.effectiveOn());
    switch (event.kind()) {
      case EXPIRED -> steps.add(step.withCode("expired"));
      case FELL_BELOW_MINIMUM -> steps.add(step.withCode("fell-below-minimum"));
      case TERMINATED -> steps.add(step.withCode("terminated"));
      case TERM_CHANGED -> steps.add(step.withCode("term-changed"));
      case FOUNDING_COMPLETE,
          ENTERED_INTO_FORCE,
          FOUNDING_FAILED,
          ACT_COMPLETE,
          ACT_FAILED,
          JOINED,
          LEFT,
          SUCCEEDED,
          TEXT_CHANGED,
          PROVISIONS_CHANGED -> {
        // Told elsewhere, or of no bearing on the end.
      }
    }
  }

  private void addFoundingRule(Outcome outcome) {
    Procedure procedure = agreement.provisions().founding();
    steps.add(Step.of("founding-rule")
        .withConsent(procedure.consent())
        .withEffect(procedure.effect())
        .withSource(agreement.source()));
    outcome.accept(new OfFounding());
  }

  private void addTerm() {
    if (answers
        .course()
        .founding()
        .frozen()
        .isPutOffByTerm(answers.course().founding().progress())) {
      agreement.term().from().ifPresent(on -> steps.add(Step.of("founding-term").withOn(on)));
    }
  }

  /** What became of the founding. */
  private final class OfFounding implements Outcome.Visitor<Boolean> {
    @Override
    public Boolean pending(Pending pending) {
      steps.add(Step.of("founding-pending"));
      steps.addUnmet(pending.violations());
      return true;
    }

    @Override
    public Boolean agreed(Outcome.Agreed agreed) {
      steps.add(Step.of("founding-complete").withOn(agreed.completedOn()));
      addTerm();
      steps.add(Step.of("founding-effect").withOn(agreed.effectiveOn()));
      return true;
    }

    @Override
    public Boolean inEffect(Outcome.InEffect inEffect) {
      steps.add(Step.of("founding-complete").withOn(inEffect.completedOn()));
      addTerm();
      return true;
    }

    @Override
    public Boolean failed(Outcome.Failed failed) {
      steps.add(Step.of("founding-failed")
          .withOn(failed.failedOn())
          .with("reason", failed.reason().code()));
      return true;
    }
  }
}
