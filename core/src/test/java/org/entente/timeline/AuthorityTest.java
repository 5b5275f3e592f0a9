package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.AuthorityStep;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Objection;
import org.entente.PartyKind;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Substitution;
import org.entente.answer.Outcome;
import org.entente.answer.Violation;
import org.entente.rule.Rules;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which steps of a party's own authority must stand behind its signature. */
@Tag("6.2")
class AuthorityTest {
  private static final AuthorityStep CONSENT =
      AuthorityStep.of(DecisionKind.CONSENTED).by("raad");
  private static final AuthorityStep CONSENT_OR_TIME = CONSENT.orAfter(Period.ofWeeks(8));

  private static Decision step(DecisionKind kind, String on) {
    return Decision.of(EMMEN, day(on)).as(kind).by("raad");
  }

  private static Provisions asking(AuthorityStep... steps) {
    return Provisions.builder().addAuthority(steps).build();
  }

  private static Amendment signed(String on, Decision... decisions) {
    return Amendment.builder()
        .id("amendment")
        .addSignatures(signs(EMMEN, on), signs(COEVORDEN, "2023-01-01"))
        .addDecisions(
            Decision.of(COEVORDEN, day("2023-01-01")).as(DecisionKind.CONSENTED).by("raad"))
        .addDecisions(decisions)
        .build();
  }

  private static Timeline timeline(Amendment amendment, AuthorityStep... steps) {
    return Timeline.of(
        agreement(EMMEN, COEVORDEN).provisions(asking(steps)).addActs(amendment).build());
  }

  private static Outcome outcome(Amendment amendment, String day, AuthorityStep... steps) {
    return timeline(amendment, steps).outcome("amendment", day(day));
  }

  private static LocalDate completed(Amendment amendment, AuthorityStep... steps) {
    Outcome.InEffect inEffect = (Outcome.InEffect) outcome(amendment, "2024-01-01", steps);
    return inEffect.effectiveOn();
  }

  @Test
  void should_count_a_signature_only_behind_a_step_of_that_kind_by_that_body() {
    Decision consent = step(DecisionKind.CONSENTED, "2023-03-01");

    assertThat(completed(signed("2023-03-01", consent), CONSENT)).isEqualTo("2023-03-01");
    assertThat(unmet(outcome(signed("2023-02-28", consent), "2024-01-01", CONSENT)))
        .containsExactly("signature-without-step emmen");
    assertThat(unmet(outcome(signed("2023-03-01", consent.by("college")), "2024-01-01", CONSENT)))
        .containsExactly("signature-without-step emmen");
    assertThat(unmet(outcome(
            signed("2023-03-01", Decision.of(EMMEN, day("2023-03-01")).as(DecisionKind.CONSENTED)),
            "2024-01-01",
            CONSENT)))
        .containsExactly("signature-without-step emmen");
  }

  @Tag("2")
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONSENTED")
  void should_take_no_step_for_another(DecisionKind kind) {
    assertThat(outcome(signed("2023-03-01", step(kind, "2023-03-01")), "2024-01-01", CONSENT)
            .isPending())
        .isTrue();
  }

  @Test
  void should_ask_each_step_for_each_instrument() {
    Decision consent = step(DecisionKind.CONSENTED, "2023-03-01");
    Amendment both = signed("2023-03-01", consent.covering(TEXT)).withAdopts(TEXT, ARRANGEMENTS);

    assertThat(unmet(outcome(both, "2024-01-01", CONSENT)))
        .containsExactly("signature-without-step emmen arrangements");
    assertThat(unmet(outcome(
            signed("2023-03-01", consent),
            "2024-01-01",
            CONSENT,
            AuthorityStep.of(DecisionKind.DECIDED))))
        .containsExactly(
            "signature-without-decision emmen", "signature-without-decision coevorden");
  }

  @Test
  void should_ask_a_step_of_the_kinds_of_party_that_it_names() {
    AuthorityStep ofProvinces = CONSENT.askedOf(PartyKind.PROVINCE);
    Agreement.Builder deal =
        agreement(EMMEN, DRENTHE.withKind(PartyKind.PROVINCE)).provisions(asking(ofProvinces));
    Amendment signed = Amendment.builder()
        .id("amendment")
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(DRENTHE, "2023-03-01"))
        .build();

