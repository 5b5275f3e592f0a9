package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.Period;
import org.entente.ActId;
import org.entente.ConsentRule;
import org.entente.EffectDay;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which places end with a withdrawal, where parties have taken over those of others. */
@Tag("5.7")
class LeavingPlacesTest {
  private static Withdrawal.Builder exit(Party party, String notice) {
    return Withdrawal.builder().id("exit").party(party).notifiedOn(day(notice));
  }

  @Test
  void should_end_the_place_of_one_that_was_succeeded_before_the_others_let_it_go() {
    Withdrawal exit = exit(EMMEN, "2023-03-01")
        .consent(ConsentRule.named(COEVORDEN))
        .addSignatures(signs(COEVORDEN, "2023-07-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(exit, succeeds("2023-06-01", EMMEN, HOOGEVEEN))
        .build());

    assertThat(partners(timeline, "2024-06-30")).containsExactly("hoogeveen", "coevorden");
    assertThat(partners(timeline, "2024-07-01")).containsExactly("coevorden");
  }

  @Test
  void should_leave_alone_the_other_part_of_a_place_that_was_split() {
    Timeline timeline = Timeline.of(agreement(DRENTHE, COEVORDEN)
        .addActs(
            succeeds("2022-06-01", DRENTHE, EMMEN, HARDENBERG),
            exit(EMMEN, "2023-03-01").build())
        .build());

    assertThat(partners(timeline, "2024-03-01")).containsExactly("hardenberg", "coevorden");
  }

  @Test
  void should_keep_the_place_that_the_leaver_took_over_after_its_notice() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addActs(exit(EMMEN, "2023-03-01").build(), succeeds("2023-06-01", COEVORDEN, EMMEN))
        .build());

    assertThat(partners(timeline, "2024-02-29")).containsExactly("emmen", "hardenberg");
    assertThat(partners(timeline, "2024-03-01")).containsExactly("emmen", "hardenberg");
    assertThat(timeline.outcome("exit", day("2024-03-01")).isInEffect()).isTrue();
  }

  @Test
  void should_leave_those_alone_who_only_hold_a_place_beside_the_leaver() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(exit(EMMEN, "2023-03-01").build(), succeeds("2023-06-01", COEVORDEN, HOOGEVEEN))
        .build());

    assertThat(partners(timeline, "2024-03-01")).containsExactly("hoogeveen");
  }

  @Tag("5.3")
  @Test
  void should_let_duties_survive_from_the_last_time_that_a_party_left() {
    Withdrawal first = exit(ASSEN, "2023-01-01").given(given("2023-01-01")).build();
    Withdrawal second = exit(ASSEN, "2025-01-01").given(given("2025-01-01")).build();
    Provisions surviving =
        provisions().dutiesUntil(EffectRule.after(Period.ofYears(3))).build();

    for (boolean inOrder : new boolean[] {true, false}) {
      Timeline timeline = Timeline.of(agreement(EMMEN, ASSEN)
          .provisions(surviving)
          .addActs(
              first.withId(ActId.of(inOrder ? "a" : "b")),
              second.withId(ActId.of(inOrder ? "b" : "a")),
              joins(ASSEN).given(given("2024-01-01")).build())
          .build());

      assertThat(timeline.dutiesUntil(ASSEN.id(), day("2024-12-31")).flatMap(EffectDay::day))
          .contains(day("2026-01-01"));
      assertThat(timeline.dutiesUntil(ASSEN.id(), day("2025-01-01")).flatMap(EffectDay::day))
          .contains(day("2028-01-01"));
      assertThat(timeline.dutiesUntil(ASSEN.id(), day("2028-01-01"))).isEmpty();
      assertThat(timeline.dutiesUntil(EMMEN.id(), day("2025-01-01"))).isEmpty();
    }
  }

  @Test
  void should_end_the_place_that_the_leaver_lost_after_its_notice_and_not_the_one_that_it_won() {
    Withdrawal exit = exit(EMMEN, "2023-03-01")
        .consent(ConsentRule.named(COEVORDEN))
        .addSignatures(signs(COEVORDEN, "2023-07-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, DRENTHE)
        .addActs(
            exit,
            succeeds("2023-04-01", EMMEN, HOOGEVEEN).withId(ActId.of("lost")),
            succeeds("2023-05-01", DRENTHE, EMMEN).withId(ActId.of("won")))
        .build());

    assertThat(partners(timeline, "2024-06-30")).containsExactly("hoogeveen", "coevorden", "emmen");
    assertThat(partners(timeline, "2024-07-01")).containsExactly("coevorden", "emmen");
  }

  private static Withdrawal left(Party party, String on) {
    return Withdrawal.builder().id("left").party(party).given(given(on)).build();
  }

  @Test
  void should_end_the_place_that_a_source_means_though_the_leaver_had_passed_it_on() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(succeeds("2023-06-01", EMMEN, HOOGEVEEN), left(EMMEN, "2024-01-01"))
        .build());

    assertThat(partners(timeline, "2023-12-31")).containsExactly("hoogeveen", "coevorden");
    assertThat(partners(timeline, "2024-01-01")).containsExactly("coevorden");
  }

  @Test
  void should_end_only_the_place_of_today_where_a_source_states_that_one_left_that_has_it() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            succeeds("2022-06-01", EMMEN, HOOGEVEEN),
            succeeds("2022-09-01", COEVORDEN, EMMEN),
            left(EMMEN, "2024-01-01"))
        .build());

    assertThat(partners(timeline, "2024-01-01")).containsExactly("hoogeveen");
  }

  @Test
  void
      should_end_the_place_too_that_was_passed_on_on_the_day_on_which_a_source_states_that_one_left() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, DRENTHE)
        .addActs(
            succeeds("2024-01-01", EMMEN, HOOGEVEEN),
            succeeds("2024-01-01", COEVORDEN, EMMEN),
            left(EMMEN, "2024-01-01"))
        .build());

    assertThat(partners(timeline, "2024-01-01")).containsExactly("drenthe");
  }

  @Test
  void should_end_nothing_by_a_second_notice_of_one_that_has_left() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            succeeds("2022-06-01", EMMEN, HOOGEVEEN),
            succeeds("2022-09-01", COEVORDEN, EMMEN),
            exit(EMMEN, "2023-03-01").build(),
            exit(EMMEN, "2023-04-01").id("again").build())
        .build());

    assertThat(timeline.outcome("again", day("2024-04-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.WITHOUT_OBJECT));
    assertThat(partners(timeline, "2024-04-01")).containsExactly("hoogeveen");
    assertThat(timeline.standings())
        .extracting(Standing::day)
        .containsExactly(
            day("2022-01-01"), day("2022-06-01"), day("2022-09-01"), day("2024-03-01"));
  }

  @Test
  void should_leave_alone_where_it_reaches_back_the_place_that_one_had_before_it_came_back() {
    Withdrawal again = exit(EMMEN, "2023-09-01")
        .id("again")
        .consent(ConsentRule.everyPartner())
        .effect(EffectRule.retroactiveTo(day("2023-02-01")))
        .addSignatures(signs(COEVORDEN, "2023-09-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(COEVORDEN, EMMEN)
        .addAssociates(DRENTHE)
        .addActs(joins(EMMEN).given(given("2023-06-01")).build(), left(EMMEN, "2023-04-01"), again)
        .build());

    assertThat(partners(timeline, "2023-03-01")).containsExactly("coevorden", "emmen");
    assertThat(partners(timeline, "2023-04-01")).containsExactly("coevorden");
    assertThat(partners(timeline, "2023-06-01")).containsExactly("coevorden");
  }
}
