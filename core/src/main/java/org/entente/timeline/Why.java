package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.rule.Membership;
import org.entente.rule.Standing;
import org.entente.rule.Violation;
import org.entente.timeline.Explanation.Step;

/**
 * Builds the chain that makes a party bound, or not, on a day. Whatever it states, it has asked the
 * timeline for.
 */
final class Why {
  private final Timeline timeline;
  private final Agreement agreement;
  private final LocalDate day;
  private final List<Step> steps = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();
  private boolean given;

  Why(Timeline timeline, LocalDate day) {
    this.timeline = timeline;
    this.agreement = timeline.agreement();
    this.day = day;
  }

  Explanation explain(PartyId party) {
    addForce();
    Optional<Membership> member = timeline.on(day).member(party);
    if (member.isPresent()) {
      addMember(member.get());
      addAlsoAgreed();
      addNotices(party);
    } else {
      addStranger(party);
    }
    return new Explanation(party, day, timeline.status(party, day), given, steps, violations);
  }

  private void addForce() {
    FoundingDocket founding = timeline.foundingDocket();
    Standing standing = timeline.on(day);
    // Where it reaches back to the day, what counts is what became of it later.
    Outcome outcome = timeline.founding(standing.isInForce() ? LocalDate.MAX : day);
    if (outcome instanceof Outcome.InEffect inEffect && standing.isInForce()) {
      Optional<LocalDate> until = standing.term().until();
      Step step = Step.of(until.isPresent() ? "in-force-until" : "in-force")
          .with("since", inEffect.effectiveOn());
      steps.add(until.map(end -> step.with("until", end)).orElse(step).from(agreement.source()));
    } else {
      steps.add(Step.of("not-in-force").with("day", day));
    }
    if (founding.given().isPresent()) {
      addGiven("founding-given", founding.given().get());
      addTerm(founding);
    } else {
      addFoundingRule(outcome);
    }
    addEnd();
  }

  private void addEnd() {
    for (Event event : timeline.events()) {
      if (!event.effectiveOn().isAfter(day)) {
        switch (event.kind()) {
          case EXPIRED -> steps.add(Step.of("expired").on(event.effectiveOn()));
          case FELL_BELOW_MINIMUM ->
            steps.add(Step.of("fell-below-minimum").on(event.effectiveOn()));
          case TERMINATED ->
            event
                .act()
                .ifPresent(act -> steps.add(Step.of("terminated").by(act).on(event.effectiveOn())));
          case TERM_CHANGED ->
            event
                .act()
                .ifPresent(
                    act -> steps.add(Step.of("term-changed").by(act).on(event.effectiveOn())));
          default -> {}
        }
      }
    }
  }

  private void addFoundingRule(Outcome outcome) {
    Procedure procedure = agreement.provisions().founding();
    steps.add(Step.of("founding-rule")
        .under(procedure.consent(), procedure.effect())
        .from(agreement.source()));
    if (outcome instanceof Outcome.InEffect inEffect) {
      steps.add(Step.of("founding-complete").on(inEffect.completedOn()));
      addTerm(timeline.foundingDocket());
    } else if (outcome instanceof Outcome.Agreed agreed) {
      steps.add(Step.of("founding-complete").on(agreed.completedOn()));
      addTerm(timeline.foundingDocket());
      steps.add(Step.of("founding-effect").on(agreed.effectiveOn()));
    } else if (outcome instanceof Outcome.Failed failed) {
      steps.add(Step.of("founding-failed")
          .on(failed.failedOn())
          .with("reason", Words.key("failure", failed.reason())));
    } else {
      steps.add(Step.of("founding-pending"));
      violations.addAll(outcome.violations());
    }
  }

  private void addTerm(FoundingDocket founding) {
    if (founding.isPutOffByTerm()) {
      agreement.term().from().ifPresent(on -> steps.add(Step.of("founding-term").on(on)));
    }
  }

  private void addGiven(String code, Given stated) {
    given = true;
    steps.add(Step.of(code).on(stated.on()).from(stated.source()));
  }

  /** How a place was won, back to the founding or the accession that made it. */
  private void addMember(Membership member) {
    PartyId party = member.party().id();
    Optional<Act> by = member.by().flatMap(agreement::act);
    if (by.isEmpty()) {
      addFounder(party, member.since());
    } else if (by.get() instanceof Accession accession) {
      addAccession(accession, party);
    } else if (by.get() instanceof Succession succession) {
      addSuccession(succession, party);
    }
  }

