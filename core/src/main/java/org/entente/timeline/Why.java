package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Act;
import org.entente.ConsensualAct;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.answer.Explanation;
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.hearing.Notice;
import org.entente.inquiry.Answers;
import org.entente.inquiry.Status;

/**
 * Builds what makes a party bound, or not, on a day. Whatever it states, it has asked the answers
 * for.
 */
record Why(Answers answers, LocalDate day, Steps steps) {
  /** What bears on when the agreement ends, and the code that tells of it. */
  private static final Map<Event.Kind, String> ENDS = Map.of(
      Event.Kind.EXPIRED, "expired",
      Event.Kind.CEASED, "ceased",
      Event.Kind.REVIVED, "revived",
      Event.Kind.TERMINATED, "terminated",
      Event.Kind.TERM_CHANGED, "term-changed");

  static Explanation explain(Answers answers, PartyId party, LocalDate day) {
    Why why = new Why(answers, day, new Steps(answers, day));
    List<Step> grounds = new ArrayList<>();
    Step force = why.force();
    why.addParty(party);
    grounds.addAll(why.steps().inOrder());
    grounds.add(answers.on(day).isInForce() ? 0 : grounds.size(), force);
    return Explanation.builder()
        .party(party)
        .day(day)
        .status(Status.of(answers, party, day))
        .given(!why.steps().given().isEmpty())
        .grounds(grounds)
        .build();
  }

  /** Whether the agreement is in force. */
  static Step explain(Answers answers, LocalDate day) {
    return new Why(answers, day, new Steps(answers, day)).force();
  }

  private Step force() {
    Standing standing = answers.on(day);
    // Where it reaches back to the day, what counts is what became of it later.
    Outcome outcome = answers.founding(standing.isInForce() ? LocalDate.MAX : day);
    return steps.resting(
        force(standing, outcome), grounds -> new Why(answers, day, grounds).addForce(outcome));
  }

  private void addForce(Outcome outcome) {
    Decided founding = answers.course().founding();
    if (founding.given().isPresent()) {
      steps.addGiven(Step.of("founding-given"), founding.given().get());
      addTerm();
    } else {
      Step about = Step.of("founding-rule").withSource(answers.agreement().source());
      steps.add(Steps.ruled(about, founding));
      addFounding(outcome);
    }
    new WhyLeft.ByNonRenewal(answers, day, steps).add();
    for (Event event : answers.course().events()) {
      String code = ENDS.get(event.kind());
      if (code != null && !event.effectiveOn().isAfter(day)) {
        Step step = Step.of(code).withAct(event.act()).withOn(event.effectiveOn());
        boolean isRevived = event.kind() == Event.Kind.REVIVED;
        event
            .act()
            .flatMap(act -> answers.decided(act).given())
            .filter(given -> isRevived)
            .ifPresentOrElse(given -> steps.addGiven(step, given), () -> steps.add(step));
      }
    }
  }

  private Step force(Standing standing, Outcome founding) {
    if (!standing.isInForce() || !(founding instanceof Outcome.InEffect inEffect)) {
      return Step.of("not-in-force").with("day", day);
    }
    Step about = Step.of("in-force").withSource(answers.agreement().source());
    Step since = about.with("since", inEffect.effectiveOn());
    Optional<LocalDate> until = standing.term().until();
    return until.map(end -> since.withCode("in-force-until").with("until", end)).orElse(since);
  }

  private void addFounding(Outcome outcome) {
    Step pending = Step.of("founding-pending");
    steps.add(
        outcome.accept(new Became(
            pending,
            "founding",
            complete -> Step.of("founding-complete").withOn(complete.completedOn()))),
        grounds -> {
          if (outcome.isPending()) {
            grounds.addUnmet(outcome);
          }
        });
    if (outcome instanceof Outcome.Complete complete) {
      addComplete(complete);
    }
  }

  private void addComplete(Outcome.Complete complete) {
    addTerm();
    if (!complete.isInEffect()) {
      Step waits = Step.of("founding-waits")
          .withEffect(answers.course().founding().frozen().effectRule());
      steps.add(complete.dayOfEffect().map(Step.of("founding-effect")::withOn).orElse(waits));
    }
  }

  private void addTerm() {
    Decided founding = answers.course().founding();
    if (founding.frozen().isPutOffByTerm(founding.progress())) {
      steps.add(Step.of("founding-term").withOn(answers.agreement().term().from()));
    }
  }

  private void addParty(PartyId party) {
    int before = steps.links().size();
    WhyBound bound = new WhyBound(answers, day, steps);
    WhyNot unbound = new WhyNot(answers, day, answers.position(day), steps, bound);
    answers.on(day).member(party).ifPresentOrElse(bound::add, () -> unbound.add(party));
    addNotices(party);
    new WhyLeft.ByNonRenewal(answers, day, steps).addNotices(party);
    new WhyPlace(answers, day, steps).add(party);
    new WhyText(answers, day, steps).addLeaving(party);
    if (steps.links().size() == before) {
      steps.add(Step.of("third").withParty(party));
    }
  }

  private void addNotices(PartyId party) {
    for (Act act : answers.agreement().acts()) {
      if (act instanceof ConsensualAct) {
        Decided decided = answers.decided(act.id());
        Optional<Notice> notice = decided.said().notice();
        notice.ifPresent(each -> new WhyLeft(answers, day, steps, decided, each).add(party));
      }
    }
  }
}
