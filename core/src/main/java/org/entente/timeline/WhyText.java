package org.entente.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Change;
import org.entente.PartyId;
import org.entente.Towards;
import org.entente.answer.Event;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.course.Position;
import org.entente.hearing.Hearing;
import org.entente.hearing.Reach;
import org.entente.inquiry.Answers;
import org.entente.inquiry.Status;

/**
 * Tells which amendments bind a party, or will, to which it has not consented, and by which clause;
 * and which of them do not bind it.
 */
record WhyText(Answers answers, LocalDate day, Steps steps) {
  void add(Membership member) {
    PartyId party = member.party().id();
    for (Act act : answers.agreement().acts()) {
      if (act.changes().stream().noneMatch(Change::isAboutWhoIsBound)
          && answers.outcome(act.id(), day) instanceof Outcome.Complete complete) {
        add(answers.decided(act.id()), complete, member);
      }
    }
    answers
        .position(day)
        .endFor(party)
        .ifPresent(end -> steps.add(about(end.by(), "term-ends", party).withOn(end.on())));
  }

  private static Step about(ActId act, String code, PartyId party) {
    return Step.of(code).withAct(act).withParty(party);
  }

  private void add(Decided amendment, Outcome.Complete complete, Membership member) {
    PartyId party = member.party().id();
    Reach reach = reach(amendment, complete.completedOn());
    boolean consents = consents(amendment, reach.hearing(), party);
    boolean isWithout = complete.isInEffect()
        ? answers.position(day).isWithout(party, amendment.id())
        : !binds(amendment, reach, party);
    if (isWithout) {
      addUnbound(amendment, complete, reach.towards(), party);
      return;
    }
    if (!complete.isInEffect()) {
      steps.add(steps.agreed(Steps.about(amendment, "also-agreed"), amendment, complete));
    }
    // Where a source states it, nobody's consent is known.
    if (!consents
        && !amendment.frozen().isGiven()
        && member.boundSince().isBefore(amendment.progress().happensOn())) {
      complete
          .dayOfEffect()
          .ifPresent(on -> steps.add(bound(amendment, reach, party).withOn(on)));
    }
  }

  /** Whom it bound when its consent was complete; everyone, where a source states that. */
  private Reach reach(Decided amendment, LocalDate completed) {
    Position morning = answers.course().history().morningOf(completed);
    Hearing hearing = amendment.frozen().hearing(morning, completed);
    return amendment.frozen().isGiven() ? new Reach(hearing, Towards.EVERYONE) : Reach.of(hearing);
  }

  /** Whether one that held the party's place then, or the party since, consents. */
  private boolean consents(Decided amendment, Hearing hearing, PartyId party) {
    Reach consenting = new Reach(hearing, Towards.CONSENTING);
    Position now = answers.position(day);
    boolean then = hearing.position().members().stream()
        .map(member -> member.party().id())
        .filter(holder -> now.lineage().heirs(holder, hearing.day()).contains(party))
        .anyMatch(holder -> consenting.includes(holder, hearing.day()));
    return then || amendment.frozen().hearing(now, day).stands(party);
  }

  /** Whether it will bind a party, as that has spoken by the day. */
  private boolean binds(Decided amendment, Reach reach, PartyId party) {
    Hearing heard = amendment.frozen().hearing(answers.position(day), day);
    boolean isOpen = amendment.said().isOpenTo(party, day);
    Reach now = new Reach(heard, reach.towards());
    return now.includes(party, reach.hearing().day()) || (isOpen && now.includes(party, day));
  }

  private void addUnbound(
      Decided amendment, Outcome.Complete complete, Towards towards, PartyId party) {
    Hearing heard = amendment.frozen().hearing(answers.position(day), day);
    LocalDate on = complete.dayOfEffect().orElse(complete.completedOn());
    Step step = Steps.about(amendment, "not-bound").withParty(party).withOn(on);
    if (new Reach(heard, towards).includes(party, day)) {
      steps.add(step.withCode("comes-later").withEffect(steps.judged(amendment).late()));
    } else {
      steps.add(towards == Towards.NOT_OBJECTING ? step.withCode("not-bound-objects") : step);
    }
  }

  private static Step bound(Decided amendment, Reach reach, PartyId party) {
    Step step = Steps.about(amendment, "bound-by-clause").withParty(party);
    if (reach.towards() == Towards.NOT_OBJECTING) {
      return step.withCode("bound-by-silence");
    }
    return reach.isUnanimous()
        ? step.withCode("bound-by-all-asked")
        : step.withConsent(amendment.frozen().consentRule());
  }

  /** How a party left that was without an amendment which lengthened the term for others. */
  void addLeaving(PartyId party) {
    for (Event event : answers.course().events()) {
      boolean isByTerm = event.kind() == Event.Kind.LEFT
          && event
              .act()
              .filter(act -> answers.decided(act).said().notice().isEmpty())
              .isPresent();
      if (isByTerm && event.parties().contains(party) && !event.effectiveOn().isAfter(day)) {
        steps.add(
            about(event.act().orElseThrow(), "term-ended", party).withOn(event.effectiveOn()));
      }
    }
  }

  /**
   * Tells with whom nothing applies yet for one that has joined by an accession which is not
   * towards everyone, by which clause, and since when it applies with those that came to it later.
   */
  record Pairs(Answers answers, LocalDate day, Steps steps) {
    void add(Membership newcomer) {
      PartyId party = newcomer.party().id();
      for (Decided decided : answers.course().acts().values()) {
        boolean isTowardsSome = decided.said().newcomer().isPresent()
            && !decided.frozen().isGiven()
            && decided.completedOn().isPresent()
            && !decided.effectiveOn().isAfter(day)
            && Status.joins(decided, answers.position(day), party);
        if (isTowardsSome) {
          add(decided, Reach.of(steps.judged(decided)).towards(), party);
        }
      }
    }

    private void add(Decided accession, Towards towards, PartyId party) {
      switch (towards) {
        case EVERYONE -> {}
        case CONSENTING -> addPairs(accession, towards, party, "towards-consenting", "apart");
        case NOT_OBJECTING ->
          addPairs(accession, towards, party, "towards-not-objecting", "apart-objects");
      }
    }

    private void addPairs(
        Decided accession, Towards towards, PartyId party, String clause, String apart) {
      Step head = Steps.about(accession, clause).withParty(party);
      steps.add(
          head.withOn(accession.effectiveOn()),
          grounds -> new Pairs(answers, day, grounds).addPairs(accession, towards, party, apart));
    }

    private void addPairs(Decided accession, Towards towards, PartyId party, String apart) {
      for (Membership member : answers.on(day).members()) {
        PartyId other = member.party().id();
        Step step = Steps.about(accession, apart).withParty(other);
        if (answers.position(day).areApart(party, other)) {
          Hearing heard = accession.frozen().hearing(answers.position(day), day);
          boolean hasCome = new Reach(heard, towards).includes(other, day);
          steps.add(
              hasCome
                  ? step.withCode("comes-later")
                      .withEffect(steps.judged(accession).late())
                  : step);
        } else {
          since(party, other)
              .ifPresent(on -> steps.add(step.withCode("together").withOn(on)));
        }
      }
    }

    /** Since when it applies between two that were apart before; empty if they never were. */
    private Optional<LocalDate> since(PartyId party, PartyId other) {
      TreeSet<LocalDate> days = new TreeSet<>(answers.course().history().changeDays());
      return days.headSet(day, true).descendingSet().stream()
          .filter(each -> answers.position(each).areApart(party, other))
          .findFirst()
          .map(days::higher);
    }
  }
}
