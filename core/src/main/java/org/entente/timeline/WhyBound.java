package org.entente.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.course.Progress;

/** Tells how a place was won, back to the founding or the accession that made it. */
final class WhyBound {
  private final Answers answers;
  private final Agreement agreement;
  private final LocalDate day;
  private final Steps steps;

  WhyBound(Answers answers, LocalDate day, Steps steps) {
    this.answers = answers;
    this.agreement = answers.agreement();
    this.day = day;
    this.steps = steps;
  }

  void add(Membership member) {
    addMember(member);
    addAlsoAgreed();
  }

  private void addMember(Membership member) {
    PartyId party = member.party().id();
    Optional<Act> by = member.by().flatMap(agreement::act);
    if (by.isEmpty()) {
      addFounder(party, member.since());
    } else if (by.get() instanceof Succession succession) {
      addSuccession(succession, party);
    } else {
      addAccession(answers.decided(by.get().id()), party);
    }
  }

  private void addFounder(PartyId party, LocalDate since) {
    steps.add(Step.of("founder").withParty(party));
    Evidence known = founding(day);
    boolean reachesBack = !isFoundingGiven() && known.consentedOn(party).isEmpty();
    Evidence evidence = reachesBack ? founding(LocalDate.MAX) : known;
    steps.addAll(evidence.signatures(party));
    steps.add(evidence
        .consentedOn(party)
        .filter(on -> isLate(on, since))
        .map(on -> lateJoiner(party, on, since))
        .orElse(Step.of("bound-as-founder").withParty(party).with("since", since)));
  }

  /**
   * Whether a founder is bound later than the first, or consented when they were bound already. An
   * entry that reaches back lies before the consent of those who brought it about.
   */
  private boolean isLate(LocalDate consent, LocalDate since) {
    Progress founding = answers.course().founding().progress();
    LocalDate entry = founding.completedOn().isPresent() ? founding.effectiveOn() : since;
    LocalDate complete = founding.completedOn().orElse(entry);
    return !isFoundingGiven()
        && (since.isAfter(entry) || (consent.isAfter(entry) && consent.isAfter(complete)));
  }

  Step lateJoiner(PartyId party, LocalDate consent, LocalDate since) {
    return Step.of("late-joiner")
        .withParty(party)
        .withOn(consent)
        .withEffect(agreement.provisions().lateJoiner())
        .with("since", since);
  }

  private boolean isFoundingGiven() {
    return answers.course().founding().frozen().isGiven();
  }

  /** What was said on the founding by a day. */
  Evidence founding(LocalDate by) {
    return new Evidence(agreement, answers.course().founding().frozen().said(), by);
  }

  void addAccession(Decided accession, PartyId party) {
    Step about = Step.of("act-given").withAct(Steps.id(accession)).withParty(party);
    if (accession.frozen().proceeding().given().isPresent()) {
      steps.addGiven(about, accession.frozen().proceeding().given().get());
      return;
    }
    steps.addRule(accession);
    steps.addConsents(accession);
    steps.addCompletion(accession);
    steps.add(about
        .withCode("act-effect")
        .withOn(accession.progress().effectiveOn())
        .withSource(Steps.source(accession)));
  }

  private void addSuccession(Succession succession, PartyId party) {
    LocalDate before = succession.on().minusDays(1);
    for (PartyId predecessor : succession.predecessors()) {
      Optional<Membership> held = answers.on(before).member(predecessor);
      held.ifPresent(this::addMember);
      if (held.isPresent() || isFounder(predecessor)) {
        steps.add(Evidence.succeeded(succession, party, predecessor));
      }
    }
  }

  boolean isFounder(PartyId party) {
    return agreement.founders().stream().anyMatch(each -> each.id().equals(party))
        || agreement.associates().stream().anyMatch(each -> each.id().equals(party));
  }

  /** Acts agreed and still to take effect bind a party too, one that joined meanwhile included. */
  private void addAlsoAgreed() {
    for (Act act : agreement.acts()) {
      if (act instanceof Amendment
          && answers.outcome(act.id(), day) instanceof Outcome.Agreed agreed) {
        steps.add(Step.of("also-agreed")
            .withAct(act.id())
            .withOn(agreed.completedOn())
            .with("since", agreed.effectiveOn())
            .withSource(act.source()));
      }
    }
  }
}
