package org.entente.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.PartyId;
import org.entente.answer.Outcome;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.course.Progress;
import org.entente.hearing.Hearing;
import org.entente.hearing.Notice;

/**
 * Tells of a notice by which a party, or a place that it has taken over, is out or will be: on its
 * way, taken back, or in effect.
 */
record WhyLeft(Answers answers, LocalDate day, Steps steps, Decided decided, Notice notice) {
  void add(PartyId party) {
    Outcome outcome = answers.outcome(decided.id(), day);
    if (concerns(party) || (outcome.isInEffect() && decided.progress().leavers().contains(party))) {
      add(outcome);
    }
  }

  /** Whether the notice is the party's own, or reaches a place that it took over. */
  private boolean concerns(PartyId party) {
    Hearing hearing = decided.frozen().hearing(answers.position(day), day);
    return notice.party().equals(party)
        || (notice.isGivenBy(day)
            && answers.on(day).member(party).filter(hearing::isLeaving).isPresent());
  }

  private void add(Outcome outcome) {
    Optional<LocalDate> notified = notice.day().filter(on -> !on.isAfter(day));
    Step given = Steps.about(decided, "notice").withParty(notice.party());
    notified.ifPresent(on -> steps.add(Steps.dated(given, on, notice.precision())));
    if (outcome instanceof Outcome.Complete complete) {
      boolean hasLeft = complete.isInEffect();
      complete
          .dayOfEffect()
          .ifPresentOrElse(
              effect -> addLeaving(
                  effect, hasLeft ? "left" : "leaves", hasLeft ? "place-ended" : "place-ends"),
              () -> steps.add(steps.waits(about("leaves-waits", complete.completedOn()), decided)));
    } else if (notified.isPresent() && !outcome.isPending()) {
      Step failed = about("act-failed", notified.get());
      outcome.accept(new Became(steps, "act", failed, complete -> {}));
    } else if (notified.isPresent() && !decided.frozen().isGiven()) {
      steps.addRule(decided);
      steps.addUnmet(outcome);
    }
  }

  private Step about(String code, LocalDate on) {
    return Step.of(code).withAct(decided.id()).withParty(notice.party()).withOn(on);
  }

  private void addLeaving(LocalDate effect, String itself, String inherited) {
    if (decided.given().isPresent()) {
      steps.addGiven(about("withdrawal-given", effect), decided.given().get());
      return;
    }
    steps.addRule(decided);
    if (!steps.judged(decided).isByNoticeAlone()) {
      steps.addConsents(decided);
    }
    for (Progress.Due due : decided.progress().postponements(day)) {
      steps.add(about("postponed", due.from()).with("until", due.effectiveOn()));
    }
    boolean isGone = answers.position(effect).lineage().isGone(notice.party(), effect);
    steps.add(about(isGone ? inherited : itself, effect));
  }
}