  private void addFounder(PartyId party, LocalDate since) {
    steps.add(Step.of("founder").about(party));
    Evidence known = founding();
    boolean reachesBack =
        timeline.foundingDocket().given().isEmpty() && known.consentedOn(party).isEmpty();
    Evidence evidence = reachesBack ? founding(LocalDate.MAX) : known;
    steps.addAll(evidence.signatures(party));
    steps.add(evidence
        .consentedOn(party)
        .filter(on -> isLate(on, since))
        .map(on -> lateJoiner(party, on, since))
        .orElse(Step.of("bound-as-founder").about(party).with("since", since)));
  }

  /**
   * Whether a founder is bound later than the first, or consented when they were bound already. An
   * entry that reaches back lies before the consent of those who brought it about.
   */
  private boolean isLate(LocalDate consent, LocalDate since) {
    FoundingDocket founding = timeline.foundingDocket();
    LocalDate entry = founding.effectiveOn().orElse(since);
    LocalDate complete = founding.completedOn().orElse(entry);
    return founding.given().isEmpty()
        && (since.isAfter(entry) || (consent.isAfter(entry) && consent.isAfter(complete)));
  }

  private Step lateJoiner(PartyId party, LocalDate consent, LocalDate since) {
    return Step.of("late-joiner")
        .about(party)
        .on(consent)
        .taking(agreement.provisions().lateJoiner())
        .with("since", since);
  }

  private Evidence founding() {
    return founding(day);
  }

  private Evidence founding(LocalDate by) {
    return new Evidence(agreement, agreement, timeline.foundingDocket().ballot(), by);
  }

  /** Where an act reaches back to the day, what was signed later counts too. */
  private Evidence evidence(ConsensualAct act, Docket docket) {
    LocalDate by = docket
        .completedOn()
        .filter(on -> on.isAfter(day) && !docket.effectiveOn().isAfter(day))
        .orElse(day);
    return new Evidence(agreement, act, docket.ballot(), by);
  }

  private void addAccession(Accession accession, PartyId party) {
    Docket docket = timeline.docket(accession.id()).orElseThrow();
    LocalDate effect = docket.effectiveOn();
    if (accession.given().isPresent()) {
      addGiven("act-given", accession.given().get());
      steps.set(steps.size() - 1, steps.get(steps.size() - 1).by(accession.id()).about(party));
      return;
    }
    addRule(accession, docket);
    addConsents(accession, docket);
    addCompletion(docket);
    steps.add(
        Step.of("act-effect").by(accession.id()).about(party).on(effect).from(accession.source()));
  }

  private void addCompletion(Docket docket) {
    docket
        .completedOn()
        .ifPresent(on -> steps.add(Step.of("act-complete").by(docket.act().id()).on(on)));
  }

  private void addRule(ConsensualAct act, Docket docket) {
    docket
        .opening()
        .map(on -> Step.of("act-rule")
            .by(act.id())
            .on(on)
            .under(docket.rule(), docket.effect())
            .from(act.source()))
        .ifPresent(steps::add);
  }

  /** Those who were asked and consented, and the newcomer. */
  private void addConsents(ConsensualAct act, Docket docket) {
    Standing judged = timeline.judged(docket, docket.completedOn().orElse(day));
    Evidence evidence = evidence(act, docket);
    for (Party party : judged.electorate()) {
      if (judged.hasConsented(party.id())) {
        steps.addAll(evidence.consent(party.id(), judged.lineage()));
      }
    }
    if (act instanceof Accession accession) {
      judged
          .lineage()
          .heirs(accession.party().id())
          .forEach(heir -> steps.addAll(evidence.consent(heir, judged.lineage())));
    }
  }

  private void addSuccession(Succession succession, PartyId party) {
    LocalDate before = succession.on().minusDays(1);
    for (PartyId predecessor : succession.predecessors()) {
      Optional<Membership> held = timeline.on(before).member(predecessor);
      held.ifPresent(member -> addMember(member));
      if (held.isPresent() || isFounder(predecessor)) {
        steps.add(Evidence.succeeded(succession, party, predecessor));
      }
    }
  }

  /** Acts agreed and still to take effect bind a party too, one that joined meanwhile included. */
  private void addAlsoAgreed() {
    for (Act act : agreement.acts()) {
      if (act instanceof Amendment
          && timeline.outcome(act.id(), day) instanceof Outcome.Agreed agreed) {
        steps.add(Step.of("also-agreed")
            .by(act.id())
            .on(agreed.completedOn())
            .with("since", agreed.effectiveOn())
            .from(act.source()));
      }
    }
  }

