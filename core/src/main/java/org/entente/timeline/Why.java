package org.entente.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Given;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Succession;
import org.entente.rule.Lineage;
import org.entente.rule.Membership;
import org.entente.rule.Standing;
import org.entente.timeline.Explanation.Step;

/**
 * Builds the chain that makes a party bound, or not, on a day. Whatever it states, it has asked the
 * timeline for.
 */
final class Why {
  private final Timeline timeline;
  private final Agreement agreement;
  private final LocalDate day;
  private final Chain chain;

  Why(Timeline timeline, LocalDate day) {
    this.timeline = timeline;
    this.agreement = timeline.agreement();
    this.day = day;
    this.chain = new Chain(timeline, day);
  }

  Explanation explain(PartyId party) {
    addForce();
    Optional<Membership> member = timeline.on(day).member(party);
    if (member.isPresent()) {
      addMember(member.get());
      addAlsoAgreed();
      new WhyLeft(timeline, day, chain).addNotices(party);
    } else {
      addStranger(party);
    }
    return chain.explanation(party);
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
      chain.add(until.map(end -> step.with("until", end)).orElse(step).from(agreement.source()));
    } else {
      chain.add(Step.of("not-in-force").with("day", day));
    }
    if (founding.given().isPresent()) {
      chain.addGiven(given("founding-given", founding.given().get()));
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
          case EXPIRED -> chain.add(Step.of("expired").on(event.effectiveOn()));
          case FELL_BELOW_MINIMUM ->
            chain.add(Step.of("fell-below-minimum").on(event.effectiveOn()));
          case TERMINATED ->
            event
                .act()
                .ifPresent(act -> chain.add(Step.of("terminated").by(act).on(event.effectiveOn())));
          case TERM_CHANGED ->
            event
                .act()
                .ifPresent(
                    act -> chain.add(Step.of("term-changed").by(act).on(event.effectiveOn())));
          default -> {}
        }
      }
    }
  }

  private void addFoundingRule(Outcome outcome) {
    Procedure procedure = agreement.provisions().founding();
    chain.add(Step.of("founding-rule")
        .under(procedure.consent(), procedure.effect())
        .from(agreement.source()));
    if (outcome instanceof Outcome.InEffect inEffect) {
      chain.add(Step.of("founding-complete").on(inEffect.completedOn()));
      addTerm(timeline.foundingDocket());
    } else if (outcome instanceof Outcome.Agreed agreed) {
      chain.add(Step.of("founding-complete").on(agreed.completedOn()));
      addTerm(timeline.foundingDocket());
      chain.add(Step.of("founding-effect").on(agreed.effectiveOn()));
    } else if (outcome instanceof Outcome.Failed failed) {
      chain.add(Step.of("founding-failed")
          .on(failed.failedOn())
          .with("reason", Words.key("failure", failed.reason())));
    } else {
      chain.add(Step.of("founding-pending"));
      chain.addUnmet(outcome.violations());
    }
  }

  private void addTerm(FoundingDocket founding) {
    if (founding.isPutOffByTerm()) {
      agreement.term().from().ifPresent(on -> chain.add(Step.of("founding-term").on(on)));
    }
  }

  private static Step given(String code, Given stated) {
    return Step.of(code).on(stated.on()).from(stated.source());
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
    chain.add(Step.of("founder").about(party));
    Evidence known = founding();
    boolean reachesBack =
        timeline.foundingDocket().given().isEmpty() && known.consentedOn(party).isEmpty();
    Evidence evidence = reachesBack ? founding(LocalDate.MAX) : known;
    chain.addAll(evidence.signatures(party));
    chain.add(evidence
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

  private void addAccession(Accession accession, PartyId party) {
    Docket docket = timeline.docket(accession.id()).orElseThrow();
    LocalDate effect = docket.effectiveOn();
    if (accession.given().isPresent()) {
      chain.addGiven(
          given("act-given", accession.given().get()).by(accession.id()).about(party));
      return;
    }
    chain.addRule(accession, docket);
    chain.addConsents(accession, docket);
    chain.addCompletion(docket);
    chain.add(
        Step.of("act-effect").by(accession.id()).about(party).on(effect).from(accession.source()));
  }

  private void addSuccession(Succession succession, PartyId party) {
    LocalDate before = succession.on().minusDays(1);
    for (PartyId predecessor : succession.predecessors()) {
      Optional<Membership> held = timeline.on(before).member(predecessor);
      held.ifPresent(member -> addMember(member));
      if (held.isPresent() || isFounder(predecessor)) {
        chain.add(Evidence.succeeded(succession, party, predecessor));
      }
    }
  }

  /** Acts agreed and still to take effect bind a party too, one that joined meanwhile included. */
  private void addAlsoAgreed() {
    for (Act act : agreement.acts()) {
      if (act instanceof Amendment
          && timeline.outcome(act.id(), day) instanceof Outcome.Agreed agreed) {
        chain.add(Step.of("also-agreed")
            .by(act.id())
            .on(agreed.completedOn())
            .with("since", agreed.effectiveOn())
            .from(act.source()));
      }
    }
  }

  private void addStranger(PartyId party) {
    int before = chain.size();
    addTakenOver(party, day, new HashSet<>());
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
            .forEach(heir -> chain.add(Step.of("was-succeeded")
                .by(act.id())
                .about(party)
                .on(succession.on())
                .with("successor", heir.id())
                .from(act.source())));
      }
    }
    new WhyLeft(timeline, day, chain).addNotices(party);
    if (chain.size() == before) {
      chain.add(Step.of("third").about(party));
    }
  }

  /**
   * The places that a party has taken over by a day, whether it had them or was only asked in them;
   * each succession once, by however many lines it leads to the party.
   */
  private void addTakenOver(PartyId party, LocalDate by, Set<Lineage.Step> told) {
    for (Lineage.Step step : timeline.position(day).lineage().steps()) {
      if (step.successor().equals(party)
          && !step.on().isAfter(by)
          && step.role().isPresent()
          && told.add(step)) {
        PartyId predecessor = step.predecessor();
        LocalDate before = step.on().minusDays(1);
        addTakenOver(predecessor, before, told);
        Evidence said = founding(before);
        chain.addAll(said.signatures(predecessor));
        chain.addAll(said.refusals(predecessor, on -> isCommitted(party, on)));
        said.succession(step)
            .ifPresent(act -> chain.add(Evidence.succeeded(act, party, predecessor)));
      }
    }
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
      chain.add(Step.of("founder").about(party));
      chain.addAll(evidence.signatures(party));
      return;
    }
    chain.add(Step.of("asked-to-found").about(party));
    chain.addAll(evidence.signatures(party));
    chain.addAll(evidence.refusals(party, on -> isCommitted(party, on)));
    if (timeline.status(party, day) != PartyStatus.CONTRACTING) {
      chain.add(Step.of("not-consented").about(party));
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
            .ifPresent(chain::add);
      }
    }
  }

  private boolean isFounder(PartyId party) {
    return agreement.founders().stream().anyMatch(each -> each.id().equals(party))
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
    chain.addRule(accession, docket);
    Evidence evidence = chain.evidence(accession, docket);
    chain.addAll(evidence.consent(party, timeline.on(day).lineage()));
    chain.addAll(
        evidence.refusals(party, on -> docket.completedOn().filter(on::isAfter).isPresent()));
    if (outcome instanceof Outcome.Agreed agreed) {
      chain.add(Step.of("act-agreed")
          .by(id)
          .on(agreed.completedOn())
          .with("since", agreed.effectiveOn()));
    } else if (outcome instanceof Outcome.Failed failed) {
      chain.add(Step.of("act-failed")
          .by(id)
          .on(failed.failedOn())
          .with("reason", Words.key("failure", failed.reason())));
      chain.addUnmet(failed.violations());
    } else {
      chain.add(Step.of("act-pending").by(id).about(party).from(accession.source()));
      chain.addUnmet(outcome.violations());
    }
  }
}
