package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.standing;
import static org.entente.Scene.unmet;

import java.time.Period;
import java.util.Map;
import org.entente.Accession;
import org.entente.Amendment;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Of a signature that is missing, what is known is said with it: until when it can be given, and
 * why one that is there does not count.
 */
@Tag("6.1")
class WhyASignatureDoesNotCountTest {
  private static final Standing TWO = standing("2023-05-01", EMMEN, COEVORDEN);

  @Test
  void should_say_which_version_is_missing_and_until_when_it_can_be_signed() {
    Accession accession = joins(BORGER_ODOORN)
        .addAdopts(TEXT.withVersion("2"))
        .opensOn(day("2023-01-01"))
        .closesOn(day("2023-07-01"))
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .build();

    assertThat(Rules.everyPartnerSigns().check(accession, TWO))
        .containsExactly(Violation.of("accession.partner-signature-missing")
            .withParty(COEVORDEN.id())
            .withInstrument(TEXT.id())
            .with("version", "2")
            .with("closing", "2023-07-01"));
  }

  @Test
  void should_not_count_the_closing_from_an_opening_that_is_still_to_come() {
    Provisions sixtyDays = Provisions.builder()
        .amendment(
            Procedure.builder().closes(EffectRule.after(Period.ofDays(60))).build())
        .build();
    Amendment amendment =
        Amendment.builder().id("amendment").opensOn(day("2023-05-01")).build();

    assertThat(Rules.of(sixtyDays).check(amendment, standing("2023-05-01", EMMEN)))
        .containsExactly(Violation.of("amendment.partner-signature-missing")
            .withParty(EMMEN.id())
            .with("closing", "2023-06-30"));
    assertThat(Rules.of(sixtyDays).check(amendment, standing("2023-04-30", EMMEN)))
        .containsExactly(Violation.of("amendment.not-opened").with("opening", "2023-05-01"));
    assertThat(Rules.implied()
            .check(amendment.withClosesOn(day("2023-07-01")), standing("2023-05-01", EMMEN)))
        .contains(Violation.of("amendment.partner-signature-missing")
            .withParty(EMMEN.id())
            .with("closing", "2023-07-01"));
  }

  @Test
  void should_name_those_who_object_rather_than_what_they_have_not_signed() {
    Accession accession = joins(BORGER_ODOORN)
        .addAdopts(TEXT)
        .addSignatures(signs(EMMEN, "2023-02-01"), signs(COEVORDEN, "2023-02-01"))
        .addObjections(
            Objection.of(EMMEN, day("2023-03-01")), Objection.of(BORGER_ODOORN, day("2023-03-01")))
        .build();

    assertThat(unmet(Rules.everyPartnerSigns().check(accession, TWO)))
        .containsExactly("party-objects emmen agreement");
    assertThat(unmet(Rules.newcomerSigns().check(accession, TWO)))
        .containsExactly("party-objects borger-odoorn agreement");
  }

  @Test
  void should_say_why_the_last_signature_does_not_count() {
    Digest adopted = Digest.sha256("a".repeat(64));
    Digest other = Digest.sha256("b".repeat(64));
    Signature otherText = signs(EMMEN, "2023-03-01").withDigests(Map.of(TEXT.id(), other));
    Signature notBinding =
        signs(EMMEN, "2023-03-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION);
    Accession accession = joins(BORGER_ODOORN)
        .addAdopts(TEXT.withDigest(adopted))
        .opensOn(day("2023-01-01"))
        .build();

    assertThat(reason(accession.withSignatures(notBinding, otherText.withOn(day("2023-03-02")))))
        .isEqualTo("signature-of-other-text emmen agreement");
    assertThat(reason(accession.withSignatures(notBinding.withOn(day("2023-03-02")), otherText)))
        .isEqualTo("signature-not-binding emmen agreement");
    assertThat(reason(accession.withSignatures(otherText.withOn(day("2023-03-02")), notBinding)))
        .isEqualTo("signature-of-other-text emmen agreement");
    assertThat(reason(accession.withSignatures(notBinding, otherText)))
        .isEqualTo(reason(accession.withSignatures(otherText, notBinding)))
        .isEqualTo("signature-not-binding emmen agreement");
  }

  @Test
  void should_not_give_a_reason_of_a_signature_of_another_instrument_or_of_a_later_day() {
    Signature notBinding =
        signs(EMMEN, "2023-03-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION);
    Accession accession =
        joins(BORGER_ODOORN).addAdopts(TEXT).opensOn(day("2023-01-01")).build();

    assertThat(reason(accession.withSignatures(notBinding)))
        .isEqualTo("signature-not-binding emmen agreement");
    assertThat(reason(accession.withSignatures(notBinding.withOn(day("2023-05-02")))))
        .isEqualTo("partner-signature-missing emmen agreement");
    assertThat(reason(
            accession.withSignatures(notBinding.withInstruments(InstrumentId.of("arrangements")))))
        .isEqualTo("partner-signature-missing emmen agreement");
  }

  @Test
  void should_say_that_a_signature_was_taken_back_only_if_it_counted() {
    Accession accession = joins(BORGER_ODOORN)
        .opensOn(day("2023-01-01"))
        .addRevocations(Revocation.of(EMMEN, day("2023-04-01")))
        .build();

    assertThat(reason(accession.withSignature(signs(EMMEN, "2023-04-01"))))
        .isEqualTo("signature-taken-back emmen");
    assertThat(reason(accession.withSignature(signs(EMMEN, "2022-12-31"))))
        .isEqualTo("signature-outside-window emmen");
    assertThat(reason(accession)).isEqualTo("partner-signature-missing emmen");
  }

  private static String reason(Accession accession) {
    return unmet(Rules.everyPartnerSigns().check(accession, standing("2023-05-01", EMMEN)))
        .get(0);
  }
}
