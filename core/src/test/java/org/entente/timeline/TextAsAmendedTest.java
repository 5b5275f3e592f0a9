package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import java.util.Locale;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.EffectRule;
import org.entente.Instrument;
import org.entente.Term;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Violation;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A party that accedes is bound by the text as amended, acts agreed but not yet in effect included.
 */
@Tag("3.9")
class TextAsAmendedTest {
  private static final Agreement DEAL = agreement(EMMEN, COEVORDEN)
      .addInstruments(TEXT.withVersion("2022"), ARRANGEMENTS.withVersion("2022"))
      .build();

  private static String version(Timeline timeline, Instrument instrument, String on) {
    return timeline.on(day(on)).text(instrument.id()).orElseThrow().version().orElseThrow();
  }

  private static Accession accession() {
    return joins(BORGER_ODOORN)
        .addAdopts(TEXT.withVersion("2023"))
        .addSignatures(
            signs(EMMEN, "2023-03-01"),
            signs(COEVORDEN, "2023-03-01"),
            signs(BORGER_ODOORN, "2023-03-01"))
        .build();
  }

  @Test
  void should_bring_the_adopted_version_into_force_with_the_accession_and_leave_the_others() {
    Timeline timeline = Timeline.of(DEAL.withAct(accession()));

    assertThat(version(timeline, TEXT, "2023-02-28")).isEqualTo("2022");
    assertThat(version(timeline, TEXT, "2023-03-01")).isEqualTo("2023");
    assertThat(version(timeline, ARRANGEMENTS, "2023-03-01")).isEqualTo("2022");
  }

  @Test
  void should_bind_the_newcomer_by_an_amendment_agreed_before_it_came_and_in_effect_after() {
    // GIVEN an amendment agreed in January with effect in July
    Amendment agreed = Amendment.builder()
        .id("amendment")
        .addAdopts(ARRANGEMENTS.withVersion("2023-07"))
        .effect(EffectRule.on(day("2023-07-01")))
        .addSignatures(signs(EMMEN, "2023-01-10"), signs(COEVORDEN, "2023-01-10"))
        .build();

    // WHEN Borger-Odoorn joins in March
    Timeline timeline = Timeline.of(DEAL.withAct(accession()).withAct(agreed));

    // THEN it takes effect for it too, without its signature
    assertThat(version(timeline, ARRANGEMENTS, "2023-06-30")).isEqualTo("2022");
    assertThat(version(timeline, ARRANGEMENTS, "2023-07-01")).isEqualTo("2023-07");
    assertThat(isParty(timeline, BORGER_ODOORN, "2023-07-01")).isTrue();
  }

  @Tag("9.1")
  @Tag("9.3")
  @Test
  void should_extend_the_term_by_an_amendment() {
    Amendment extension = Amendment.builder()
        .id("extension")
        .term(Term.from(day("2022-01-01")).until(day("2028-01-01")))
        .addSignatures(signs(EMMEN, "2025-12-30"), signs(COEVORDEN, "2025-12-31"))
        .build();
    Agreement limited = DEAL.withTerm(Term.from(day("2022-01-01")).until(day("2026-01-01")));

    Timeline timeline = Timeline.of(limited.withAct(extension));

    assertThat(timeline.on(day("2025-12-30")).term().until()).contains(day("2026-01-01"));
    assertThat(timeline.on(day("2027-12-31")).isInForce()).isTrue();
    assertThat(timeline.on(day("2028-01-01")).isInForce()).isFalse();
  }