    assertThat(unmet(
            Timeline.of(deal.addActs(signed).build()).outcome("amendment", day("2024-01-01"))))
        .containsExactly("signature-without-step drenthe");
  }

  @Test
  void should_let_time_since_it_was_sent_stand_for_a_step() {
    // GIVEN eight weeks from 1 March, of which 26 April is the last day
    Decision sent = step(DecisionKind.SENT, "2023-03-01");

    assertThat(
            outcome(signed("2023-04-20", sent), "2023-04-26", CONSENT_OR_TIME).isPending())
        .isTrue();
    assertThat(completed(signed("2023-04-20", sent), CONSENT_OR_TIME)).isEqualTo("2023-04-27");
    assertThat(completed(signed("2023-04-28", sent), CONSENT_OR_TIME)).isEqualTo("2023-04-28");
    assertThat(completed(
            signed("2023-04-20", sent, step(DecisionKind.CONSENTED, "2023-04-20")),
            CONSENT_OR_TIME))
        .isEqualTo("2023-04-20");
    assertThat(
            outcome(signed("2023-02-28", sent), "2024-01-01", CONSENT_OR_TIME).isPending())
        .isTrue();
    assertThat(outcome(signed("2023-04-20", sent), "2024-01-01", CONSENT).isPending())
        .isTrue();
    assertThat(outcome(signed("2023-04-20", sent.by("college")), "2024-01-01", CONSENT_OR_TIME)
            .isPending())
        .isTrue();
  }

  @Test
  void should_fail_where_the_window_closes_before_the_time_has_gone_by() {
    Amendment closing =
        signed("2023-04-20", step(DecisionKind.SENT, "2023-03-01")).withClosesOn(day("2023-04-26"));

    assertThat(outcome(closing, "2024-01-01", CONSENT_OR_TIME)).isInstanceOf(Outcome.Failed.class);
    assertThat(completed(closing.withClosesOn(day("2023-04-27")), CONSENT_OR_TIME))
        .isEqualTo("2023-04-27");
  }

  @Tag("3.13")
  @Test
  void should_say_that_the_step_of_a_predecessor_does_not_count_for_its_heir() {
    Amendment amendment = signed("2023-01-02", step(DecisionKind.CONSENTED, "2023-02-01"))
        .withSignatures(signs(ASSEN, "2023-04-01"), signs(COEVORDEN, "2023-01-01"));
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(asking(CONSENT))
        .addActs(amendment, succeeds("2023-03-01", EMMEN, ASSEN))
        .build());
    Outcome outcome = timeline.outcome("amendment", day("2023-04-01"));

    assertThat(unmet(outcome)).containsExactly("signature-without-step assen");
    assertThat(outcome.violations().get(0).parameters()).containsEntry("predecessor", "emmen");
    assertThat(Messages.in(Locale.ENGLISH)
            .naming(timeline.agreement())
            .of(outcome.violations().get(0)))
        .endsWith("What gemeente Emmen had decided, whose place it took, does not count for it.");
    assertThat(Messages.in(Locale.forLanguageTag("nl"))
            .naming(timeline.agreement())
            .of(outcome.violations().get(0)))
        .endsWith("Wat gemeente Emmen had besloten, wiens plaats zij innam, telt niet voor haar.");
  }

  @Test
  void should_undo_an_earlier_step_of_a_body_by_its_refusal() {
    Decision consent = step(DecisionKind.CONSENTED, "2023-03-01");
    Decision refusal = step(DecisionKind.REFUSED, "2023-03-10");
    Decision again = step(DecisionKind.CONSENTED, "2023-03-11");

    assertThat(outcome(signed("2023-03-10", consent, refusal), "2024-01-01", CONSENT)
            .isPending())
        .isTrue();
    assertThat(completed(signed("2023-03-09", consent, refusal), CONSENT)).isEqualTo("2023-03-09");
    assertThat(completed(signed("2023-03-11", consent, refusal, again), CONSENT))
        .isEqualTo("2023-03-11");
    assertThat(completed(signed("2023-03-10", consent, refusal.by("college")), CONSENT))
        .isEqualTo("2023-03-10");
    assertThat(outcome(signed("2023-03-10", consent, refusal.by("Raad")), "2024-01-01", CONSENT)
            .isPending())
        .isTrue();
    assertThat(outcome(
                signed(
                    "2023-03-10",
                    consent,
                    Decision.of(EMMEN, day("2023-03-10")).as(DecisionKind.REFUSED)),
                "2024-01-01",
                CONSENT)
            .isPending())
        .isTrue();
  }

  @Test
  void should_stop_the_clock_by_a_refusal_until_its_last_day() {
    Decision sent = step(DecisionKind.SENT, "2023-03-01");
    Decision inTime = step(DecisionKind.REFUSED, "2023-04-26");
    Decision late = step(DecisionKind.REFUSED, "2023-04-27");
    Decision anew = step(DecisionKind.SENT, "2023-05-01");

    assertThat(outcome(signed("2023-04-20", sent, inTime), "2024-01-01", CONSENT_OR_TIME)
            .isPending())
        .isTrue();
    assertThat(completed(signed("2023-04-20", sent, late), CONSENT_OR_TIME))
        .isEqualTo("2023-04-27");
    assertThat(outcome(signed("2023-04-28", sent, late), "2024-01-01", CONSENT_OR_TIME)
            .isPending())
        .isTrue();
    assertThat(completed(signed("2023-05-02", sent, inTime, anew), CONSENT_OR_TIME))
        .isEqualTo("2023-06-27");
  }

  @Test
  void should_overtake_a_no_on_the_day_on_which_the_signature_counts() {
    Amendment opposed = signed("2023-04-20", step(DecisionKind.SENT, "2023-03-01"))
        .withObjections(Objection.of(EMMEN, day("2023-04-10")));

    assertThat(outcome(opposed, "2023-04-26", CONSENT_OR_TIME).isPending()).isTrue();
    assertThat(completed(opposed, CONSENT_OR_TIME)).isEqualTo("2023-04-27");
    assertThat(outcome(
                opposed.withObjections(Objection.of(EMMEN, day("2023-04-25"))),
                "2024-01-01",
                CONSENT_OR_TIME)
            .isPending())
        .isTrue();
  }

  @Test
  void should_ask_the_founders_and_bring_one_in_once_its_time_has_gone_by() {
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .provisions(asking(CONSENT_OR_TIME))
        .addSignatures(Signature.of(EMMEN, day("2023-04-20")))
        .addSignatures(Signature.of(COEVORDEN, day("2023-04-01")))
        .addDecisions(step(DecisionKind.SENT, "2023-03-01"))
        .addDecisions(
            Decision.of(COEVORDEN, day("2023-04-01")).as(DecisionKind.CONSENTED).by("raad"))
        .build();

    assertThat(Timeline.of(deal).on(day("2023-04-26")).isInForce()).isFalse();
    assertThat(Timeline.of(deal).on(day("2023-04-27")).isInForce()).isTrue();
  }

  @Test
  void should_say_which_step_of_which_body_is_lacking() {
    Outcome outcome = outcome(signed("2023-03-01"), "2024-01-01", CONSENT);
    Violation lacking = outcome.violations().get(0);

    assertThat(lacking.parameters())
        .containsEntry("kind", "consented")
        .containsEntry("body", "raad");
    assertThat(Messages.in(Locale.ENGLISH).of(lacking))
        .isEqualTo("emmen signed without the consent of raad.");
    assertThat(Messages.in(Locale.forLanguageTag("nl")).of(lacking))
        .isEqualTo("emmen heeft ondertekend zonder toestemming van raad.");
  }

  @Test
  void should_name_the_body_whose_decision_is_lacking() {
    AuthorityStep decision = AuthorityStep.of(DecisionKind.DECIDED).by("college");
    Violation lacking = outcome(
            signed("2023-03-01", step(DecisionKind.DECIDED, "2023-03-01")), "2024-01-01", decision)
        .violations()
        .get(0);

    assertThat(lacking.condition()).isEqualTo("signature-without-decision");
    assertThat(Messages.in(Locale.ENGLISH).of(lacking))
        .isEqualTo("emmen signed without a decision of college.");
  }

  @Test
  void should_ask_a_decision_of_everybody_by_the_shorthand() {
    AuthorityStep decision = AuthorityStep.of(DecisionKind.DECIDED);
    Provisions asked = Provisions.builder().decisionRequired(true).build();

    assertThat(asked.authority()).containsExactly(decision);
    assertThat(asked.isDecisionRequired()).isTrue();
    assertThat(asked.withDecisionRequired(false)).isEqualTo(Provisions.standard());
    assertThat(asking(CONSENT).withDecisionRequired(true).authority())
        .isEqualTo(List.of(decision, CONSENT));
    assertThat(asking(decision.by("college")).isDecisionRequired()).isFalse();
  }

  @Test
  void should_refuse_a_step_that_is_a_refusal_or_stands_twice() {
    assertThatThrownBy(() -> AuthorityStep.of(DecisionKind.REFUSED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a step of authority must not be a refusal, but was REFUSED");
    assertThatThrownBy(() -> asking(CONSENT, CONSENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("listed twice");
  }

  @Test
  void should_know_the_kind_of_one_that_is_to_take_a_place() {
    Provisions states = Provisions.builder()
        .authority(List.of(AuthorityStep.of(DecisionKind.DECIDED).askedOf(PartyKind.STATE)))
        .build();
    Agreement deal = agreement(EMMEN, COEVORDEN).provisions(states).build();
    Substitution takes = Substitution.builder()
        .id("takes")
        .party(EMMEN.id())
        .substitute(ASSEN)
        .addSignatures(signs(EMMEN, "2023-02-01"), signs(ASSEN, "2023-02-01"))
        .build();

    assertThat(Rules.implied()
            .check(takes, Timeline.of(deal).on(day("2023-01-31")).withDay(day("2023-02-01"))))
        .extracting(violation -> violation.party().orElseThrow())
        .containsExactly(COEVORDEN.id());
  }
}