  private void addStranger(PartyId party) {
    int before = steps.size();
    addTakenOver(party, day);
    if (isFounder(party) || isHeirOfFounder(party)) {
      addFormerFounder(party);
    }
    for (Act act : agreement.acts()) {
      if (act instanceof Accession accession && isNewcomer(accession, party)) {
        addUnfinished(accession, party);
      } else if (act instanceof Succession succession
          && succession.predecessors().contains(party)
          && !succession.on().isAfter(day)) {
        succession
            .successors()
            .forEach(heir -> steps.add(Step.of("was-succeeded")
                .by(act.id())
                .about(party)
                .on(succession.on())
                .with("successor", heir.id())
                .from(act.source())));
      }
    }
    addNotices(party);
    if (steps.size() == before) {
      steps.add(Step.of("third").about(party));
    }
  }

  /** The places that a party has taken over, whether it had them or was only asked in them. */
  private void addTakenOver(PartyId party, LocalDate by) {
    for (Act act : agreement.acts()) {
      if (act instanceof Succession succession && !succession.on().isAfter(by)) {
        for (PartyId predecessor : tookPartBefore(succession, party)) {
          LocalDate before = succession.on().minusDays(1);
          addTakenOver(predecessor, before);
          Evidence said = founding(before);
          steps.addAll(said.signatures(predecessor));
          steps.addAll(said.refusals(predecessor, on -> isCommitted(party, on)));
          steps.add(Evidence.succeeded(succession, party, predecessor));
        }
      }
    }
  }

  private List<PartyId> tookPartBefore(Succession succession, PartyId successor) {
    return timeline.position(day).lineage().steps().stream()
        .filter(step -> step.on().equals(succession.on()) && step.successor().equals(successor))
        .filter(step -> step.role().isPresent())
        .map(step -> step.predecessor())
        .filter(succession.predecessors()::contains)
        .toList();
  }

  private boolean isHeirOfFounder(PartyId party) {
    return timeline.position(day).founders().stream()
        .anyMatch(seat -> seat.holder().id().equals(party));
  }

  private boolean isNewcomer(Accession accession, PartyId party) {
    return accession.party().id().equals(party)
        || timeline.position(day).heirs(accession.party().id()).contains(party);
  }

  private void addFormerFounder(PartyId party) {
    Evidence evidence = founding();
    boolean bound = timeline.events().stream()
        .anyMatch(event -> !event.effectiveOn().isAfter(day)
            && event.act().isEmpty()
            && event.parties().contains(party));
    if (bound) {
      steps.add(Step.of("founder").about(party));
      steps.addAll(evidence.signatures(party));
      return;
    }
    steps.add(Step.of("asked-to-found").about(party));
    steps.addAll(evidence.signatures(party));
    steps.addAll(evidence.refusals(party, on -> isCommitted(party, on)));
    if (timeline.status(party, day) != PartyStatus.CONTRACTING) {
      steps.add(Step.of("not-consented").about(party));
    } else if (timeline.on(day).isInForce()) {
      addDayToCome(party, evidence);
    }
  }

  /** Whether the consent of one that founds was fixed before a day. */
  private boolean isCommitted(PartyId party, LocalDate on) {
    return timeline.position(day).founders().stream()
        .anyMatch(seat -> seat.holder().id().equals(party)
            && timeline.foundingDocket().isCommitted(seat, on.minusDays(1)));
  }

  private void addDayToCome(PartyId party, Evidence evidence) {
    for (Seat seat : timeline.position(day).founders()) {
      if (seat.holder().id().equals(party)) {
        evidence
            .consentedOn(party)
            .flatMap(on -> timeline
                .foundingDocket()
                .joinDay(seat, day)
                .map(since -> lateJoiner(party, on, since)))
            .ifPresent(steps::add);
      }
    }
  }

  private boolean isFounder(PartyId party) {
    return agreement.parties().stream().anyMatch(each -> each.id().equals(party))
        || agreement.associates().stream().anyMatch(each -> each.id().equals(party));
  }

