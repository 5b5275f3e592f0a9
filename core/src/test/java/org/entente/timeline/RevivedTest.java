package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.util.List;
import java.util.Locale;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.EffectRule;
import org.entente.Term;
import org.entente.Termination;
import org.entente.answer.Event;
import org.entente.answer.Finding;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Step;
import org.entente.rule.Rules;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An extension that a source states, dated after the end of the term. */
@Tag("9.3")
class RevivedTest {
  private static final Term FIRST = Term.from(day("2022-01-01")).until(day("2024-01-01"));

  private static Amendment extension(String on, String until) {
    return Amendment.builder()
        .id("extension")
        .term(Term.from(day("2022-01-01")).until(day(until)))
        .given(given(on))
        .build();
  }

  private static Agreement.Builder deal(Act... acts) {
    return agreement(EMMEN, COEVORDEN).term(FIRST).addActs(acts);
  }

  private static Timeline timeline(Act... acts) {
    return Timeline.of(deal(acts).build());
  }

  @Test
  void should_be_in_force_again_from_the_day_that_is_stated() {
    Timeline timeline = timeline(extension("2024-03-01", "2026-01-01"));

    assertThat(partners(timeline, "2023-12-31")).containsExactly("emmen", "coevorden");
    assertThat(timeline.on(day("2024-01-01")).isInForce()).isFalse();
    assertThat(timeline.on(day("2024-02-29")).isInForce()).isFalse();
    assertThat(timeline.status(EMMEN, day("2024-02-29"))).isEqualTo(PartyStatus.THIRD);
    assertThat(partners(timeline, "2024-03-01")).containsExactly("emmen", "coevorden");
    assertThat(timeline.on(day("2024-03-01")).member(EMMEN.id()).orElseThrow().boundSince())
        .isEqualTo(day("2022-01-01"));
    assertThat(timeline.outcome("extension", day("2024-02-29")).isPending()).isTrue();
    assertThat(timeline.outcome("extension", day("2024-03-01")).isInEffect()).isTrue();
    assertThat(timeline.on(day("2025-12-31")).isInForce()).isTrue();
    assertThat(timeline.on(day("2026-01-01")).isInForce()).isFalse();
    assertThat(timeline.endedOn()).contains(day("2026-01-01"));
    assertThat(timeline.events())
        .extracting(event -> event.on() + " " + event.kind())
        .containsExactly(
            "2022-01-01 ENTERED_INTO_FORCE",
            "2024-01-01 EXPIRED",
            "2024-03-01 REVIVED",
            "2024-03-01 TERM_CHANGED",
            "2026-01-01 EXPIRED");
  }

