package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.signs;

import java.time.Period;
import java.util.Map;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Test;

/**
 * A ballot by itself: from which day a consent or a no stands, and why a signature is no consent.
 */
class BallotTest {
  private static final Signature SIGNED = signs(EMMEN, "2023-03-01");

  private static Ballot ballot(ConsensualAct act) {
    return Ballot.of(act, Provisions.standard());
  }

  private static Amendment.Builder amendment() {
    return Amendment.builder().id("amendment");
  }

  private static Withdrawal.Builder withdrawal() {
    return Withdrawal.builder().id("leaves").party(EMMEN.id()).notifiedOn(day("2023-03-01"));
  }

  private static boolean stands(ConsensualAct act, String on) {
    return ballot(act).stands(EMMEN.id(), day(on));
  }

  @Test
  void should_let_consent_stand_from_the_day_it_is_signed() {
    Amendment act = amendment().addSignatures(SIGNED).build();

    assertThat(stands(act, "2023-02-28")).isFalse();
    assertThat(stands(act, "2023-03-01")).isTrue();
    assertThat(ballot(act).stands(COEVORDEN.id(), day("2023-03-01"))).isFalse();
  }

  @Test
  void should_let_consent_stand_once_every_instrument_is_signed() {
    Amendment act = amendment()
        .addAdopts(TEXT, ARRANGEMENTS)
        .addSignatures(SIGNED.covering(TEXT), signs(EMMEN, "2023-04-01").covering(ARRANGEMENTS))
        .build();

    assertThat(stands(act, "2023-03-31")).isFalse();
    assertThat(stands(act, "2023-04-01")).isTrue();
  }

  @Test
  void should_let_no_consent_stand_that_comes_after_the_closing() {
    Amendment.Builder act = amendment().addSignatures(SIGNED);

    assertThat(stands(act.closesOn(day("2023-03-01")).build(), "2023-03-01")).isTrue();
    assertThat(stands(act.closesOn(day("2023-02-28")).build(), "2023-03-01")).isFalse();
  }

  @Test
  void should_let_a_no_stand_until_consent_is_given_again() {
    Amendment act = amendment()
        .addSignatures(SIGNED, signs(EMMEN, "2023-05-01"))
        .addObjections(Objection.of(EMMEN, day("2023-04-01")))
        .build();

    assertThat(ballot(act).objects(EMMEN.id(), day("2023-03-31"))).isFalse();
    assertThat(ballot(act).objects(EMMEN.id(), day("2023-04-01"))).isTrue();
    assertThat(stands(act, "2023-04-01")).isFalse();
    assertThat(ballot(act).objects(EMMEN.id(), day("2023-05-01"))).isFalse();
    assertThat(stands(act, "2023-05-01")).isTrue();
    assertThat(ballot(act).objects(COEVORDEN.id(), day("2023-05-01"))).isFalse();
  }

  @Test
  void should_take_the_notice_of_one_who_leaves_for_its_consent_until_it_is_revoked() {
    Withdrawal act = withdrawal()
        .addRevocations(
            Revocation.of(COEVORDEN, day("2023-03-10")),
            Revocation.of(EMMEN, day("2023-02-01")),
            Revocation.of(EMMEN, day("2023-04-01")))
        .build();

    assertThat(stands(act, "2023-02-28")).isFalse();
    assertThat(stands(act, "2023-03-01")).isTrue();
    assertThat(stands(act, "2023-03-31")).isTrue();
    assertThat(stands(act, "2023-04-01")).isFalse();
  }

  @Test
  void should_let_a_no_of_one_who_leaves_stand_from_its_notice_on() {
    Withdrawal early =
        withdrawal().addObjections(Objection.of(EMMEN, day("2023-02-28"))).build();
    Withdrawal late =
        withdrawal().addObjections(Objection.of(EMMEN, day("2023-03-01"))).build();

    assertThat(stands(early, "2023-03-01")).isTrue();
    assertThat(ballot(early).objects(EMMEN.id(), day("2023-03-01"))).isFalse();
    assertThat(ballot(early).objects(EMMEN.id(), day("2023-02-28"))).isTrue();
    assertThat(ballot(late).objects(EMMEN.id(), day("2023-02-28"))).isFalse();
    assertThat(stands(late, "2023-03-01")).isFalse();
    assertThat(ballot(late).objects(EMMEN.id(), day("2023-03-01"))).isTrue();
  }

  @Test
  void should_take_no_signature_of_one_who_leaves_for_its_notice() {
    Withdrawal act = Withdrawal.builder()
        .id("leaves")
        .party(EMMEN.id())
        .addSignatures(SIGNED)
        .build();

    assertThat(stands(act, "2023-03-01")).isFalse();
  }

