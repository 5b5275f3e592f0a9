package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.util.List;
import java.util.Locale;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.answer.Explanation;
import org.entente.answer.PartyStatus;
import org.entente.answer.Step;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why a party is bound on a day, or is not: a chain from its founding or accession to the day. */
@Tag("10.4")
class ExplanationTest {
  private static Agreement.Builder founded() {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .source("the treaty")
        .addFounders(EMMEN, COEVORDEN)
        .addSignatures(
            Signature.builder()
                .party(EMMEN.id())
                .on(day("2021-12-01"))
                .source("page 9")
                .build(),
            signs(COEVORDEN, "2021-12-02"));
  }

  private static Accession.Builder signedAccession() {
    return joins(ASSEN)
        .source("the protocol")
        .effect(EffectRule.on(day("2022-06-01")))
        .addSignatures(
            signs(EMMEN, "2022-03-01"), signs(COEVORDEN, "2022-03-01"), signs(ASSEN, "2022-03-02"));
  }

  private static Explanation why(Agreement agreement, Party party, String on) {
    return Timeline.of(agreement).why(party.id(), day(on));
  }

  private static List<String> steps(Agreement agreement, Party party, String on) {
    return Reasons.steps(why(agreement, party, on)).stream()
        .map(ExplanationTest::line)
        .toList();
  }

  private static String line(Step step) {
    return step.code()
        + step.on().map(day -> " " + day).orElse("")
        + step.act().map(act -> " by " + act).orElse("")
        + step.party().map(party -> " of " + party).orElse("")
        + (step.consent().isPresent() ? " by rule" : "")
        + (step.effect().isPresent() ? " by effect" : "")
        + (step.parameters().isEmpty() ? "" : " " + step.parameters())
        + step.source().map(source -> " [" + source + "]").orElse("");
  }

  @Test
  void should_lead_from_the_founding_to_a_founder() {
    Explanation why = why(founded().build(), EMMEN, "2022-01-01");

    assertThat(why.status()).isEqualTo(PartyStatus.PARTY);
    assertThat(why.isGiven()).isFalse();
    assertThat(Reasons.unmet(why)).isEmpty();
    assertThat(steps(founded().build(), EMMEN, "2022-01-01"))
        .containsExactly(
            "founding-rule by rule by effect [the treaty]",
            "founding-complete 2021-12-02",
            "in-force {since=2021-12-02} [the treaty]",
            "founder of emmen",
            "consent 2021-12-01 of emmen [page 9]",
            "bound-as-founder 2021-12-02 of emmen");
  }

  @Test
  void should_say_that_a_founding_is_given_and_until_when_it_is_in_force() {
    Agreement agreement =
        agreement(EMMEN, COEVORDEN).term(Term.always().until(day("2026-01-01"))).build();

    assertThat(why(agreement, EMMEN, "2022-01-01").isGiven()).isTrue();
    assertThat(steps(agreement, EMMEN, "2022-01-01"))
        .containsExactly(
            "founding-given 2022-01-01 [a letter]",
            "in-force-until {since=2022-01-01, until=2026-01-01}",
            "founder of emmen",
            "bound-as-founder 2022-01-01 of emmen");
    assertThat(steps(agreement, EMMEN, "2026-01-01"))
        .containsExactly(
            "founder of emmen",
            "was-founder 2022-01-01 of emmen",
            "founding-given 2022-01-01 [a letter]",
            "expired 2026-01-01",
            "not-in-force {day=2026-01-01}");
  }

  @Test
  void should_say_who_is_missing_before_the_founding_is_complete() {
    Explanation why = why(founded().build(), EMMEN, "2021-12-01");

    assertThat(why.status()).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(unmet(Reasons.unmet(why))).containsExactly("partner-signature-missing coevorden");
    assertThat(steps(founded().build(), EMMEN, "2021-12-01"))
        .containsExactly(
            "consent 2021-12-01 of emmen [page 9]",
            "asked-to-found of emmen",
            "founding-rule by rule by effect [the treaty]",
            "founding-pending",
            "not-in-force {day=2021-12-01}");
  }

  @Test
  void should_say_when_a_founding_is_agreed_and_when_it_has_failed() {
    Agreement later = founded().term(Term.from(day("2022-01-01"))).build();
    Agreement never = founded().closesOn(day("2021-12-01")).build();

    assertThat(steps(later, EMMEN, "2021-12-31"))
        .contains("not-in-force {day=2021-12-31}", "founding-complete 2021-12-02");
    assertThat(steps(never, EMMEN, "2021-12-31"))
        .contains("founding-failed 2021-12-02 {reason=failure.lapsed}");
  }

  @Test
  void should_lead_to_a_newcomer_through_each_consent_to_its_accession() {
    Agreement agreement = founded().addActs(signedAccession().build()).build();

    assertThat(steps(agreement, ASSEN, "2022-06-01").subList(3, 9))
        .containsExactly(
            "act-own-clause 2022-03-01 by assen by rule by effect [the protocol]",
            "consent 2022-03-01 by assen of emmen",
            "consent 2022-03-01 by assen of coevorden",
            "consent 2022-03-02 by assen of assen",
            "act-complete 2022-03-02 by assen",
            "act-effect 2022-06-01 by assen of assen [the protocol]");
  }

