package org.entente.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.Act;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.answer.Event;
import org.entente.answer.Membership;
import org.entente.answer.Membership.Predecessor;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.inquiry.Answers;
import org.entente.inquiry.Status;

/** Tells how a place was won, back to the founding or the accession that made it. */
record WhyBound(Answers answers, LocalDate day, Steps steps) {
  void add(Membership member) {
    addEarlier(member);
    addMember(member);
    new WhyText(answers, day, steps).add(member);
    new WhyText.Pairs(answers, day, steps).add(member);
  }

  /** The places that it had before it came back. */
  private void addEarlier(Membership member) {
    PartyId party = member.party().id();
    foundedOn(party)
        .filter(member.since()::isAfter)
        .ifPresent(since -> addFounder(party, since, "was-founder"));
    for (Decided decided : answers.course().acts().values()) {
      boolean isItsOwn =
          decided.said().newcomer().filter(each -> each.id().equals(party)).isPresent();
      if (isItsOwn
          && answers.outcome(decided.id(), day).isInEffect()
          && decided.effectiveOn().isBefore(member.since())) {
        addAccession(decided, party);
      }
    }
  }

  /** Since when it was bound as one of the founders, if it has been by the day. */
  Optional<LocalDate> foundedOn(PartyId party) {
    return answers.course().events().stream()
        .filter(event -> !event.effectiveOn().isAfter(day) && event.act().isEmpty())
        .filter(event -> event.parties().contains(party))
        .map(Event::effectiveOn)
        .findFirst();
  }

  private void addMember(Membership member) {
    PartyId party = member.party().id();
    Optional<Act> by = member.by().flatMap(answers.agreement()::act);
    if (by.isEmpty()) {
      addFounder(party, member.since(), "bound-as-founder");
    } else if (by.get() instanceof Succession succession) {
      addSuccession(succession, party);
    } else if (answers.decided(by.get().id()).said().newcomer().isEmpty()) {
      addReplaced(member);
    } else {
      addAccession(answers.decided(by.get().id()), party);
    }
  }

  void addFounder(PartyId party, LocalDate since, String code) {
    Evidence known = founding(day);
    boolean isGiven = answers.course().founding().frozen().isGiven();
    boolean reachesBack = !isGiven && known.consentedOn(party).isEmpty();
    Evidence evidence = reachesBack ? founding(LocalDate.MAX) : known;
    Step first = Step.of(code).withParty(party).withOn(since);
    Optional<LocalDate> late =
        evidence.consentedOn(party).filter(on -> !isGiven && isLate(on, since));
    steps.add(late.map(on -> lateJoiner(party, on, since)).orElse(first), grounds -> {
      grounds.add(Step.of("founder").withParty(party));
      grounds.addAll(evidence.signatures(party));
    });
  }

  /**
   * Whether a founder is bound later than the first, or consented when they were bound already. An
   * entry that reaches back lies before the consent of those who brought it about.
   */
  private boolean isLate(LocalDate consent, LocalDate since) {
    Decided founding = answers.course().founding();
    LocalDate entry = founding.effectiveOn();
    return since.isAfter(entry)
        || (consent.isAfter(entry)
            && founding.completedOn().filter(consent::isAfter).isPresent());
  }

  Step lateJoiner(PartyId party, LocalDate consent, LocalDate since) {
    EffectRule rule =
        answers.course().history().morningOf(consent).bound().provisions().lateJoiner();
    Step bound = Step.of("late-joiner").withParty(party).withOn(consent).withEffect(rule);
    return bound.with("since", since);
  }

  /** What was said on the founding by a day. */
  Evidence founding(LocalDate by) {
    return new Evidence(answers.agreement(), answers.course().founding().said(), by);
  }

  void addAccession(Decided accession, PartyId party) {
    Step bound = Steps.about(accession, "act-effect").withParty(party);
    if (accession.given().isPresent()) {
      steps.addGiven(bound.withCode("act-given"), accession.given().get());
    } else {
      steps.add(
          bound.withOn(accession.effectiveOn()), grounds -> grounds.addRuleAndConsents(accession));
    }
  }

  private void addSuccession(Succession succession, PartyId party) {
    LocalDate before = succession.on().minusDays(1);
    succession
        .notifiedOn()
        .ifPresent(on -> steps.add(
            Steps.about(succession, "succession-notified").withParty(party).withOn(on)));
    for (PartyId predecessor : succession.predecessors()) {
      Optional<Membership> held = answers.on(before).member(predecessor);
      held.ifPresent(this::addMember);
      if (held.isPresent() || isFounder(predecessor)) {
        steps.add(Evidence.succeeded(succession, party, predecessor));
      }
    }
  }

  /** How those came by its place whom it replaced by agreement, which is told of the act itself. */
  private void addReplaced(Membership member) {
    for (Predecessor replaced : member.predecessors()) {
      if (replaced.until().equals(member.since())) {
        answers
            .on(replaced.until().minusDays(1))
            .member(replaced.party())
            .ifPresent(this::addMember);
      }
    }
  }

  boolean isFounder(PartyId party) {
    return Status.founds(answers.position(LocalDate.MIN), party);
  }
}
