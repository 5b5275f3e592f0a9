package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Silence is consent only to what was communicated, on the day that is stated as its opening. */
@Tag("4.3")
class CommunicatedTest {
  private static final ConsentRule TACIT = ConsentRule.noObjectionWithin(Period.ofMonths(3));
  private static final Amendment DECIDED = Amendment.builder()
      .id("amendment")
      .addDecisions(Decision.of(EMMEN, day("2023-01-01")))
      .build();

  private static Agreement deal(ConsentRule rule, Amendment amendment) {
    return agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(Provisions.builder()
            .amendment(Procedure.of(rule, EffectRule.onCompletion()))
            .build())
        .addActs(amendment)
        .build();
  }

  private static Outcome outcome(ConsentRule rule, Amendment amendment, String on) {
    return Timeline.of(deal(rule, amendment)).outcome("amendment", day(on));
  }

  @Test
  void should_begin_no_time_by_a_fact() {
    Pending pending = (Pending) outcome(TACIT, DECIDED, "2030-01-01");
    assertThat(unmet(pending)).containsExactly("not-communicated");
    assertThat(pending.tally().availableFrom()).isEmpty();
    assertThat(unmet(outcome(
            ConsentRule.after(Period.ofMonths(1), ConsentRule.none()), DECIDED, "2030-01-01")))
        .containsExactly("not-communicated");
    assertThat(unmet(outcome(
            ConsentRule.after(
                Period.ofMonths(1), ConsentRule.anyOf(ConsentRule.none(), ConsentRule.atLeast(2))),
            DECIDED,
            "2030-01-01")))
        .containsExactly("not-communicated");
  }

  /** Three months from 1 January: the last day to object is 1 April, and acceptance is its end. */
  @Test
  void should_take_the_last_day_with_it() {
    Amendment opened = DECIDED.withOpensOn(day("2023-01-01"));

    assertThat(outcome(TACIT, opened, "2023-03-31").isPending()).isTrue();
    assertThat(outcome(TACIT, opened, "2023-04-01"))
        .isEqualTo(Outcome.InEffect.of(day("2023-04-01"), day("2023-04-01"), Optional.empty()));
    assertThat(outcome(
                TACIT, opened.withObjections(Objection.of(EMMEN, day("2023-04-01"))), "2023-04-01")
            .isInEffect())
        .isFalse();
    assertThat(outcome(
                TACIT, opened.withObjections(Objection.of(EMMEN, day("2023-04-02"))), "2023-04-02")
            .isInEffect())
        .isTrue();
  }

  @Test
  void should_begin_the_time_of_a_way_out_by_a_fact_where_silence_cannot_meet_it() {
    ConsentRule wayOut = ConsentRule.anyOf(
        ConsentRule.everyPartner(), ConsentRule.after(Period.ofMonths(1), ConsentRule.atLeast(1)));

    assertThat(outcome(
                wayOut, DECIDED.withSignatures(List.of(signs(EMMEN, "2023-01-10"))), "2023-02-01")
            .isInEffect())
        .isTrue();
  }

  /** One that objected and has left since has defeated it all the same. */
  @Test
  void should_stay_defeated_though_one_that_objected_in_time_has_left() {
    ConsentRule rule = ConsentRule.anyOf(TACIT, ConsentRule.atLeast(2));
    Amendment opposed = DECIDED
        .withOpensOn(day("2023-01-01"))
        .withObjections(Objection.of(EMMEN, day("2023-02-01")));
    Agreement deal = deal(rule, opposed)
        .withProvisions(Provisions.builder()
            .amendment(Procedure.of(rule, EffectRule.onCompletion()))
            .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
            .build());
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .notifiedOn(day("2023-05-01"))
        .build();
    Agreement left = deal.withActs(List.of(opposed, exit));

    Pending pending = (Pending) Timeline.of(left).outcome("amendment", day("2023-06-01"));
    assertThat(pending.tally().parts().get(0).state()).isEqualTo(State.IMPOSSIBLE);
    assertThat(pending.tally().parts().get(0).objecting()).containsExactly(EMMEN.id());
    // one that had left by the last day is not asked
    assertThat(Timeline.of(deal.withActs(List.of(opposed, exit.withNotifiedOn(day("2023-03-01")))))
            .outcome("amendment", day("2023-06-01"))
            .isInEffect())
        .isTrue();
  }

