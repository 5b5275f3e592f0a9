package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.signs;
import static org.entente.timeline.Reasons.takesPlace;
import static org.entente.timeline.Reasons.why;

import java.time.Period;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Postponement;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why a party has left, or is still bound although it gave notice. */
@Tag("10.4")
class WhyLeaversTest {
  private static Withdrawal.Builder exit() {
    return Withdrawal.builder().id("exit").title("The exit").party(EMMEN);
  }

  private static Agreement with(Withdrawal.Builder exit) {
    return agreement(EMMEN, COEVORDEN).addActs(exit.build()).build();
  }

  @Test
  void should_name_those_who_let_it_go_where_they_are_asked() {
    Agreement agreement = with(exit()
        .consent(ConsentRule.everyPartner())
        .notifiedOn(day("2023-03-29"))
        .addSignatures(signs(COEVORDEN, "2023-05-01")));

    assertThat(why(agreement, EMMEN, "2023-06-01"))
        .containsSubsequence(
            "gemeente Coevorden consented on 1 May 2023.",
            "Consent to The exit was complete on 1 May 2023.",
            "gemeente Emmen leaves with effect on 1 May 2024 (The exit).");
  }

  @Test
  void should_name_nobody_where_nobody_is_asked() {
    assertThat(why(with(exit().notifiedOn(day("2023-03-29"))), EMMEN, "2024-03-29"))
        .noneMatch(line -> line.contains("was complete") || line.contains("consented"))
        .last()
        .isEqualTo("gemeente Emmen left with effect on 29 March 2024 (The exit).");
  }

  @Test
  void should_not_tell_of_a_notice_before_its_day() {
    Agreement agreement = with(exit().notifiedOn(day("2023-03-29")));

    assertThat(why(agreement, EMMEN, "2023-03-28"))
        .last()
        .isEqualTo("gemeente Emmen has been bound since 1 January 2022.");
    assertThat(why(agreement, EMMEN, "2023-03-29"))
        .contains("gemeente Emmen gave notice of withdrawal on 29 March 2023 (The exit).");
  }

  @Test
  void should_not_tell_a_party_of_the_notice_of_another() {
    assertThat(why(with(exit().notifiedOn(day("2023-03-29"))), COEVORDEN, "2025-01-01"))
        .last()
        .isEqualTo("gemeente Coevorden has been bound since 1 January 2022.");
  }

  @Test
  void should_not_tell_of_a_withdrawal_that_failed_without_a_notice() {
    Agreement agreement = with(exit().opensOn(day("2023-01-01")).closesOn(day("2023-06-30")));

    assertThat(why(agreement, EMMEN, "2023-07-01"))
        .last()
        .isEqualTo("gemeente Emmen has been bound since 1 January 2022.");
  }

  @Test
  void should_say_that_the_place_ended_of_one_that_was_succeeded_after_its_notice() {
    Agreement agreement = agreement(EMMEN, COEVORDEN)
        .addActs(
            exit().notifiedOn(day("2023-03-29")).build(),
            takesPlace("The merger", "2023-06-01", EMMEN, HOOGEVEEN))
        .build();

    assertThat(why(agreement, EMMEN, "2024-03-29"))
        .last()
        .isEqualTo("The place that was held by gemeente Emmen ended with effect on 29 March 2024"
            + " (The exit).");
    assertThat(why(agreement, HOOGEVEEN, "2024-03-28"))
        .containsSubsequence(
            "gemeente Emmen gave notice of withdrawal on 29 March 2023 (The exit).",
            "The place that was held by gemeente Emmen ends with effect on 29 March 2024"
                + " (The exit).");
    assertThat(why(agreement, HOOGEVEEN, "2024-03-29"))
        .containsSubsequence(
            "gemeente Hoogeveen took the place of gemeente Emmen on 1 June 2023 (The merger).",
            "gemeente Emmen gave notice of withdrawal on 29 March 2023 (The exit).",
            "The place that was held by gemeente Emmen ended with effect on 29 March 2024"
                + " (The exit).");
    assertThat(why(agreement, COEVORDEN, "2024-03-29")).noneMatch(line -> line.contains("notice"));
  }

  @Test
  void should_not_tell_of_a_postponement_before_its_day() {
    Agreement agreement = with(exit()
        .notifiedOn(day("2023-03-29"))
        .addPostponements(Postponement.until(day("2024-03-01"), day("2024-06-01"))));

    assertThat(why(agreement, EMMEN, "2024-02-29"))
        .noneMatch(line -> line.contains("put off"))
        .last()
        .isEqualTo("gemeente Emmen leaves with effect on 29 March 2024 (The exit).");
    assertThat(why(agreement, EMMEN, "2024-03-01"))
        .contains("On 1 March 2024 that was put off: gemeente Emmen leaves on 1 June 2024.");
  }

  @Test
  void should_say_why_a_notice_has_no_effect() {
    Agreement locked = with(exit().notifiedOn(day("2023-03-10")))
        .withProvisions(Provisions.builder()
            .noNoticeBefore(EffectRule.after(Period.ofYears(5)))
            .build());

    assertThat(why(locked, EMMEN, "2030-01-01"))
        .endsWith(
            "gemeente Emmen gave notice on a day on which it may not; the next can be given from 1 "
                + "January 2027.",
            "gemeente Emmen gave notice of withdrawal on 10 March 2023 (The exit).");
  }

  @Test
  void should_say_whose_consent_a_notice_waits_for() {
    Agreement waiting = with(exit()
        .notifiedOn(day("2023-03-10"))
        .consent(ConsentRule.everyPartner())
        .addSignatures(signs(COEVORDEN, "2023-04-01")));

    assertThat(why(waiting, EMMEN, "2023-03-31"))
        .anyMatch(line -> line.startsWith("The exit needs the consent of every partner"))
        .endsWith(
            "gemeente Coevorden has not signed.",
            "gemeente Emmen gave notice of withdrawal on 10 March 2023 (The exit).");
    assertThat(why(waiting, EMMEN, "2023-03-09"))
        .noneMatch(line -> line.contains("signed") || line.contains("notice"));
  }

  @Test
  void should_tell_others_nothing_of_a_withdrawal_without_a_notice() {
    Agreement agreement = with(exit().given(given("2023-06-01")));

    assertThat(why(agreement, COEVORDEN, "2023-06-01"))
        .last()
        .isEqualTo("gemeente Coevorden has been bound since 1 January 2022.");
  }

  @Test
  void should_say_of_an_associate_that_has_left_that_it_was_a_founding_party() {
    Agreement agreement = agreement(COEVORDEN)
        .addAssociates(EMMEN)
        .addActs(exit().notifiedOn(day("2023-03-29")).build())
        .build();

    assertThat(why(agreement, EMMEN, "2024-03-29")).contains("gemeente Emmen is a founding party.");
  }

  @Test
  void should_not_hold_a_notice_that_a_source_will_settle_to_a_rule() {
    Agreement agreement = with(exit().notifiedOn(day("2023-03-10")).given(given("2023-09-01")));

    assertThat(why(agreement, EMMEN, "2023-05-01"))
        .endsWith(
            "gemeente Emmen gave notice of withdrawal on 10 March 2023 (The exit).",
            "The exit is given, not proven: gemeente Emmen is out from 1 September 2023. [a letter]");
  }
}
