package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ARRANGEMENTS;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.partners;
import static org.entente.Scene.ratifies;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.time.Period;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.BoundFromEntry;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Objection;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.Term;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.answer.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An agreement enters into force by its own rule over the founding parties; one that consents later
 * joins on its own day.
 */
@Tag("3.8")
class FoundingTest {
  private static Agreement.Builder founding() {
    return Agreement.builder().id("deal").title("A deal").addFounders(EMMEN, COEVORDEN, HARDENBERG);
  }

  private static Provisions.Builder two(EffectRule effect) {
    return Provisions.builder().founding(Procedure.of(ConsentRule.atLeast(2), effect));
  }

  @Test
  void should_enter_into_force_when_every_founding_party_has_signed() {
    Timeline timeline = Timeline.of(founding()
        .addSignatures(
            signs(EMMEN, "2021-12-01"),
            signs(COEVORDEN, "2021-12-02"),
            signs(HARDENBERG, "2021-12-03"))
        .build());

    assertThat(timeline.on(day("2021-12-02")).isInForce()).isFalse();
    assertThat(partners(timeline, "2021-12-02")).isEmpty();
    assertThat(partners(timeline, "2021-12-03"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(timeline.founding(day("2021-12-03")).isInEffect()).isTrue();
  }

  @Tag("6.5")
  @Test
  void should_not_take_being_named_for_consent() {
    Timeline timeline = Timeline.of(founding().build());

    assertThat(timeline.on(day("9999-12-31")).isInForce()).isFalse();
    assertThat(unmet(timeline.founding(day("2022-01-01"))))
        .containsExactly(
            "partner-signature-missing emmen",
            "partner-signature-missing coevorden",
            "partner-signature-missing hardenberg");
    assertThat(timeline.status(EMMEN.id(), day("2022-01-01"))).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_miss_a_signature_on_the_last_of_all_days_too() {
    Timeline timeline =
        Timeline.of(founding().addSignature(signs(EMMEN, "2021-12-01")).build());

    assertThat(unmet(timeline.founding(LocalDate.MAX)))
        .isEqualTo(unmet(timeline.founding(day("9999-12-31"))))
        .containsExactly(
            "partner-signature-missing coevorden", "partner-signature-missing hardenberg");
  }

  @Test
  void should_keep_to_its_own_provisions_though_others_are_stated_before_it_is_opened() {
    Provisions openForADay = Provisions.builder()
        .founding(Procedure.of(ConsentRule.everyPartner(), EffectRule.onCompletion())
            .withCloses(EffectRule.after(Period.ofDays(1))))
        .build();
    Timeline timeline = Timeline.of(founding()
        .addSignature(signs(EMMEN, "2024-02-24"))
        .addActs(Amendment.builder()
            .id("stated")
            .given(Given.of(day("2024-02-24"), "a register"))
            .provisions(openForADay)
            .build())
        .build());

    assertThat(timeline.founding(day("2024-03-01")).isPending()).isTrue();
  }

  @Tag("6.1")
  @Test
  void should_ask_each_founder_for_every_instrument() {
    Timeline timeline = Timeline.of(founding()
        .addInstruments(TEXT, ARRANGEMENTS)
        .addSignatures(
            signs(EMMEN, "2021-12-01"),
            signs(COEVORDEN, "2021-12-02"),
            signs(HARDENBERG, "2021-12-03").covering(TEXT))
        .build());

    assertThat(unmet(timeline.founding(day("2022-01-01"))))
        .containsExactly("partner-signature-missing hardenberg arrangements");
    assertThat(timeline.on(day("2022-01-01")).texts()).isEmpty();
  }

  @Test
  void should_not_be_in_force_before_its_term_starts() {
    Timeline timeline = Timeline.of(founding()
        .term(Term.from(day("2022-01-01")).until(day("2026-01-01")))
        .addSignatures(
            signs(EMMEN, "2021-12-01"),
            signs(COEVORDEN, "2021-12-02"),
            signs(HARDENBERG, "2021-12-03"))
        .build());

    assertThat(timeline.founding(day("2021-12-03"))).isInstanceOf(Outcome.Agreed.class);
    assertThat(timeline.status(EMMEN.id(), day("2021-12-31"))).isEqualTo(PartyStatus.CONTRACTING);
    assertThat(timeline.on(day("2021-12-31")).isInForce()).isFalse();
    assertThat(timeline.on(day("2022-01-01")).isInForce()).isTrue();
    assertThat(timeline.on(day("2025-12-31")).isInForce()).isTrue();
    assertThat(timeline.on(day("2026-01-01")).isInForce()).isFalse();
    assertThat(partners(timeline, "2026-01-01")).isEmpty();
    assertThat(timeline.status(EMMEN.id(), day("2026-01-01"))).isEqualTo(PartyStatus.THIRD);
  }

  @Test
  void should_fail_if_the_term_is_over_before_everybody_signed() {
    Timeline timeline = Timeline.of(founding()
        .term(Term.from(day("2022-01-01")).until(day("2023-01-01")))
        .addSignatures(
            signs(EMMEN, "2021-12-01"),
            signs(COEVORDEN, "2021-12-02"),
            signs(HARDENBERG, "2023-01-01"))
        .build());

    assertThat(timeline.founding(day("2022-12-31")).isPending()).isTrue();
    assertThat(timeline.founding(day("2023-01-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.AGREEMENT_ENDED));
  }

  @Test
  void should_bind_from_the_start_those_whose_consent_stood_when_it_was_complete() {
    // GIVEN two of three, thirty days later
    Timeline timeline = Timeline.of(founding()
        .provisions(two(EffectRule.after(Period.ofDays(30)))
            .lateJoiner(EffectRule.after(Period.ofDays(30)))
            .build())
        .addSignatures(
            ratifies(EMMEN, "2022-01-01"),
            ratifies(COEVORDEN, "2022-01-10"),
            ratifies(HARDENBERG, "2022-01-20"))
        .build());

    // THEN the third, though it consented before entry into force, joins on its own day
    assertThat(partners(timeline, "2022-02-08")).isEmpty();
    assertThat(partners(timeline, "2022-02-09")).containsExactly("emmen", "coevorden");
    assertThat(timeline.status(HARDENBERG.id(), day("2022-02-18")))
        .isEqualTo(PartyStatus.CONTRACTING);
    assertThat(partners(timeline, "2022-02-18")).containsExactly("emmen", "coevorden");
    assertThat(partners(timeline, "2022-02-19"))
        .containsExactly("emmen", "coevorden", "hardenberg");
  }

  @Test
  void should_bind_all_who_consented_on_the_day_it_was_complete() {
    Timeline timeline = Timeline.of(founding()
        .provisions(two(EffectRule.after(Period.ofDays(30)))
            .lateJoiner(EffectRule.after(Period.ofDays(60)))
            .build())
        .addSignatures(
            ratifies(EMMEN, "2022-01-01"),
            ratifies(COEVORDEN, "2022-01-10"),
            ratifies(HARDENBERG, "2022-01-10"))
        .build());

    assertThat(partners(timeline, "2022-02-09"))
        .containsExactly("emmen", "coevorden", "hardenberg");
  }

  @Test
  void should_bind_those_who_consented_before_entry_into_force_where_the_provisions_say_so() {
    Provisions provisions = two(EffectRule.after(Period.ofDays(30)))
        .lateJoiner(EffectRule.after(Period.ofDays(90)))
        .firstParties(BoundFromEntry.CONSENTED_BEFORE_ENTRY_INTO_FORCE)
        .build();
    Agreement.Builder deal = founding()
        .provisions(provisions)
        .addSignatures(ratifies(EMMEN, "2022-01-01"), ratifies(COEVORDEN, "2022-01-10"));

    assertThat(partners(
            Timeline.of(deal.build()
                .withSignatures(
                    ratifies(EMMEN, "2022-01-01"),
                    ratifies(COEVORDEN, "2022-01-10"),
                    ratifies(HARDENBERG, "2022-02-08"))),
            "2022-02-09"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    Timeline dayLate =
        Timeline.of(deal.addSignatures(ratifies(HARDENBERG, "2022-02-09")).build());
    assertThat(partners(dayLate, "2022-05-09")).containsExactly("emmen", "coevorden");
    assertThat(partners(dayLate, "2022-05-10")).containsExactly("emmen", "coevorden", "hardenberg");
  }

  @Test
  void should_let_a_late_joiner_in_on_the_day_of_its_consent_by_default() {
    Timeline timeline = Timeline.of(founding()
        .provisions(two(EffectRule.onCompletion()).build())
        .addSignatures(
            ratifies(EMMEN, "2022-01-01"),
            ratifies(COEVORDEN, "2022-01-10"),
            ratifies(HARDENBERG, "2024-05-05"))
        .build());

    assertThat(isParty(timeline, HARDENBERG, "2024-05-04")).isFalse();
    assertThat(isParty(timeline, HARDENBERG, "2024-05-05")).isTrue();
  }

  @Test
  void should_never_let_a_late_joiner_in_before_entry_into_force() {
    Timeline timeline = Timeline.of(founding()
        .provisions(two(EffectRule.after(Period.ofDays(90))).build())
        .addSignatures(
            ratifies(EMMEN, "2022-01-01"),
            ratifies(COEVORDEN, "2022-01-01"),
            ratifies(HARDENBERG, "2022-01-15"))
        .build());

    assertThat(isParty(timeline, HARDENBERG, "2022-03-31")).isFalse();
    assertThat(isParty(timeline, HARDENBERG, "2022-04-01")).isTrue();
  }

  @Tag("2")
  @Test
  void should_leave_a_signatory_that_never_ratifies_a_signatory() {
    Signature simple = Signature.builder()
        .party(HARDENBERG.id())
        .kind(SignatureKind.SUBJECT_TO_RATIFICATION)
        .on(day("2021-12-01"))
        .build();
    Timeline timeline = Timeline.of(founding()
        .provisions(two(EffectRule.onCompletion()).build())
        .addSignatures(simple, ratifies(EMMEN, "2022-01-01"), ratifies(COEVORDEN, "2022-01-10"))
        .build());

    assertThat(timeline.status(HARDENBERG.id(), day("2021-11-30"))).isEqualTo(PartyStatus.THIRD);
    assertThat(timeline.status(HARDENBERG.id(), day("2030-01-01")))
        .isEqualTo(PartyStatus.SIGNATORY);
    assertThat(timeline.signatories(day("2030-01-01"))).containsExactly(HARDENBERG);
    assertThat(isParty(timeline, HARDENBERG, "9999-12-31")).isFalse();
  }

  @Tag("6.1")
  @Test
  void should_not_count_a_signature_subject_to_ratification_towards_the_founding() {
    Signature simple = Signature.builder()
        .party(COEVORDEN.id())
        .kind(SignatureKind.SUBJECT_TO_RATIFICATION)
        .on(day("2022-01-02"))
        .build();
    Timeline timeline = Timeline.of(founding()
        .provisions(two(EffectRule.onCompletion()).build())
        .addSignatures(ratifies(EMMEN, "2022-01-01"), simple)
        .build());

    assertThat(timeline.on(day("9999-12-31")).isInForce()).isFalse();
  }

  @Tag("2")
  @Test
  void should_bind_an_associate_by_its_own_consent_and_wait_for_nobody_s() {
    Agreement.Builder deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .addAssociates(DRENTHE, HOOGEVEEN);

    Timeline timeline = Timeline.of(deal.addSignatures(
            signs(EMMEN, "2022-01-01"),
            signs(COEVORDEN, "2022-01-02"),
            signs(DRENTHE, "2022-01-01"))
        .build());

    assertThat(timeline.on(day("2022-01-02")).associates()).containsExactly(DRENTHE);
    assertThat(isParty(timeline, HOOGEVEEN, "2030-01-01")).isFalse();
  }

  @Test
  void should_lapse_after_its_closing_day() {
    Timeline timeline = Timeline.of(founding()
        .closesOn(day("2021-12-31"))
        .addSignatures(
            signs(EMMEN, "2021-12-01"),
            signs(COEVORDEN, "2021-12-02"),
            signs(HARDENBERG, "2022-01-01"))
        .build());

    assertThat(timeline.founding(day("2021-12-31")).isPending()).isTrue();
    assertThat(timeline.founding(day("2022-01-01")))
        .isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
          assertThat(failed.failedOn()).isEqualTo(LocalDate.of(2022, 1, 1));
          assertThat(failed.reason()).isEqualTo(Failure.LAPSED);
        });
  }

  @Tag("3.6")
  @Test
  void should_fail_by_an_objection_that_blocks_it_when_its_closing_has_passed() {
    Timeline timeline = Timeline.of(founding()
        .addSignatures(signs(EMMEN, "2021-12-01"))
        .addObjections(Objection.of(COEVORDEN, day("2021-12-05")))
        .closesOn(day("2021-12-31"))
        .build());

    assertThat(timeline.founding(day("2021-12-31")).isPending()).isTrue();
    assertThat(timeline.founding(day("2022-01-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.OBJECTION));
  }

  @Test
  void should_fail_if_its_fixed_date_passes() {
    Provisions fixed = Provisions.builder()
        .founding(Procedure.of(ConsentRule.everyPartner(), EffectRule.on(day("2013-07-01"))))
        .build();
    Agreement.Builder deal = founding()
        .provisions(fixed)
        .addSignatures(signs(EMMEN, "2013-06-01"), signs(COEVORDEN, "2013-06-30"));

    assertThat(Timeline.of(deal.build()
                .withSignatures(
                    signs(EMMEN, "2013-06-01"),
                    signs(COEVORDEN, "2013-06-01"),
                    signs(HARDENBERG, "2013-06-30")))
            .on(day("2013-07-01"))
            .isInForce())
        .isTrue();
    assertThat(Timeline.of(deal.addSignatures(signs(HARDENBERG, "2013-07-01")).build())
            .founding(day("2013-07-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(Failure.DATE_PASSED));
  }

  @Tag("6.4")
  @Test
  void should_let_consent_be_withdrawn_before_the_founding_is_complete() {
    Timeline timeline = Timeline.of(founding()
        .provisions(two(EffectRule.onCompletion()).build())
        .addSignatures(
            ratifies(EMMEN, "2022-01-01"),
            ratifies(COEVORDEN, "2022-03-01"),
            ratifies(HARDENBERG, "2022-04-01"))
        .addRevocations(Revocation.of(EMMEN, day("2022-02-01")))
        .build());

    assertThat(timeline.on(day("2022-03-01")).isInForce()).isFalse();
    assertThat(partners(timeline, "2022-04-01")).containsExactly("coevorden", "hardenberg");
  }

  @Tag("6.4")
  @Test
  void should_not_undo_the_founding_by_a_revocation_after_it_was_complete() {
    Timeline timeline = Timeline.of(founding()
        .provisions(two(EffectRule.after(Period.ofDays(30))).build())
        .addSignatures(ratifies(EMMEN, "2022-01-01"), ratifies(COEVORDEN, "2022-01-10"))
        .addRevocations(Revocation.of(EMMEN, day("2022-01-11")))
        .build());

    assertThat(partners(timeline, "2022-02-09")).containsExactly("emmen", "coevorden");
  }

  @Test
  void should_take_effect_when_it_is_complete_where_its_term_had_started_before() {
    Timeline timeline = Timeline.of(founding()
        .term(Term.from(day("2022-01-01")))
        .addSignatures(
            signs(EMMEN, "2021-12-01"),
            signs(COEVORDEN, "2021-12-02"),
            signs(HARDENBERG, "2022-03-01"))
        .build());

    assertThat(timeline.founding(day("2022-03-01")))
        .isInstanceOfSatisfying(
            Outcome.InEffect.class,
            founded -> assertThat(founded.effectiveOn()).isEqualTo(day("2022-03-01")));
    assertThat(timeline.on(day("2022-02-28")).isInForce()).isFalse();
  }

  @Test
  void should_lapse_after_its_closing_day_though_nothing_is_dated_later() {
    Timeline timeline = Timeline.of(founding()
        .closesOn(day("2021-12-31"))
        .addSignatures(signs(EMMEN, "2021-12-01"))
        .build());

    assertThat(timeline.founding(day("2021-12-31")).isPending()).isTrue();
    assertThat(timeline.founding(day("2022-01-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.LAPSED));
  }

  @Test
  void should_fail_on_its_fixed_date_though_nothing_is_dated_later() {
    Timeline timeline = Timeline.of(founding()
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.everyPartner(), EffectRule.on(day("2022-01-01"))))
            .build())
        .addSignatures(signs(EMMEN, "2021-12-01"))
        .build());

    assertThat(timeline.founding(day("2021-12-31")).isPending()).isTrue();
    assertThat(timeline.founding(day("2022-01-01")))
        .isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
          assertThat(failed.failedOn()).isEqualTo(day("2022-01-01"));
          assertThat(failed.reason()).isEqualTo(Failure.DATE_PASSED);
        });
  }

  @Test
  void should_be_in_force_from_the_day_that_is_given_though_it_was_opened_before() {
    Timeline timeline = Timeline.of(founding()
        .opensOn(day("2021-06-01"))
        .given(Given.of(day("2022-01-01"), "a letter"))
        .build());

    assertThat(timeline.on(day("2021-12-31")).isInForce()).isFalse();
    assertThat(partners(timeline, "2022-01-01"))
        .containsExactly("emmen", "coevorden", "hardenberg");
    assertThat(timeline.founding(day("2021-12-31")).isPending()).isTrue();
  }

  @Tag("3.13")
  @Test
  void should_bind_only_that_part_of_a_split_place_whose_holder_consents() {
    Succession split = Succession.builder()
        .id("split")
        .on(day("2021-12-10"))
        .addPredecessors(HARDENBERG)
        .addSuccessors(HOOGEVEEN, DRENTHE)
        .build();
    Timeline timeline = Timeline.of(founding()
        .provisions(two(EffectRule.after(Period.ofDays(30))).build())
        .addSignatures(
            signs(EMMEN, "2021-12-01"),
            signs(COEVORDEN, "2022-01-10"),
            signs(DRENTHE, "2022-01-10"))
        .addActs(split)
        .build());

    assertThat(partners(timeline, "2022-02-09")).containsExactly("emmen", "coevorden", "drenthe");
    assertThat(timeline.status(HOOGEVEEN, day("2022-02-09"))).isEqualTo(PartyStatus.THIRD);
    assertThat(timeline.status(HOOGEVEEN, day("2022-01-20"))).isEqualTo(PartyStatus.THIRD);
  }

  @Tag("3.13")
  @Test
  void should_bind_one_by_the_signature_of_an_associate_whose_place_it_took() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2021-12-10"))
        .addPredecessors(DRENTHE)
        .addSuccessors(HOOGEVEEN)
        .build();
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN)
        .addAssociates(DRENTHE)
        .addSignatures(signs(DRENTHE, "2021-12-01"), signs(EMMEN, "2022-01-01"))
        .addActs(merger)
        .build());

    assertThat(timeline.on(day("2022-01-01")).associates()).containsExactly(HOOGEVEEN);
  }

  @Test
  void should_be_impossible_without_a_founder_though_its_rule_names_an_associate() {
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.named(ASSEN), EffectRule.onCompletion()))
            .build())
        .addAssociates(ASSEN)
        .addSignatures(signs(ASSEN, "2023-01-01"))
        .build());

    assertThat(timeline.founding(day("2023-01-01")))
        .isInstanceOfSatisfying(
            Pending.class,
            pending -> assertThat(pending.tally().state()).isEqualTo(Tally.State.IMPOSSIBLE));
  }
}
