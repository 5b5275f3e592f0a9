package org.entente.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.Act;
import org.entente.ConsentRule;
import org.entente.Given;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.hearing.Notice;

/** Tells of the notices by which a party, or a place that it has taken over, is out or will be. */
final class WhyLeft {
  private final Answers answers;
  private final LocalDate day;
  private final Steps steps;

  WhyLeft(Answers answers, LocalDate day, Steps steps) {
    this.answers = answers;
    this.day = day;
    this.steps = steps;
  }

  /** Notices that a party gave, or its predecessor: on their way, taken back, or in effect. */
  void addNotices(PartyId party) {
    for (Act act : answers.agreement().acts()) {
      Optional<Decided> decided = Optional.ofNullable(answers.course().acts().get(act.id()));
      decided
          .flatMap(each -> each.frozen().said().notice())
          .filter(notice -> concerns(notice, decided.get(), party))
          .ifPresent(notice -> new Told(notice, decided.get()).add());
    }
  }

  /** Whether a notice is the party's own, or reaches or has ended a place that it took over. */
  private boolean concerns(Notice notice, Decided decided, PartyId party) {
    Optional<Membership> member = answers.on(day).member(party);
    boolean reaches = notice
        .day()
        .flatMap(on -> member.filter(place -> place.wasHeldSince(notice.party(), on)))
        .isPresent();
    boolean hasEnded = answers.outcome(Steps.id(decided), day).isInEffect()
        && decided.progress().hasEndedPlaceOf(party);
    return notice.party().equals(party) || reaches || hasEnded;
  }

  /** One notice, and what became of it. */
  private final class Told implements Outcome.Visitor<Boolean> {
    private final Notice notice;
    private final Decided decided;
    private final boolean isNotified;

    Told(Notice notice, Decided decided) {
      this.notice = notice;
      this.decided = decided;
      this.isNotified = notice.day().filter(on -> !on.isAfter(day)).isPresent();
    }

    void add() {
      if (isNotified) {
        steps.add(about("notice", notice.day().orElseThrow()).withSource(Steps.source(decided)));
      }
      answers.outcome(Steps.id(decided), day).accept(this);
    }

    private Step about(String code, LocalDate on) {
      return Step.of(code).withAct(Steps.id(decided)).withParty(notice.party()).withOn(on);
    }

    @Override
    public Boolean pending(Pending pending) {
      if (isNotified && !decided.frozen().isGiven()) {
        steps.addRule(decided);
        steps.addUnmet(pending.violations());
      }
      return true;
    }

    @Override
    public Boolean agreed(Outcome.Agreed agreed) {
      addLeaving(agreed.given(), agreed.effectiveOn(), "leaves", "place-ends");
      return true;
    }

    @Override
    public Boolean inEffect(Outcome.InEffect inEffect) {
      addLeaving(inEffect.given(), inEffect.effectiveOn(), "left", "place-ended");
      return true;
    }

    @Override
    public Boolean failed(Outcome.Failed failed) {
      if (isNotified) {
        steps.add(about("act-failed", failed.failedOn())
            .with("reason", failed.reason().code()));
      }
      return true;
    }

    private void addLeaving(
        Optional<Given> stated, LocalDate effect, String itself, String inherited) {
      if (stated.isPresent()) {
        steps.addGiven(about("withdrawal-given", stated.get().on()), stated.get());
        return;
      }
      steps.addRule(decided);
      if (!decided.frozen().consentRule().equals(ConsentRule.none())) {
        steps.addConsents(decided);
        steps.addCompletion(decided);
      }
      decided
          .progress()
          .postponements(day)
          .forEach(
              each -> steps.add(about("postponed", each.from()).with("until", each.effectiveOn())));
      boolean isGone = answers.position(effect).lineage().isGone(notice.party(), effect);
      steps.add(about(isGone ? inherited : itself, effect));
    }
  }
}
