package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.standing;
import static org.entente.Scene.unmet;

import java.util.List;
import java.util.Map;
import org.entente.Accession;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.SignatureKind;
import org.entente.Withdrawal;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each standard rule, tested as a service tests its own: with an act and a standing, and no
 * timeline.
 */
@Tag("10.1")
class NamedRulesTest {
  private static final Standing TWO = standing("2023-05-01", EMMEN, COEVORDEN);

  private static Accession.Builder accession() {
    return joins(BORGER_ODOORN).addAdopts(TEXT, ARRANGEMENTS).opensOn(day("2023-01-01"));
  }

  @Tag("10.3")
  @Test
  void should_name_every_partner_and_instrument_that_is_missing() {
    Accession accession = accession()
        .addSignatures(signs(EMMEN, "2023-03-01").covering(TEXT), signs(COEVORDEN, "2023-03-01"))
        .build();

    assertThat(Rules.everyPartnerSigns().check(accession, TWO))
        .containsExactly(Violation.of("accession.partner-signature-missing")
            .withParty(EMMEN.id())
            .withInstrument(ARRANGEMENTS.id()));
  }

  @Test
  void should_be_met_when_every_partner_has_signed() {
    Accession accession = accession()
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"))
        .build();

    assertThat(Rules.everyPartnerSigns().check(accession, TWO)).isEmpty();
  }

  @Test
  void should_not_see_a_signature_dated_after_the_day() {
    Accession accession = accession()
        .addSignatures(signs(EMMEN, "2023-05-01"), signs(COEVORDEN, "2023-05-02"))
        .build();

    assertThat(unmet(Rules.everyPartnerSigns().check(accession, TWO)))
        .containsExactly(
            "partner-signature-missing coevorden agreement",
            "partner-signature-missing coevorden arrangements");
  }

  @Test
  void should_not_ask_an_associate() {
    Accession accession = accession().addSignatures(signs(EMMEN, "2023-03-01")).build();
    Standing withAssociate = Standing.builder(day("2023-05-01"))
        .addPartners(EMMEN)
        .addAssociates(COEVORDEN)
        .build();

    assertThat(Rules.everyPartnerSigns().check(accession, withAssociate)).isEmpty();
  }

