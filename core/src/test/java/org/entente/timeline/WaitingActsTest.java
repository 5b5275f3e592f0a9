package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.List;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Violation;
import org.entente.rule.Rule;
import org.entente.rule.Rules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an act is waiting for while it is pending: signatures, and what happens to the parties. */
@Tag("3.5")
class WaitingActsTest {
  private static Accession joining(Party newcomer, String on) {
    return joins(newcomer).given(given(on)).build();
  }

  private static Amendment.Builder amendment(Signature... signatures) {
    return Amendment.builder().id("amendment").addSignatures(signatures);
  }

  private static void assertComplete(Outcome outcome, String on) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.InEffect.class, done -> assertThat(done.completedOn()).isEqualTo(day(on)));
  }

  @Test
  void should_complete_every_act_that_waited_only_for_one_that_has_left() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            joins(ASSEN)
                .addSignatures(signs(EMMEN, "2023-01-01"), signs(ASSEN, "2023-01-01"))
                .build(),
            joins(HOOGEVEEN)
                .addSignatures(signs(EMMEN, "2023-01-01"), signs(HOOGEVEEN, "2023-01-01"))
                .build(),
            Withdrawal.builder()
                .id("exit")
                .party(COEVORDEN)
                .given(given("2023-06-01"))
                .build())
        .build());

    assertComplete(timeline.outcome("assen", day("2030-01-01")), "2023-06-01");
    assertComplete(timeline.outcome("hoogeveen", day("2030-01-01")), "2023-06-01");
  }

  @Test
  void should_be_completed_by_the_signature_of_one_that_joins_where_a_number_is_asked() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            amendment(signs(EMMEN, "2023-01-01"), signs(ASSEN, "2023-01-01"))
                .addAdopts(TEXT)
                .consent(ConsentRule.atLeast(2))
                .build(),
            joining(ASSEN, "2023-06-01"))
        .build());

    assertThat(timeline.outcome("amendment", day("2023-05-31")).isPending()).isTrue();
    assertComplete(timeline.outcome("amendment", day("2030-01-01")), "2023-06-01");
  }

  @Tag("3.6")
  @Test
  void should_be_blocked_by_one_that_joins_and_has_objected() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(
            amendment(signs(EMMEN, "2023-03-01"))
                .consent(ConsentRule.allOf(
                    ConsentRule.everyPartner(),
                    ConsentRule.after(Period.ofYears(1), ConsentRule.everyPartner())))
                .closesOn(day("2024-06-30"))
                .addObjections(Objection.of(ASSEN, day("2023-02-01")))
                .build(),
            joining(ASSEN, "2023-06-01"))
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2023-05-31"))))
        .containsExactly("consent-insufficient");
    assertThat(unmet(timeline.outcome("amendment", day("2023-06-01"))))
        .containsExactly("party-objects assen", "consent-insufficient");
    assertThat(timeline.outcome("amendment", day("2030-01-01")))
        .isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
          assertThat(failed.failedOn()).isEqualTo(day("2024-07-01"));
          assertThat(failed.reason()).isEqualTo(Failure.OBJECTION);
        });
  }

  @Tag("5.7")
  @Test
  void should_let_one_leave_that_gave_notice_before_it_joined_if_it_had_consented_by_then() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(ASSEN)
        .notifiedOn(day("2023-01-01"))
        .consent(ConsentRule.everyPartner())
        .effect(EffectRule.onCompletion())
        .addSignatures(signs(EMMEN, "2023-01-02"))
        .build();
    Accession joining = joins(ASSEN).addSignatures(signs(EMMEN, "2023-06-01")).build();
    Timeline consented = Timeline.of(agreement(EMMEN)
        .addActs(exit, joining.withSignature(signs(ASSEN, "2023-01-01")))
        .build());
    Timeline silent = Timeline.of(agreement(EMMEN)
        .addActs(exit, joining.withSignature(signs(ASSEN, "2023-01-02")))
        .build());

    assertComplete(consented.outcome("exit", day("2030-01-01")), "2023-06-02");
    assertThat(unmet(silent.outcome("exit", day("2030-01-01"))))
        .containsExactly("leaver-not-party assen");
    assertThat(Audit.of(silent).findings())
        .filteredOn(finding -> finding.code().equals("notice-void"))
        .extracting(finding -> finding.parameters().toString())
        .containsExactly("{on=2023-01-01}");
  }

  @Tag("3.6")
  @Test
  void should_ask_those_who_were_partners_at_its_opening_and_nobody_before() {
    Agreement agreement = agreement(EMMEN)
        .provisions(Provisions.builder().electorate(PartnersAsked.AT_OPENING).build())
        .addActs(amendment().opensOn(day("2023-06-01")).build(), joining(ASSEN, "2023-03-01"))
        .build();
    Timeline timeline = Timeline.of(agreement);

    assertThat(unmet(timeline.outcome("amendment", day("2023-01-01"))))
        .containsExactly("not-opened");
    assertThat(unmet(timeline.outcome("amendment", day("2023-06-01"))))
        .containsExactly("partner-signature-missing emmen", "partner-signature-missing assen");
  }

  @Tag("3.6")
  @Test
  void should_be_held_before_its_opening_to_the_rule_that_held_then() {
    Procedure two = Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion());
    Procedure one = Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion());
    Amendment relaxed = Amendment.builder()
        .id("relaxed")
        .provisions(Provisions.builder().amendment(one).build())
        .given(given("2023-03-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.builder().amendment(two).build())
        .addActs(amendment().opensOn(day("2023-06-01")).build(), relaxed)
        .build());

    assertThat(timeline.outcome("amendment", day("2023-02-28")))
        .isInstanceOfSatisfying(
            Pending.class, pending -> assertThat(pending.rule()).isEqualTo(two.consent()));
    assertThat(timeline.outcome("amendment", day("2023-06-01")))
        .isInstanceOfSatisfying(
            Pending.class, pending -> assertThat(pending.rule()).isEqualTo(one.consent()));
  }

  @Test
  void should_ask_one_that_was_a_partner_at_the_opening_though_it_had_lost_another_place_before() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.builder().electorate(PartnersAsked.AT_OPENING).build())
        .addActs(
            succeeds("2022-06-01", EMMEN, HOOGEVEEN),
            succeeds("2022-09-01", COEVORDEN, EMMEN),
            amendment(signs(HOOGEVEEN, "2023-01-01")).build())
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2023-02-01"))))
        .containsExactly("partner-signature-missing emmen");
  }

  @Tag("10.1")
  @Test
  void should_ask_the_rule_of_a_service_up_to_the_last_fact_of_an_act() {
    Rule notBeforeMayTenth = (act, standing) -> standing.day().isBefore(day("2023-05-10"))
        ? List.of(Violation.of("service.too-early"))
        : List.of();
    Amendment amendment = amendment(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-05-01"))
        .addDecisions(Decision.of(EMMEN, day("2023-06-01")))
        .build();
    Timeline timeline = Timeline.of(
        agreement(EMMEN, COEVORDEN).addActs(amendment).build(),
        Rules.implied().and(notBeforeMayTenth));

    assertComplete(timeline.outcome("amendment", day("2023-12-31")), "2023-05-10");
  }

  @Tag("3.3")
  @Test
  void should_let_the_one_with_the_greater_id_prevail_of_two_terms_of_one_day() {
    Amendment longer = amendment(signs(EMMEN, "2023-01-01"))
        .term(Term.always().until(day("2030-01-01")))
        .build();
    Amendment shorter = amendment(signs(EMMEN, "2023-01-01"))
        .term(Term.always().until(day("2025-01-01")))
        .build();
    Timeline one = Timeline.of(agreement(EMMEN)
        .addActs(longer.withId(ActId.of("a")), shorter.withId(ActId.of("b")))
        .build());
    Timeline other = Timeline.of(agreement(EMMEN)
        .addActs(longer.withId(ActId.of("b")), shorter.withId(ActId.of("a")))
        .build());

    assertThat(one.endedOn()).contains(day("2025-01-01"));
    assertThat(other.endedOn()).contains(day("2030-01-01"));
  }

  @Tag("3.3")
  @Test
  void should_let_the_one_with_the_greater_id_prevail_of_two_texts_of_one_day() {
    Amendment second = amendment(signs(EMMEN, "2023-01-01"))
        .addAdopts(TEXT.withVersion("second"))
        .build();
    Amendment third = second.withAdopts(TEXT.withVersion("third"));
    Timeline one = Timeline.of(agreement(EMMEN)
        .addActs(second.withId(ActId.of("a")), third.withId(ActId.of("b")))
        .build());
    Timeline other = Timeline.of(agreement(EMMEN)
        .addActs(second.withId(ActId.of("b")), third.withId(ActId.of("a")))
        .build());

    assertThat(one.on(day("2024-01-01")).texts()).containsExactly(TEXT.withVersion("third"));
    assertThat(other.on(day("2024-01-01")).texts()).containsExactly(TEXT.withVersion("second"));
  }

  @Test
  void should_be_complete_once_the_first_partner_joins_who_has_signed_already() {
    Agreement agreement = Agreement.builder()
        .id("covenant")
        .title("Covenant")
        .addAssociates(EMMEN)
        .given(given("2023-01-01"))
        .addActs(
            joining(COEVORDEN, "2023-03-01"),
            amendment(signs(COEVORDEN, "2023-02-01")).build())
        .build();

    assertComplete(Timeline.of(agreement).outcome("amendment", day("2023-03-01")), "2023-03-01");
  }

  private static Withdrawal leavesAtOnce(Party party, String on) {
    return Withdrawal.builder().id("exit").party(party).notifiedOn(day(on)).build();
  }

  /** What a text says by which one leaves at once. */
  private static Provisions atOnce() {
    return provisions()
        .withdrawal(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
        .build();
  }

  @Tag("3.2")
  @Test
  void should_complete_the_day_after_one_left_at_the_end_of_a_day() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(atOnce())
        .addActs(
            amendment(signs(EMMEN, "2023-01-01")).build(), leavesAtOnce(COEVORDEN, "2023-06-01"))
        .build());

    assertThat(timeline.outcome("amendment", day("2023-06-01")).isPending()).isTrue();
    assertComplete(timeline.outcome("amendment", day("2023-06-02")), "2023-06-02");
  }

  @Tag("3.3")
  @Test
  void should_complete_where_one_that_has_signed_joins_when_another_leaves() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(COEVORDEN)
        .given(given("2023-06-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            amendment(signs(EMMEN, "2023-01-01"), signs(ASSEN, "2023-01-01")).build(),
            exit,
            joining(ASSEN, "2023-06-01"))
        .build());

    assertComplete(timeline.outcome("amendment", day("2023-06-01")), "2023-06-01");
  }

  @Test
  void should_complete_where_one_that_has_signed_takes_the_place_of_a_newcomer() {
    Accession accession = joins(ASSEN)
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(HOOGEVEEN, "2023-01-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(accession, succeeds("2023-06-01", ASSEN, HOOGEVEEN))
        .build());

    assertThat(timeline.outcome("assen", day("2023-05-31")).isPending()).isTrue();
    assertComplete(timeline.outcome("assen", day("2023-06-01")), "2023-06-01");
  }

  @Tag("3.12")
  @Test
  void should_complete_on_the_day_of_the_entry_into_force_what_one_signed_that_joined_before() {
    Agreement agreement = Agreement.builder()
        .id("covenant")
        .title("Covenant")
        .addFounders(EMMEN)
        .given(given("2023-06-01"))
        .addActs(
            joining(COEVORDEN, "2023-01-01"),
            amendment(signs(EMMEN, "2023-02-01"), signs(COEVORDEN, "2023-02-01"))
                .build())
        .build();

    assertComplete(Timeline.of(agreement).outcome("amendment", day("2023-06-01")), "2023-06-01");
  }

  @Test
  void should_be_bound_once_each_after_another_has_left() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN, HOOGEVEEN)
        .provisions(atOnce())
        .addActs(succeeds("2023-01-01", COEVORDEN, EMMEN), leavesAtOnce(HOOGEVEEN, "2023-06-01"))
        .build());

    assertThat(timeline.on(day("2023-06-01")).members()).hasSize(1);
  }

  @Tag("3.13")
  @Test
  void should_be_bound_since_the_elder_of_two_places() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addActs(joining(ASSEN, "2023-01-01"), succeeds("2023-06-01", ASSEN, EMMEN))
        .build());

    assertThat(timeline.on(day("2023-06-01")).member(EMMEN.id())).hasValueSatisfying(place -> {
      assertThat(place.boundSince()).isEqualTo(day("2022-01-01"));
      assertThat(place.since()).isEqualTo(day("2022-01-01"));
    });
  }
}
