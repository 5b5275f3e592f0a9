package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.Period;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Revocation;
import org.entente.Withdrawal;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A no is an opinion of the day: it blocks, and can be taken back or overtaken by a yes. */
@Tag("3.6")
class AnOpinionOfTheDayTest {
  private static final ConsentRule SILENCE = ConsentRule.noObjectionWithin(Period.ofDays(30));

  private static Objection no(Party party, String on) {
    return Objection.of(party, day(on));
  }

  private static Revocation back(Party party, String on) {
    return Revocation.of(party, day(on));
  }

  private static Outcome outcome(Amendment amendment, String on) {
    return Timeline.of(
            agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(amendment).build())
        .outcome("amendment", day(on));
  }

  private static Amendment.Builder amendment(ConsentRule rule) {
    return Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT.withVersion("2"))
        .opensOn(day("2023-01-01"))
        .consent(rule);
  }

  private static void assertComplete(Outcome outcome, String on) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.InEffect.class, done -> assertThat(done.completedOn()).isEqualTo(day(on)));
  }

  private static void assertDefeated(Outcome outcome, String on) {
    assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
      assertThat(failed.failedOn()).isEqualTo(day(on));
      assertThat(failed.reason()).isEqualTo(Failure.OBJECTION);
    });
  }

  @Tag("4.1")
  @Test
  void should_be_blocked_until_a_later_signature_prevails() {
    Accession accession = joins(BORGER_ODOORN)
        .addSignatures(
            signs(EMMEN, "2023-01-02"),
            signs(BORGER_ODOORN, "2023-01-02"),
            signs(COEVORDEN, "2023-10-27"))
        .addObjections(no(COEVORDEN, "2023-01-14"))
        .build();
    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(accession).build());

    assertThat(timeline.outcome("borger-odoorn", day("2023-10-26")))
        .isInstanceOfSatisfying(Pending.class, pending -> {
          assertThat(unmet(pending)).containsExactly("party-objects coevorden");
          assertThat(pending.consents().isBlocked()).isTrue();
          assertThat(pending.canStillPass()).isTrue();
        });
    assertComplete(timeline.outcome("borger-odoorn", day("2024-01-01")), "2023-10-27");
  }

  @Test
  void should_not_be_blocked_by_one_that_has_left_since() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            amendment(ConsentRule.everyPartner())
                .addSignatures(signs(EMMEN, "2023-01-02"))
                .addObjections(no(COEVORDEN, "2023-01-14"))
                .build(),
            Withdrawal.builder()
                .id("exit")
                .party(COEVORDEN)
                .given(given("2023-06-01"))
                .build())
        .build());

    assertComplete(timeline.outcome("amendment", day("2024-01-01")), "2023-06-01");
  }

  @Test
  void should_pass_in_silence_if_the_objection_is_taken_back_in_time() {
    Amendment amendment = amendment(SILENCE)
        .addObjections(no(COEVORDEN, "2023-01-05"))
        .addRevocations(back(COEVORDEN, "2023-01-31"))
        .build();

    assertThat(outcome(amendment, "2023-01-06").isPending()).isTrue();
    assertComplete(outcome(amendment, "2023-02-01"), "2023-01-31");
  }

  @Test
  void should_be_defeated_on_the_day_on_which_silence_would_have_been_consent() {
    Amendment amendment = amendment(SILENCE)
        .addObjections(no(COEVORDEN, "2023-01-05"))
        .addRevocations(back(COEVORDEN, "2023-02-01"))
        .build();

    assertThat(outcome(amendment, "2023-01-30").isPending()).isTrue();
    assertDefeated(outcome(amendment, "2023-01-31"), "2023-01-31");
    assertThat(unmet(outcome(amendment, "2024-01-01"))).containsExactly("consent-insufficient");
  }

  @Test
  void should_not_be_defeated_while_another_way_is_left() {
    ConsentRule either = ConsentRule.anyOf(SILENCE, ConsentRule.atLeast(3));
    Amendment amendment = amendment(either)
        .addObjections(no(COEVORDEN, "2023-01-05"))
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(HARDENBERG, "2023-03-01"))
        .build();

    assertThat(outcome(amendment, "2024-01-01").isPending()).isTrue();
    assertComplete(
        outcome(
            amendment.withSignatures(
                signs(EMMEN, "2023-03-01"),
                signs(HARDENBERG, "2023-03-01"),
                signs(COEVORDEN, "2023-05-01")),
            "2024-01-01"),
        "2023-05-01");
  }

  @Test
  void should_be_defeated_where_silence_is_asked_besides() {
    ConsentRule both = ConsentRule.allOf(ConsentRule.atLeast(2), SILENCE);
    Amendment amendment = amendment(both)
        .addObjections(no(COEVORDEN, "2023-01-05"))
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(HARDENBERG, "2023-03-01"))
        .build();

    assertDefeated(outcome(amendment, "2024-01-01"), "2023-01-31");
  }

  @Test
  void should_be_defeated_by_the_last_of_several_silences() {
    ConsentRule either =
        ConsentRule.anyOf(SILENCE, ConsentRule.noObjectionWithin(Period.ofDays(60)));
    Amendment amendment =
        amendment(either).addObjections(no(COEVORDEN, "2023-01-05")).build();

    assertDefeated(outcome(amendment, "2024-01-01"), "2023-03-02");
  }

  @Test
  void should_lapse_and_not_fail_by_an_objection_that_was_taken_back() {
    Amendment amendment = amendment(ConsentRule.everyPartner())
        .closesOn(day("2023-04-30"))
        .addObjections(no(COEVORDEN, "2023-02-01"))
        .addRevocations(back(COEVORDEN, "2023-03-01"))
        .build();

    assertThat(outcome(amendment, "2024-01-01"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.LAPSED));
  }

  @Test
  void should_lapse_where_it_could_not_have_passed_without_the_objection_either() {
    Amendment amendment = amendment(ConsentRule.atLeast(4))
        .closesOn(day("2023-04-30"))
        .addObjections(no(COEVORDEN, "2023-02-01"))
        .build();

    assertThat(outcome(amendment, "2024-01-01"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.LAPSED));
  }

  @Test
  void should_lapse_before_entry_into_force_when_nobody_was_asked_yet() {
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addActs(joins(ASSEN)
            .closesOn(day("2023-04-30"))
            .addObjections(no(COEVORDEN, "2023-02-01"))
            .build())
        .build());

    assertThat(timeline.outcome("assen", day("2023-05-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.LAPSED));
  }
}
