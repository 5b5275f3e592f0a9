package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The rule of an act is the one in force when the act was opened: changing it later neither revives
 * nor passes it.
 */
@Tag("3.4")
class FrozenRuleTest {
  private static final Provisions MAJORITY = Provisions.builder()
      .amendment(Procedure.of(ConsentRule.moreThanShare(1, 2), EffectRule.onCompletion()))
      .build();

  private static final Amendment NEW_RULES = Amendment.builder()
      .id("new-rules")
      .provisions(MAJORITY)
      .given(given("2023-06-01"))
      .build();

  private static Agreement.Builder deal() {
    return agreement(EMMEN, COEVORDEN, HARDENBERG);
  }

  private static Amendment signedByTwo(String id, String first, String second) {
    return Amendment.builder()
        .id(id)
        .addSignatures(signs(EMMEN, first), signs(COEVORDEN, second))
        .build();
  }

  @Test
  void should_not_pass_a_pending_act_by_lowering_the_threshold() {
    // GIVEN an amendment opened under unanimity with two of three signatures
    Timeline timeline = Timeline.of(deal()
        .addActs(NEW_RULES, signedByTwo("old", "2023-05-01", "2023-05-02"))
        .build());

    // THEN the majority rule of June does not pass it
    assertThat(unmet(timeline.outcome("old", day("2024-01-01"))))
        .containsExactly("partner-signature-missing hardenberg");
    assertThat(((Pending) timeline.outcome("old", day("2024-01-01"))).rule())
        .isEqualTo(ConsentRule.everyPartner());
  }

  @Test
  void should_not_pass_it_even_if_the_last_signature_is_dated_after_the_change() {
    Timeline timeline = Timeline.of(deal()
        .addActs(signedByTwo("old", "2023-05-31", "2023-07-01"), NEW_RULES)
        .build());

    assertThat(timeline.outcome("old", day("2024-01-01")).isPending()).isTrue();
  }

  @Test
  void should_judge_an_act_opened_after_the_change_by_the_new_rule() {
    Timeline timeline = Timeline.of(deal()
        .addActs(NEW_RULES, signedByTwo("new", "2023-06-02", "2023-06-03"))
        .build());

    assertThat(timeline.outcome("new", day("2023-06-02")).isPending()).isTrue();
    assertThat(timeline.outcome("new", day("2023-06-03")).isInEffect()).isTrue();
  }

  @Test
  void should_freeze_the_rule_in_force_on_the_morning_of_the_opening() {
    // GIVEN the new rule was fixed for the day of the opening
    Timeline timeline = Timeline.of(deal()
        .addActs(NEW_RULES, signedByTwo("new", "2023-06-01", "2023-06-01"))
        .build());

    assertThat(timeline.outcome("new", day("2023-06-01")).isInEffect()).isTrue();
  }

  @Test
  void should_open_on_the_stated_opening_day_rather_than_the_first_fact() {
    // GIVEN it was opened under unanimity, and nothing happened until the rule had changed
    Amendment early =
        signedByTwo("early", "2023-07-01", "2023-07-02").withOpensOn(day("2023-05-01"));

    Timeline timeline = Timeline.of(deal().addActs(NEW_RULES, early).build());

    assertThat(timeline.outcome("early", day("2024-01-01")).isPending()).isTrue();
  }

  @Test
  void should_open_with_its_first_dated_fact_a_decision_included() {
    Amendment decided = signedByTwo("decided", "2023-07-01", "2023-07-02")
        .withDecisions(org.entente.Decision.of(HARDENBERG, day("2023-05-31")));

    Timeline timeline = Timeline.of(deal().addActs(NEW_RULES, decided).build());

    assertThat(timeline.outcome("decided", day("2024-01-01")).isPending()).isTrue();
  }

  @Tag("3.6")
  @Test
  void should_not_revive_a_dead_act_by_lowering_the_threshold() {
    // GIVEN an objection blocked it under unanimity when it closed
    Amendment dead = signedByTwo("dead", "2023-04-01", "2023-04-02")
        .withObjections(Objection.of(HARDENBERG, day("2023-04-20")))
        .withClosesOn(day("2023-04-30"));

    Timeline timeline = Timeline.of(deal().addActs(NEW_RULES, dead).build());

    // THEN it stays dead under majority
    assertThat(timeline.outcome("dead", day("2023-05-01"))).isInstanceOf(Outcome.Failed.class);
    assertThat(timeline.outcome("dead", day("2024-01-01"))).isInstanceOf(Outcome.Failed.class);
  }

  @Tag("2")
  @Test
  void should_freeze_the_effect_and_the_time_it_stays_open_too() {
    // GIVEN the old rule had thirty days to sign and immediate effect, the new one none
    Provisions old = Provisions.builder()
        .amendment(
            Procedure.builder().closes(EffectRule.after(Period.ofDays(30))).build())
        .build();
    Amendment late = Amendment.builder()
        .id("late")
        .addSignatures(
            signs(EMMEN, "2023-05-20"),
            signs(COEVORDEN, "2023-07-01"),
            signs(HARDENBERG, "2023-07-01"))
        .build();

    Timeline timeline =
        Timeline.of(deal().provisions(old).addActs(NEW_RULES, late).build());

    // THEN it lapses thirty days after its opening, though the new rule knows no closing
    assertThat(timeline.outcome("late", day("2023-06-19")).isPending()).isTrue();
    assertThat(timeline.outcome("late", day("2023-06-20")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.LAPSED));
  }

  @Tag("4.6")
  @Test
  void should_use_the_act_s_own_final_clause_before_the_provisions() {
    Amendment own = signedByTwo("own", "2023-04-01", "2023-04-02")
        .withAdopts(TEXT)
        .withConsent(ConsentRule.atLeast(2));

    assertThat(Timeline.of(deal().addActs(own).build())
            .outcome("own", day("2023-04-02"))
            .isInEffect())
        .isTrue();
  }

  @Test
  void should_let_the_rule_of_an_amendment_that_changes_the_rule_be_the_old_one() {
    // GIVEN the change of the rule itself, signed by the majority that it would introduce
    Amendment change = Amendment.builder()
        .id("change")
        .provisions(MAJORITY)
        .addSignatures(signs(EMMEN, "2023-05-01"), signs(COEVORDEN, "2023-05-01"))
        .build();

    Timeline timeline = Timeline.of(deal().addOthers(DRENTHE).addActs(change).build());

    assertThat(unmet(timeline.outcome("change", day("2024-01-01"))))
        .containsExactly("partner-signature-missing hardenberg");
    assertThat(timeline.on(day("2024-01-01")).provisions())
        .isEqualTo(deal().build().provisions());
  }
}
