package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.Map;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.answer.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as a signature for an act; each that does not count says why. */
class SigningTest {
  private static final Digest ONE = Digest.sha256("1".repeat(64));
  private static final Digest TWO = Digest.sha256("2".repeat(64));
  private static final Instrument TEXT_ONE = TEXT.withVersion("2023").withDigest(ONE);
  private static final Instrument ARRANGED = ARRANGEMENTS.withVersion("2023");

  private static Amendment.Builder amendment() {
    return Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT_ONE, ARRANGED)
        .addSignatures(signs(EMMEN, "2023-03-01"));
  }

  private static Outcome outcome(Amendment amendment, Provisions provisions) {
    return Timeline.of(agreement(EMMEN, COEVORDEN)
            .provisions(provisions)
            .addOthers(BORGER_ODOORN, HARDENBERG)
            .addActs(amendment)
            .build())
        .outcome("amendment", day("2024-01-01"));
  }

  private static Outcome outcome(Amendment.Builder amendment) {
    return outcome(amendment.build(), Provisions.standard());
  }

  private static Signature digested(Digest digest) {
    return signs(COEVORDEN, "2023-04-01").withDigests(Map.of(TEXT.id(), digest));
  }

  @Tag("6.1")
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBJECT_TO_RATIFICATION")
  void should_count_every_binding_kind_alike(SignatureKind kind) {
    assertThat(outcome(amendment().addSignatures(signs(COEVORDEN, "2023-04-01").withKind(kind)))
            .isInEffect())
        .isTrue();
  }

  @Tag("6.1")
  @Tag("6.3")
  @Test
  void should_not_count_a_signature_subject_to_ratification() {
    Signature simple =
        signs(COEVORDEN, "2023-04-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION);

    assertThat(unmet(outcome(amendment().addSignatures(simple))))
        .containsExactly(
            "signature-not-binding coevorden agreement",
            "signature-not-binding coevorden arrangements");
    assertThat(outcome(amendment().addSignatures(simple, ratifies(COEVORDEN, "2023-05-01")))
            .isInEffect())
        .isTrue();
  }

  @Tag("6.1")
  @Test
  void should_not_count_a_signature_before_the_opening_or_after_the_closing() {
    assertThat(unmet(outcome(
            amendment().opensOn(day("2023-02-01")).addSignatures(signs(COEVORDEN, "2023-01-31")))))
        .contains("signature-outside-window coevorden agreement");
    assertThat(outcome(amendment()
                .opensOn(day("2023-02-01"))
                .addSignatures(signs(COEVORDEN, "2023-02-01")))
            .isInEffect())
        .isTrue();
    assertThat(outcome(amendment()
                .closesOn(day("2023-04-30"))
                .addSignatures(signs(COEVORDEN, "2023-04-30")))
            .isInEffect())
        .isTrue();
    assertThat(unmet(outcome(
            amendment().closesOn(day("2023-04-30")).addSignatures(signs(COEVORDEN, "2023-05-01")))))
        .containsExactly(
            "signature-outside-window coevorden agreement",
            "signature-outside-window coevorden arrangements");
  }

  @Tag("6.1")
  @Test
  void should_count_a_newcomers_signature_before_the_opening_or_that_of_who_takes_its_place() {
    Accession accession = joins(BORGER_ODOORN)
        .opensOn(day("2023-02-01"))
        .addSignatures(signs(BORGER_ODOORN, "2023-01-01"), signs(EMMEN, "2023-02-01"))
        .build();
    Succession renamed = succeeds("2023-01-10", BORGER_ODOORN, HARDENBERG);

    assertThat(joined(accession)).isTrue();
    assertThat(joined(accession.withClosesOn(day("2023-02-10")))).isTrue();
    assertThat(joined(accession, renamed)).isTrue();
    assertThat(joined(
            accession.withSignatures(signs(HARDENBERG, "2023-01-11"), signs(EMMEN, "2023-02-01")),
            renamed))
        .isTrue();
    assertThat(joined(
            accession.withSignatures(signs(HARDENBERG, "2023-01-09"), signs(EMMEN, "2023-02-01")),
            renamed))
        .isFalse();
    assertThat(joined(accession.withSignatures(
            signs(BORGER_ODOORN, "2023-01-01"), signs(EMMEN, "2023-01-31"))))
        .isFalse();
    assertThat(joined(accession.withRevocations(Revocation.of(BORGER_ODOORN, day("2023-01-15")))))
        .isFalse();
  }

  @Tag("6.1")
  @Test
  void
      should_count_no_signature_before_the_opening_of_one_that_no_longer_stands_for_the_newcomer() {
    Accession accession = joins(BORGER_ODOORN)
        .opensOn(day("2023-02-01"))
        .addSignatures(signs(BORGER_ODOORN, "2023-01-20"), signs(HARDENBERG, "2023-02-01"))
        .build();
    Succession renamed = succeeds("2023-01-10", BORGER_ODOORN, HARDENBERG);
    Succession merged = succeeds("2023-01-25", EMMEN, BORGER_ODOORN).withId(ActId.of("merged"));

    Outcome outcome = Timeline.of(
            agreement(EMMEN, COEVORDEN).addActs(accession, renamed, merged).build())
        .outcome("borger-odoorn", day("2023-02-01"));

    assertThat(unmet(outcome.violations()))
        .contains("signature-outside-window borger-odoorn", "partner-signature-missing coevorden");
  }

  private static boolean joined(Act... acts) {
    return Timeline.of(agreement(EMMEN).addActs(acts).build())
        .outcome("borger-odoorn", day("2023-02-01"))
        .isInEffect();
  }

  @Tag("6.1")
  @Test
  void should_cover_every_instrument_together_not_one_by_one() {
    assertThat(unmet(
            outcome(amendment().addSignatures(signs(COEVORDEN, "2023-04-01").covering(TEXT)))))
        .containsExactly("partner-signature-missing coevorden arrangements");
    assertThat(outcome(amendment()
                .addSignatures(
                    signs(COEVORDEN, "2023-04-01").covering(TEXT),
                    signs(COEVORDEN, "2023-05-01").covering(ARRANGEMENTS)))
            .isInEffect())
        .isTrue();
  }

  @Tag("6.1")
  @Test
  void should_not_count_a_signature_of_another_instrument() {
    Instrument annex = Instrument.of("annex", "bijlage");

    assertThat(unmet(
            outcome(amendment().addSignatures(signs(COEVORDEN, "2023-04-01").covering(annex)))))
        .containsExactly(
            "partner-signature-missing coevorden agreement",
            "partner-signature-missing coevorden arrangements");
  }

  @Tag("6.1")
  @Test
  void should_not_count_a_signature_of_another_text() {
    assertThat(outcome(amendment().addSignatures(digested(ONE))).isInEffect()).isTrue();
    assertThat(unmet(outcome(amendment().addSignatures(digested(TWO)))))
        .containsExactly("signature-of-other-text coevorden agreement");
  }

  @Tag("6.1")
  @Test
  void should_count_a_signature_without_a_digest_or_of_a_text_without_one() {
    Signature ofArrangements =
        signs(COEVORDEN, "2023-04-01").withDigests(Map.of(ARRANGEMENTS.id(), TWO));

    assertThat(
            outcome(amendment().addSignatures(signs(COEVORDEN, "2023-04-01"))).isInEffect())
        .isTrue();
    assertThat(outcome(amendment().addSignatures(ofArrangements)).isInEffect()).isTrue();
  }

  @Tag("6.2")
  @Test
  void
      should_need_a_decision_on_each_instrument_before_the_signature_where_the_provisions_ask_for_a_mandate() {
    Provisions mandate = Provisions.builder().decisionRequired(true).build();
    Amendment signed = amendment()
        .addSignatures(signs(COEVORDEN, "2023-04-01"))
        .addDecisions(Decision.of(EMMEN, day("2023-03-01")))
        .build();
    Decision onText = Decision.of(COEVORDEN, day("2023-03-31")).by("college").covering(TEXT);
    Decision onArrangements = Decision.of(COEVORDEN, day("2023-04-01")).covering(ARRANGEMENTS);

    assertThat(unmet(outcome(signed, mandate)))
        .containsExactly(
            "signature-without-decision coevorden agreement",
            "signature-without-decision coevorden arrangements");
    assertThat(unmet(
            outcome(signed.withDecisions(Decision.of(EMMEN, day("2023-03-01")), onText), mandate)))
        .containsExactly("signature-without-decision coevorden arrangements");
    assertThat(outcome(
                signed.withDecisions(Decision.of(EMMEN, day("2023-03-01")), onText, onArrangements),
                mandate)
            .isInEffect())
        .isTrue();
  }

  @Tag("6.2")
  @Test
  void should_not_count_a_decision_taken_after_the_signature() {
    Provisions mandate = Provisions.builder().decisionRequired(true).build();
    Amendment late = amendment()
        .addSignatures(signs(COEVORDEN, "2023-04-01"))
        .addDecisions(
            Decision.of(EMMEN, day("2023-03-01")), Decision.of(COEVORDEN, day("2023-04-02")))
        .build();

    assertThat(unmet(outcome(late, mandate)))
        .contains("signature-without-decision coevorden agreement");
  }

  @Tag("6.2")
  @Test
  void should_need_no_decision_by_default() {
    assertThat(
            outcome(amendment().addSignatures(signs(COEVORDEN, "2023-04-01"))).isInEffect())
        .isTrue();
  }

  @Tag("6.5")
  @Test
  void should_not_take_a_decision_for_a_signature() {
    assertThat(unmet(outcome(amendment().addDecisions(Decision.of(COEVORDEN, day("2023-04-01"))))))
        .containsExactly(
            "partner-signature-missing coevorden agreement",
            "partner-signature-missing coevorden arrangements");
  }

  @Tag("6.4")
  @Test
  void should_let_a_signature_be_taken_back_before_completion() {
    Amendment.Builder three = amendment()
        .addSignatures(signs(COEVORDEN, "2023-05-01"))
        .addRevocations(Revocation.of(EMMEN, day("2023-04-01")));

    assertThat(unmet(outcome(three)))
        .containsExactly(
            "signature-taken-back emmen agreement", "signature-taken-back emmen arrangements");
    assertThat(outcome(three.addSignatures(signs(EMMEN, "2023-06-01"))).isInEffect())
        .isTrue();
  }

  @Tag("6.4")
  @Test
  void should_not_let_a_signature_be_taken_back_after_completion() {
    assertThat(outcome(amendment()
                .addSignatures(signs(COEVORDEN, "2023-04-01"))
                .addRevocations(Revocation.of(EMMEN, day("2023-04-02"))))
            .isInEffect())
        .isTrue();
  }

  @Tag("2")
  @Tag("6.4")
  @Test
  void should_take_back_a_signature_of_the_same_day() {
    assertThat(outcome(amendment()
                .addSignatures(signs(COEVORDEN, "2023-04-01"))
                .addRevocations(Revocation.of(COEVORDEN, day("2023-04-01"))))
            .isPending())
        .isTrue();
  }

  @Tag("4.1")
  @Test
  void should_let_a_later_signature_prevail_over_an_objection_where_the_act_is_not_dead_yet() {
    Amendment amendment = amendment()
        .consent(ConsentRule.anyOf(
            ConsentRule.everyPartner(),
            ConsentRule.after(Period.ofYears(2), ConsentRule.atLeast(1))))
        .addObjections(Objection.of(COEVORDEN, day("2023-03-15")))
        .addSignatures(signs(COEVORDEN, "2023-04-01"))
        .build();

    assertThat(outcome(amendment, Provisions.standard()))
        .isInstanceOfSatisfying(
            Outcome.InEffect.class,
            done -> assertThat(done.completedOn()).isEqualTo(day("2023-04-01")));
  }

  @Tag("6.1")
  @Test
  void should_not_count_a_signer_that_is_not_asked() {
    assertThat(outcome(amendment()
                .addSignatures(signs(HARDENBERG, "2023-04-01"), signs(BORGER_ODOORN, "2023-04-01")))
            .isPending())
        .isTrue();
  }

  @Tag("6.5")
  @Test
  void should_not_take_silence_for_consent() {
    assertThat(outcome(amendment()).isPending()).isTrue();
  }
}
