package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Term;
import org.entente.answer.Outcome;
import org.entente.rule.Rules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a source states without signatures is given, and never looks like proven. */
@Tag("3.12")
class GivenNotProvenTest {
  @Test
  void should_bind_every_founding_party_from_the_stated_day() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN).build());

    assertThat(partners(timeline, "2021-12-31")).isEmpty();
    assertThat(partners(timeline, "2022-01-01")).containsExactly("emmen", "coevorden");
  }

  @Test
  void should_say_of_a_founding_that_it_is_given() {
    Timeline given = Timeline.of(agreement(EMMEN, COEVORDEN).build());
    Timeline proven = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-01-01"))
        .build());

    assertThat(given.founding(day("2022-01-01")))
        .isEqualTo(Outcome.InEffect.of(
            day("2022-01-01"),
            day("2022-01-01"),
            Optional.of(Given.of(day("2022-01-01"), "a letter"))));
    assertThat(proven.founding(day("2022-01-01")))
        .isEqualTo(Outcome.InEffect.of(day("2022-01-01"), day("2022-01-01"), Optional.empty()));
  }

  @Test
  void should_say_of_an_act_that_it_is_given() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(joins(BORGER_ODOORN).given(given("2023-06-01")).build())
        .build());

    assertThat(timeline.outcome("borger-odoorn", day("2023-05-31")).isInEffect())
        .isFalse();
    assertThat(timeline.outcome("borger-odoorn", day("2023-06-01")))
        .isInstanceOfSatisfying(
            Outcome.InEffect.class, done -> assertThat(done.given()).isPresent());
    assertThat(isParty(timeline, BORGER_ODOORN, "2023-06-01")).isTrue();
  }

  @Test
  void should_derive_nothing_for_it() {
    // GIVEN some signatures are on record besides, which alone would complete it in March
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(joins(BORGER_ODOORN)
            .given(given("2023-06-01"))
            .addSignatures(
                signs(EMMEN, "2023-03-01"),
                signs(COEVORDEN, "2023-03-01"),
                signs(BORGER_ODOORN, "2023-03-01"))
            .build())
        .build());

    // THEN the stated day counts
    assertThat(isParty(timeline, BORGER_ODOORN, "2023-05-31")).isFalse();
    assertThat(isParty(timeline, BORGER_ODOORN, "2023-06-01")).isTrue();
  }

  @Test
  void should_be_refused_by_a_rule_set_that_takes_nothing_as_given() {
    Timeline timeline = Timeline.of(
        Agreement.builder()
            .id("deal")
            .title("A deal")
            .addFounders(EMMEN, COEVORDEN)
            .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-01-01"))
            .addActs(joins(BORGER_ODOORN).given(given("2023-06-01")).build())
            .build(),
        Rules.implied().and(Rules.nothingGiven()));

    assertThat(isParty(timeline, BORGER_ODOORN, "9999-12-31")).isFalse();
    assertThat(unmet(timeline.outcome("borger-odoorn", day("2023-06-01"))))
        .contains("given-not-proven");
  }

  @Test
  void should_be_refused_as_a_founding_too() {
    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).build(), Rules.implied().and(Rules.nothingGiven()));

    assertThat(timeline.on(day("9999-12-31")).isInForce()).isFalse();
    assertThat(timeline.founding(day("2023-01-01")).isPending()).isTrue();
  }

  @Test
  void should_name_its_source() {
    assertThatThrownBy(() -> Given.builder().on(day("2022-01-01")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("source");
  }

  @Test
  void should_not_be_in_force_before_the_term_that_the_text_states() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .given(given("2021-11-01"))
        .term(Term.from(day("2022-01-01")))
        .build());

    assertThat(timeline.on(day("2021-12-31")).isInForce()).isFalse();
    assertThat(timeline.on(day("2022-01-01")).isInForce()).isTrue();
  }

  @Test
  void should_let_a_given_act_reach_back_by_its_own_clause_only() {
    Outcome back = Timeline.of(agreement(EMMEN)
            .addActs(givenWith(EffectRule.retroactiveTo(day("2023-01-01"))))
            .build())
        .outcome("borger-odoorn", day("2023-05-01"));
    Outcome ahead = Timeline.of(agreement(EMMEN)
            .addActs(givenWith(EffectRule.retroactiveTo(day("2023-06-01"))))
            .build())
        .outcome("borger-odoorn", day("2023-05-01"));
    Outcome later = Timeline.of(agreement(EMMEN)
            .addActs(givenWith(EffectRule.after(Period.ofMonths(1))))
            .build())
        .outcome("borger-odoorn", day("2023-05-01"));

    assertThat(((Outcome.InEffect) back).effectiveOn()).isEqualTo(day("2023-01-01"));
    assertThat(((Outcome.InEffect) ahead).effectiveOn()).isEqualTo(day("2023-05-01"));
    assertThat(((Outcome.InEffect) later).effectiveOn()).isEqualTo(day("2023-05-01"));
  }

  private static Accession givenWith(EffectRule effect) {
    return joins(BORGER_ODOORN).given(given("2023-05-01")).effect(effect).build();
  }
}
