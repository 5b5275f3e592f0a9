package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartnersAsked;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An act in which nothing is dated yet is held to the provisions of the day, and with it to the
 * date that they fix; one that is opened keeps to those of its opening.
 */
@Tag("3.6")
class UnopenedActTest {
  private static final Provisions BY_JUNE = Provisions.builder()
      .accession(Procedure.of(ConsentRule.everyPartner(), EffectRule.on(day("2023-06-01"))))
      .build();

  private static Amendment.Builder fixes() {
    return Amendment.builder().id("fixes-the-date").provisions(BY_JUNE);
  }

  private static Outcome outcome(Amendment fixes, String on) {
    return Timeline.of(
            agreement(EMMEN, COEVORDEN).addActs(fixes, joins(ASSEN).build()).build())
        .outcome("assen", day(on));
  }

  private static Failure reason(Outcome outcome) {
    return ((Outcome.Failed) outcome).reason();
  }

  @Test
  void should_ask_nobody_before_it_is_opened() {
    Amendment extension = Amendment.builder()
        .id("extension")
        .addSignatures(signs(EMMEN, "2025-11-01"))
        .build();
    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(extension).build());

    assertThat(timeline.outcome("extension", day("2025-10-31")))
        .isInstanceOfSatisfying(Pending.class, pending -> {
          assertThat(pending.isOpen()).isFalse();
          assertThat(unmet(pending)).containsExactly("not-opened");
          assertThat(pending.missing()).isEmpty();
          assertThat(pending.tally().missing()).isEmpty();
          assertThat(pending.canStillPass()).isTrue();
        });
    assertThat(timeline.outcome("extension", day("2025-11-01")))
        .isInstanceOfSatisfying(Pending.class, pending -> {
          assertThat(pending.isOpen()).isTrue();
          assertThat(pending.missing()).containsExactly(COEVORDEN.id());
        });
  }

  @Test
  void should_be_open_where_nothing_is_dated() {
    assertThat(Timeline.of(
                agreement(EMMEN, COEVORDEN).addActs(joins(ASSEN).build()).build())
            .outcome("assen", day("2023-01-01")))
        .isInstanceOfSatisfying(Pending.class, pending -> {
          assertThat(pending.isOpen()).isTrue();
          assertThat(pending.missing()).containsExactly(EMMEN.id(), COEVORDEN.id(), ASSEN.id());
        });
  }

  @Test
  void should_not_be_open_as_a_founding_that_opens_later() {
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .opensOn(day("2023-06-01"))
        .addFounders(EMMEN, COEVORDEN)
        .build());

    assertThat(unmet(timeline.founding(day("2023-05-31")))).containsExactly("not-opened");
    assertThat(unmet(timeline.founding(day("2023-06-01"))))
        .containsExactly("partner-signature-missing emmen", "partner-signature-missing coevorden");
  }

  @Test
  void should_fail_when_the_date_passes_that_new_provisions_fix() {
    Amendment fixes = fixes().given(given("2023-01-01")).build();

    assertThat(outcome(fixes, "2023-05-31").isPending()).isTrue();
    assertThat(reason(outcome(fixes, "2023-06-01"))).isEqualTo(Failure.DATE_PASSED);
    assertThat(((Outcome.Failed) outcome(fixes, "2024-01-01")).failedOn())
        .isEqualTo(day("2023-06-01"));
  }

  @Test
  void should_fail_on_the_day_on_which_provisions_come_whose_date_has_passed() {
    Amendment fixes = fixes().given(given("2023-07-01")).build();

    assertThat(outcome(fixes, "2023-06-30").isPending()).isTrue();
    assertThat(((Outcome.Failed) outcome(fixes, "2023-07-01")).failedOn())
        .isEqualTo(day("2023-07-01"));
  }

  @Test
  void should_fail_the_day_after_if_the_provisions_come_when_that_day_was_judged() {
    Amendment fixes = fixes()
        .addSignatures(signs(EMMEN, "2023-07-01"), signs(COEVORDEN, "2023-07-01"))
        .build();

    assertThat(outcome(fixes, "2023-07-01").isPending()).isTrue();
    assertThat(((Outcome.Failed) outcome(fixes, "2023-07-02")).failedOn())
        .isEqualTo(day("2023-07-02"));
  }

  @Test
  void should_hold_an_act_to_the_date_of_the_provisions_under_which_it_was_opened() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            fixes().given(given("2023-01-01")).build(),
            joins(ASSEN).opensOn(day("2023-02-01")).build())
        .build());

    assertThat(timeline.outcome("assen", day("2023-05-31")).isPending()).isTrue();
    assertThat(((Outcome.Failed) timeline.outcome("assen", day("2024-01-01"))).failedOn())
        .isEqualTo(day("2023-06-01"));
  }

  @Test
  void should_let_an_opened_act_alone_when_new_provisions_fix_a_date() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            fixes().given(given("2023-01-01")).build(),
            joins(ASSEN).opensOn(day("2022-12-01")).build())
        .build());

    assertThat(timeline.outcome("assen", day("2024-01-01")).isPending()).isTrue();
  }

  @Test
  void should_lapse_though_nobody_has_opened_it() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(joins(ASSEN).closesOn(day("2023-05-31")).build())
        .build());

    assertThat(timeline.outcome("assen", day("2023-05-31")).isPending()).isTrue();
    assertThat(reason(timeline.outcome("assen", day("2023-06-01")))).isEqualTo(Failure.LAPSED);
  }

  @Test
  void should_fail_when_the_date_passes_that_it_fixes_itself() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(joins(ASSEN).effect(EffectRule.on(day("2023-06-01"))).build())
        .build());

    assertThat(timeline.outcome("assen", day("2023-05-31")).isPending()).isTrue();
    assertThat(reason(timeline.outcome("assen", day("2023-06-01")))).isEqualTo(Failure.DATE_PASSED);
  }

  @Tag("3.12")
  @Test
  void should_let_an_act_alone_that_a_source_states_for_a_later_day() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            fixes().given(given("2023-01-01")).build(),
            joins(ASSEN)
                .opensOn(day("2022-06-01"))
                .closesOn(day("2022-12-31"))
                .given(given("2023-03-01"))
                .build(),
            joins(HOOGEVEEN).given(given("2023-03-01")).build())
        .build());

    assertThat(partners(timeline, "2023-02-28")).containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2023-03-01"))
        .containsExactly("emmen", "coevorden", "assen", "hoogeveen");
    assertThat(timeline.outcome("assen", day("2023-03-01")).isInEffect()).isTrue();
  }

  @Test
  void should_not_fix_whom_it_asks_before_it_is_opened() {
    Provisions atOpening =
        Provisions.builder().electorate(PartnersAsked.AT_OPENING).build();
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .provisions(atOpening)
        .addActs(
            fixes()
                .provisions(atOpening.withMinimumParties(1))
                .given(given("2023-01-01"))
                .build(),
            joins(COEVORDEN).given(given("2023-03-01")).build(),
            Amendment.builder().id("amendment").opensOn(day("2023-06-01")).build())
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2023-06-01"))))
        .containsExactly("partner-signature-missing emmen", "partner-signature-missing coevorden");
  }

  @Tag("3.12")
  @Test
  void should_take_effect_on_the_day_that_a_source_states_though_it_names_a_later_one() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(joins(ASSEN)
            .effect(EffectRule.retroactiveTo(day("2023-09-01")))
            .given(given("2023-06-01"))
            .build())
        .build());

    assertThat(partners(timeline, "2023-06-01")).containsExactly("emmen", "assen");
    assertThat(timeline.outcome("assen", day("2023-06-01")).isInEffect()).isTrue();
  }
}