  @Tag("9.3")
  @Test
  void should_not_extend_a_term_that_is_over() {
    // GIVEN the last signature is on the day the agreement ends
    Amendment tooLate = Amendment.builder()
        .id("extension")
        .term(Term.from(day("2022-01-01")).until(day("2028-01-01")))
        .addSignatures(signs(EMMEN, "2025-12-30"), signs(COEVORDEN, "2026-01-01"))
        .build();

    Timeline timeline = Timeline.of(
        DEAL.withTerm(Term.from(day("2022-01-01")).until(day("2026-01-01"))).withAct(tooLate));

    assertThat(timeline.on(day("2026-01-01")).isInForce()).isFalse();
    assertThat(timeline.outcome("extension", day("2026-01-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.AGREEMENT_ENDED));
  }

  @Tag("3.3")
  @Tag("9.3")
  @Test
  void should_extend_in_time_if_fixed_before_for_the_day_the_term_ends() {
    Amendment fixed = Amendment.builder()
        .id("extension")
        .term(Term.from(day("2022-01-01")).until(day("2028-01-01")))
        .effect(EffectRule.on(day("2026-01-01")))
        .addSignatures(signs(EMMEN, "2025-12-30"), signs(COEVORDEN, "2025-12-31"))
        .build();

    Timeline timeline = Timeline.of(
        DEAL.withTerm(Term.from(day("2022-01-01")).until(day("2026-01-01"))).withAct(fixed));

    assertThat(timeline.on(day("2026-01-01")).isInForce()).isTrue();
    assertThat(timeline.on(day("2028-01-01")).isInForce()).isFalse();
  }

  @Tag("9.1")
  @Test
  void should_shorten_the_term_by_an_amendment() {
    Amendment shortening = Amendment.builder()
        .id("shortening")
        .term(Term.from(day("2022-01-01")).through(day("2024-06-30")))
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(COEVORDEN, "2023-01-01"))
        .build();

    Timeline timeline = Timeline.of(DEAL.withAct(shortening));

    assertThat(timeline.on(day("2024-06-30")).isInForce()).isTrue();
    assertThat(timeline.on(day("2024-07-01")).isInForce()).isFalse();
  }

  @Test
  void should_show_the_texts_of_the_founding_from_entry_into_force() {
    Timeline timeline = Timeline.of(DEAL);

    assertThat(timeline.on(day("2021-12-31")).texts()).isEmpty();
    assertThat(timeline.on(day("2022-01-01")).texts())
        .containsExactly(TEXT.withVersion("2022"), ARRANGEMENTS.withVersion("2022"));
  }

  private static Amendment newTerm(String from, String until, String signed) {
    return Amendment.builder()
        .id("term")
        .term(Term.from(day(from)).until(day(until)))
        .addSignatures(signs(EMMEN, signed))
        .build();
  }

  private static Timeline until2026(Amendment amendment) {
    return Timeline.of(agreement(EMMEN)
        .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
        .addActs(amendment)
        .build());
  }

  @Tag("9.3")
  @Test
  void should_carry_a_term_on_that_begins_by_its_end_whatever_first_day_the_new_one_has() {
    for (String from : new String[] {"2021-01-01", "2024-01-01", "2026-01-01"}) {
      Timeline timeline = until2026(newTerm(from, "2030-01-01", "2025-06-01"));

      for (String on : new String[] {"2025-07-01", "2025-12-31", "2026-01-01", "2029-12-31"}) {
        assertThat(timeline.on(day(on)).isInForce()).isTrue();
        assertThat(timeline.on(day(on)).term().contains(day(on))).isTrue();
      }
      assertThat(timeline.on(day("2030-01-01")).isInForce()).isFalse();
    }
  }

  @Tag("9.3")
  @Test
  void should_not_be_met_by_a_term_that_would_leave_a_gap() {
    Timeline timeline = until2026(newTerm("2026-01-02", "2030-01-01", "2025-06-01"));

    assertThat(timeline.outcome("term", day("2025-07-01")).violations())
        .containsExactly(Violation.of("amendment.term-gap")
            .with("from", "2026-01-02")
            .with("until", "2026-01-01"));
    assertThat(timeline.endedOn()).contains(day("2026-01-01"));
  }

  @Tag("9.3")
  @Test
  void should_say_that_after_the_end_a_new_agreement_is_meant() {
    Timeline timeline = until2026(newTerm("2026-01-01", "2030-01-01", "2026-01-05"));
    Outcome late = timeline.outcome("term", day("2026-02-01"));

    assertThat(late.violations())
        .contains(Violation.of("amendment.term-over").with("until", "2026-01-01"));
    assertThat(Messages.in(Locale.ENGLISH).of(late))
        .isEqualTo("failed on 1 January 2026: the agreement ended first; "
            + "what is meant is a new agreement that continues it");
  }
}
