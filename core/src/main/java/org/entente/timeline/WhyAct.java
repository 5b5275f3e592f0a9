package org.entente.timeline;

import java.time.LocalDate;
import org.entente.Act;
import org.entente.PartyId;
import org.entente.answer.Outcome;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.hearing.Hearing;
import org.entente.hearing.Lineage;
import org.entente.inquiry.Answers;

/** Tells what has become of an act, by which rule, and by what who is asked has said. */
record WhyAct(Answers answers, LocalDate day, Act act, Outcome outcome) {
  static Step explain(Answers answers, Act act, LocalDate day) {
    WhyAct why = new WhyAct(answers, day, act, answers.outcome(act.id(), day));
    return new Steps(answers, day).resting(why.head(), why::add);
  }

  private Step head() {
    Step about = Steps.about(act, "act-agreed");
    return outcome.isPending()
        ? about.withCode("act-open").withOn(day)
        : outcome.accept(new Became(about, "act", complete -> settled(about, complete)));
  }

  private Step settled(Step about, Outcome.Complete complete) {
    return complete.isInEffect()
        ? about.withCode("act-in-effect").withOn(complete.dayOfEffect())
        : new Steps(answers, day).agreed(about, answers.decided(act.id()), complete);
  }

  private void add(Steps grounds) {
    Decided decided = answers.decided(act.id());
    if (decided.given().isPresent()) {
      grounds.addGiven(Steps.about(act, "place-given"), decided.given().get());
      return;
    }
    grounds.addRule(decided);
    addSaid(grounds, decided);
    if (outcome instanceof Outcome.Complete complete) {
      grounds.add(Step.of("act-complete").withAct(act.id()).withOn(complete.completedOn()));
    }
    grounds.addUnmet(outcome);
  }

  private void addSaid(Steps grounds, Decided decided) {
    Hearing hearing = grounds.judged(decided);
    decided
        .said()
        .notice()
        .flatMap(each -> WhyLeft.received(each, act, day))
        .ifPresent(grounds::add);
    hearing.electorate().forEach(party -> addSaid(grounds, decided, hearing, party.id()));
    hearing.newcomers().forEach(party -> addSaid(grounds, decided, hearing, party));
  }

  private void addSaid(Steps grounds, Decided decided, Hearing hearing, PartyId party) {
    Evidence evidence = grounds.evidence(decided);
    grounds.addAll(evidence.consent(party, Lineage.of(hearing.position())));
    grounds.addAll(
        evidence.refusals(party, on -> decided.completedOn().filter(on::isAfter).isPresent()));
  }
}
