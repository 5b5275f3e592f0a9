package org.entente.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Act;
import org.entente.NonRenewal;
import org.entente.PartyId;
import org.entente.answer.Outcome;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.course.Progress;
import org.entente.course.Renewals;
import org.entente.hearing.Hearing;
import org.entente.hearing.Notice;
import org.entente.inquiry.Answers;

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
            && answers
                .on(day)
                .member(party)
                .filter(hearing.concerned()::isLeaving)
                .isPresent());
  }

  private void add(Outcome outcome) {
    Optional<Step> received = received(notice, decided.act().orElseThrow(), day);
    if (outcome instanceof Outcome.Complete complete) {
      boolean hasLeft = complete.isInEffect();
      complete
          .dayOfEffect()
          .ifPresentOrElse(
              effect -> addLeaving(
                  received,
                  effect,
                  hasLeft ? "left" : "leaves",
                  hasLeft ? "place-ended" : "place-ends"),
              () -> steps.add(
                  steps.waits(about("leaves-waits", complete.completedOn()), decided),
                  grounds -> received.ifPresent(grounds::add)));
    } else if (received.isPresent() && !outcome.isPending()) {
      steps.add(received.get());
      Step failed = about("act-failed", day);
      steps.add(outcome.accept(new Became(failed, "act", complete -> failed)));
    } else if (received.isPresent()) {
      steps.add(received.get(), grounds -> {
        if (!decided.frozen().isGiven()) {
          grounds.addRule(decided);
          grounds.addUnmet(outcome);
        }
      });
    }
  }

  /** That a notice was received, if it was by a day. */
  static Optional<Step> received(Notice notice, Act act, LocalDate by) {
    Step given = Steps.about(act, "notice").withParty(notice.party());
    return notice
        .day()
        .filter(on -> !on.isAfter(by))
        .map(on -> Steps.dated(given, on, notice.precision()));
  }

  private Step about(String code, LocalDate on) {
    return Step.of(code).withAct(decided.id()).withParty(notice.party()).withOn(on);
  }

  private void addLeaving(
      Optional<Step> received, LocalDate effect, String itself, String inherited) {
    if (decided.given().isPresent()) {
      received.ifPresent(steps::add);
      steps.addGiven(about("withdrawal-given", effect), decided.given().get());
      return;
    }
    boolean isPassedOn = notice
        .givenBy(day)
        .filter(on -> !answers
            .position(effect)
            .lineage()
            .upTo(effect)
            .heirs(notice.party(), on)
            .contains(notice.party()))
        .isPresent();
    steps.add(about(isPassedOn ? inherited : itself, effect), grounds -> {
      grounds.addRule(decided);
      received.ifPresent(grounds::add);
      if (!grounds.judged(decided).isByNoticeAlone()) {
        grounds.addConsents(decided);
      }
      for (Progress.Due due : decided.progress().postponements(day)) {
        grounds.add(about("postponed", due.from()).with("until", due.effectiveOn()));
      }
    });
  }

  /** Tells whether the term was renewed, and what became of a party's notice of non-renewal. */
  record ByNonRenewal(Answers answers, LocalDate day, Steps steps) {
    /** The last time by the day; those before it led there. */
    void add() {
      List<Renewals.Turn> turns = answers.course().renewals().stream()
          .filter(turn -> !turn.on().isAfter(day))
          .toList();
      if (!turns.isEmpty()) {
        Renewals.Turn last = turns.get(turns.size() - 1);
        boolean isNobody = last.notices().isEmpty();
        Step blocked = Step.of("renewal-blocked").withOn(last.on()).with("deadline", last.last());
        steps.add(last.until()
            .map(until ->
                blocked.withCode(isNobody ? "renewed" : "renewed-despite").with("until", until))
            .orElse(blocked));
      }
    }

    /** The notices that reach a place which a party has, or had. */
    void addNotices(PartyId party) {
      for (NonRenewal notice : answers.agreement().nonRenewals()) {
        boolean isReached = notice.party().equals(party)
            || answers
                .position(day)
                .lineage()
                .heirs(notice.party(), notice.on())
                .contains(party);
        if (isReached && !notice.on().isAfter(day)) {
          addNotice(notice);
        }
      }
    }

    private void addNotice(NonRenewal notice) {
      Step given = Step.of("non-renewal").withParty(notice.party()).withSource(notice.source());
      Step received = given.withOn(notice.on());
      Optional<LocalDate> end = answers.course().renewals().stream()
          .filter(turn -> !turn.on().isAfter(day) && turn.until().isPresent())
          .filter(turn -> turn.notices().contains(notice))
          .map(Renewals.Turn::end)
          .findFirst();
      end.ifPresentOrElse(
          on -> steps.add(
              given
                  .withSource(Optional.empty())
                  .withCode(on.isAfter(day) ? "leaves-by-non-renewal" : "left-by-non-renewal")
                  .withOn(on),
              grounds -> grounds.add(received)),
          () -> steps.add(received));
    }
  }
}
