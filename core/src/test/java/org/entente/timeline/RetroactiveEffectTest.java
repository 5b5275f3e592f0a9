package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.Scene.ASSEN;
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

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.EffectRule;
import org.entente.Term;
import org.entente.answer.Event;
import org.entente.answer.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Retroactive effect comes only where the act says so, and never changes whom an act had to ask at
 * the time.
 */
@Tag("3.10")
class RetroactiveEffectTest {
  private static final Agreement DEAL = agreement(EMMEN, COEVORDEN).build();

  private static Accession.Builder borgerOdoorn() {
    return joins(BORGER_ODOORN)
        .addSignatures(
            signs(EMMEN, "2024-08-01"),
            signs(COEVORDEN, "2024-08-01"),
            signs(BORGER_ODOORN, "2024-08-15"));
  }

  @Test
  void should_count_from_the_day_that_the_act_states() {
    Timeline timeline = Timeline.of(DEAL.withAct(
        borgerOdoorn().effect(EffectRule.retroactiveTo(day("2024-07-01"))).build()));

    assertThat(isParty(timeline, BORGER_ODOORN, "2024-06-30")).isFalse();
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-07-01")).isTrue();
    assertThat(timeline.outcome("borger-odoorn", day("2024-08-14")).isPending()).isTrue();
    assertThat(timeline.outcome("borger-odoorn", day("2024-08-15")))
        .isEqualTo(Outcome.InEffect.of(day("2024-08-15"), day("2024-07-01"), Optional.empty()));
  }

  @Test
  void should_not_count_before_completion_where_the_act_does_not_say_so() {
    Timeline timeline = Timeline.of(DEAL.withAct(borgerOdoorn().build()));

    assertThat(isParty(timeline, BORGER_ODOORN, "2024-08-14")).isFalse();
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-08-15")).isTrue();
  }

  @Test
  void should_not_change_whom_another_act_had_to_ask_at_the_time() {
    // GIVEN Assen's accession completed on 15 July, when Borger-Odoorn was no partner
    Accession assen = joins(ASSEN)
        .addSignatures(
            signs(EMMEN, "2024-07-10"), signs(COEVORDEN, "2024-07-10"), signs(ASSEN, "2024-07-15"))
        .build();
    Accession later = borgerOdoorn()
        .effect(EffectRule.retroactiveTo(day("2024-07-01")))
        .addSignatures(signs(ASSEN, "2024-08-02"))
        .build();

    // WHEN Borger-Odoorn joins in August with effect from 1 July
    Timeline timeline = Timeline.of(DEAL.withAct(assen).withAct(later));

    // THEN Assen's accession stands, though the partners of 15 July now include Borger-Odoorn
    assertThat(timeline.outcome("assen", day("2024-07-15")).isInEffect()).isTrue();
    assertThat(partners(timeline, "2024-07-14"))
        .containsExactly("emmen", "coevorden", "borger-odoorn");
    assertThat(partners(timeline, "2024-07-15"))
        .containsExactlyInAnyOrder("emmen", "coevorden", "assen", "borger-odoorn");
  }

  @Test
  void should_ask_the_newcomer_from_the_day_of_completion_only() {
    // GIVEN Assen's accession completes a day after the retroactive one
    Accession assen = joins(ASSEN)
        .addSignatures(
            signs(EMMEN, "2024-07-10"), signs(COEVORDEN, "2024-07-10"), signs(ASSEN, "2024-08-16"))
        .build();

    Timeline timeline = Timeline.of(DEAL.withAct(assen)
        .withAct(
            borgerOdoorn().effect(EffectRule.retroactiveTo(day("2024-07-01"))).build()));

    assertThat(timeline.outcome("assen", day("2024-08-16")).isPending()).isTrue();
  }

  @Test
  void should_not_reach_back_before_the_agreement_was_in_force() {
    Timeline timeline = Timeline.of(DEAL.withAct(
        borgerOdoorn().effect(EffectRule.retroactiveTo(day("2020-01-01"))).build()));

    assertThat(timeline.on(day("2021-12-31")).isInForce()).isFalse();
    assertThat(isParty(timeline, BORGER_ODOORN, "2021-12-31")).isFalse();
    assertThat(partners(timeline, "2022-01-01"))
        .containsExactlyInAnyOrder("emmen", "coevorden", "borger-odoorn");
  }

