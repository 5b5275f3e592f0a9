package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Procedure.byNotice;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.provisions;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import java.time.LocalDate;
import java.time.Period;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A party leaves after notice, which may be postponed any number of times, or revoked, before it
 * takes effect.
 */
class WithdrawalTest {
  private static Withdrawal.Builder notice() {
    return Withdrawal.builder().id("leaving").party(COEVORDEN).notifiedOn(day("2023-03-01"));
  }

  private static Timeline with(Withdrawal withdrawal) {
    return Timeline.of(
        agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(withdrawal).build());
  }

  private static Timeline with(Withdrawal withdrawal, Provisions provisions) {
    return Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG)
        .provisions(provisions)
        .addActs(withdrawal)
        .build());
  }

  private static LocalDate effectAsOf(Timeline timeline, String on) {
    return ((Outcome.Agreed) timeline.outcome("leaving", day(on))).effectiveOn().orElseThrow();
  }

  @Tag("4.7")
  @Test
  void should_leave_by_its_notice_alone_where_the_text_says_so() {
    Timeline timeline = with(
        notice().build(), provisions().withdrawal(byNotice(Period.ofMonths(12))).build());

    assertThat(effectAsOf(timeline, "2023-03-01")).isEqualTo(day("2024-03-01"));
    assertThat(isParty(timeline, COEVORDEN, "2024-02-29")).isTrue();
    assertThat(isParty(timeline, COEVORDEN, "2024-03-01")).isFalse();
  }

  @Tag("4.7")
  @Test
  void should_leave_only_by_the_consent_of_all_where_the_text_says_nothing() {
    Timeline alone = with(notice().build(), Provisions.standard());
    Timeline together = with(
        notice()
            .addSignatures(signs(EMMEN, "2023-04-01"), signs(HARDENBERG, "2023-05-01"))
            .build(),
        Provisions.standard());

    assertThat(unmet(alone.outcome("leaving", day("9999-12-31"))))
        .containsExactly("partner-signature-missing emmen", "partner-signature-missing hardenberg");
    assertThat(isParty(together, COEVORDEN, "2023-04-30")).isTrue();
    assertThat(isParty(together, COEVORDEN, "2023-05-01")).isFalse();
  }

  @Tag("5.7")
  @Test
  void should_not_leave_without_a_notice() {
    Timeline timeline = with(Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .opensOn(day("2023-03-01"))
        .addSignatures(signs(EMMEN, "2023-03-01"))
        .build());

    assertThat(unmet(timeline.outcome("leaving", day("2024-01-01"))))
        .containsExactly("notice-missing coevorden");
    assertThat(isParty(timeline, COEVORDEN, "9999-12-31")).isTrue();
  }

  @Tag("5.7")
  @Test
  void should_be_complete_on_a_notice_given_after_the_opening() {
    Timeline timeline = with(notice().opensOn(day("2023-01-01")).build());

    assertThat(timeline.outcome("leaving", day("2023-02-28"))).isInstanceOf(Pending.class);
    assertThat(effectAsOf(timeline, "2023-03-01")).isEqualTo(day("2024-03-01"));
  }

  @Tag("3.6")
  @Tag("5.7")
  @Test
  void should_not_leave_if_it_is_no_party() {
    Timeline timeline = Timeline.of(agreement(EMMEN, HARDENBERG)
        .addOthers(COEVORDEN)
        .addActs(notice().build())
        .build());

    assertThat(unmet(timeline.outcome("leaving", day("2024-01-01"))))
        .containsExactly("leaver-not-party coevorden");
  }

  @Tag("5.6")
  @Test
  void should_be_postponed_any_number_of_times() {
    Timeline timeline = with(notice()
        .addPostponements(
            Postponement.until(day("2024-02-01"), day("2024-06-01")),
            Postponement.until(day("2024-05-31"), day("2024-12-01")))
        .build());

    assertThat(effectAsOf(timeline, "2024-01-31")).isEqualTo(day("2024-03-01"));
    assertThat(effectAsOf(timeline, "2024-02-01")).isEqualTo(day("2024-06-01"));
    assertThat(effectAsOf(timeline, "2024-05-31")).isEqualTo(day("2024-12-01"));
    assertThat(isParty(timeline, COEVORDEN, "2024-11-30")).isTrue();
    assertThat(isParty(timeline, COEVORDEN, "2024-12-01")).isFalse();
  }

  @Tag("5.6")
  @Test
  void should_not_be_postponed_on_the_day_it_takes_effect() {
    Timeline timeline = with(notice()
        .addPostponements(Postponement.until(day("2024-03-01"), day("2024-06-01")))
        .build());

    assertThat(isParty(timeline, COEVORDEN, "2024-03-01")).isFalse();
    assertThat(timeline.outcome("leaving", day("2024-06-01")).isInEffect()).isTrue();
  }

  @Tag("3.6")
  @Test
  void should_be_revocable_until_the_day_before_it_takes_effect() {
    Timeline revoked = with(
        notice().addRevocations(Revocation.of(COEVORDEN, day("2024-02-29"))).build());
    Timeline tooLate = with(
        notice().addRevocations(Revocation.of(COEVORDEN, day("2024-03-01"))).build());

    assertThat(revoked.outcome("leaving", day("2024-02-28"))).isInstanceOf(Outcome.Agreed.class);
    assertThat(revoked.outcome("leaving", day("2024-02-29")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.REVOKED));
    assertThat(isParty(revoked, COEVORDEN, "2030-01-01")).isTrue();
    assertThat(isParty(tooLate, COEVORDEN, "2024-03-01")).isFalse();
  }

  @Tag("3.6")
  @Test
  void should_not_be_revoked_by_another_party() {
    Timeline timeline =
        with(notice().addRevocations(Revocation.of(EMMEN, day("2023-06-01"))).build());

    assertThat(isParty(timeline, COEVORDEN, "2024-03-01")).isFalse();
  }

  @Tag("5.3")
  @Test
  void should_not_be_possible_within_the_time_that_the_provisions_forbid() {
    Provisions locked =
        provisions().noNoticeBefore(EffectRule.after(Period.ofYears(3))).build();

    Timeline early = with(notice().notifiedOn(day("2024-12-31")).build(), locked);
    Timeline inTime = with(notice().notifiedOn(day("2025-01-01")).build(), locked);

    assertThat(unmet(early.outcome("leaving", day("2026-06-01"))))
        .containsExactly("notice-too-early coevorden");
    assertThat(isParty(early, COEVORDEN, "9999-12-31")).isTrue();
    assertThat(isParty(inTime, COEVORDEN, "2026-01-01")).isFalse();
  }

  @Tag("5.7")
  @Test
  void should_need_the_others_where_the_provisions_ask_for_them() {
    Provisions consent = Provisions.builder()
        .withdrawal(Procedure.of(ConsentRule.everyPartner(), EffectRule.onCompletion()))
        .build();

    Timeline alone = with(notice().build(), consent);
    Timeline together = with(
        notice()
            .addSignatures(signs(EMMEN, "2023-04-01"), signs(HARDENBERG, "2023-05-01"))
            .build(),
        consent);

    assertThat(unmet(alone.outcome("leaving", day("2023-06-01"))))
        .containsExactly("partner-signature-missing emmen", "partner-signature-missing hardenberg");
    assertThat(isParty(together, COEVORDEN, "2023-04-30")).isTrue();
    assertThat(isParty(together, COEVORDEN, "2023-05-01")).isFalse();
  }

  @Tag("9.1")
  @Test
  void should_leave_the_agreement_in_force_with_one_where_the_text_says_so_and_never_with_nobody() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            notice().build(),
            Withdrawal.builder()
                .id("last")
                .party(EMMEN)
                .notifiedOn(day("2023-04-01"))
                .build())
        .build());

    assertThat(timeline.on(day("2024-03-01")).isInForce()).isTrue();
    assertThat(timeline.endedOn()).contains(day("2024-04-01"));
  }

  @Tag("9.1")
  @Test
  void should_end_the_agreement_below_the_minimum_that_its_provisions_ask_for() {
    Provisions minimum = provisions().continuesWhile(ConsentRule.atLeast(3)).build();

    Timeline timeline = with(notice().build(), minimum);

    assertThat(timeline.on(day("2024-02-29")).isInForce()).isTrue();
    assertThat(timeline.on(day("2024-03-01")).isInForce()).isFalse();
    assertThat(timeline.events())
        .extracting(Event::kind)
        .endsWith(Event.Kind.LEFT, Event.Kind.CEASED);
  }

  @Tag("9.1")
  @Test
  void should_not_end_it_at_the_minimum() {
    Timeline timeline = with(
        notice().build(), provisions().continuesWhile(ConsentRule.atLeast(2)).build());

    assertThat(timeline.on(day("2024-03-01")).isInForce()).isTrue();
  }

  /** The others let it go two months after its notice. */
  private static Withdrawal.Builder letGo() {
    return notice()
        .consent(ConsentRule.everyPartner())
        .addSignatures(signs(EMMEN, "2023-04-01"), signs(HARDENBERG, "2023-05-01"));
  }

  @Tag("5.6")
  @Test
  void should_count_what_was_postponed_before_the_others_let_it_go() {
    Timeline timeline = with(letGo()
        .addPostponements(
            Postponement.until(day("2023-03-15"), day("2024-07-01")),
            Postponement.until(day("2023-04-15"), day("2024-09-01")),
            Postponement.until(day("2023-04-15"), day("2024-10-01")),
            Postponement.until(day("2023-04-15"), day("2024-08-01")))
        .build());

    assertThat(effectAsOf(timeline, "2023-05-01")).isEqualTo(day("2024-10-01"));
    assertThat(isParty(timeline, COEVORDEN, "2024-09-30")).isTrue();
    assertThat(isParty(timeline, COEVORDEN, "2024-10-01")).isFalse();
  }

  @Tag("5.6")
  @Test
  void should_not_be_moved_to_a_day_that_is_not_later_than_the_one_that_stands() {
    Timeline timeline = with(notice()
        .addPostponements(
            Postponement.until(day("2023-05-01"), day("2023-05-02")),
            Postponement.until(day("2023-06-01"), day("2024-03-01")),
            Postponement.until(day("2023-07-01"), day("2024-06-01")),
            Postponement.until(day("2023-08-01"), day("2024-05-01")))
        .build());

    assertThat(effectAsOf(timeline, "2023-06-01")).isEqualTo(day("2024-03-01"));
    assertThat(effectAsOf(timeline, "2023-08-01")).isEqualTo(day("2024-06-01"));
    assertThat(Audit.of(timeline).findings())
        .filteredOn(finding -> finding.code().equals("postponement-not-later"))
        .extracting(finding -> finding.parameters().toString())
        .containsExactly(
            "{on=2023-05-01, stands=2024-03-01, until=2023-05-02}",
            "{on=2023-06-01, stands=2024-03-01, until=2024-03-01}",
            "{on=2023-08-01, stands=2024-06-01, until=2024-05-01}");
  }

  @Tag("5.6")
  @Test
  void should_not_leave_before_the_others_let_it_go_whatever_was_postponed() {
    Timeline timeline = with(letGo()
        .addPostponements(Postponement.until(day("2023-04-15"), day("2023-04-20")))
        .build());

    assertThat(isParty(timeline, COEVORDEN, "2023-05-01")).isTrue();
    assertThat(effectAsOf(timeline, "2023-05-01")).isEqualTo(day("2024-05-01"));
  }

  @Tag("5.6")
  @Test
  void should_not_be_postponed_on_the_day_on_which_it_is_let_go_with_effect_at_once() {
    Timeline timeline = with(letGo()
        .effect(EffectRule.onCompletion())
        .addPostponements(Postponement.until(day("2023-05-01"), day("2024-05-01")))
        .build());

    assertThat(isParty(timeline, COEVORDEN, "2023-05-01")).isFalse();
  }

  @Tag("3.6")
  @Test
  void should_not_be_revoked_before_it_was_given() {
    Timeline timeline = with(letGo()
        .opensOn(day("2023-01-01"))
        .addRevocations(Revocation.of(COEVORDEN, day("2023-02-28")))
        .build());

    assertThat(timeline.outcome("leaving", day("2023-03-01")).isPending()).isTrue();
    assertThat(isParty(timeline, COEVORDEN, "2024-05-01")).isFalse();
  }

  @Tag("3.6")
  @Test
  void should_be_told_of_as_failed_only_if_it_was_revoked() {
    Withdrawal postponed = notice()
        .addPostponements(Postponement.until(day("2024-02-01"), day("2024-06-01")))
        .build();
    Withdrawal revoked =
        notice().addRevocations(Revocation.of(COEVORDEN, day("2024-02-29"))).build();

    assertThat(with(postponed).events())
        .extracting(Event::kind)
        .containsExactly(Event.Kind.ENTERED_INTO_FORCE, Event.Kind.ACT_COMPLETE, Event.Kind.LEFT);
    assertThat(with(revoked).events())
        .extracting(Event::kind)
        .containsExactly(
            Event.Kind.ENTERED_INTO_FORCE, Event.Kind.ACT_COMPLETE, Event.Kind.ACT_FAILED);
  }

  @Tag("5.7")
  @Test
  void should_miss_the_notice_and_no_signature_of_one_who_signed_that_it_leaves() {
    Withdrawal byConsent = Withdrawal.builder()
        .id("exit")
        .party(EMMEN)
        .consent(ConsentRule.everyPartner())
        .addSignatures(signs(EMMEN, "2023-03-01"), signs(COEVORDEN, "2023-03-01"))
        .build();
    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(byConsent).build());

    assertThat(unmet(timeline.outcome("exit", day("2023-03-01"))))
        .containsExactly("notice-missing emmen");
  }
}
