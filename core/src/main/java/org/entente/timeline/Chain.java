package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.Accession;
import org.entente.ConsensualAct;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.rule.Standing;
import org.entente.rule.Violation;
import org.entente.timeline.Explanation.Step;

/** The links of an explanation as they come, and those that tell of any act by consent. */
final class Chain {
  private final Timeline timeline;
  private final LocalDate day;
  private final List<Step> steps = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();
  private boolean given;

  Chain(Timeline timeline, LocalDate day) {
    this.timeline = timeline;
    this.day = day;
  }

  Explanation explanation(PartyId party) {
    return new Explanation(party, day, timeline.status(party, day), given, steps, violations);
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

  void addGiven(Step step) {
    given = true;
    steps.add(step);
  }

  /** What completed an act that has taken effect, though later where it reaches back to the day. */
  Evidence evidence(ConsensualAct act, Docket docket) {
    LocalDate by =
        docket.completedOn().filter(on -> !docket.effectiveOn().isAfter(day)).orElse(day);
    return new Evidence(timeline.agreement(), act, docket.ballot(), by);
  }

  void addCompletion(Docket docket) {
    docket
        .completedOn()
        .ifPresent(on -> steps.add(Step.of("act-complete").by(docket.act().id()).on(on)));
  }

  void addRule(ConsensualAct act, Docket docket) {
    docket
        .opening()
        .map(on -> Step.of("act-rule")
            .by(act.id())
            .on(on)
            .under(docket.rule(), docket.effect())
            .from(act.source()))
        .ifPresent(this::add);
  }

  /** Those who were asked and consented, and the newcomer. */
  void addConsents(ConsensualAct act, Docket docket) {
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
}