  @Test
  void should_say_how_far_an_accession_has_come() {
    Agreement agreement =
        founded().addActs(signedAccession().closesOn(day("2022-03-31")).build()).build();
    Agreement unsigned = founded()
        .addActs(
            joins(ASSEN).opensOn(day("2022-03-01")).closesOn(day("2022-03-31")).build())
        .build();

    assertThat(steps(agreement, ASSEN, "2022-03-01").subList(4, 5))
        .containsExactly("act-pending 2022-03-01 by assen of assen [the protocol]");
    assertThat(unmet(Reasons.unmet(why(agreement, ASSEN, "2022-03-01"))))
        .containsExactly("newcomer-signature-missing assen");
    assertThat(steps(agreement, ASSEN, "2022-03-02"))
        .endsWith("act-agreed 2022-03-02 by assen {since=2022-06-01}");
    assertThat(steps(unsigned, ASSEN, "2022-04-01").subList(4, 5))
        .containsExactly("act-failed 2022-04-01 by assen {reason=failure.lapsed}");
    assertThat(unmet(Reasons.unmet(why(unsigned, ASSEN, "2022-04-01")))).hasSize(3);
  }

  @Test
  void should_say_of_a_given_accession_and_a_given_withdrawal_that_they_are_given() {
    Agreement agreement = founded()
        .provisions(provisions().build())
        .addActs(
            joins(ASSEN).given(given("2022-07-01")).build(),
            Withdrawal.builder()
                .id("leaves")
                .party(ASSEN.id())
                .notifiedOn(day("2022-08-01"))
                .source("the notice")
                .given(given("2022-09-01"))
                .build())
        .build();

    assertThat(why(agreement, ASSEN, "2022-08-31").isGiven()).isTrue();
    assertThat(why(agreement, EMMEN, "2022-08-31").isGiven()).isFalse();
    assertThat(steps(agreement, ASSEN, "2022-08-31"))
        .endsWith(
            "act-given 2022-07-01 by assen of assen [a letter]",
            "notice 2022-08-01 by leaves of assen [the notice]",
            "withdrawal-given 2022-09-01 by leaves of assen [a letter]");
    assertThat(steps(agreement, ASSEN, "2022-09-01"))
        .endsWith(
            "act-given 2022-07-01 by assen of assen [a letter]",
            "notice 2022-08-01 by leaves of assen [the notice]",
            "withdrawal-given 2022-09-01 by leaves of assen [a letter]");
  }

  @Test
  void should_lead_through_a_succession_to_the_place_that_was_taken() {
    Agreement agreement = founded()
        .addActs(Succession.builder()
            .id("renamed")
            .on(day("2022-02-01"))
            .addPredecessors(EMMEN.id())
            .addSuccessors(HARDENBERG)
            .source("the act of parliament")
            .build())
        .build();

    assertThat(steps(agreement, HARDENBERG, "2022-02-01"))
        .endsWith(
            "founder of emmen",
            "consent 2021-12-01 of emmen [page 9]",
            "bound-as-founder 2021-12-02 of emmen",
            "succeeded 2022-02-01 by renamed of hardenberg {predecessor=emmen} [the act of parliament]");
    assertThat(steps(agreement, EMMEN, "2022-02-01"))
        .endsWith(
            "was-succeeded 2022-02-01 by renamed of emmen {successor=hardenberg} [the act of parliament]");
    assertThat(steps(agreement, EMMEN, "2022-01-31")).noneMatch(step -> step.contains("succeeded"));
  }

  @Test
  void should_name_an_amendment_that_is_agreed_and_binds_later() {
    Agreement agreement = founded()
        .addActs(Amendment.builder()
            .id("amendment")
            .effect(EffectRule.on(day("2023-01-01")))
            .source("the minutes")
            .addSignatures(signs(EMMEN, "2022-03-01"), signs(COEVORDEN, "2022-03-02"))
            .build())
        .build();

    assertThat(steps(agreement, EMMEN, "2022-03-02"))
        .endsWith("also-agreed 2022-03-02 by amendment {since=2023-01-01} [the minutes]");
    assertThat(steps(agreement, EMMEN, "2023-01-01"))
        .endsWith("bound-as-founder 2021-12-02 of emmen");
  }

  @Test
  void should_say_that_a_stranger_is_one() {
    assertThat(steps(founded().addOthers(BORGER_ODOORN).build(), BORGER_ODOORN, "2022-01-01"))
        .endsWith("in-force {since=2021-12-02} [the treaty]", "third of borger-odoorn");
  }

  @Test
  void should_be_put_in_words_with_the_status_first_and_what_is_missing_last() {
    Agreement agreement = founded().build();
    List<String> words =
        Messages.in(Locale.ENGLISH).naming(agreement).of(why(agreement, EMMEN, "2021-12-01"));

    assertThat(words).hasSize(7);
    assertThat(words.get(0)).startsWith("gemeente Emmen, 1 December 2021: ");
    assertThat(words.get(2)).endsWith(" [page 9]");
    assertThat(words.get(6)).contains("gemeente Coevorden");
  }
}