  @Test
  void should_be_invisible_to_a_reader_of_an_earlier_day() {
    Agreement dossier = DEAL.withAct(
        borgerOdoorn().effect(EffectRule.retroactiveTo(day("2024-07-01"))).build());

    assertThat(
            isParty(Timeline.of(dossier.asKnownOn(day("2024-08-14"))), BORGER_ODOORN, "2024-07-15"))
        .isFalse();
    assertThat(
            isParty(Timeline.of(dossier.asKnownOn(day("2024-08-15"))), BORGER_ODOORN, "2024-07-15"))
        .isTrue();
  }

  @Test
  void should_take_effect_on_the_stated_day_if_complete_before_it() {
    Timeline timeline = Timeline.of(DEAL.withAct(
        borgerOdoorn().effect(EffectRule.retroactiveTo(day("2024-09-01"))).build()));

    assertThat(isParty(timeline, BORGER_ODOORN, "2024-08-31")).isFalse();
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-09-01")).isTrue();
  }

  @Tag("3.12")
  @Test
  void should_not_reach_back_where_a_source_states_the_day_unless_the_clause_says_just_that() {
    EffectRule back = EffectRule.retroactiveTo(day("2024-07-01"));
    Accession.Builder stated = joins(BORGER_ODOORN).given(given("2024-08-15"));
    Timeline alone = Timeline.of(DEAL.withAct(stated.effect(back).build()));
    Timeline among = Timeline.of(DEAL.withAct(
        stated.effect(EffectRule.earliestOf(back, EffectRule.onCompletion())).build()));

    assertThat(isParty(alone, BORGER_ODOORN, "2024-07-01")).isTrue();
    assertThat(isParty(among, BORGER_ODOORN, "2024-08-14")).isFalse();
    assertThat(isParty(among, BORGER_ODOORN, "2024-08-15")).isTrue();
  }

