package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What still happens on the day on which an agreement ends, or its founding fails, and what not.
 */
@Tag("9.1")
class EndOfTheAgreementTest {
  private static final Termination TERMINATION =
      Termination.builder().id("termination").given(given("2024-01-01")).build();

  private static Amendment.Builder amendment(Signature... signatures) {
    return Amendment.builder().id("amendment").addSignatures(signatures);
  }

  private static Term until(String day) {
    return Term.always().until(day(day));
  }

  private static Agreement.Builder founding() {
    return Agreement.builder().id("deal").title("A deal").addFounders(EMMEN, COEVORDEN);
  }

  private static List<Event.Kind> kinds(Timeline timeline) {
    return timeline.events().stream().map(Event::kind).toList();
  }

  private static Outcome.Failed failed(Outcome outcome) {
    return (Outcome.Failed) outcome;
  }

  @Tag("3.6")
  @Test
  void should_fail_an_act_with_the_agreement_that_would_have_lapsed_on_that_day() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .term(until("2024-01-01"))
        .addActs(
            amendment(signs(EMMEN, "2023-05-01")).closesOn(day("2023-12-31")).build())
        .build());

    assertThat(failed(timeline.outcome("amendment", day("2024-01-01"))).reason())
        .isEqualTo(Failure.AGREEMENT_ENDED);
  }

  @Tag("3.8")
  @Test
  void should_fail_a_founding_with_the_term_that_would_have_lapsed_on_that_day() {
    Timeline timeline = Timeline.of(founding()
        .term(until("2024-01-01"))
        .closesOn(day("2023-12-31"))
        .addSignatures(signs(EMMEN, "2023-05-01"))
        .build());

    assertThat(failed(timeline.founding(day("2024-01-01"))).reason())
        .isEqualTo(Failure.AGREEMENT_ENDED);
  }

  @Tag("3.8")
  @Test
  void should_not_enter_into_force_on_the_day_on_which_the_term_is_over() {
    Timeline timeline = Timeline.of(founding()
        .term(until("2024-01-01"))
        .provisions(Provisions.builder()
            .founding(
                Procedure.of(ConsentRule.everyPartner(), EffectRule.after(Period.ofMonths(1))))
            .build())
        .addSignatures(signs(EMMEN, "2023-12-01"), signs(COEVORDEN, "2023-12-01"))
        .build());

    assertThat(kinds(timeline))
        .containsExactly(Event.Kind.FOUNDING_COMPLETE, Event.Kind.FOUNDING_FAILED);
  }

  @Test
  void should_say_of_a_founding_that_fails_who_stands_in_the_places_on_that_day() {
    Timeline timeline = Timeline.of(founding()
        .term(until("2024-01-01"))
        .addSignatures(signs(EMMEN, "2023-05-01"))
        .addActs(succeeds("2024-01-01", COEVORDEN, HOOGEVEEN))
        .build());

    assertThat(unmet(timeline.founding(day("2024-01-01"))))
        .containsExactly("partner-signature-missing hoogeveen");
  }

  @Test
  void should_end_at_once_where_it_is_agreed_that_the_term_is_over_already() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(amendment(signs(EMMEN, "2023-06-15")).term(until("2023-06-01")).build())
        .build());

    assertThat(timeline.endedOn()).contains(day("2023-06-15"));
    assertThat(timeline.on(day("2023-06-14")).isInForce()).isTrue();
    assertThat(timeline.on(day("2023-06-15")).isInForce()).isFalse();
  }

  @Test
  void should_end_once_where_there_are_too_few_parties_on_the_day_on_which_the_term_is_over() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .term(until("2024-01-01"))
        .provisions(Provisions.builder().continuesWhile(ConsentRule.atLeast(2)).build())
        .addActs(succeeds("2024-01-01", COEVORDEN, EMMEN))
        .build());

    assertThat(kinds(timeline))
        .containsExactly(Event.Kind.ENTERED_INTO_FORCE, Event.Kind.SUCCEEDED, Event.Kind.EXPIRED);
  }

  @Test
  void should_not_fall_below_the_least_number_of_parties_before_it_is_in_force() {
    Timeline timeline = Timeline.of(founding()
        .provisions(Provisions.builder().continuesWhile(ConsentRule.atLeast(2)).build())
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(HOOGEVEEN, "2022-06-01"))
        .addActs(succeeds("2022-03-01", COEVORDEN, HOOGEVEEN))
        .build());

    assertThat(partners(timeline, "2022-06-01")).containsExactly("emmen", "hoogeveen");
  }

  @Tag("3.3")
  @Test
  void should_not_change_the_text_on_the_day_of_the_termination() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(
            TERMINATION, amendment().addAdopts(TEXT).given(given("2024-01-01")).build())
        .build());

    assertThat(failed(timeline.outcome("amendment", day("2024-01-01"))).reason())
        .isEqualTo(Failure.AGREEMENT_ENDED);
  }

  @Test
  void should_say_what_was_unmet_of_an_act_that_was_pending_at_the_end_and_of_no_other() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            TERMINATION,
            amendment(signs(EMMEN, "2023-05-01")).build(),
            Amendment.builder()
                .id("agreed")
                .effect(EffectRule.after(Period.ofYears(1)))
                .addSignatures(signs(EMMEN, "2023-05-01"), signs(COEVORDEN, "2023-05-01"))
                .build(),
            joins(ASSEN).given(given("2023-06-01")).build())
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2024-01-01"))))
        .containsExactly("partner-signature-missing coevorden", "partner-signature-missing assen");
    assertThat(failed(timeline.outcome("agreed", day("2024-01-01"))).violations())
        .isEmpty();
  }

  @Test
  void should_end_on_the_day_at_whose_end_too_few_parties_are_left() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(provisions()
            .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
            .continuesWhile(ConsentRule.atLeast(2))
            .build())
        .addActs(Withdrawal.builder()
            .id("exit")
            .party(COEVORDEN)
            .notifiedOn(day("2023-06-01"))
            .build())
        .build());

    assertThat(timeline.endedOn()).contains(day("2023-06-01"));
  }

  @Tag("3.10")
  @Test
  void should_still_be_founded_on_the_days_before_it_was_stated_that_the_term_was_over() {
    Timeline timeline = Timeline.of(founding()
        .addSignatures(signs(EMMEN, "2022-01-01"))
        .addActs(amendment()
            .term(until("2022-02-01"))
            .effect(EffectRule.retroactiveTo(day("2022-03-01")))
            .given(given("2022-06-01"))
            .build())
        .build());

    assertThat(timeline.status(EMMEN, day("2022-04-01"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.status(EMMEN, day("2022-06-01"))).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_not_tell_of_a_succession_after_the_end() {
    Succession late = succeeds("2024-06-01", EMMEN, HOOGEVEEN);
    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(TERMINATION, late).build());

    assertThat(kinds(timeline))
        .containsExactly(Event.Kind.ENTERED_INTO_FORCE, Event.Kind.TERMINATED);
  }

  @Tag("3.3")
  @Test
  void should_let_the_act_prevail_that_was_complete_later_though_the_dossier_has_it_first() {
    Amendment later = amendment(signs(EMMEN, "2023-03-01"))
        .effect(EffectRule.on(day("2023-06-01")))
        .term(until("2030-01-01"))
        .build();
    Amendment earlier = Amendment.builder()
        .id("earlier")
        .addSignatures(signs(EMMEN, "2023-02-01"))
        .effect(EffectRule.on(day("2023-06-01")))
        .term(until("2025-01-01"))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(later, earlier).build());

    assertThat(timeline.endedOn()).contains(day("2030-01-01"));
  }

  @Test
  void should_be_in_force_with_nobody_and_then_with_the_first_that_joins() {
    Agreement empty =
        agreement().addActs(joins(EMMEN).given(given("2022-06-01")).build()).build();
    Timeline timeline = Timeline.of(empty);

    assertThat(timeline.on(day("2022-01-01")).isInForce()).isTrue();
    assertThat(partners(timeline, "2022-06-01")).containsExactly("emmen");
    assertThat(kinds(timeline)).containsExactly(Event.Kind.JOINED);
  }

  @Tag("3.2")
  @Test
  void should_list_only_the_days_on_which_something_changes() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            amendment(signs(EMMEN, "2022-02-01"), signs(COEVORDEN, "2022-03-01"))
                .build(),
            joins(ASSEN).given(given("2022-05-01")).build(),
            joins(HARDENBERG).addSignatures(signs(EMMEN, "2022-07-01")).build())
        .build());

    assertThat(timeline.outcome("amendment", day("2022-03-01")).isInEffect()).isTrue();
    assertThat(timeline.standings())
        .extracting(Standing::day)
        .containsExactly(day("2022-01-01"), day("2022-05-01"));
  }

  @Tag("3.10")
  @Test
  void should_list_each_day_once_where_an_act_reaches_back() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .term(until("2030-01-01"))
        .addActs(
            joins(ASSEN)
                .effect(EffectRule.retroactiveTo(day("2022-03-01")))
                .addSignatures(signs(EMMEN, "2022-06-01"), signs(ASSEN, "2022-06-01"))
                .build(),
            joins(DRENTHE).given(given("2022-09-01")).build())
        .build());

    assertThat(timeline.standings())
        .extracting(Standing::day)
        .containsExactly(
            day("2022-01-01"),
            day("2022-03-01"),
            day("2022-06-01"),
            day("2022-09-01"),
            day("2030-01-01"));
    assertThat(partners(timeline, "2022-03-01")).containsExactly("emmen", "assen");
  }

  @Tag("2")
  @Test
  void should_tell_of_acts_complete_on_one_day_in_the_order_of_the_dossier() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(
            Amendment.builder()
                .id("b")
                .addSignatures(signs(EMMEN, "2022-02-01"))
                .build(),
            Amendment.builder()
                .id("a")
                .addSignatures(signs(EMMEN, "2022-02-01"))
                .build())
        .build());

    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.ACT_COMPLETE)
        .extracting(event -> event.act().orElseThrow().value())
        .containsExactly("b", "a");
  }
}