  @Test
  void should_say_why_a_signature_does_not_count() {
    Digest agreed = Digest.sha256("ab".repeat(32));
    Digest other = Digest.sha256("cd".repeat(32));
    Signature.Builder signature = Signature.builder().party(EMMEN.id()).on(day("2023-03-01"));
    Amendment act = amendment()
        .addAdopts(TEXT.withDigest(agreed), ARRANGEMENTS)
        .opensOn(day("2023-03-01"))
        .closesOn(day("2023-03-31"))
        .build();

    assertThat(ballot(act).fault(SIGNED, TEXT.id())).isEmpty();
    assertThat(ballot(act).fault(signs(EMMEN, "2023-03-31"), TEXT.id())).isEmpty();
    assertThat(ballot(act).fault(signs(EMMEN, "2023-02-28"), TEXT.id()))
        .contains("signature-outside-window");
    assertThat(ballot(act).fault(signs(EMMEN, "2023-04-01"), TEXT.id()))
        .contains("signature-outside-window");
    assertThat(ballot(act).fault(SIGNED.covering(TEXT), ARRANGEMENTS.id()))
        .contains("instrument-unsigned");
    assertThat(ballot(act)
            .fault(signature.kind(SignatureKind.SUBJECT_TO_RATIFICATION).build(), TEXT.id()))
        .contains("signature-not-binding");
    Signature ofOther = signature
        .kind(SignatureKind.SIGNATURE)
        .addInstruments(TEXT.id())
        .putDigest(TEXT.id(), other)
        .build();
    assertThat(ballot(act).fault(ofOther, TEXT.id())).contains("signature-of-other-text");
  }

  @Test
  void should_count_a_signature_that_covers_anything_that_is_asked_for() {
    Amendment act =
        amendment().addAdopts(TEXT, ARRANGEMENTS).addSignatures(SIGNED).build();

    assertThat(ballot(act).fault(SIGNED)).isEmpty();
    assertThat(ballot(act).fault(SIGNED.covering(TEXT))).isEmpty();
    assertThat(ballot(act).fault(SIGNED.covering(ARRANGEMENTS))).isEmpty();
    assertThat(ballot(act).fault(SIGNED.covering(Instrument.of("annex", "annex"))))
        .contains("instrument-unsigned");
  }

  @Test
  void should_say_of_a_signature_what_tells_more_than_that_it_covers_nothing_else() {
    Amendment act = amendment()
        .addAdopts(TEXT, ARRANGEMENTS)
        .opensOn(day("2023-03-02"))
        .addSignatures(SIGNED)
        .build();

    assertThat(ballot(act).fault(SIGNED.covering(TEXT))).contains("signature-outside-window");
    assertThat(ballot(act).fault(SIGNED.covering(ARRANGEMENTS)))
        .contains("signature-outside-window");
  }

  @Test
  void should_say_why_a_signature_does_not_count_where_there_is_no_text() {
    Amendment act = amendment().opensOn(day("2023-03-01")).addSignatures(SIGNED).build();

    assertThat(ballot(act).fault(SIGNED)).isEmpty();
    assertThat(ballot(act).fault(signs(EMMEN, "2023-02-28"))).contains("signature-outside-window");
    assertThat(ballot(act).fault(SIGNED.withKind(SignatureKind.SUBJECT_TO_RATIFICATION)))
        .contains("signature-not-binding");
  }

  @Test
  void should_let_consent_stand_for_the_text_of_which_both_sides_name_the_digest() {
    Digest agreed = Digest.sha256("ab".repeat(32));
    Digest other = Digest.sha256("cd".repeat(32));
    Amendment act = amendment().addAdopts(TEXT.withDigest(agreed)).build();

    assertThat(stands(act.withSignature(SIGNED), "2023-03-01")).isTrue();
    assertThat(
            stands(act.withSignature(SIGNED.withDigests(Map.of(TEXT.id(), agreed))), "2023-03-01"))
        .isTrue();
    assertThat(
            stands(act.withSignature(SIGNED.withDigests(Map.of(TEXT.id(), other))), "2023-03-01"))
        .isFalse();
    assertThat(stands(
            act.withAdopts(TEXT).withSignature(SIGNED.withDigests(Map.of(TEXT.id(), other))),
            "2023-03-01"))
        .isTrue();
  }

  @Test
  void should_let_consent_stand_again_that_is_given_after_it_was_taken_back() {
    Amendment act = amendment()
        .addSignatures(SIGNED, signs(EMMEN, "2023-05-01"))
        .addRevocations(Revocation.of(EMMEN, day("2023-04-01")))
        .build();

    assertThat(stands(act, "2023-03-31")).isTrue();
    assertThat(stands(act, "2023-04-01")).isFalse();
    assertThat(stands(act, "2023-04-30")).isFalse();
    assertThat(stands(act, "2023-05-01")).isTrue();
  }

