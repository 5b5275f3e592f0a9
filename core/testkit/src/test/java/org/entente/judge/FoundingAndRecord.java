package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.judge.Samples.A;
import static org.entente.judge.Samples.B;
import static org.entente.judge.Samples.C;
import static org.entente.judge.Samples.D;
import static org.entente.judge.Samples.E;
import static org.entente.judge.Samples.PLAIN;
import static org.entente.judge.Samples.TEXT;
import static org.entente.judge.Samples.accession;
import static org.entente.judge.Samples.amendment;
import static org.entente.judge.Samples.day;
import static org.entente.judge.Samples.days;
import static org.entente.judge.Samples.ids;
import static org.entente.judge.Samples.judged;
import static org.entente.judge.Samples.named;
import static org.entente.judge.Samples.signed;
import static org.entente.judge.Samples.standing;
import static org.entente.judge.Samples.succession;
import static org.entente.judge.Samples.termination;
import static org.entente.judge.Samples.withdrawal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.BoundFromEntry;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.NoticeWindow;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.judge.Verdict.Decided;
import org.entente.judge.Verdict.Done;
import org.entente.judge.Verdict.Lack;
import org.entente.judge.Verdict.Lost;
import org.entente.judge.Verdict.Reason;
import org.entente.judge.Verdict.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The judge on MEANING §3.8 to §3.13: founding, retroactive and given effect, succession, and how
 * it ends.
 */
class FoundingAndRecord {
  private static final Provisions TWO_SUFFICE =
      PLAIN.withFounding(Procedure.of(ConsentRule.atLeast(2), EffectRule.after(days(2))));

  @Tag("3.8")
  @Test
  void should_enter_into_force_when_every_founder_has_signed() {
    List<Day> days = judged(signed(signed(named(A, B), 1, A), 3, B));

    assertThat(days.get(2).inForce()).isFalse();
    assertThat(days.get(2).founding())
        .isEqualTo(new Waiting(
            Set.of(new Lack(B.id(), Optional.empty())), Optional.of(Verdict.Answer.OPEN)));
    assertThat(days.get(3).partners()).isEqualTo(ids(A, B));
  }

  @Tag("3.8")
  @Test
  void should_let_a_founder_that_consents_later_join_on_its_own_day() {
    Agreement agreement =
        signed(signed(signed(named(A, B, C, D).withProvisions(TWO_SUFFICE), 1, A, B), 2, C), 5, D);

    List<Day> days =
        judged(agreement.withProvisions(TWO_SUFFICE.withLateJoiner(EffectRule.after(days(3)))));

    assertThat(days.get(2).founding()).isEqualTo(new Decided(day(1), day(3)));
    assertThat(days.get(3).partners()).isEqualTo(ids(A, B));
    assertThat(days.get(5).partners()).isEqualTo(ids(A, B, C));
    assertThat(days.get(8).partners()).isEqualTo(ids(A, B, C, D));
  }

  @Tag("3.8")
  @Test
  void should_count_those_who_consent_by_entry_into_force_where_provisions_say_so() {
    Provisions byEntry = TWO_SUFFICE
        .withFirstParties(BoundFromEntry.CONSENTED_BEFORE_ENTRY_INTO_FORCE)
        .withLateJoiner(EffectRule.after(days(3)));
    List<Day> days = judged(signed(
        signed(signed(named(A, B, C, D).withProvisions(byEntry), 1, A, B), 2, C), 3, D));

    assertThat(days.get(5).partners()).isEqualTo(ids(A, B, C));
    assertThat(days.get(6).partners()).isEqualTo(ids(A, B, C, D));
  }

  @Tag("3.8")
  @Test
  void should_not_enter_into_force_before_the_term_starts() {
    List<Day> days = judged(signed(named(A), 1, A).withTerm(Term.from(day(4))));

    assertThat(days.get(1).founding()).isEqualTo(new Decided(day(1), day(4)));
    assertThat(days.get(4).inForce()).isTrue();
  }

