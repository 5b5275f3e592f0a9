package org.entente.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.Act;
import org.entente.ConsentRule;
import org.entente.Given;
import org.entente.PartyId;
import org.entente.Withdrawal;
import org.entente.rule.Membership;
import org.entente.timeline.Explanation.Step;

/** Tells of the notices by which a party, or a place that it has taken over, is out or will be. */
final class WhyLeft {
  private final Timeline timeline;
  private final LocalDate day;
  private final Chain chain;

  WhyLeft(Timeline timeline, LocalDate day, Chain chain) {
    this.timeline = timeline;
    this.day = day;
    this.chain = chain;
  }

  /** Notices that a party gave, or its predecessor: on their way, taken back, or in effect. */
  void addNotices(PartyId party) {
    for (Act act : timeline.agreement().acts()) {
      if (act instanceof Withdrawal withdrawal && concerns(withdrawal, party)) {
        addNotice(withdrawal, timeline.outcome(withdrawal.id(), day));
      }
    }
  }

  /** Whether a notice is the party's own, or reaches or has ended a place that it took over. */
  private boolean concerns(Withdrawal withdrawal, PartyId party) {
    return withdrawal.party().equals(party)
        || reachesPlaceOf(party, withdrawal)
        || hasEndedPlaceOf(party, withdrawal);
  }

  private boolean reachesPlaceOf(PartyId party, Withdrawal withdrawal) {
    Optional<Membership> member = timeline.on(day).member(party);
    return withdrawal
        .notifiedOn()
        .flatMap(notice -> member.filter(place -> place.wasHeldSince(withdrawal.party(), notice)))
        .isPresent();
  }

  private boolean hasEndedPlaceOf(PartyId party, Withdrawal withdrawal) {
    return timeline.outcome(withdrawal.id(), day).isInEffect()
        && timeline
            .docket(withdrawal.id())
            .filter(docket -> docket.hasEndedPlaceOf(party))
            .isPresent();
  }

  private void addNotice(Withdrawal withdrawal, Outcome outcome) {
    Docket docket = timeline.docket(withdrawal.id()).orElseThrow();
    Optional<LocalDate> notice = withdrawal.notifiedOn().filter(on -> !on.isAfter(day));
    notice.ifPresent(on -> chain.add(about(withdrawal, "notice", on).from(withdrawal.source())));
    if (outcome instanceof Outcome.InEffect inEffect) {
      addLeaving(withdrawal, inEffect.given(), inEffect.effectiveOn(), "left", "place-ended");
    } else if (outcome instanceof Outcome.Agreed agreed) {
      addLeaving(withdrawal, agreed.given(), agreed.effectiveOn(), "leaves", "place-ends");
    } else if (outcome instanceof Outcome.Failed failed && notice.isPresent()) {
      chain.add(about(withdrawal, "act-failed", failed.failedOn())
          .with("reason", Words.key("failure", failed.reason())));
    } else if (notice.isPresent() && !docket.isGiven()) {
      chain.addRule(withdrawal, docket);
      chain.addUnmet(outcome.violations());
    }
  }

  private void addLeaving(
      Withdrawal withdrawal,
      Optional<Given> stated,
      LocalDate effect,
      String itself,
      String inherited) {
    if (stated.isPresent()) {
      chain.addGiven(about(withdrawal, "withdrawal-given", stated.get().on())
          .from(stated.get().source()));
      return;
    }
    Docket docket = timeline.docket(withdrawal.id()).orElseThrow();
    chain.addRule(withdrawal, docket);
    if (!docket.rule().equals(ConsentRule.none())) {
      chain.addConsents(withdrawal, docket);
      chain.addCompletion(docket);
    }
    docket
        .postponements(day)
        .forEach(each -> chain.add(
            about(withdrawal, "postponed", each.from()).with("until", each.effectiveOn())));
    chain.add(
        timeline.position(effect).lineage().isGone(withdrawal.party(), effect)
            ? about(withdrawal, inherited, effect)
            : about(withdrawal, itself, effect));
  }

  private static Step about(Withdrawal withdrawal, String code, LocalDate on) {
    return Step.of(code).by(withdrawal.id()).about(withdrawal.party()).on(on);
  }
}
