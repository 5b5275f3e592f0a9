package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.Act;
import org.entente.Fact;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.answer.Outcome;
import org.entente.answer.Step;
import org.entente.answer.Violation;
import org.entente.course.Decided;
import org.entente.course.Frozen;
import org.entente.hearing.Hearing;
import org.entente.hearing.Lineage;
import org.entente.inquiry.Answers;

/** What a statement rests on, as it comes, and what is told of any act by consent. */
record Steps(
    Answers answers, LocalDate day, List<Step> links, List<Violation> unmet, List<Given> given) {
  Steps(Answers answers, LocalDate day) {
    this(answers, day, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Adds a statement that rests on others. */
  void add(Step head, Consumer<Steps> grounds) {
    links.add(resting(head, grounds));
  }

  Step resting(Step head, Consumer<Steps> grounds) {
    Steps under = new Steps(answers, day, new ArrayList<>(), new ArrayList<>(), given);
    grounds.accept(under);
    return head.withGrounds(under.inOrder()).withViolations(under.unmet);
  }

  /** In order of day; what has none stays behind what was added before it. */
  List<Step> inOrder() {
    IdentityHashMap<Step, LocalDate> days = new IdentityHashMap<>();
    LocalDate last = LocalDate.MIN;
    for (Step link : links) {
      last = link.on().orElse(last);
      days.put(link, last);
    }
    return links.stream().sorted(Comparator.comparing(days::get)).toList();
  }

  /** A link about an act, and where that is written. */
  static Step about(Act act, String code) {
    return Step.of(code).withAct(act.id()).withSource(act.source());
  }

  /** A link with the day of a fact, as exactly as that is known, and where the fact is written. */
  static Step dated(Step step, Fact fact) {
    return dated(step, fact.on(), fact.precision()).withSource(fact.source());
  }

  static Step dated(Step step, LocalDate on, Precision precision) {
    Step dated = step.withOn(on);
    return precision == Precision.DAY ? dated : dated.with("precision", precision.code());
  }

  static Step about(Decided decided, String code) {
    return about(decided.act().orElseThrow(), code);
  }

  void add(Step step) {
    links.add(step);
  }

  void addAll(List<Step> more) {
    links.addAll(more);
  }

  void addUnmet(Outcome outcome) {
    unmet.addAll(outcome.violations());
  }

  Step agreed(Step about, Decided decided, Outcome.Complete agreed) {
    Step complete = about.withOn(agreed.completedOn());
    return agreed
        .dayOfEffect()
        .map(effect -> complete.with("since", effect))
        .orElseGet(() -> waits(complete.withCode("act-waits"), decided));
  }

  /** A link that states by which rule a day of effect will be known. */
  Step waits(Step about, Decided decided) {
    return about.withEffect(judged(decided).effect());
  }

  /** Something that a source states, on which the explanation then rests. */
  void addGiven(Step step, Given stated) {
    given.add(stated);
    links.add(dated(step, stated));
  }

  void addRule(Decided decided) {
    Hearing hearing = judged(decided);
    Step rule = about(decided, hearing.clauses().isOwn() ? "act-own-clause" : "act-rule");
    Step ruled = rule.withConsent(hearing.rule()).withEffect(hearing.effect());
    Step besides = about(decided, "own-clause-besides");
    boolean isBesides = hearing.clauses().isStated() && !hearing.clauses().isOwn();
    decided.said().opening().ifPresent(on -> {
      links.add(ruled.withOn(on));
      if (isBesides) {
        links.add(besides.withOn(on));
      }
    });
  }

  /** A link that states by which rules of consent and effect the founding comes about. */
  static Step ruled(Step about, Decided decided) {
    Frozen frozen = decided.frozen();
    return about.withConsent(frozen.consentRule()).withEffect(frozen.effectRule());
  }

  /** It heard when its consent was complete, or on the day while it is not. */
  Hearing judged(Decided decided) {
    LocalDate on = decided.completedOn().orElse(day);
    return decided.frozen().hearing(answers.course().history().morningOf(on), on);
  }

  /** What completed an act that has taken effect, though later where it reaches back to the day. */
  Evidence evidence(Decided decided) {
    boolean isInEffect =
        decided.completedOn().isPresent() && !decided.effectiveOn().isAfter(day);
    LocalDate by = isInEffect ? decided.completedOn().orElseThrow() : day;
    return new Evidence(answers.agreement(), decided.said(), by);
  }

  void addRuleAndConsents(Decided decided) {
    addRule(decided);
    addConsents(decided);
  }

  /** Those who were asked and consented, who did for themselves, and the day that completed it. */
  void addConsents(Decided decided) {
    Hearing hearing = judged(decided);
    Lineage lineage = Lineage.of(hearing.position());
    Evidence evidence = evidence(decided);
    for (Party party : hearing.electorate()) {
      if (hearing.stands(party.id())) {
        links.addAll(evidence.consent(party.id(), lineage));
      }
    }
    Set<PartyId> themselves = new LinkedHashSet<>(hearing.newcomers());
    themselves.addAll(hearing.consenting());
    hearing.electorate().forEach(party -> themselves.remove(party.id()));
    themselves.forEach(each -> links.addAll(evidence.consent(each, lineage)));
    Step complete = Step.of("act-complete").withAct(decided.id());
    decided.completedOn().ifPresent(on -> add(complete.withOn(on)));
  }
}