  @Tag("3.10")
  @Test
  void should_change_what_is_said_of_earlier_days_but_not_whom_was_asked() {
    List<Day> days = judged(standing(A)
        .withAct(signed(accession(C).withEffect(EffectRule.retroactiveTo(day(1))), 5, A, C, D))
        .withAct(signed(accession(D), 3, A, D)));

    assertThat(days.get(0).partners()).isEqualTo(ids(A));
    assertThat(days.get(1).partners()).isEqualTo(ids(A, C));
    assertThat(days.get(3).partners()).isEqualTo(ids(A, C, D));
    assertThat(days.get(4).act("accession-c")).isInstanceOf(Waiting.class);
  }

  @Tag("3.10")
  @Test
  void should_take_retroactive_effect_once_complete() {
    List<Day> days = judged(standing(A)
        .withAct(signed(accession(C).withEffect(EffectRule.retroactiveTo(day(1))), 5, A, C)));

    assertThat(days.get(1).partners()).isEqualTo(ids(A, C));
    assertThat(days.get(5).act("accession-c")).isEqualTo(new Done(Optional.of(day(5)), day(1)));
  }

  @Tag("3.12")
  @Test
  void should_take_what_is_given_without_a_signature() {
    List<Day> days =
        judged(standing(A, B).withAct(accession(C).withGiven(Given.of(day(4), "a register"))));

    assertThat(days.get(3).partners()).isEqualTo(ids(A, B));
    assertThat(days.get(4).partners()).isEqualTo(ids(A, B, C));
    assertThat(days.get(4).act("accession-c")).isEqualTo(new Done(Optional.empty(), day(4)));
  }

  @Tag("3.13")
  @Test
  void should_let_a_predecessors_signature_stand_for_its_heir() {
    List<Day> days = judged(standing(A, B)
        .withAct(signed(signed(accession(C), 2, B, C), 5, A))
        .withAct(succession(4, B, E)));

    assertThat(days.get(4).partners()).isEqualTo(ids(A, E));
    assertThat(days.get(5).partners()).isEqualTo(ids(A, C, E));
  }

