package org.entente.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.Act;
import org.entente.ActId;
import org.entente.PartyId;
import org.entente.Role;
import org.entente.answer.Event;
import org.entente.answer.Membership.Suspended;
import org.entente.answer.Outcome;
import org.entente.answer.Step;
import org.entente.course.Decided;
import org.entente.inquiry.Answers;
import org.entente.inquiry.Status;

/** Tells what the others, or others with a party, have made of its place: by which act and rule. */
record WhyPlace(Answers answers, LocalDate day, Steps steps) {
  void add(PartyId party) {
    Set<ActId> told = new HashSet<>();
    for (Event event : answers.course().events()) {
      if (isOfPlaces(event)
          && (event.parties().contains(party) || event.predecessors().contains(party))
          && !event.effectiveOn().isAfter(day)) {
        Decided decided = answers.decided(event.act().orElseThrow());
        boolean isNew = told.add(decided.id());
        String code = event.kind() == Event.Kind.ROLE_CHANGED
            ? inRole(party, event.effectiveOn())
            : event.kind().name().toLowerCase(Locale.ROOT);
        Step step = Steps.about(decided, code).withParty(party).withOn(event.effectiveOn());
        if (event.kind() == Event.Kind.SUBSTITUTED) {
          addSubstituted(event, decided, isNew, step);
        } else {
          add(decided, isNew, event.kind() == Event.Kind.SUSPENDED ? until(decided, step) : step);
        }
      }
    }
    addInherited(party, told);
    addAgreed(party);
  }

  /** Whatever comes of an act on a place is told, so that no kind of act is passed over. */
  private boolean isOfPlaces(Event event) {
    return event
        .act()
        .map(answers.course().acts()::get)
        .flatMap(decided -> decided.said().concerned())
        .isPresent();
  }

  private String inRole(PartyId party, LocalDate since) {
    boolean isPartner = answers
        .on(since)
        .member(party)
        .filter(member -> member.role() == Role.PARTNER)
        .isPresent();
    return isPartner ? "became-partner" : "became-associate";
  }

  private void add(Decided decided, boolean isNew, Step step) {
    if (isNew && decided.given().isPresent()) {
      steps.add(
          step,
          grounds -> grounds.addGiven(
              Steps.about(decided, "place-given"), decided.given().get()));
    } else if (isNew) {
      steps.add(step, grounds -> grounds.addRuleAndConsents(decided));
    } else {
      steps.add(step);
    }
  }

  /** Who took whose place. */
  private void addSubstituted(Event event, Decided decided, boolean isNew, Step step) {
    boolean isFirst = isNew;
    for (PartyId predecessor : event.predecessors()) {
      for (PartyId party : event.parties()) {
        add(decided, isFirst, step.withParty(party).with("predecessor", predecessor));
        isFirst = false;
      }
    }
  }

  /** A suspension of one whose place the party has taken. */
  private void addInherited(PartyId party, Set<ActId> told) {
    Optional<Suspended> suspended =
        answers.on(day).member(party).flatMap(member -> member.suspended());
    suspended.filter(each -> told.add(each.by())).ifPresent(each -> {
      Decided decided = answers.decided(each.by());
      Step step = Steps.about(decided, "suspended").withParty(party).withOn(each.since());
      add(decided, true, until(decided, step));
    });
  }

  /** The same of a suspension, with the end that it states. */
  private static Step until(Decided decided, Step suspended) {
    return decided
        .said()
        .suspendedUntil()
        .map(end -> suspended.withCode("suspended-until").with("until", end))
        .orElse(suspended);
  }

  /** What is agreed, and still to come. */
  private void addAgreed(PartyId party) {
    for (Act act : answers.agreement().acts()) {
      if (answers.outcome(act.id(), day) instanceof Outcome.Agreed agreed
          && answers.course().acts().containsKey(act.id())) {
        Decided decided = answers.decided(act.id());
        boolean takesMore = decided.said().newcomer().isEmpty()
            && answers.on(day).isParty(party)
            && Status.joins(decided, answers.position(day), party);
        if (takesMore || decided.said().concerned().filter(party::equals).isPresent()) {
          Step about = Step.of("act-agreed").withAct(decided.id());
          steps.add(steps.agreed(about, decided, agreed), grounds -> grounds.addRule(decided));
        }
      }
    }
  }
}
