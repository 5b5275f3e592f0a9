package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Explanation;
import org.entente.answer.Step;
import org.entente.answer.Violation;
import org.entente.course.Decided;
import org.entente.course.Frozen;
import org.entente.course.Position;
import org.entente.hearing.Hearing;

/** The steps of an explanation as they come, and those that tell of any act by consent. */
final class Steps {
  private final Answers answers;
  private final LocalDate day;
  private final List<Step> steps = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();
  private boolean given;

  Steps(Answers answers, LocalDate day) {
    this.answers = answers;
    this.day = day;
  }

  Explanation explanation(PartyId party) {
    return Explanation.builder()
        .party(party)
        .day(day)
        .status(Status.of(answers, party, day))
        .given(given)
        .steps(steps)
        .violations(violations)
        .build();
  }

  int size() {
    return steps.size();
  }

  void add(Step step) {
    steps.add(step);
  }

  void addAll(List<Step> more) {
    steps.addAll(more);
  }

  void addUnmet(List<Violation> unmet) {
    violations.addAll(unmet);
  }

  /** Something that a source states, on which the explanation then rests. */
  void addGiven(Step step, Given stated) {
    given = true;
    steps.add(step.withOn(stated.on()).withSource(stated.source()));
  }

  static ActId id(Decided decided) {
    return ((Act) decided.frozen().proceeding()).id();
  }

  static Optional<String> source(Decided decided) {
    return ((Act) decided.frozen().proceeding()).source();
  }

  /** What completed an act that has taken effect, though later where it reaches back to the day. */
  Evidence evidence(Decided decided) {
    LocalDate by = decided
        .progress()
        .completedOn()
        .filter(on -> !decided.progress().effectiveOn().isAfter(day))
        .orElse(day);
    return new Evidence(answers.agreement(), decided.frozen().said(), by);
  }

  void addCompletion(Decided decided) {
    decided
        .progress()
        .completedOn()
        .ifPresent(on -> steps.add(Step.of("act-complete").withAct(id(decided)).withOn(on)));
  }

  void addRule(Decided decided) {
    Frozen frozen = decided.frozen();
    frozen
        .said()
        .opening()
        .map(on -> Step.of("act-rule")
            .withAct(id(decided))
            .withOn(on)
            .withConsent(frozen.consentRule())
            .withEffect(frozen.effectRule())
            .withSource(source(decided)))
        .ifPresent(this::add);
  }

  /** Those who were asked and consented, and the newcomer. */
  void addConsents(Decided decided) {
    LocalDate judged = decided.progress().completedOn().orElse(day);
    Position morning = answers.course().history().morningOf(judged);
    Hearing hearing = decided.frozen().hearing(morning, judged);
    Evidence evidence = evidence(decided);
    for (Party party : hearing.electorate()) {
      if (hearing.stands(party.id())) {
        steps.addAll(evidence.consent(party.id(), morning.lineage()));
      }
    }
    hearing.newcomers().forEach(each -> steps.addAll(evidence.consent(each, morning.lineage())));
  }
}
