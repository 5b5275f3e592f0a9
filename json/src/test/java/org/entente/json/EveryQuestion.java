package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.answer.Event;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;

/**
 * Asks everything of an agreement that can be asked, on the days that matter and on the farthest
 * ones, in both languages. Whatever was read or built has an answer: nothing may be thrown.
 */
final class EveryQuestion {
  private static final EntenteJson JSON = EntenteJson.standard().compact();
  private static final int DAYS = 4;
  private static final int ACTS = 4;
  private static final int PARTIES = 4;

  private final Timeline timeline;
  private final Agreement agreement;
  private final List<Messages> languages;
  private final List<Act> acts;
  private final List<Party> parties;

  private EveryQuestion(Agreement agreement) {
    this.agreement = agreement;
    this.timeline = Timeline.of(agreement);
    this.languages = List.of(
        Messages.in(Locale.ENGLISH).naming(agreement),
        Messages.in(Locale.forLanguageTag("nl")).naming(agreement));
    this.acts = first(ACTS, agreement.acts());
    this.parties = first(PARTIES, List.copyOf(agreement.knownParties().values()));
  }

  private static <T> List<T> first(int most, List<T> values) {
    return values.subList(0, Math.min(most, values.size()));
  }

  static void of(Agreement agreement) {
    EveryQuestion asked = new EveryQuestion(agreement);
    asked.askOnce();
    List<LocalDate> days = asked.days();
    days.forEach(asked::ask);
    for (LocalDate day : List.of(days.get(0), LocalDate.MIN, LocalDate.MAX)) {
      asked.acts.forEach(act -> asked.askEarliestEffect(act, day));
    }
    for (LocalDate day : first(1, days)) {
      new EveryQuestion(agreement.asKnownOn(day)).ask(day);
    }
  }

  /** Some days on which something changes with those beside them, and the first and last of all. */
  private List<LocalDate> days() {
    TreeSet<LocalDate> turning = new TreeSet<>();
    timeline.standings().forEach(standing -> turning.add(standing.day()));
    for (Event event : timeline.events()) {
      turning.add(event.on());
      turning.add(event.effectiveOn());
      turning.add(event.on().minusDays(1));
    }
    List<LocalDate> all = new ArrayList<>(turning);
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 1 + all.size() / DAYS) {
      days.add(all.get(i));
    }
    days.add(LocalDate.of(2023, 7, 11));
    days.add(LocalDate.MIN);
    days.add(LocalDate.MAX);
    return days;
  }

  private void askOnce() {
    for (Messages messages : languages) {
      timeline.events().forEach(event -> assertSaid(messages.of(event)));
      Audit.of(timeline).findings().forEach(finding -> assertSaid(messages.of(finding)));
      describeRules(messages);
    }
    for (Event event : timeline.events()) {
      assertValid("event", JSON.write(event));
    }
  }

  private void describeRules(Messages messages) {
    for (Procedure procedure : List.of(
        agreement.provisions().founding(),
        agreement.provisions().accession(),
        agreement.provisions().amendment(),
        agreement.provisions().withdrawal(),
        agreement.provisions().termination())) {
      assertSaid(messages.of(procedure.consent()));
      assertSaid(messages.of(procedure.effect()));
    }
    for (Act act : acts) {
      if (act instanceof ConsensualAct consensual) {
        consensual.consent().ifPresent(rule -> assertSaid(messages.of(rule)));
        consensual.effect().ifPresent(rule -> assertSaid(messages.of(rule)));
      }
    }
  }

  private void ask(LocalDate day) {
    Standing standing = timeline.on(day);
    assertThat(standing.day()).isEqualTo(day);
    assertValid("standing", JSON.write(standing));
    for (Membership member : standing.members()) {
      assertThat(member.party().nameOn(day)).isNotBlank();
    }
    askOutcome(timeline.founding(day));
    for (Act act : acts) {
      askOutcome(timeline.outcome(act.id(), day));
    }
    for (Party party : parties) {
      assertThat(timeline.status(party, day)).isNotNull();
      assertThat(timeline.dutiesUntil(party.id(), day)).isNotNull();
      for (Messages messages : languages) {
        messages.of(timeline.why(party, day)).forEach(EveryQuestion::assertSaid);
      }
    }
    assertThat(timeline.signatories(day)).doesNotContainNull();
  }

  private void askEarliestEffect(Act act, LocalDate day) {
    timeline
        .earliestEffect(act.id(), day)
        .ifPresent(effect -> languages.forEach(messages -> assertSaid(messages.of(effect))));
  }

  private void askOutcome(Outcome outcome) {
    for (Messages messages : languages) {
      assertSaid(messages.of(outcome));
      for (Violation violation : first(20, outcome.violations())) {
        assertSaid(messages.of(violation));
        assertSaid(messages.reason(violation));
        assertSaid(messages.mend(violation));
      }
    }
    if (outcome instanceof Pending pending) {
      assertThat(pending.tally().smallestCompletions(3)).hasSizeLessThanOrEqualTo(3);
    }
    assertValid("outcome", JSON.write(outcome));
  }

  private static void assertSaid(String sentence) {
    assertThat(sentence).isNotBlank();
  }

  private static void assertValid(String definition, String json) {
    assertThat(TheSchema.errors(definition, json)).as(json).isEmpty();
  }
}
