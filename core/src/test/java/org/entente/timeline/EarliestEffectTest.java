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
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.AuthorityStep;
import org.entente.ConsentRule;
import org.entente.DecisionKind;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a pending act would take effect at the earliest, if all who are missing signed on a day. */
@Tag("10.3")
class EarliestEffectTest {
  private static final Withdrawal EXIT = Withdrawal.builder()
      .id("exit")
      .party(COEVORDEN)
      .opensOn(day("2023-01-01"))
      .build();

  @Test
  void should_be_the_day_of_the_last_signatures_or_what_the_effect_makes_of_it() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(
            joins(ASSEN).build(),
            joins(HOOGEVEEN).effect(EffectRule.firstOfNextMonth()).build())
        .build());

    assertThat(timeline.earliestEffect("assen", day("2023-05-10"))).contains(day("2023-05-10"));
    assertThat(timeline.earliestEffect("hoogeveen", day("2023-05-10"))).contains(day("2023-06-01"));
  }

  @Test
  void should_tell_when_an_agreement_would_enter_into_force() {
    Agreement deal = agreement(EMMEN, COEVORDEN)
        .given(Optional.empty())
        .addSignatures(signs(EMMEN, "2022-01-01"))
        .provisions(provisions()
            .founding(
                Procedure.builder().effect(EffectRule.after(Period.ofDays(30))).build())
            .build())
        .build();
    Agreement decided = deal.withProvisions(
        deal.provisions().withAuthority(AuthorityStep.of(DecisionKind.DECIDED)));

    assertThat(Timeline.of(deal).earliestEffect(day("2022-03-01"))).contains(day("2022-03-31"));
    assertThat(Timeline.of(decided).earliestEffect(day("2022-03-01"))).contains(day("2022-03-31"));
    assertThat(Timeline.of(deal.withTerm(Term.always().until(day("2022-03-31"))))
            .earliestEffect(day("2022-03-01")))
        .isEmpty();
    assertThat(Timeline.of(deal.record(signs(COEVORDEN, "2022-02-01")))
            .earliestEffect(day("2022-03-01")))
        .isEmpty();
    assertThat(Timeline.of(deal).earliestEffect(LocalDate.of(10_000, 1, 1))).isEmpty();
  }

  @Test
  void should_be_on_any_day_that_a_signature_can_bear_and_on_no_other() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .given(given("0001-01-01"))
        .addActs(joins(ASSEN).build())
        .build());

    assertThat(timeline.earliestEffect("assen", LocalDate.of(0, 12, 31))).isEmpty();
    assertThat(timeline.earliestEffect("assen", day("0001-01-01"))).contains(day("0001-01-01"));
    assertThat(timeline.earliestEffect("assen", day("9999-12-31"))).contains(day("9999-12-31"));
    assertThat(timeline.earliestEffect("assen", LocalDate.of(10_000, 1, 1))).isEmpty();
  }

  @Test
  void should_suppose_that_one_who_leaves_gives_notice_on_the_day() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN).addActs(EXIT).build());

    assertThat(timeline.earliestEffect("exit", day("2023-05-10"))).contains(day("2024-05-10"));
  }

  @Test
  void should_keep_to_the_notice_that_was_given() {
    Withdrawal notified =
        EXIT.withNotifiedOn(day("2023-02-01")).withConsent(ConsentRule.everyPartner());
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(
            provisions().noNoticeBefore(EffectRule.after(Period.ofYears(1))).build())
        .addActs(notified)
        .build());
    Timeline tooEarly = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(
            provisions().noNoticeBefore(EffectRule.after(Period.ofYears(2))).build())
        .addActs(notified)
        .build());

    assertThat(timeline.earliestEffect("exit", day("2024-05-10"))).contains(day("2025-05-10"));
    assertThat(tooEarly.earliestEffect("exit", day("2024-05-10"))).isEmpty();
  }

  @Test
  void should_be_no_day_once_the_act_is_settled() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(
            joins(ASSEN)
                .addSignatures(signs(EMMEN, "2023-01-01"), signs(ASSEN, "2023-01-01"))
                .build(),
            Succession.builder()
                .id("merger")
                .on(day("2024-01-01"))
                .addPredecessors(EMMEN)
                .addSuccessors(HOOGEVEEN)
                .build())
        .build());

    assertThat(timeline.earliestEffect("assen", day("2023-01-01"))).isEmpty();
    assertThat(timeline.earliestEffect("merger", day("2024-01-01"))).isEmpty();
  }

  @Test
  void should_be_no_day_if_the_agreement_ends_before() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .term(Term.always().until(day("2024-01-01")))
        .addActs(joins(ASSEN).effect(EffectRule.after(Period.ofMonths(6))).build())
        .build());

    assertThat(timeline.earliestEffect("assen", day("2023-06-30"))).contains(day("2023-12-30"));
    assertThat(timeline.earliestEffect("assen", day("2023-07-01"))).isEmpty();
  }
}