  @Test
  void should_tell_of_an_end_that_reaches_back_on_the_day_from_which_it_is_over() {
    for (String effect : List.of("2022-01-01", "2022-02-01", "2022-04-01")) {
      String over = effect.equals("2022-04-01") ? effect : "2022-03-01";
      Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
          .addActs(Amendment.builder()
              .id("shorter")
              .term(Term.always().until(day("2022-03-01")))
              .effect(EffectRule.retroactiveTo(day(effect)))
              .addSignatures(signs(EMMEN, "2022-05-01"), signs(COEVORDEN, "2022-05-01"))
              .build())
          .build());

      assertThat(timeline.on(day(over).minusDays(1)).isInForce()).isTrue();
      assertThat(timeline.on(day(over)).isInForce()).isFalse();
      assertThat(timeline.endedOn()).contains(day(over));
      assertThat(timeline.events())
          .filteredOn(event -> event.kind() == Event.Kind.EXPIRED)
          .extracting(Event::on, Event::effectiveOn)
          .containsExactly(tuple(day("2022-05-01"), day(over)));
    }
  }

  private static Accession backTwoDaysLater() {
    return borgerOdoorn()
        .effect(
            EffectRule.retroactiveTo(day("2024-07-01")).once(EffectRule.after(Period.ofDays(2))))
        .build();
  }

  @Tag("5.1")
  @Test
  void should_have_no_effect_until_the_day_on_which_it_reaches_back() {
    Timeline timeline = Timeline.of(DEAL.withAct(backTwoDaysLater()));

    assertThat(timeline.outcome("borger-odoorn", day("2024-08-16")))
        .isInstanceOf(Outcome.Agreed.class);
    assertThat(timeline.outcome("borger-odoorn", day("2024-08-17")))
        .isEqualTo(Outcome.InEffect.of(day("2024-08-15"), day("2024-07-01"), Optional.empty()));
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-07-01")).isTrue();
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-06-30")).isFalse();
    assertThat(timeline.events())
        .filteredOn(event -> event.kind() == Event.Kind.JOINED)
        .extracting(Event::on, Event::effectiveOn)
        .containsExactly(tuple(day("2024-08-17"), day("2024-07-01")));
  }

  @Tag("5.1")
  @Test
  void should_not_reach_back_where_the_agreement_is_over_by_the_day_on_which_it_would() {
    Agreement over = DEAL.withTerm(Term.always().until(day("2024-08-16")));

    assertThat(isParty(Timeline.of(over.withAct(backTwoDaysLater())), BORGER_ODOORN, "2024-07-01"))
        .isFalse();
  }

  @Test
  void should_tell_of_earlier_days_when_a_term_ends_that_ends_by_a_rule() {
    Amendment tenYears = Amendment.builder()
        .id("amendment")
        .term(Term.always().until(EffectRule.after(Period.ofYears(10))))
        .effect(EffectRule.retroactiveTo(day("2024-07-01")))
        .addSignatures(signs(EMMEN, "2024-08-01"), signs(COEVORDEN, "2024-08-15"))
        .build();

    Timeline timeline = Timeline.of(DEAL.withAct(tenYears));

    LocalDate entry = DEAL.given().orElseThrow().on();
    assertThat(timeline.on(day("2024-06-30")).term().until()).isEmpty();
    assertThat(timeline.on(day("2024-07-01")).term().until()).contains(entry.plusYears(10));
    assertThat(timeline.on(day("2024-08-15")).term().until()).contains(entry.plusYears(10));
  }

  @Test
  void should_tell_of_earlier_days_when_a_term_ends_that_another_of_the_same_day_replaced() {
    Amendment back = Amendment.builder()
        .id("a")
        .term(Term.always().until(EffectRule.after(Period.ofYears(10))))
        .effect(EffectRule.retroactiveTo(day("2024-07-01")))
        .addSignatures(signs(EMMEN, "2024-08-15"), signs(COEVORDEN, "2024-08-15"))
        .build();
    Amendment always = Amendment.builder()
        .id("b")
        .term(Term.always())
        .addSignatures(signs(EMMEN, "2024-08-15"), signs(COEVORDEN, "2024-08-15"))
        .build();

    Timeline timeline = Timeline.of(DEAL.withAct(back).withAct(always));

    LocalDate entry = DEAL.given().orElseThrow().on();
    assertThat(timeline.on(day("2024-08-14")).term().until()).contains(entry.plusYears(10));
    assertThat(timeline.on(day("2024-08-15")).term().until()).isEmpty();
  }

  @Test
  void should_not_tell_before_the_entry_when_a_term_ends_that_ends_by_a_rule() {
    Agreement deal = DEAL.withGiven(Optional.of(DEAL.given().get().withOn(day("2024-08-10"))));
    Amendment tenYears = Amendment.builder()
        .id("amendment")
        .term(Term.always().until(EffectRule.after(Period.ofYears(10))))
        .effect(EffectRule.retroactiveTo(day("2024-07-01")))
        .addSignatures(signs(EMMEN, "2024-08-11"), signs(COEVORDEN, "2024-08-15"))
        .build();

    Timeline timeline = Timeline.of(deal.withAct(tenYears));

    assertThat(timeline.on(day("2024-08-09")).term().until()).isEmpty();
    assertThat(timeline.on(day("2024-08-10")).term().until()).contains(day("2034-08-10"));
  }

  @Tag("5.1")
  @Test
  void should_reach_back_on_the_day_from_which_its_rule_runs() {
    EffectRule back = EffectRule.then(
        EffectRule.after(Period.ofMonths(1)), EffectRule.retroactiveTo(day("2024-07-01")));

    Timeline timeline = Timeline.of(DEAL.withAct(borgerOdoorn().effect(back).build()));

    assertThat(timeline.outcome("borger-odoorn", day("2024-09-14")))
        .isEqualTo(Outcome.Agreed.of(day("2024-08-15"), day("2024-07-01"), Optional.empty()));
    assertThat(timeline.outcome("borger-odoorn", day("2024-09-15")).isInEffect())
        .isTrue();
    assertThat(isParty(timeline, BORGER_ODOORN, "2024-07-01")).isTrue();
    EffectRule atTheEnd =
        EffectRule.from(Anchor.TERM_END, EffectRule.retroactiveTo(day("2024-07-01")));
    Timeline over = Timeline.of(DEAL.withTerm(Term.always().until(day("2026-01-01")))
        .withAct(borgerOdoorn().effect(atTheEnd).build()));
    assertThat(isParty(over, BORGER_ODOORN, "2024-07-01")).isFalse();
  }
}