  @Test
  void should_ask_every_partner_whatever_the_provisions_say() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT)
        .consent(ConsentRule.atLeast(1))
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .build();

    assertThat(unmet(Rules.everyPartnerSigns().check(amendment, TWO)))
        .containsExactly("partner-signature-missing coevorden agreement");
    assertThat(Rules.implied().check(amendment, TWO)).isEmpty();
  }

  @Test
  void should_ask_the_newcomer_for_every_instrument() {
    Accession accession = accession()
        .addSignatures(signs(BORGER_ODOORN, "2023-03-01").covering(TEXT))
        .build();

    assertThat(Rules.newcomerSigns().check(accession, TWO))
        .containsExactly(Violation.of("accession.newcomer-signature-missing")
            .withParty(BORGER_ODOORN.id())
            .withInstrument(ARRANGEMENTS.id()));
    assertThat(Rules.newcomerSigns().check(Amendment.builder().id("amendment").build(), TWO))
        .isEmpty();
  }

  @Test
  void should_find_who_has_signed_one_instrument_and_not_the_other() {
    Accession accession = accession()
        .addSignatures(signs(EMMEN, "2023-03-01").covering(TEXT), signs(COEVORDEN, "2023-03-01"))
        .build();

    assertThat(unmet(Rules.everyInstrumentIsSigned().check(accession, TWO)))
        .containsExactly("instrument-unsigned emmen arrangements");
  }

  @Test
  void should_find_who_signed_before_its_body_had_decided() {
    Accession accession = accession()
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"))
        .addDecisions(
            Decision.of(EMMEN, day("2023-03-01")).covering(TEXT),
            Decision.of(EMMEN, day("2023-03-02")),
            Decision.of(COEVORDEN, day("2023-02-01")))
        .build();

    assertThat(unmet(Rules.decidedBeforeSigning().check(accession, TWO)))
        .containsExactly("signature-without-decision emmen arrangements");
  }

  @Test
  void should_find_who_signed_outside_the_window_only() {
    Accession accession = accession()
        .closesOn(day("2023-04-30"))
        .addSignatures(
            signs(EMMEN, "2022-12-31"),
            signs(COEVORDEN, "2022-12-31"),
            signs(COEVORDEN, "2023-04-30"))
        .build();

    assertThat(unmet(Rules.withinTheWindow().check(accession, TWO)))
        .containsExactly(
            "signature-outside-window emmen agreement",
            "signature-outside-window emmen arrangements");
  }

  @Test
  void should_find_who_signed_another_text_only() {
    Digest adopted = Digest.sha256("a".repeat(64));
    Digest other = Digest.sha256("b".repeat(64));
    Accession accession = joins(BORGER_ODOORN)
        .addAdopts(TEXT.withDigest(adopted))
        .addSignatures(
            signs(EMMEN, "2023-03-01").withDigests(Map.of(TEXT.id(), other)),
            signs(COEVORDEN, "2023-03-01").withDigests(Map.of(TEXT.id(), adopted)))
        .build();

    assertThat(unmet(Rules.sameText().check(accession, TWO)))
        .containsExactly("signature-of-other-text emmen agreement");
  }

  @Test
  void should_refuse_what_is_given() {
    Accession stated = accession().given(given("2023-03-01")).build();

    assertThat(Rules.nothingGiven().check(stated, TWO))
        .containsExactly(Violation.of("accession.given-not-proven").with("source", "a letter"));
    assertThat(Rules.nothingGiven().check(accession().build(), TWO)).isEmpty();
  }

  @Tag("2")
  @Test
  void should_imply_what_given_provisions_ask_for() {
    Provisions two = Provisions.builder()
        .amendment(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()))
        .build();
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .build();

    assertThat(unmet(Rules.of(two).check(amendment, TWO))).containsExactly("consent-insufficient");
    assertThat(Rules.of(two).check(amendment, TWO).get(0).parameters())
        .containsEntry("have", "1")
        .containsEntry("need", "2");
    assertThat(Rules.of(two).check(amendment.withSignature(signs(COEVORDEN, "2023-04-01")), TWO))
        .isEmpty();
  }

  @Test
  void should_imply_that_the_agreement_is_in_force_and_somebody_is_asked() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .build();

    assertThat(unmet(
            Rules.implied().check(amendment, Standing.builder(day("2023-05-01")).build())))
        .containsExactly("nobody-asked");
    assertThat(unmet(Rules.implied()
            .check(
                amendment,
                Standing.builder(day("2023-05-01"))
                    .addPartners(EMMEN)
                    .inForce(false)
                    .build())))
        .containsExactly("agreement-not-in-force");
  }

  @Tag("6.1")
  @Test
  void should_say_why_a_signature_that_is_there_does_not_count() {
    Accession accession = joins(BORGER_ODOORN)
        .addSignatures(
            signs(EMMEN, "2023-03-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION),
            signs(COEVORDEN, "2023-03-01"),
            signs(BORGER_ODOORN, "2023-03-01"))
        .build();

    assertThat(unmet(Rules.implied().check(accession, TWO)))
        .containsExactly("signature-not-binding emmen");
  }

  @Test
  void should_add_a_rule_of_one_s_own() {
    Rule noSummer = (act, standing) ->
        standing.day().getMonthValue() == 7 ? List.of(Violation.of("deal.no-summer")) : List.of();
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"))
        .build();
    Rules rules = Rules.implied().and(noSummer);

    assertThat(rules.check(amendment, TWO)).isEmpty();
    assertThat(rules.check(amendment, standing("2023-07-01", EMMEN, COEVORDEN)))
        .containsExactly(Violation.of("deal.no-summer"));
  }

  @Tag("5.7")
  @Test
  void should_ask_a_leaver_for_its_notice() {
    Withdrawal withdrawal = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2023-05-02"))
        .build();
    Rules byNotice = Rules.of(provisions().build());

    assertThat(unmet(byNotice.check(withdrawal.withOpensOn(day("2023-05-01")), TWO)))
        .containsExactly("notice-missing coevorden");
    assertThat(byNotice.check(withdrawal, standing("2023-05-02", EMMEN, COEVORDEN)))
        .isEmpty();
    assertThat(unmet(byNotice.check(withdrawal, standing("2023-05-02", EMMEN, HARDENBERG))))
        .containsExactly("leaver-not-party coevorden");
  }

  @Test
  void should_find_that_nobody_is_asked() {
    Standing nobody = Standing.builder(day("2023-05-01")).addAssociates(EMMEN).build();

    assertThat(unmet(Rules.everyPartnerSigns().check(accession().build(), nobody)))
        .containsExactly("nobody-asked");
  }

  @Tag("6.1")
  @Test
  void should_find_whose_last_signature_does_not_count_for_the_reason_that_it_names() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .opensOn(day("2023-01-01"))
        .addSignatures(signs(EMMEN, "2023-02-01"), signs(EMMEN, "2022-12-31"))
        .addSignatures(signs(COEVORDEN, "2022-12-31"))
        .build();

    assertThat(unmet(Rules.withinTheWindow().check(amendment, TWO)))
        .containsExactly("signature-outside-window coevorden");
    assertThat(unmet(Rules.withinTheWindow()
            .check(
                amendment
                    .withRevocations(Revocation.of(EMMEN, day("2023-03-01")))
                    .withClosesOn(day("2023-04-01"))
                    .withSignatures(
                        signs(EMMEN, "2023-02-01"),
                        signs(EMMEN, "2023-04-02"),
                        signs(COEVORDEN, "2023-02-01")),
                TWO)))
        .containsExactly("signature-outside-window emmen");
    assertThat(Rules.withinTheWindow()
            .check(amendment.withSignatures(signs(EMMEN, "2023-02-01")), TWO))
        .isEmpty();
  }

  @Tag("6.1")
  @Test
  void should_hear_the_newcomer_as_it_hears_those_who_are_asked() {
    Accession accession = accession()
        .closesOn(day("2023-04-30"))
        .addSignatures(
            signs(BORGER_ODOORN, "2023-05-01").covering(TEXT), signs(HARDENBERG, "2022-12-31"))
        .build();

    assertThat(unmet(Rules.everyInstrumentIsSigned()
            .check(
                accession.withSignature(signs(BORGER_ODOORN, "2023-03-01").covering(TEXT)), TWO)))
        .containsExactly("instrument-unsigned borger-odoorn arrangements");
    assertThat(unmet(Rules.withinTheWindow().check(accession, TWO)))
        .containsExactly("signature-outside-window borger-odoorn agreement");
    assertThat(unmet(Rules.decidedBeforeSigning().check(accession, TWO)))
        .containsExactly("signature-without-decision borger-odoorn agreement");
  }

  @Test
  void should_find_who_signed_without_a_decision_where_there_is_no_text() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"))
        .addDecisions(
            Decision.of(EMMEN, day("2023-03-01")).covering(TEXT),
            Decision.of(COEVORDEN, day("2023-03-02")))
        .build();

    assertThat(unmet(Rules.decidedBeforeSigning().check(amendment, TWO)))
        .containsExactly("signature-without-decision coevorden");
  }

  @Tag("6.2")
  @Test
  void should_ask_for_a_decision_on_the_very_instrument() {
    Accession accession = accession()
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .addDecisions(
            Decision.of(EMMEN, day("2023-02-01")).covering(ARRANGEMENTS),
            Decision.of(COEVORDEN, day("2023-02-01")))
        .build();

    assertThat(unmet(Rules.decidedBeforeSigning().check(accession, TWO)))
        .containsExactly("signature-without-decision emmen agreement");
  }

  @Test
  void should_not_look_at_what_does_not_bind_or_is_still_to_come() {
    Accession accession = accession()
        .addSignatures(
            signs(EMMEN, "2023-05-02"),
            signs(COEVORDEN, "2023-05-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION))
        .build();

    assertThat(Rules.decidedBeforeSigning().check(accession, TWO)).isEmpty();
    assertThat(unmet(Rules.decidedBeforeSigning()
            .check(accession.withSignatures(signs(EMMEN, "2023-05-01")), TWO)))
        .hasSize(2);
  }

  @Test
  void should_find_no_text_to_be_another_where_none_is_adopted() {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .build();

    assertThat(Rules.sameText().check(amendment, TWO)).isEmpty();
    assertThat(Rules.sameText()
            .check(
                accession()
                    .addSignatures(signs(EMMEN, "2023-03-01")
                        .withDigests(Map.of(TEXT.id(), Digest.sha256("a".repeat(64)))))
                    .build(),
                TWO))
        .isEmpty();
  }
}
