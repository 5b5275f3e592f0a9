package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.ids;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentFinal;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Succession;
import org.entente.Towards;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Stepping back from what is complete, before it binds. */
@Tag("6.4")
class StepsBackTest {
  private static final Procedure IN_TWO_MONTHS =
      Procedure.of(ConsentRule.atLeast(2), EffectRule.after(Period.ofMonths(2)));
  private static final Provisions AT_EFFECT = Provisions.builder()
      .consentFinal(ConsentFinal.AT_EFFECT)
      .founding(IN_TWO_MONTHS)
      .accession(IN_TWO_MONTHS)
      .amendment(IN_TWO_MONTHS)
      .build();

  private static Revocation back(Party party, String on) {
    return Revocation.of(party, day(on));
  }

  /** Emmen and Coevorden have signed on 1 January, Hardenberg on the 10th: entry on 1 March. */
  private static Agreement founding(Revocation... revocations) {
    return Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(AT_EFFECT)
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(COEVORDEN, "2023-01-01"))
        .addSignatures(signs(HARDENBERG, "2023-01-10"))
        .addRevocations(revocations)
        .build();
  }

  private static List<String> partners(Agreement deal, String on) {
    return ids(Timeline.of(deal).on(day(on)).partners().stream().map(Party::id));
  }

  @Test
  void should_leave_a_founder_out_that_steps_back_before_entry_and_not_un_meet_the_number() {
    Agreement deal = founding(back(EMMEN, "2023-02-28"));
    Timeline timeline = Timeline.of(deal);

    assertThat(partners(deal, "2023-03-01")).containsExactly("coevorden", "hardenberg");
    assertThat(timeline.status(EMMEN, day("2023-02-27"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.status(EMMEN, day("2023-02-28"))).isEqualTo(PartyStatus.THIRD);
    assertThat(Audit.of(timeline).findings())
        .noneMatch(each -> each.code().equals("revoked-too-late"));
    assertThat(Messages.in(Locale.ENGLISH).of(timeline.why(EMMEN, day("2023-03-01"))))
        .contains("    emmen took back on 28 February 2023 what it had given.");
  }

  private static List<String> textsOf(Party party, Agreement deal, String on) {
    return Timeline.of(deal).on(day(on)).texts(party.id()).stream()
        .map(text -> text.id().value())
        .toList();
  }

  /** Coevorden has the place of Emmen, that had consented, before the amendment is in effect. */
  @Test
  void should_step_back_in_a_place_that_it_has_taken_by_what_it_says_and_not_by_silence() {
    Amendment adopts = Amendment.builder()
        .id("amendment")
        .addAdopts(TEXT)
        .addSignatures(signs(EMMEN, "2023-03-02"), signs(HARDENBERG, "2023-03-02"))
        .build();
    Agreement deal = founding()
        .withProvisions(
            AT_EFFECT.withAmendment(IN_TWO_MONTHS.withTowards(Optional.of(Towards.CONSENTING))))
        .withAct(succeeds("2023-04-01", EMMEN, COEVORDEN));

    assertThat(textsOf(COEVORDEN, deal.withAct(adopts), "2023-05-02"))
        .containsExactly(TEXT.id().value());
    assertThat(textsOf(
            COEVORDEN,
            deal.withAct(adopts.withRevocations(List.of(back(COEVORDEN, "2023-04-02")))),
            "2023-05-02"))
        .isEmpty();
    assertThat(textsOf(
            COEVORDEN,
            deal.withAct(
                adopts.withObjections(List.of(Objection.of(COEVORDEN, day("2023-04-02"))))),
            "2023-05-02"))
        .isEmpty();
  }

  @Test
  void should_find_it_too_late_on_the_day_on_which_it_is_bound() {
    Agreement deal = founding(back(EMMEN, "2023-03-01"));

    assertThat(partners(deal, "2023-03-01")).containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(Audit.of(Timeline.of(deal)).findings())
        .anyMatch(each -> each.code().equals("revoked-too-late"));
  }

  @Test
  void should_be_final_at_completion_by_default() {
    Agreement deal = founding(back(EMMEN, "2023-02-28"))
        .withProvisions(AT_EFFECT.withConsentFinal(ConsentFinal.AT_COMPLETION));

    assertThat(partners(deal, "2023-03-01")).contains("emmen");
  }

  @Test
  void should_join_late_where_it_consents_again() {
    Agreement deal = Agreement.builder()
        .from(founding(back(EMMEN, "2023-02-01")))
        .addSignatures(signs(EMMEN, "2023-04-01"))
        .build();

    assertThat(partners(deal, "2023-03-31")).doesNotContain("emmen");
    assertThat(partners(deal, "2023-04-01")).contains("emmen");
  }

  @Test
  void should_enter_into_force_for_nobody_where_all_step_back() {
    Agreement deal = founding(
        back(EMMEN, "2023-02-01"), back(COEVORDEN, "2023-02-01"), back(HARDENBERG, "2023-02-01"));

    assertThat(Timeline.of(deal).on(day("2023-03-01")).isInForce()).isTrue();
    assertThat(partners(deal, "2023-03-01")).isEmpty();
  }

  @Test
  void should_let_a_founder_step_back_that_is_to_join_late() {
    Provisions late = AT_EFFECT.withLateJoiner(EffectRule.after(Period.ofMonths(3)));
    Agreement deal = founding().withProvisions(late);

    assertThat(partners(deal, "2023-04-10")).contains("hardenberg");
    assertThat(partners(deal.withRevocations(back(HARDENBERG, "2023-04-09")), "2023-04-10"))
        .doesNotContain("hardenberg");
    assertThat(partners(deal.withRevocations(back(HARDENBERG, "2023-04-10")), "2023-04-10"))
        .contains("hardenberg");
  }

  private static Accession accession(Revocation... revocations) {
    return joins(BORGER_ODOORN)
        .addSignatures(
            signs(EMMEN, "2023-01-01"),
            signs(COEVORDEN, "2023-01-01"),
            signs(BORGER_ODOORN, "2023-01-01"))
        .addRevocations(revocations)
        .build();
  }

  private static Outcome joining(Accession accession, String on) {
    return Timeline.of(
            agreement(EMMEN, COEVORDEN).provisions(AT_EFFECT).addActs(accession).build())
        .outcome(accession.id().value(), day(on));
  }

  @Test
  void should_fail_an_accession_of_which_the_newcomer_steps_back() {
    assertThat(joining(accession(back(BORGER_ODOORN, "2023-02-28")), "2023-02-27"))
        .isInstanceOf(Outcome.Agreed.class);
    assertThat(joining(accession(back(BORGER_ODOORN, "2023-02-28")), "2023-02-28"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.REVOKED));
    assertThat(joining(accession(back(BORGER_ODOORN, "2023-03-01")), "2023-03-01"))
        .isInstanceOf(Outcome.InEffect.class);
    assertThat(joining(
            accession().withObjections(Objection.of(BORGER_ODOORN, day("2023-02-01"))),
            "2023-03-01"))
        .isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void should_hold_the_others_to_their_consent_to_an_accession() {
    Accession others = accession(back(EMMEN, "2023-02-01"));

    assertThat(joining(others, "2023-03-01")).isInstanceOf(Outcome.InEffect.class);
  }

  @Test
  void should_let_the_heir_of_a_newcomer_step_back() {
    Succession succession = Succession.builder()
        .id("merger")
        .on(day("2023-01-15"))
        .addPredecessors(BORGER_ODOORN.id())
        .addSuccessors(HOOGEVEEN)
        .build();
    Agreement deal = agreement(EMMEN, COEVORDEN)
        .provisions(AT_EFFECT)
        .addActs(accession(back(HOOGEVEEN, "2023-02-01")), succession)
        .build();
    Agreement kept = deal.withActs(accession(), succession);

    assertThat(partners(deal, "2023-03-01")).doesNotContain("hoogeveen");
    assertThat(partners(kept, "2023-03-01")).contains("hoogeveen");
  }

  @Test
  void should_leave_out_one_that_steps_back_from_an_amendment_towards_those_who_consent() {
    Amendment amendment = Amendment.builder()
        .id("second")
        .addAdopts(TEXT.withVersion("2"))
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(COEVORDEN, "2023-01-01"))
        .addSignatures(signs(HARDENBERG, "2023-01-20"))
        .addRevocations(back(EMMEN, "2023-02-28"))
        .build();
    Agreement deal = agreement(EMMEN, COEVORDEN, HARDENBERG)
        .addInstruments(TEXT.withVersion("1"))
        .provisions(AT_EFFECT)
        .addActs(amendment)
        .build();
    Agreement late = deal.withActs(amendment.withRevocations(back(HARDENBERG, "2023-03-19")));
    Agreement tooLate = deal.withActs(amendment.withRevocations(back(HARDENBERG, "2023-03-20")));

    assertThat(have(deal, "2023-03-20")).containsExactly("coevorden", "hardenberg");
    assertThat(have(late, "2023-03-20")).containsExactly("emmen", "coevorden");
    assertThat(have(tooLate, "2023-03-20")).containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(Audit.of(Timeline.of(late)).findings())
        .noneMatch(each -> each.code().equals("revoked-too-late"));
    assertThat(Audit.of(Timeline.of(tooLate)).findings())
        .anyMatch(each -> each.code().equals("revoked-too-late"));
    assertThat(
            have(deal.withActs(amendment.withSignature(signs(EMMEN, "2023-04-01"))), "2023-06-01"))
        .containsExactly("emmen", "coevorden", "hardenberg");
  }

  private static List<String> have(Agreement deal, String on) {
    var standing = Timeline.of(deal).on(day(on));
    return ids(standing.partners().stream()
        .map(Party::id)
        .filter(party -> standing.texts(party).contains(TEXT.withVersion("2"))));
  }
}
