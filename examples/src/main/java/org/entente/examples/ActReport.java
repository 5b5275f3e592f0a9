package org.entente.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Violation;
import org.entente.examples.Table.Cell;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;

/**
 * What has become of an act, or of the founding, by a day: if it is pending, who has done what and
 * what is missing.
 */
final class ActReport {
  private static final int MOST_VIOLATIONS = 30;

  private final Timeline timeline;
  private final LocalDate day;
  private final Phrases phrases;
  private final Messages messages;
  private final Paper paper;

  ActReport(Timeline timeline, LocalDate day, Phrases phrases, Paper paper) {
    this.timeline = timeline;
    this.day = day;
    this.phrases = phrases;
    this.messages = phrases.messages();
    this.paper = paper;
  }

  void printFounding() {
    Pending pending = (Pending) timeline.founding(day);
    paper.heading(phrases.say("founding"));
    printAsked(
        new Table(2),
        pending,
        messages.of(pending.rule()),
        pending.provisions().founding().effect());
    new Matrix(timeline, timeline.agreement(), pending, day, phrases).print(paper);
    printUnmet(phrases.say("verdict.founding", day), pending);
  }

  /** Lists the acts that are settled, then tells of each that is pending. */
  void print(List<Act> acts) {
    Table settled = new Table(2);
    for (Act act : acts) {
      Outcome outcome = timeline.outcome(act.id(), day);
      if (!isOpen(outcome)) {
        settled.add(
            List.of(Cell.of(phrases.nameOf(act)), new Cell(ink(outcome), words(act, outcome))));
      }
    }
    if (!settled.isEmpty()) {
      paper.heading(phrases.say("acts"));
      settled.print(paper);
    }
    for (Act act : acts) {
      if (act instanceof ConsensualAct consensual
          && timeline.outcome(act.id(), day) instanceof Pending pending
          && isOpen(pending)) {
        print(consensual, pending);
      }
    }
  }

  private static boolean isOpen(Outcome outcome) {
    return outcome instanceof Pending pending && pending.isOpen();
  }

  private String words(Act act, Outcome outcome) {
    if (act instanceof Succession succession) {
      return phrases.say(
          outcome.isInEffect() ? "act.by-law" : "act.will-be-by-law", succession.on());
    }
    return outcome instanceof Pending pending
        ? phrases.say("act.opens", pending.opening().orElseThrow())
        : messages.of(outcome);
  }

  private void print(ConsensualAct act, Pending pending) {
    paper.heading(phrases.nameOf(act));
    EffectRule effect = act.effect().orElse(act.procedure(pending.provisions()).effect());
    Table table = new Table(2);
    act.title()
        .filter(title -> !title.equals(phrases.nameOf(act)))
        .ifPresent(title -> table.add(phrases.say("act.title"), title));
    String rule = messages.of(pending.rule());
    printAsked(
        table,
        pending,
        act instanceof Accession ? phrases.say("act.and-newcomer", rule) : rule,
        effect);
    new Matrix(timeline, act, pending, day, phrases).print(paper);
    printUnmet(verdict(act), pending);
    printOutlook(act, pending);
  }

  private void printAsked(Table table, Pending pending, String rule, EffectRule effect) {
    table.add(phrases.say("act.asks"), rule);
    boolean isByNotice = pending.consents().proceeding() instanceof Withdrawal
        && pending.rule().equals(ConsentRule.none());
    table.add(
        phrases.say("act.effect"), isByNotice ? messages.ofNotice(effect) : messages.of(effect));
    pending
        .opening()
        .ifPresent(
            opening -> table.add(phrases.say("act.open"), window(opening, pending.closing())));
    pending
        .askedSince()
        .forEach((party, by) -> table.add(phrases.say("act.asked-too"), joined(party, by)));
    table.print(paper);
    paper.blank();
  }

  private String window(LocalDate opening, Optional<LocalDate> closing) {
    return closing
        .map(last -> phrases.say("act.open-through", opening, last))
        .orElse(phrases.say("act.open-since", opening));
  }

  private String verdict(ConsensualAct act) {
    if (act instanceof Accession accession) {
      return phrases.say("verdict.accession", accession.party().id(), day);
    }
    if (act instanceof Withdrawal withdrawal) {
      return phrases.say("verdict.withdrawal", withdrawal.party(), day);
    }
    return phrases.say("verdict.other", day);
  }

  private void printUnmet(String verdict, Pending pending) {
    List<Violation> violations = pending.violations();
    boolean signatures = violations.stream()
        .allMatch(violation -> violation.condition().endsWith("-signature-missing"));
    String unmet = phrases.count(signatures ? "missing" : "unmet", violations.size());
    paper.blank();
    paper.say(Ink.BOLD, verdict + " " + unmet);
    printViolations(violations);
  }

  private void printViolations(List<Violation> violations) {
    paper.list(
        Ink.PLAIN, violations.stream().limit(MOST_VIOLATIONS).map(messages::of).toList());
    if (violations.size() > MOST_VIOLATIONS) {
      paper.say(phrases.say("more", violations.size() - MOST_VIOLATIONS));
    }
  }

  private void printOutlook(Act act, Pending pending) {
    LocalDate next = day.plusDays(1);
    if (!pending.canStillPass()) {
      paper.say(Ink.BAD, phrases.say("outlook.impossible"));
    } else {
      timeline
          .earliestEffect(act.id(), next)
          .ifPresent(effect ->
              paper.say(phrases.say("outlook.earliest", next, effect, phrases.nameWithin(act))));
    }
  }

  private String joined(PartyId party, ActId by) {
    Act act = timeline.agreement().act(by).orElseThrow();
    String key = act instanceof Succession ? "act.succeeded-by" : "act.joined-by";
    return phrases.say(key, party, phrases.nameWithin(act));
  }

  private static Ink ink(Outcome outcome) {
    if (outcome instanceof Outcome.InEffect) {
      return Ink.GOOD;
    }
    return outcome instanceof Outcome.Failed ? Ink.BAD : Ink.WAITING;
  }
}