  @Test
  void should_leave_no_gap_where_its_own_clause_reaches_back_to_the_end() {
    Timeline timeline = timeline(
        extension("2024-03-01", "2026-01-01")
            .withEffect(EffectRule.retroactiveTo(day("2024-01-01"))),
        joins(ASSEN).addSignatures(signs(ASSEN, "2024-01-20")).build());

    assertThat(timeline.on(day("2024-01-01")).isInForce()).isTrue();
    assertThat(partners(timeline, "2024-02-29")).containsExactly("emmen", "coevorden");
    assertThat(timeline.on(day("2026-01-01")).isInForce()).isFalse();
    assertThat(timeline.endedOn()).contains(day("2026-01-01"));
    assertThat(timeline.outcome("assen", day("2024-12-31"))).isInstanceOf(Outcome.Failed.class);
    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.REVIVED)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.on()).isEqualTo(day("2024-03-01"));
          assertThat(event.effectiveOn()).isEqualTo(day("2024-01-01"));
          assertThat(event.isGiven()).isTrue();
        });
  }

  @Test
  void should_say_so_in_the_audit_the_explanation_and_the_events() {
    Agreement deal = deal(extension("2024-03-01", "2026-01-01")).build();
    Timeline timeline = Timeline.of(deal);
    Messages english = Messages.in(Locale.ENGLISH).naming(deal);

    assertThat(Audit.of(timeline).findings())
        .filteredOn(finding -> finding.code().equals("given-after-end"))
        .extracting(english::of)
        .containsExactly("A source states that 'extension' took effect on 1 March 2024, though the"
            + " term had ended on 1 January 2024: the agreement is in force again.");
    assertThat(timeline.why(day("2024-06-01")).grounds())
        .extracting(Step::code)
        .containsExactly("founding-given", "expired", "revived", "term-changed");
    assertThat(english.of(timeline.events().get(2)))
        .contains("'extension': the agreement is in force again. (Given, not proven.)");
    assertThat(Audit.of(timeline(extension("2023-12-31", "2026-01-01"))).findings())
        .extracting(Finding::code)
        .doesNotContain("given-after-end");
  }

  @Test
  void should_hear_what_is_opened_after_it_and_not_what_was_opened_before() {
    Accession pending = joins(ASSEN).addSignatures(signs(ASSEN, "2023-12-01")).build();
    Accession between = joins(HARDENBERG)
        .addSignatures(signs(HARDENBERG, "2024-02-01"), signs(EMMEN, "2024-04-01"))
        .addSignatures(signs(COEVORDEN, "2024-04-01"))
        .build();
    Accession later = joins(HOOGEVEEN)
        .addSignatures(signs(HOOGEVEEN, "2024-03-01"), signs(EMMEN, "2024-04-01"))
        .addSignatures(signs(COEVORDEN, "2024-04-02"))
        .build();
    Timeline timeline = timeline(pending, between, later, extension("2024-03-01", "2026-01-01"));

    for (String failed : List.of("assen", "hardenberg")) {
      assertThat(timeline.outcome(failed, day("2024-12-31")))
          .isInstanceOfSatisfying(
              Outcome.Failed.class,
              outcome -> assertThat(outcome.failedOn()).isEqualTo(day("2024-01-01")));
    }
    assertThat(partners(timeline, "2024-04-01")).containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2024-04-02")).containsExactly("emmen", "coevorden", "hoogeveen");
  }

  @Test
  void should_find_the_places_in_the_hands_of_who_has_succeeded_since() {
    Timeline timeline =
        timeline(succeeds("2024-02-01", EMMEN, HOOGEVEEN), extension("2024-03-01", "2026-01-01"));

    assertThat(partners(timeline, "2024-02-15")).isEmpty();
    assertThat(partners(timeline, "2024-03-01")).containsExactly("hoogeveen", "coevorden");
    assertThat(timeline
            .outcome(timeline.agreement().acts().get(0).id(), day("2024-02-15"))
            .isInEffect())
        .isTrue();
  }

  @Test
  void should_be_revived_more_than_once() {
    Timeline timeline = timeline(
        extension("2024-03-01", "2025-01-01"),
        extension("2025-02-01", "2026-01-01").withId(ActId.of("second")));

    assertThat(timeline.on(day("2024-12-31")).isInForce()).isTrue();
    assertThat(timeline.on(day("2025-01-31")).isInForce()).isFalse();
    assertThat(timeline.on(day("2025-02-01")).isInForce()).isTrue();
    assertThat(timeline.endedOn()).contains(day("2026-01-01"));
  }

  @Test
  void should_not_revive_what_the_parties_ended_or_by_a_term_that_is_over_too() {
    Termination end = Termination.builder().id("end").given(given("2023-06-01")).build();

    assertNeverRevived(timeline(end, extension("2024-03-01", "2026-01-01")), "2023-06-01");
    assertNeverRevived(timeline(extension("2024-03-01", "2024-03-01")), "2024-01-01");
    assertNeverRevived(timeline(extension("2024-03-01", "2024-02-01")), "2024-01-01");
    assertNeverRevived(
        Timeline.of(
            deal(extension("2024-03-01", "2026-01-01")).build(),
            Rules.implied().and(Rules.nothingGiven())),
        "2024-01-01");
    assertNeverRevived(
        timeline(Amendment.builder()
            .id("extension")
            .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
            .addSignatures(signs(EMMEN, "2024-03-01"), signs(COEVORDEN, "2024-03-01"))
            .build()),
        "2024-01-01");
  }

  private static void assertNeverRevived(Timeline timeline, String end) {
    assertThat(timeline.on(day("2024-06-01")).isInForce()).isFalse();
    assertThat(timeline.outcome("extension", day("2024-06-01"))).isInstanceOf(Outcome.Failed.class);
    assertThat(timeline.events()).extracting(Event::kind).doesNotContain(Event.Kind.REVIVED);
    assertThat(timeline.endedOn().map(Object::toString).orElse(end)).isEqualTo(end);
  }

  /** A given one that was complete by its own facts waits for its day too. */
  @Test
  void should_be_revived_though_it_was_agreed_before_the_end() {
    Timeline timeline = timeline(Amendment.builder()
        .id("extension")
        .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
        .addSignatures(signs(EMMEN, "2023-11-01"), signs(COEVORDEN, "2023-11-02"))
        .given(given("2024-03-01"))
        .build());

    assertThat(timeline.on(day("2024-02-29")).isInForce()).isFalse();
    assertThat(timeline.on(day("2024-03-01")).isInForce()).isTrue();
    assertThat(timeline.outcome("extension", day("2024-01-15"))).isInstanceOf(Outcome.Agreed.class);
  }
}