  @Test
  void should_let_a_no_stand_though_what_was_signed_since_is_not_all_that_is_asked_for() {
    Amendment act = amendment()
        .addAdopts(TEXT, ARRANGEMENTS)
        .addSignatures(signs(EMMEN, "2023-05-01").covering(TEXT))
        .addObjections(Objection.of(EMMEN, day("2023-04-01")))
        .build();

    assertThat(ballot(act).objects(EMMEN.id(), day("2023-05-01"))).isTrue();
    assertThat(ballot(act.withSignature(signs(EMMEN, "2023-06-01").covering(ARRANGEMENTS)))
            .objects(EMMEN.id(), day("2023-06-01")))
        .isFalse();
  }

  @Test
  void should_let_a_no_stand_again_that_is_repeated_after_consent() {
    Amendment act = amendment()
        .addSignatures(signs(EMMEN, "2023-05-01"))
        .addObjections(
            Objection.of(EMMEN, day("2023-06-01")), Objection.of(EMMEN, day("2023-04-01")))
        .build();

    assertThat(ballot(act).objects(EMMEN.id(), day("2023-05-31"))).isFalse();
    assertThat(ballot(act).objects(EMMEN.id(), day("2023-06-01"))).isTrue();
  }

  @Test
  void should_take_back_a_no_by_consent_that_is_revoked_since() {
    Amendment act = amendment()
        .addSignatures(signs(EMMEN, "2023-05-01"))
        .addObjections(Objection.of(EMMEN, day("2023-04-01")))
        .addRevocations(Revocation.of(EMMEN, day("2023-06-01")))
        .build();

    assertThat(ballot(act).objects(EMMEN.id(), day("2023-06-01"))).isFalse();
    assertThat(stands(act, "2023-06-01")).isFalse();
  }

  @Test
  void should_ask_for_a_decision_on_each_instrument_before_consent_stands() {
    Provisions decided = Provisions.builder().decisionRequired(true).build();
    Amendment act = amendment()
        .addAdopts(TEXT, ARRANGEMENTS)
        .addSignatures(SIGNED, signs(EMMEN, "2023-04-01"))
        .addDecisions(
            Decision.of(EMMEN, day("2023-03-01")).covering(TEXT),
            Decision.of(EMMEN, day("2023-04-01")).covering(ARRANGEMENTS))
        .build();

    assertThat(Ballot.of(act, decided).stands(EMMEN.id(), day("2023-03-31"))).isFalse();
    assertThat(Ballot.of(act, decided).stands(EMMEN.id(), day("2023-04-01"))).isTrue();
  }

  @Test
  void should_say_of_a_signature_whether_it_follows_a_decision_of_its_party() {
    Provisions decided = Provisions.builder().decisionRequired(true).build();
    Amendment act = amendment()
        .addAdopts(TEXT)
        .addSignatures(SIGNED, signs(COEVORDEN, "2023-03-01"))
        .addDecisions(Decision.of(EMMEN, day("2023-03-01")))
        .build();

    assertThat(Ballot.of(act, decided).fault(SIGNED, TEXT.id())).isEmpty();
    assertThat(Ballot.of(act, decided).fault(signs(EMMEN, "2023-02-28"), TEXT.id()))
        .contains("signature-outside-window");
    assertThat(Ballot.of(act, decided).fault(signs(COEVORDEN, "2023-03-01"), TEXT.id()))
        .contains("signature-without-decision");
  }

  @Test
  void should_be_opened_by_the_first_dated_fact_of_any_kind() {
    assertThat(ballot(amendment().build()).opening()).isEmpty();
    assertThat(ballot(amendment().addSignatures(SIGNED).build()).opening())
        .contains(day("2023-03-01"));
    assertThat(ballot(amendment()
                .addSignatures(SIGNED)
                .addDecisions(Decision.of(EMMEN, day("2023-02-01")))
                .build())
            .opening())
        .contains(day("2023-02-01"));
    assertThat(ballot(amendment()
                .addObjections(Objection.of(EMMEN, day("2023-02-01")))
                .build())
            .opening())
        .contains(day("2023-02-01"));
    assertThat(ballot(amendment()
                .addSignatures(SIGNED)
                .addRevocations(Revocation.of(EMMEN, day("2023-04-01")))
                .build())
            .opening())
        .contains(day("2023-03-01"));
    assertThat(ballot(amendment().given(given("2023-02-01")).build()).opening())
        .contains(day("2023-02-01"));
    assertThat(ballot(withdrawal().build()).opening()).contains(day("2023-03-01"));
    assertThat(
            ballot(amendment().addSignatures(SIGNED).opensOn(day("2023-01-01")).build())
                .opening())
        .contains(day("2023-01-01"));
  }

  @Test
  void should_close_when_the_provisions_keep_it_open_no_longer() {
    Provisions brief = Provisions.builder()
        .amendment(Procedure.builder().openFor(Period.ofDays(60)).build())
        .build();

    assertThat(Ballot.of(amendment().addSignatures(SIGNED).build(), brief).closing())
        .contains(day("2023-04-30"));
    assertThat(Ballot.of(amendment().build(), brief).closing()).isEmpty();
  }
}