  @Tag("3.6")
  @Test
  void should_be_blocked_until_the_last_day_and_impossible_from_then_on() {
    ConsentRule rule = ConsentRule.anyOf(TACIT, ConsentRule.atLeast(2));
    Amendment opposed = DECIDED
        .withOpensOn(day("2023-01-01"))
        .withObjections(Objection.of(EMMEN, day("2023-02-01")));

    for (String blocked : List.of("2023-02-01", "2023-03-31")) {
      assertThat(
              ((Pending) outcome(rule, opposed, blocked)).tally().parts().get(0).state())
          .isEqualTo(State.BLOCKED);
    }
    assertThat(((Pending) outcome(rule, opposed, "2023-04-01"))
            .tally()
            .parts()
            .get(0)
            .state())
        .isEqualTo(State.IMPOSSIBLE);
  }

  /** Assen joins on the last day to object: acts were judged against the others on it. */
  @Test
  void should_not_be_defeated_by_one_that_joins_in_the_evening_of_the_last_day() {
    Accession pending = joins(HOOGEVEEN)
        .opensOn(day("2023-01-01"))
        .addObjections(Objection.of(ASSEN, day("2023-04-01")))
        .build();
    Accession newcomer = joins(ASSEN)
        .addSignatures(
            signs(EMMEN, "2023-04-01"),
            signs(COEVORDEN, "2023-04-01"),
            signs(HARDENBERG, "2023-04-01"),
            signs(ASSEN, "2023-04-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(Provisions.builder()
            .accession(Procedure.of(TACIT, EffectRule.onCompletion()))
            .build())
        .addActs(pending, newcomer)
        .build());

    assertThat(timeline.on(day("2023-04-01")).isParty(ASSEN)).isTrue();
    assertThat(state(timeline, "2023-04-01")).isEqualTo(State.SATISFIED);
    assertThat(state(timeline, "2023-04-02")).isEqualTo(State.SATISFIED);
  }

  /** Coevorden is no founder on the last day to object; it takes the place of one later. */
  @Test
  void should_not_defeat_a_founding_by_one_that_was_not_asked_on_the_last_day() {
    Agreement founding = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN)
        .addOthers(COEVORDEN)
        .provisions(Provisions.builder()
            .founding(Procedure.of(TACIT, EffectRule.onCompletion()))
            .build())
        .opensOn(day("2023-01-01"))
        .addActs(succeeds("2023-04-03", EMMEN, COEVORDEN))
        .build();
    Timeline byAnOutsider =
        Timeline.of(founding.withObjections(List.of(Objection.of(COEVORDEN, day("2023-02-01")))));
    Timeline byTheFounder =
        Timeline.of(founding.withObjections(List.of(Objection.of(EMMEN, day("2023-02-01")))));

    for (String on : List.of("2023-04-02", "2023-04-03")) {
      assertThat(((Pending) byAnOutsider.founding(day(on))).tally().state())
          .isEqualTo(State.SATISFIED);
    }
    assertThat(byTheFounder.founding(day("2023-04-01"))).isInstanceOf(Outcome.Failed.class);
  }

  private static State state(Timeline timeline, String on) {
    return ((Pending) timeline.outcome("hoogeveen", day(on))).tally().state();
  }

  @Test
  void should_not_take_the_silence_of_one_that_joins_later_for_that_of_nobody() {
    Agreement nobody = agreement()
        .addAssociates(EMMEN)
        .provisions(Provisions.builder()
            .amendment(Procedure.of(TACIT, EffectRule.onCompletion()))
            .build())
        .addActs(
            joins(COEVORDEN).given(given("2023-06-01")).build(),
            DECIDED.withOpensOn(day("2023-01-01")))
        .build();

    Pending pending = (Pending) Timeline.of(nobody).outcome("amendment", day("2023-09-01"));
    assertThat(pending.tally().state()).isEqualTo(Tally.State.IMPOSSIBLE);
  }
}