  @Tag("3.13")
  @Test
  void should_need_all_predecessors_signatures_for_an_heir_of_many() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day(4))
        .addPredecessors(A, B)
        .addSuccessors(E)
        .build();
    List<Day> days = judged(standing(A, B)
        .withAct(merger)
        .withAct(signed(accession(C), 2, A, C))
        .withAct(signed(signed(accession(D), 2, A, D), 3, B)));

    assertThat(days.get(30).act("accession-c"))
        .isEqualTo(new Waiting(
            Set.of(new Lack(D.id(), Optional.empty()), new Lack(E.id(), Optional.empty())),
            Optional.of(Verdict.Answer.OPEN)));
    assertThat(days.get(3).partners()).isEqualTo(ids(A, B, D));
  }

  @Tag("3.13")
  @Test
  void
      should_not_take_the_signature_of_one_that_was_absorbed_for_that_of_the_partner_that_absorbs_it() {
    List<Day> days =
        judged(standing(A, B).withAct(signed(accession(C), 2, B, C)).withAct(succession(4, B, A)));

    assertThat(days.get(30).partners()).isEqualTo(ids(A));
  }

  @Tag("3.13")
  @Test
  void should_split_a_place_among_heirs() {
    List<Day> days = judged(standing(A, B).withAct(succession(4, B, C, D)));

    assertThat(days.get(4).partners()).isEqualTo(ids(A, C, D));
  }

  @Tag("5.7")
  @Test
  void should_take_out_only_the_place_that_came_from_the_one_who_gave_notice() {
    Withdrawal leaving = withdrawal(B, 1).withEffect(EffectRule.after(days(5)));
    List<Day> merged = judged(standing(A, B).withAct(leaving).withAct(succession(3, B, A)));
    List<Day> renamed = judged(standing(A, B).withAct(leaving).withAct(succession(3, B, C)));

    assertThat(merged.get(6).partners()).isEqualTo(ids(A));
    assertThat(renamed.get(5).partners()).isEqualTo(ids(A, C));
    assertThat(renamed.get(6).partners()).isEqualTo(ids(A));
  }

  @Tag("5.6")
  @Test
  void should_move_the_day_of_leaving_as_often_as_it_is_postponed_in_time() {
    Withdrawal leaving = withdrawal(B, 1)
        .withEffect(EffectRule.after(days(3)))
        .withPostponements(List.of(
            Postponement.until(day(2), day(6)),
            Postponement.until(day(5), day(9)),
            Postponement.until(day(9), day(12))));
    List<Day> days = judged(standing(A, B).withAct(leaving));

    assertThat(days.get(1).act("withdrawal-b")).isEqualTo(new Decided(day(1), day(4)));
    assertThat(days.get(2).act("withdrawal-b")).isEqualTo(new Decided(day(1), day(6)));
    assertThat(days.get(8).partners()).isEqualTo(ids(A, B));
    assertThat(days.get(9).partners()).isEqualTo(ids(A));
  }

  @Tag("3.6")
  @Test
  void should_let_a_party_take_its_notice_back_before_it_leaves() {
    Withdrawal leaving = withdrawal(B, 1).withEffect(EffectRule.after(days(3)));
    List<Day> inTime =
        judged(standing(A, B).withAct(leaving.withRevocations(List.of(Revocation.of(B, day(3))))));
    List<Day> tooLate =
        judged(standing(A, B).withAct(leaving.withRevocations(List.of(Revocation.of(B, day(4))))));

    assertThat(inTime.get(30).act("withdrawal-b")).isEqualTo(new Lost(Reason.REVOKED, day(3)));
    assertThat(tooLate.get(4).partners()).isEqualTo(ids(A));
  }

  @Tag("5.3")
  @Test
  void should_refuse_a_notice_given_too_soon_after_joining() {
    Provisions bound = PLAIN.withNoticeWindows(NoticeWindow.from(EffectRule.after(days(3))));
    Agreement agreement = standing(A, B).withProvisions(bound);

    assertThat(judged(agreement.withAct(withdrawal(B, 2))).get(30).partners()).isEqualTo(ids(A, B));
    assertThat(judged(agreement.withAct(withdrawal(B, 3))).get(30).partners()).isEqualTo(ids(A));
  }

  @Tag("9.3")
  @Test
  void should_extend_the_term_only_if_agreed_before_its_last_day_is_over() {
    Amendment longer =
        Amendment.builder().id("longer").term(Term.from(day(0)).until(day(20))).build();
    Agreement agreement = standing(A).withTerm(Term.from(day(0)).until(day(5)));
    Amendment onTheEnd = longer.withEffect(EffectRule.on(day(5)));

    assertThat(judged(agreement.withAct(signed(longer, 4, A))).get(5).inForce()).isTrue();
    assertThat(judged(agreement.withAct(signed(onTheEnd, 4, A))).get(5).inForce())
        .isTrue();
    assertThat(judged(agreement.withAct(signed(longer, 5, A))).get(5).inForce()).isFalse();
  }

  @Tag("9.1")
  @Test
  void should_end_below_the_least_number_of_parties() {
    Provisions atLeastTwo = PLAIN.withContinuesWhile(ConsentRule.atLeast(2));
    List<Day> days = judged(standing(A, B).withProvisions(atLeastTwo).withAct(withdrawal(B, 3)));

    assertThat(days.get(2).inForce()).isTrue();
    assertThat(days.get(3).inForce()).isFalse();
    assertThat(days.get(3).act("withdrawal-b")).isInstanceOf(Done.class);
  }

  @Tag("9.1")
  @Test
  void should_end_by_consent_and_take_with_it_what_is_agreed_for_later() {
    List<Day> days = judged(standing(A)
        .withAct(signed(termination(), 3, A))
        .withAct(signed(amendment("2").withEffect(EffectRule.after(days(5))), 1, A)));

    assertThat(days.get(3).inForce()).isFalse();
    assertThat(days.get(3).act("amendment-2")).isEqualTo(new Lost(Reason.ENDED, day(3)));
  }

  @Tag("3.3")
  @Test
  void should_let_the_act_complete_later_prevail_among_those_in_effect_at_once() {
    List<Day> days = judged(standing(A)
        .withAct(signed(amendment("agreed-last").withEffect(EffectRule.on(day(5))), 2, A))
        .withAct(signed(amendment("agreed-first").withEffect(EffectRule.on(day(5))), 1, A)));

    assertThat(days.get(5).texts()).containsEntry(TEXT.id(), Optional.of("agreed-last"));
  }
}