  private void addUnfinished(Accession accession, PartyId party) {
    ActId id = accession.id();
    Outcome outcome = timeline.outcome(id, day);
    Docket docket = timeline.docket(id).orElseThrow();
    if (outcome instanceof Outcome.InEffect inEffect) {
      LocalDate judged = inEffect.completedOn().isAfter(inEffect.effectiveOn())
          ? inEffect.completedOn()
          : inEffect.effectiveOn();
      timeline
          .position(judged)
          .heirs(accession.party().id())
          .forEach(heir -> addAccession(accession, heir));
      return;
    }
    addRule(accession, docket);
    Evidence evidence = evidence(accession, docket);
    steps.addAll(evidence.consent(party, timeline.on(day).lineage()));
    steps.addAll(
        evidence.refusals(party, on -> docket.completedOn().filter(on::isAfter).isPresent()));
    if (outcome instanceof Outcome.Agreed agreed) {
      steps.add(Step.of("act-agreed")
          .by(id)
          .on(agreed.completedOn())
          .with("since", agreed.effectiveOn()));
    } else if (outcome instanceof Outcome.Failed failed) {
      steps.add(Step.of("act-failed")
          .by(id)
          .on(failed.failedOn())
          .with("reason", Words.key("failure", failed.reason())));
      violations.addAll(failed.violations());
    } else {
      steps.add(Step.of("act-pending").by(id).about(party).from(accession.source()));
      violations.addAll(outcome.violations());
    }
  }

  /** Notices that a party gave, or its predecessor: on their way, taken back, or in effect. */
  private void addNotices(PartyId party) {
    for (Act act : agreement.acts()) {
      if (act instanceof Withdrawal withdrawal && concerns(withdrawal, party)) {
        addNotice(withdrawal, timeline.outcome(withdrawal.id(), day));
      }
    }
  }

  /** Whether a notice is the party's own, or reaches a place that it has taken over. */
  private boolean concerns(Withdrawal withdrawal, PartyId party) {
    Optional<Membership> member = timeline.on(day).member(party);
    return withdrawal.party().equals(party)
        || withdrawal
            .notifiedOn()
            .flatMap(
                notice -> member.filter(place -> place.wasHeldSince(withdrawal.party(), notice)))
            .isPresent()
        || timeline.outcome(withdrawal.id(), day).isInEffect()
            && timeline
                .docket(withdrawal.id())
                .filter(docket -> docket.hasEndedPlaceOf(party))
                .isPresent();
  }

  private void addNotice(Withdrawal withdrawal, Outcome outcome) {
    Docket docket = timeline.docket(withdrawal.id()).orElseThrow();
    Optional<LocalDate> notice = withdrawal.notifiedOn().filter(on -> !on.isAfter(day));
    notice.ifPresent(on -> steps.add(about(withdrawal, "notice", on).from(withdrawal.source())));
    if (outcome instanceof Outcome.InEffect inEffect) {
      addLeaving(withdrawal, inEffect.given(), inEffect.effectiveOn(), "left", "place-ended");
    } else if (outcome instanceof Outcome.Agreed agreed) {
      addLeaving(withdrawal, agreed.given(), agreed.effectiveOn(), "leaves", "place-ends");
    } else if (outcome instanceof Outcome.Failed failed && notice.isPresent()) {
      steps.add(about(withdrawal, "act-failed", failed.failedOn())
          .with("reason", Words.key("failure", failed.reason())));
    } else if (outcome.isPending() && notice.isPresent() && !docket.isGiven()) {
      addRule(withdrawal, docket);
      violations.addAll(outcome.violations());
    }
  }

  private void addLeaving(
      Withdrawal withdrawal,
      Optional<Given> stated,
      LocalDate effect,
      String itself,
      String inherited) {
    if (stated.isPresent()) {
      addGiven("withdrawal-given", stated.get());
      steps.set(
          steps.size() - 1,
          steps.get(steps.size() - 1).by(withdrawal.id()).about(withdrawal.party()));
      return;
    }
    Docket docket = timeline.docket(withdrawal.id()).orElseThrow();
    addRule(withdrawal, docket);
    if (!docket.rule().equals(ConsentRule.none())) {
      addConsents(withdrawal, docket);
      addCompletion(docket);
    }
    docket
        .postponements(day)
        .forEach(each -> steps.add(
            about(withdrawal, "postponed", each.from()).with("until", each.effectiveOn())));
    steps.add(
        timeline.position(effect).lineage().isGone(withdrawal.party(), effect)
            ? about(withdrawal, inherited, effect)
            : about(withdrawal, itself, effect));
  }

  private static Step about(Withdrawal withdrawal, String code, LocalDate on) {
    return Step.of(code).by(withdrawal.id()).about(withdrawal.party()).on(on);
  }
}
