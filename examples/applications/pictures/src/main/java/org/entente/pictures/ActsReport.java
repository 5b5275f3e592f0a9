package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Succession;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;

/** The part of a report that tells what has become of the founding and of each act. */
final class ActsReport {
  private static final int MOST_VIOLATIONS = 40;
  private static final int MOST_COMPLETIONS = 4;

  private final Timeline timeline;
  private final Agreement agreement;
  private final LocalDate day;
  private final Words words;
  private final Page page;

  ActsReport(Timeline timeline, LocalDate day, Words words, Page page) {
    this.timeline = timeline;
    this.agreement = timeline.agreement().withoutWrongFacts();
    this.day = day;
    this.words = words;
    this.page = page;
  }

  void write() {
    if (agreement.given().isEmpty() && timeline.founding(day) instanceof Pending pending) {
      EffectRule effect = agreement.provisions().founding().effect();
      pending(words.say("founding"), agreement, Optional.empty(), pending, effect);
    }
    List<Act> settled = new ArrayList<>();
    for (Act act : agreement.withoutWrongFacts().acts()) {
      Outcome outcome = timeline.outcome(act.id(), day);
      if (act instanceof ConsensualAct consensual
          && outcome instanceof Pending pending
          && pending.isOpen()) {
        EffectRule effect = consensual.effectRule(pending.provisions());
        pending(words.nameOf(act), consensual, Optional.of(act.id()), pending, effect);
      } else {
        settled.add(act);
      }
    }
    if (!settled.isEmpty()) {
      settled(settled);
    }
  }

  private void settled(List<Act> acts) {
    acts.sort(Comparator.comparing(this::dayOf).thenComparing(act -> act.id()));
    List<List<String>> rows = new ArrayList<>();
    acts.forEach(act ->
        rows.add(List.of(words.nameOf(act), status(act, timeline.outcome(act.id(), day)))));
    page.section(words.say("report.settled"));
    page.table(
        words.say("report.settled"),
        new Grid(List.of(words.say("act"), words.say("outcome")), rows));
    page.endSection();
  }

  /**
   * The day on which an act took effect, will do so, or failed; the last of all if none is known.
   */
  private LocalDate dayOf(Act act) {
    Outcome outcome = timeline.outcome(act.id(), day);
    if (outcome instanceof Outcome.InEffect inEffect) {
      return inEffect.effectiveOn();
    }
    if (outcome instanceof Outcome.Agreed agreed) {
      return agreed.effectiveOn().orElse(LocalDate.MAX);
    }
    return outcome instanceof Outcome.Failed failed ? failed.failedOn() : LocalDate.MAX;
  }

  private String status(Act act, Outcome outcome) {
    Optional<LocalDate> stated = act instanceof Proceeding proceeding
        ? proceeding.given().map(Given::on).filter(on -> on.isAfter(day))
        : Optional.empty();
    return stated.map(on -> words.say("act.stated", on)).orElseGet(() -> derived(act, outcome));
  }

  private String derived(Act act, Outcome outcome) {
    if (act instanceof Succession succession) {
      return words.say(outcome.isInEffect() ? "act.by-law" : "act.will-be-by-law", succession.on());
    }
    return outcome instanceof Pending pending
        ? words.say("act.opens", pending.opening().orElseThrow())
        : words.messages().of(outcome);
  }

  private void pending(
      String name, Proceeding proceeding, Optional<ActId> act, Pending pending, EffectRule effect) {
    page.section(words.say("report.pending", name));
    terms(proceeding, pending, effect);
    SignatureMatrix.of(timeline, proceeding, day)
        .filter(matrix -> !matrix.rows().isEmpty())
        .ifPresent(matrix -> page.figure(MatrixPicture.of(
            matrix,
            "matrix-" + act.map(id -> Integer.toString(place(id))).orElse("founding"),
            words.say("matrix.title", name),
            words)));
    unmet(pending);
    outlook(act, pending);
    page.endSection();
  }

  private int place(ActId id) {
    return agreement.acts().stream().map(Act::id).toList().indexOf(id);
  }

  private void terms(Proceeding proceeding, Pending pending, EffectRule effect) {
    List<List<String>> terms = new ArrayList<>();
    String rule = words.messages().of(pending.rule());
    terms.add(List.of(
        words.say("asks"),
        proceeding instanceof Accession ? words.say("and-newcomer", rule) : rule));
    terms.add(List.of(
        words.say("counted"),
        words.say("have-need", pending.tally().have(), pending.tally().need())));
    terms.add(List.of(words.say("effect"), words.messages().of(effect)));
    pending
        .opening()
        .ifPresent(opening -> terms.add(List.of(
            words.say("open"),
            pending
                .closing()
                .map(closing -> words.say("days.through", opening, closing))
                .orElseGet(() -> words.say("days.from", opening)))));
    pending
        .askedSince()
        .forEach((party, by) -> terms.add(List.of(
            words.say("asked-too"), words.say("joined-by", party, words.nameOf(by, agreement)))));
    page.terms(terms);
  }

  private void unmet(Pending pending) {
    page.heading(3, words.count("unmet", pending.violations().size()));
    page.list(pending.violations().stream()
        .limit(MOST_VIOLATIONS)
        .map(words.messages()::of)
        .toList());
    if (pending.violations().size() > MOST_VIOLATIONS) {
      page.paragraph(
          words.say("and-more-alone", pending.violations().size() - MOST_VIOLATIONS), "quiet");
    }
  }

  private void outlook(Optional<ActId> act, Pending pending) {
    if (!pending.canStillPass()) {
      page.paragraph(words.say("outlook.impossible"));
      return;
    }
    List<Set<PartyId>> enough = pending.tally().smallestCompletions(MOST_COMPLETIONS);
    if (enough.stream().anyMatch(each -> !each.isEmpty() && each.size() <= MOST_VIOLATIONS)) {
      page.paragraph(words.say(
          "outlook.enough", enough.stream().map(words::names).collect(Collectors.joining("; "))));
    }
    act.flatMap(id -> timeline.earliestEffect(id, day))
        .ifPresent(effect -> page.paragraph(words.say("outlook.earliest", day, effect)));
  }
}
