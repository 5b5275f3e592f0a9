package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.judge.Samples.A;
import static org.entente.judge.Samples.B;
import static org.entente.judge.Samples.C;
import static org.entente.judge.Samples.D;
import static org.entente.judge.Samples.E;
import static org.entente.judge.Samples.PLAIN;
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
import static org.entente.judge.Samples.withdrawal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.judge.Verdict.Decided;
import org.entente.judge.Verdict.Done;
import org.entente.judge.Verdict.Lost;
import org.entente.judge.Verdict.Reason;
import org.entente.judge.Verdict.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The judge on who leaves and what is left: MEANING §3.2, §3.3, §3.6, §4.7, §5.6, §5.7, §9.1. */
class NoticesAndEnds {
  private static final Provisions FIVE_DAYS =
      PLAIN.withWithdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(days(5))));

  @Tag("3.2")
  @Test
  void should_ask_in_the_evening_one_that_joined_that_day() {
    List<Day> days = judged(
        standing(A).withAct(signed(accession(C), 3, A, C)).withAct(signed(accession(D), 2, D)));

    assertThat(lacking(days.get(2).act("accession-d"))).isEqualTo(ids(A));
    assertThat(lacking(days.get(3).act("accession-d"))).isEqualTo(ids(A, C));
  }

  @Tag("3.3")
  @Test
  void should_let_the_first_of_two_bring_in_one_newcomer() {
    Accession first = accession(C).withId(ActId.of("first"));
    List<Day> days = judged(standing(A)
        .withAct(signed(accession(C).withId(ActId.of("second")), 3, A, C))
        .withAct(signed(first.withOpensOn(day(2)), 3, A, C)));

    assertThat(days.get(3).act("first")).isEqualTo(new Done(Optional.of(day(3)), day(3)));
    assertThat(days.get(3).act("second")).isEqualTo(new Lost(Reason.WITHOUT_OBJECT, day(3)));
  }

  @Tag("3.3")
  @Test
  void should_prefer_the_greater_id_of_two_texts_that_are_alike_in_all_days() {
    List<Day> days = judged(standing(A)
        .withAct(signed(amendment("9").withId(ActId.of("one")), 2, A))
        .withAct(signed(amendment("10").withId(ActId.of("two")), 2, A)));

    assertThat(days.get(2).texts()).containsEntry(Samples.TEXT.id(), Optional.of("10"));
  }

  @Tag("3.6")
  @Test
  void should_be_without_object_once_its_newcomer_is_bound_and_not_about_to_leave() {
    Agreement agreement = standing(A, B, C).withProvisions(FIVE_DAYS);
    ConsensualAct again = signed(accession(C), 4, A, B, C);

    assertThat(judged(agreement.withAct(again)).get(4).act("accession-c"))
        .isEqualTo(new Lost(Reason.WITHOUT_OBJECT, day(4)));
    assertThat(judged(agreement.withAct(again).withAct(withdrawal(C, 1))).get(6).act("accession-c"))
        .isEqualTo(new Done(Optional.of(day(6)), day(6)));
  }

  @Tag("4.7")
  @Test
  void should_need_every_partner_to_leave_where_the_provisions_are_silent() {
    Provisions silent = PLAIN.withWithdrawal(Procedure.builder().build());
    Agreement agreement = standing(A, B).withProvisions(silent);

    assertThat(judged(agreement.withAct(withdrawal(B, 1))).get(30).partners()).isEqualTo(ids(A, B));
    assertThat(judged(agreement.withAct(signed(withdrawal(B, 1), 3, A))).get(3).partners())
        .isEqualTo(ids(A));
  }

  @Tag("5.6")
  @Test
  void should_not_take_an_earlier_day_for_a_postponement() {
    Withdrawal moved =
        withdrawal(B, 1).withPostponements(List.of(Postponement.until(day(2), day(4))));
    List<Day> days = judged(standing(A, B).withProvisions(FIVE_DAYS).withAct(moved));

    assertThat(days.get(5).partners()).isEqualTo(ids(A, B));
    assertThat(days.get(6).partners()).isEqualTo(ids(A));
  }

  @Tag("5.7")
  @Test
  void should_run_from_receipt_and_end_after_the_day_on_which_the_party_is_bound() {
    Provisions later =
        FIVE_DAYS.withFounding(Procedure.of(ConsentRule.everyPartner(), EffectRule.after(days(4))));
    Agreement agreement = signed(named(A, B, C), 1, A, B, C).withProvisions(later);

    assertThat(judged(agreement.withAct(withdrawal(B, 2))).get(5).act("withdrawal-b"))
        .isEqualTo(new Decided(day(5), day(7)));
    assertThat(judged(agreement
                .withProvisions(later.withWithdrawal(PLAIN.withdrawal()))
                .withAct(withdrawal(B, 2)))
            .get(5)
            .act("withdrawal-b"))
        .isEqualTo(new Decided(day(5), day(6)));
  }

  @Tag("5.7")
  @Test
  void should_not_put_out_by_an_old_notice_one_that_came_back() {
    Withdrawal agreed =
        withdrawal(B, 3).withId(ActId.of("agreed")).withConsent(ConsentRule.everyPartner());
    List<Day> days = judged(standing(A, B, C)
        .withProvisions(FIVE_DAYS)
        .withAct(withdrawal(B, 1))
        .withAct(signed(agreed.withEffect(EffectRule.onCompletion()), 3, A, C))
        .withAct(signed(accession(B), 5, A, B, C)));

    assertThat(days.get(3).partners()).isEqualTo(ids(A, C));
    assertThat(days.get(30).partners()).isEqualTo(ids(A, B, C));
    assertThat(reason(days.get(30).act("withdrawal-b"))).isEqualTo(Reason.WITHOUT_OBJECT);
  }

  @Tag("5.7")
  @Test
  void should_keep_what_one_takes_over_after_its_notice() {
    List<Day> days = judged(standing(A, B, C)
        .withProvisions(FIVE_DAYS)
        .withAct(withdrawal(B, 1))
        .withAct(succession(3, C, B)));

    assertThat(days.get(9).act("withdrawal-b")).isInstanceOf(Done.class);
    assertThat(days.get(9).partners()).isEqualTo(ids(A, B));
  }

  @Tag("5.7")
  @Test
  void should_not_hear_a_notice_of_one_that_has_yet_to_consent_to_join() {
    List<Day> days = judged(standing(A, B)
        .withProvisions(FIVE_DAYS)
        .withAct(withdrawal(C, 1))
        .withAct(signed(accession(C), 3, A, B, C)));

    assertThat(days.get(30).act("withdrawal-c")).isInstanceOf(Waiting.class);
    assertThat(days.get(30).partners()).isEqualTo(ids(A, B, C));
  }

  @Tag("5.7")
  @Test
  void should_let_an_associate_leave_though_no_partner_is_left() {
    Agreement agreement = standing(A)
        .withOthers(List.of(B, C))
        .withAssociates(List.of(D, E))
        .withAct(withdrawal(A, 1))
        .withAct(withdrawal(D, 4));

    assertThat(judged(agreement).get(4).associates()).isEqualTo(ids(E));
  }

  @Tag("9.1")
  @Test
  void should_end_when_nobody_is_left_or_one_fewer_than_its_clause_asks() {
    Agreement two =
        standing(A, B, C).withProvisions(PLAIN.withContinuesWhile(ConsentRule.atLeast(2)));

    assertThat(judged(two.withAct(withdrawal(C, 2))).get(30).inForce()).isTrue();
    assertThat(judged(two.withAct(withdrawal(C, 2)).withAct(withdrawal(B, 4)))
            .get(4)
            .inForce())
        .isFalse();
    assertThat(judged(standing(A).withAct(withdrawal(A, 2))).get(2).inForce()).isFalse();
  }

  @Tag("9.1")
  @Test
  void should_judge_who_is_left_when_the_morning_is_over() {
    Provisions two = PLAIN
        .withContinuesWhile(ConsentRule.atLeast(2))
        .withFounding(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()))
        .withWithdrawal(FIVE_DAYS.withdrawal())
        .withLateJoiner(EffectRule.after(days(3)));
    Agreement agreement =
        signed(signed(named(A, B, C), 1, A, B), 4, C).withProvisions(two).withAct(withdrawal(B, 2));

    assertThat(judged(agreement).get(7).partners()).isEqualTo(ids(A, C));
  }

  private static Set<PartyId> lacking(Verdict verdict) {
    Set<PartyId> parties = new TreeSet<>();
    ((Waiting) verdict).missing().forEach(each -> parties.add(each.party()));
    return parties;
  }

  private static Reason reason(Verdict verdict) {
    return ((Lost) verdict).reason();
  }
}
