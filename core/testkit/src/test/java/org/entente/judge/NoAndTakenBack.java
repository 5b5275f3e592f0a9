package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.judge.Samples.A;
import static org.entente.judge.Samples.B;
import static org.entente.judge.Samples.C;
import static org.entente.judge.Samples.PLAIN;
import static org.entente.judge.Samples.amendment;
import static org.entente.judge.Samples.day;
import static org.entente.judge.Samples.days;
import static org.entente.judge.Samples.judged;
import static org.entente.judge.Samples.signed;
import static org.entente.judge.Samples.standing;
import static org.entente.judge.Samples.withdrawal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Revocation;
import org.entente.judge.Verdict.Answer;
import org.entente.judge.Verdict.Decided;
import org.entente.judge.Verdict.Done;
import org.entente.judge.Verdict.Lack;
import org.entente.judge.Verdict.Lost;
import org.entente.judge.Verdict.Reason;
import org.entente.judge.Verdict.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The judge on the words that parties say one after the other: MEANING §2, §3.6, §4.3, §6.4. */
class NoAndTakenBack {
  private static final Amendment SILENT =
      amendment("2").withOpensOn(day(1)).withConsent(ConsentRule.noObjectionWithin(days(3)));

  @Tag("3.6")
  @Test
  void should_let_a_later_signature_overtake_a_no_but_not_one_of_the_same_day() {
    ConsensualAct act = objecting(signed(amendment("2"), 1, A), B, 3);

    assertThat(verdict(signed(act, 3, B), 9)).isEqualTo(lacking(B, Answer.BLOCKED));
    assertThat(verdict(signed(act, 4, B), 4)).isEqualTo(new Done(Optional.of(day(4)), day(4)));
  }

  @Tag("2")
  @Tag("3.6")
  @Test
  void should_take_back_an_objection_and_not_bring_back_what_was_said_before() {
    ConsensualAct act = takingBack(objecting(signed(amendment("2"), 1, B), B, 2), B, 3);

    assertThat(verdict(act, 3))
        .isEqualTo(new Waiting(Set.of(lack(A), lack(B)), Optional.of(Answer.OPEN)));
    assertThat(verdict(signed(act, 4, A), 9)).isEqualTo(lacking(B, Answer.OPEN));
    assertThat(verdict(signed(act, 4, A, B), 4)).isInstanceOf(Done.class);
  }

  @Tag("2")
  @Test
  void should_take_back_the_no_first_and_a_decision_if_nothing_else_stands() {
    ConsensualAct act = signed(amendment("2").withAdopts(List.of()), 6, A, B)
        .withDecisions(List.of(Decision.of(A, day(1)), Decision.of(B, day(1))));
    ConsensualAct once = takingBack(objecting(act, B, 2), B, 3);

    assertThat(underMandate(once)).isInstanceOf(Done.class);
    assertThat(underMandate(takingBack(once, B, 4))).isInstanceOf(Waiting.class);
  }

  @Tag("4.3")
  @Test
  void should_count_silence_from_a_stated_opening_only() {
    ConsensualAct unstated =
        SILENT.withOpensOn(Optional.empty()).withDecisions(List.of(Decision.of(A, day(1))));

    assertThat(verdict(SILENT, 4)).isEqualTo(new Done(Optional.of(day(4)), day(4)));
    assertThat(verdict(unstated, 9)).isInstanceOf(Waiting.class);
  }

  @Tag("4.3")
  @Test
  void should_read_the_objections_that_stand_at_the_end_of_the_last_day() {
    ConsensualAct act = objecting(SILENT, B, 2);

    assertThat(verdict(act, 3)).isEqualTo(lackingBoth(Answer.BLOCKED));
    assertThat(verdict(act, 4)).isEqualTo(new Lost(Reason.OBJECTION, day(4)));
    assertThat(verdict(takingBack(act, B, 4), 4)).isEqualTo(new Done(Optional.of(day(4)), day(4)));
    assertThat(verdict(takingBack(act, B, 5), 9)).isEqualTo(new Lost(Reason.OBJECTION, day(4)));
  }

  @Tag("3.6")
  @Test
  void should_not_fail_by_broken_silence_where_another_way_is_left() {
    ConsensualAct act = objecting(
        SILENT.withConsent(
            ConsentRule.anyOf(ConsentRule.noObjectionWithin(days(3)), ConsentRule.atLeast(2))),
        B,
        2);

    assertThat(verdict(act, 4)).isEqualTo(lackingBoth(Answer.BLOCKED));
    assertThat(verdict(signed(act, 7, A, B), 7)).isInstanceOf(Done.class);
  }

  @Tag("3.6")
  @Test
  void should_still_be_broken_when_the_one_that_objected_has_left() {
    ConsensualAct act = objecting(
        SILENT.withConsent(
            ConsentRule.anyOf(ConsentRule.noObjectionWithin(days(3)), ConsentRule.atLeast(2))),
        B,
        2);
    List<Day> days = judged(standing(A, B, C).withAct(act).withAct(withdrawal(B, 6)));

    assertThat(days.get(9).act("amendment-2")).isInstanceOf(Waiting.class);
  }

  @Tag("3.6")
  @Test
  void should_take_the_no_of_a_leaver_back_before_its_notice() {
    ConsensualAct leaving = objecting(
        withdrawal(B, 1)
            .withConsent(ConsentRule.everyPartner())
            .withEffect(EffectRule.after(days(9))),
        B,
        2);
    ConsensualAct once = takingBack(signed(leaving, 5, A), B, 3);

    assertThat(verdict(signed(leaving, 5, A), 5))
        .isEqualTo(
            new Waiting(Set.of(new Lack(B.id(), Optional.empty())), Optional.of(Answer.BLOCKED)));
    assertThat(verdict(once, 5)).isEqualTo(new Decided(day(5), day(14)));
    assertThat(verdict(takingBack(once, B, 4), 4)).isEqualTo(new Lost(Reason.REVOKED, day(4)));
  }

  @Tag("3.6")
  @Test
  void should_keep_what_is_complete_whoever_objects_later() {
    ConsensualAct act =
        objecting(signed(amendment("2").withEffect(EffectRule.after(days(4))), 1, A, B), B, 2);

    assertThat(verdict(act, 2)).isEqualTo(new Decided(day(1), day(5)));
    assertThat(verdict(act, 5)).isEqualTo(new Done(Optional.of(day(1)), day(5)));
  }

  private static ConsensualAct objecting(ConsensualAct act, Party party, int on) {
    return act.withObjections(List.of(Objection.of(party, day(on))));
  }

  private static ConsensualAct takingBack(ConsensualAct act, Party party, int on) {
    List<Revocation> all = new ArrayList<>(act.revocations());
    all.add(Revocation.of(party, day(on)));
    return act.withRevocations(all);
  }

  private static Verdict verdict(ConsensualAct act, int on) {
    return judged(standing(A, B).withAct(act)).get(on).acts().get(act.id());
  }

  private static Verdict underMandate(ConsensualAct act) {
    return judged(
            standing(A, B).withProvisions(PLAIN.withDecisionRequired(true)).withAct(act))
        .get(9)
        .acts()
        .get(act.id());
  }

  private static Waiting lacking(Party party, Answer answer) {
    return new Waiting(Set.of(lack(party)), Optional.of(answer));
  }

  private static Waiting lackingBoth(Answer answer) {
    return new Waiting(Set.of(lack(A), lack(B)), Optional.of(answer));
  }

  private static Lack lack(Party party) {
    return new Lack(party.id(), Optional.of(Samples.TEXT.id()));
  }
}
