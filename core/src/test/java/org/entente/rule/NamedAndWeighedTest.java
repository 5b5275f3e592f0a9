package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;
import static org.entente.Scene.standing;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Objection;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Withdrawal;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Violation;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules that ask for parties in particular, and what counts as the consent of one. */
class NamedAndWeighedTest {
  private static final Standing TWO = standing("2023-05-01", EMMEN, COEVORDEN);

  private static Amendment.Builder amendment(ConsentRule rule) {
    return Amendment.builder()
        .id("amendment")
        .opensOn(day("2023-01-01"))
        .addAdopts(TEXT)
        .consent(rule);
  }

  private static Amendment objectedByEmmen(ConsentRule rule) {
    return amendment(rule)
        .addObjections(Objection.of(EMMEN, day("2023-02-01")))
        .addSignatures(signs(COEVORDEN, "2023-02-01"))
        .build();
  }

  @Tag("10.3")
  @Test
  void should_name_a_named_party_that_objects() {
    Amendment amendment = objectedByEmmen(ConsentRule.named(EMMEN, COEVORDEN));

    assertThat(unmet(Rules.implied().check(amendment, TWO)))
        .containsExactly("party-objects emmen agreement");
    assertThat(Rules.tally(amendment, TWO).state()).isEqualTo(Tally.State.BLOCKED);
  }

  @Tag("4.1")
  @Test
  void should_not_reach_by_weight_what_one_that_objects_would_have_to_add() {
    Amendment amendment =
        objectedByEmmen(ConsentRule.weight(Map.of(EMMEN.id(), 2L, COEVORDEN.id(), 1L), 2));

    assertThat(Rules.tally(amendment, TWO).state()).isEqualTo(Tally.State.BLOCKED);
    assertThat(isBlocked(amendment, TWO)).isTrue();
  }

  @Tag("4.1")
  @Test
  void should_count_parties_though_one_objects() {
    assertThat(Rules.implied().check(objectedByEmmen(ConsentRule.atLeast(2)), TWO))
        .singleElement()
        .satisfies(
            violation -> assertThat(violation.parameters()).containsEntry("unit", "parties"));
  }

  @Tag("4.3")
  @Test
  void should_not_take_the_silence_of_nobody_for_consent() {
    Amendment amendment = amendment(
            ConsentRule.among(List.of(ASSEN.id()), ConsentRule.noObjectionWithin(Period.ofDays(1))))
        .build();

    assertThat(Rules.tally(amendment, TWO).state()).isEqualTo(Tally.State.IMPOSSIBLE);
    assertThat(Rules.implied().check(amendment, TWO)).isNotEmpty();
  }

  @Tag("6.2")
  @Test
  void should_count_a_decision_and_a_signature_that_name_a_text_where_none_is_asked_for() {
    Standing standing = Standing.builder(day("2023-05-01"))
        .addPartners(EMMEN)
        .provisions(Provisions.builder().decisionRequired(true).build())
        .build();
    Amendment amendment = amendment(ConsentRule.everyPartner())
        .addDecisions(Decision.builder()
            .party(EMMEN.id())
            .on(day("2023-02-01"))
            .addInstruments(TEXT.id())
            .build())
        .addSignatures(signs(EMMEN, "2023-02-01").covering(TEXT))
        .build();

    assertThat(Rules.implied().check(amendment, standing)).isEmpty();
  }

  @Tag("5.7")
  @Test
  void should_count_the_notice_alone_of_one_that_leaves() {
    Signature again = signs(EMMEN, "2023-03-01");
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .opensOn(day("2023-01-01"))
        .consent(ConsentRule.everyPartner())
        .addRevocations(Revocation.of(EMMEN, day("2023-02-01")))
        .addSignatures(again, signs(COEVORDEN, "2023-03-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addOthers(ASSEN)
        .addActs(exit, succeeds("2023-04-01", ASSEN, HOOGEVEEN))
        .build());

    Pending pending = (Pending) timeline.outcome("exit", day("2023-04-01"));

    assertThat(unmet(pending)).containsExactly("notice-missing emmen");
    assertThat(pending.tally().missing()).containsExactly(EMMEN.id());
    assertThat(pending.tally().counted()).containsExactly(COEVORDEN.id());
  }

  @Tag("10.2")
  @Test
  void should_say_in_full_which_condition_of_which_proceeding_is_unmet() {
    Amendment amendment = amendment(ConsentRule.everyPartner())
        .addSignatures(signs(COEVORDEN, "2023-02-01"))
        .build();

    assertThat(Rules.implied().check(amendment, TWO))
        .extracting(Violation::code)
        .containsExactly("amendment.partner-signature-missing");
    assertThat(Rules.implied().check(agreement(EMMEN).build(), standing("2023-05-01", EMMEN)))
        .extracting(Violation::code)
        .containsExactly("founding.partner-signature-missing");
  }

  private static boolean isBlocked(Proceeding proceeding, Standing standing) {
    return Rules.consents(proceeding, standing).isBlocked();
  }
}
