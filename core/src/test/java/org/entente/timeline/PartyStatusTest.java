package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;

import java.time.Period;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.SignatureKind;
import org.entente.Term;
import org.entente.answer.PartyStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a party stands towards an agreement: a third, a signatory, contracting, or a party. */
@Tag("2")
class PartyStatusTest {
  /** In force from the day on which two have consented; others join sixty days after. */
  private static Agreement.Builder founded() {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN, HARDENBERG)
        .addOthers(ASSEN)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()))
            .lateJoiner(EffectRule.after(Period.ofDays(60)))
            .build())
        .addSignatures(ratifies(EMMEN, "2022-01-01"), ratifies(COEVORDEN, "2022-01-10"));
  }

  private static PartyStatus status(Agreement.Builder agreement, Party party, String on) {
    return Timeline.of(agreement.build()).status(party, day(on));
  }

  @Test
  void should_make_a_late_joiner_contracting_from_its_consent_to_its_own_day() {
    Agreement.Builder agreement = founded().addSignatures(ratifies(HARDENBERG, "2022-05-01"));

    assertThat(status(agreement, HARDENBERG, "2022-04-30")).isEqualTo(PartyStatus.THIRD);
    assertThat(status(agreement, HARDENBERG, "2022-05-01")).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(status(agreement, HARDENBERG, "2022-06-29")).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(status(agreement, HARDENBERG, "2022-06-30")).isEqualTo(PartyStatus.PARTY);
  }

  @Test
  void should_leave_one_a_third_that_signs_the_founding_without_being_asked() {
    Agreement.Builder agreement =
        founded().addSignatures(ratifies(HARDENBERG, "2022-05-01"), ratifies(ASSEN, "2022-05-01"));

    assertThat(status(agreement, ASSEN, "2022-06-01")).isEqualTo(PartyStatus.THIRD);
  }

  @Tag("9.1")
  @Test
  void should_make_everybody_a_third_once_the_agreement_has_ended() {
    Agreement.Builder agreement = founded()
        .term(Term.always().until(day("2023-01-01")))
        .addSignatures(
            signs(HARDENBERG, "2022-05-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION));

    assertThat(status(agreement, HARDENBERG, "2022-12-31")).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(status(agreement, HARDENBERG, "2023-01-01")).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_make_only_the_newcomer_contracting_by_its_accession() {
    Accession accession = joins(BORGER_ODOORN)
        .effect(EffectRule.on(day("2024-01-01")))
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(BORGER_ODOORN, "2023-01-01"))
        .build();
    Agreement.Builder agreement = agreement(EMMEN).addOthers(ASSEN).addActs(accession);

    assertThat(status(agreement, BORGER_ODOORN, "2023-06-01")).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(status(agreement, ASSEN, "2023-06-01")).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_make_a_newcomer_a_third_again_once_its_accession_has_failed() {
    Accession accession = joins(ASSEN)
        .closesOn(day("2023-06-30"))
        .addSignatures(signs(ASSEN, "2023-01-01"))
        .build();
    Agreement.Builder agreement = agreement(EMMEN).addActs(accession);

    assertThat(status(agreement, ASSEN, "2023-06-30")).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(status(agreement, ASSEN, "2023-07-01")).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_leave_a_newcomer_a_signatory_whatever_another_takes_back_and_until_it_does_itself() {
    Accession accession = joins(ASSEN)
        .addSignatures(signs(ASSEN, "2023-01-01"))
        .addRevocations(
            Revocation.of(EMMEN, day("2023-02-01")), Revocation.of(ASSEN, day("2023-03-01")))
        .build();
    Agreement.Builder agreement = agreement(EMMEN).addActs(accession);

    assertThat(status(agreement, ASSEN, "2023-02-28")).isEqualTo(PartyStatus.SIGNATORY);
    assertThat(status(agreement, ASSEN, "2023-03-01")).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_count_among_the_signatories_those_who_are_contracting() {
    Agreement agreement = founded()
        .addFounders(BORGER_ODOORN)
        .addSignatures(
            ratifies(HARDENBERG, "2022-05-01"),
            signs(BORGER_ODOORN, "2022-05-01").withKind(SignatureKind.SUBJECT_TO_RATIFICATION))
        .build();

    assertThat(Timeline.of(agreement).signatories(day("2022-06-01")))
        .containsExactly(HARDENBERG, BORGER_ODOORN);
  }
}
