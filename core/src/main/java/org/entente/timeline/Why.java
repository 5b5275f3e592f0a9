package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.Fact;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Proceeding;
import org.entente.Signature;
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
    } else {
      addStranger(party);
    }
    return new Explanation(party, day, timeline.status(party, day), given, steps, violations);
  }

  private void addForce() {
    FoundingDocket founding = timeline.foundingDocket();
    Outcome outcome = timeline.founding(day);
    if (outcome instanceof Outcome.InEffect inEffect && timeline.on(day).isInForce()) {
      Optional<LocalDate> until = timeline.on(day).term().until();
      Step step = Step.of(until.isPresent() ? "in-force-until" : "in-force")
          .with("since", inEffect.effectiveOn());
      steps.add(until.map(end -> step.with("until", end)).orElse(step).from(agreement.source()));
    } else {
      steps.add(Step.of("not-in-force").with("day", day));
    }
    if (founding.given().isPresent()) {
      addGiven("founding-given", founding.given().get());
    } else {
      addFoundingRule(outcome);
    }
    timeline
        .endedOn()
        .filter(end -> !end.isAfter(day) && outcome.isInEffect())
        .ifPresent(end -> steps.add(Step.of("ended").on(end)));
  }

  private void addFoundingRule(Outcome outcome) {
    Procedure procedure = agreement.provisions().founding();
    steps.add(Step.of("founding-rule")
        .under(procedure.consent(), procedure.effect())
        .from(agreement.source()));
    if (outcome instanceof Outcome.InEffect inEffect) {
      steps.add(Step.of("founding-complete").on(inEffect.completedOn()));
    } else if (outcome instanceof Outcome.Agreed agreed) {
      steps.add(Step.of("founding-complete").on(agreed.completedOn()));
    } else if (outcome instanceof Outcome.Failed failed) {
      steps.add(Step.of("founding-failed")
          .on(failed.failedOn())
          .with("reason", Words.key("failure", failed.reason())));
    } else {
      steps.add(Step.of("founding-pending"));
      violations.addAll(outcome.violations());
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
    addConsent(agreement, party);
    LocalDate entry = timeline.foundingDocket().effectiveOn().orElse(since);
    Optional<LocalDate> late = consentDay(agreement, party).filter(on -> since.isAfter(entry));
    Step step = late.map(
            on -> Step.of("late-joiner").on(on).taking(agreement.provisions().lateJoiner()))
        .orElse(Step.of("bound-as-founder"));
    steps.add(step.about(party).with("since", since));
  }

  private void addAccession(Accession accession, PartyId party) {
    Docket docket = timeline.docket(accession.id()).orElseThrow();
    Outcome outcome = timeline.outcome(accession.id(), LocalDate.MAX);
    LocalDate effect = docket.effectiveOn();
    if (accession.given().isPresent() && outcome.isInEffect()) {
      addGiven("act-given", accession.given().get());
      steps.set(steps.size() - 1, steps.get(steps.size() - 1).by(accession.id()).about(party));
      return;
    }
    addRule(accession, docket);
    addConsents(accession, docket);
    docket
        .completedOn()
        .ifPresent(on -> steps.add(Step.of("act-complete").by(accession.id()).on(on)));
    steps.add(
        Step.of("act-effect").by(accession.id()).about(party).on(effect).from(accession.source()));
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

  private void addConsents(Accession accession, Docket docket) {
    Standing judged = timeline.judged(docket, docket.completedOn().orElse(day));
    Map<PartyId, Boolean> asked = new LinkedHashMap<>();
    for (Party party : judged.electorate()) {
      asked.put(party.id(), true);
    }
    judged.lineage().heirs(accession.party().id()).forEach(party -> asked.put(party, true));
    for (PartyId party : asked.keySet()) {
      if (judged.hasConsented(party)) {
        addConsent(accession, party);
      }
    }
  }

  private void addConsent(Proceeding proceeding, PartyId party) {
    for (Signature signature : proceeding.signatures()) {
      if (signature.party().equals(party)
          && signature.kind().isBinding()
          && !signature.on().isAfter(day)) {
        Step step = Step.of("consent").about(party).on(signature.on()).from(signature.source());
        steps.add(proceeding instanceof ConsensualAct act ? step.by(act.id()) : step);
      }
    }
  }

  private static Optional<LocalDate> consentDay(Proceeding proceeding, PartyId party) {
    return proceeding.signatures().stream()
        .filter(signature -> signature.party().equals(party) && signature.kind().isBinding())
        .map(Fact::on)
        .min(LocalDate::compareTo);
  }

  private void addSuccession(Succession succession, PartyId party) {
    LocalDate before = succession.on().minusDays(1);
    for (PartyId predecessor : succession.predecessors()) {
      Optional<Membership> held = timeline.on(before).member(predecessor);
      held.ifPresent(member -> addMember(member));
      if (held.isPresent() || isFounder(predecessor)) {
        steps.add(succeeded(succession, party, predecessor));
      }
    }
  }

  private static Step succeeded(Succession succession, PartyId party, PartyId predecessor) {
    return Step.of("succeeded")
        .by(succession.id())
        .about(party)
        .on(succession.on())
        .with("predecessor", predecessor)
        .from(succession.source());
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
    if (isFounder(party)) {
      steps.add(Step.of("founder").about(party));
      addConsent(agreement, party);
    }
    for (Act act : agreement.acts()) {
      if (act instanceof Accession accession && accession.party().id().equals(party)) {
        addUnfinished(accession);
      } else if (act instanceof Withdrawal withdrawal && withdrawal.party().equals(party)) {
        addWithdrawal(withdrawal);
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
    if (steps.size() == before) {
      steps.add(Step.of("third").about(party));
    }
  }

  private boolean isFounder(PartyId party) {
    return agreement.parties().stream().anyMatch(each -> each.id().equals(party))
        || agreement.associates().stream().anyMatch(each -> each.id().equals(party));
  }

  private void addUnfinished(Accession accession) {
    ActId id = accession.id();
    Outcome outcome = timeline.outcome(id, day);
    Docket docket = timeline.docket(id).orElseThrow();
    if (outcome.isInEffect()) {
      addAccession(accession, accession.party().id());
      return;
    }
    addRule(accession, docket);
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
      steps.add(
          Step.of("act-pending").by(id).about(accession.party().id()).from(accession.source()));
      violations.addAll(outcome.violations());
    }
  }

  private void addWithdrawal(Withdrawal withdrawal) {
    if (timeline.outcome(withdrawal.id(), day) instanceof Outcome.InEffect inEffect) {
      PartyId party = withdrawal.party();
      withdrawal
          .notifiedOn()
          .ifPresent(on -> steps.add(
              Step.of("notice").by(withdrawal.id()).about(party).on(on).from(withdrawal.source())));
      if (inEffect.given().isPresent()) {
        addGiven("withdrawal-given", inEffect.given().get());
        steps.set(
            steps.size() - 1, steps.get(steps.size() - 1).by(withdrawal.id()).about(party));
      } else {
        steps.add(Step.of("left").by(withdrawal.id()).about(party).on(inEffect.effectiveOn()));
      }
    }
  }
}
