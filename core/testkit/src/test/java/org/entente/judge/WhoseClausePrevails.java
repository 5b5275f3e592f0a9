package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.judge.Samples.A;
import static org.entente.judge.Samples.ANNEX;
import static org.entente.judge.Samples.B;
import static org.entente.judge.Samples.C;
import static org.entente.judge.Samples.D;
import static org.entente.judge.Samples.PLAIN;
import static org.entente.judge.Samples.TEXT;
import static org.entente.judge.Samples.accession;
import static org.entente.judge.Samples.amendment;
import static org.entente.judge.Samples.day;
import static org.entente.judge.Samples.days;
import static org.entente.judge.Samples.judged;
import static org.entente.judge.Samples.signed;
import static org.entente.judge.Samples.standing;
import static org.entente.judge.Samples.termination;
import static org.entente.judge.Samples.withdrawal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Term;
import org.entente.judge.Verdict.Answer;
import org.entente.judge.Verdict.Decided;
import org.entente.judge.Verdict.Done;
import org.entente.judge.Verdict.Lost;
import org.entente.judge.Verdict.Reason;
import org.entente.judge.Verdict.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The judge on MEANING §4.4 to §4.7, and §8: unanimity, own clauses, and towards whom. */
class WhoseClausePrevails {
  private static final ConsentRule FIVE = ConsentRule.atLeast(5);

  @Tag("4.6")
  @Test
  void should_let_a_notice_with_an_effect_of_its_own_run_as_the_provisions_say() {
    Provisions year =
        PLAIN.withWithdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(days(12))));
    ConsensualAct leaving = withdrawal(B, 1).withEffect(EffectRule.onCompletion());

    assertThat(verdict(year, leaving, 1)).isEqualTo(new Decided(day(1), day(13)));
    assertThat(verdict(year, signed(leaving, 1, A), 1))
        .isEqualTo(new Done(Optional.of(day(1)), day(1)));
  }

  @Tag("4.6")
  @Test
  void should_admit_nobody_by_a_rule_that_the_partners_have_not_signed() {
    ConsensualAct alone = accession(C).withConsent(ConsentRule.none());

    assertThat(verdict(PLAIN, signed(alone, 2, C), 9)).isInstanceOf(Waiting.class);
    assertThat(verdict(PLAIN, signed(alone, 2, A, B, C), 2)).isInstanceOf(Done.class);
  }

  @Tag("4.6")
  @Test
  void should_take_a_signature_subject_to_ratification_for_agreement_to_the_clause() {
    ConsensualAct two = accession(C).withConsent(ConsentRule.atLeast(1));
    ConsensualAct act = signed(two, 3, A, C)
        .withSignature(Signature.of(B, day(2)).withKind(SignatureKind.SUBJECT_TO_RATIFICATION));

    assertThat(verdict(PLAIN, act, 3)).isEqualTo(new Done(Optional.of(day(3)), day(3)));
    assertThat(verdict(PLAIN, signed(two, 3, A, C), 3)).isInstanceOf(Waiting.class);
  }

  @Tag("4.6")
  @Test
  void should_hold_a_clause_that_asks_more_or_comes_later_besides_the_provisions() {
    Provisions one = amended(Procedure.of(ConsentRule.atLeast(1), EffectRule.after(days(3))));
    ConsensualAct more = termination().withConsent(ConsentRule.atLeast(2));
    Provisions ended = PLAIN.withTermination(one.amendment());

    assertThat(verdict(ended, signed(more, 2, A), 9)).isInstanceOf(Waiting.class);
    assertThat(verdict(ended, signed(termination().withEffect(EffectRule.after(days(5))), 2, A), 2))
        .isEqualTo(new Decided(day(2), day(7)));
  }

  @Tag("4.6")
  @Test
  void should_bind_by_a_clause_of_a_text_that_asks_less_only_those_who_consent() {
    ConsensualAct few = amendment("2").withConsent(ConsentRule.atLeast(1));
    List<Day> days = judged(standing(A, B).withAct(signed(few, 2, A)));

    assertThat(days.get(2).act("amendment-2")).isEqualTo(new Done(Optional.of(day(2)), day(2)));
    assertThat(days.get(2).textsOf().get(A.id())).containsEntry(TEXT.id(), Optional.of("2"));
    assertThat(days.get(2).textsOf().get(B.id())).doesNotContainKey(TEXT.id());
    assertThat(days.get(2).texts()).doesNotContainKey(TEXT.id());
  }

  @Tag("4.5")
  @Test
  void should_complete_by_unanimity_whatever_number_or_time_is_asked() {
    Provisions five = amended(Procedure.of(FIVE, EffectRule.after(days(2))));
    Provisions later = amended(Procedure.of(
        ConsentRule.after(days(9), ConsentRule.everyPartner()), EffectRule.onCompletion()));

    assertThat(verdict(five, signed(amendment("2"), 2, A), 2))
        .isEqualTo(missingB(Answer.IMPOSSIBLE));
    assertThat(verdict(five, signed(amendment("2"), 2, A, B), 2))
        .isEqualTo(new Decided(day(2), day(4)));
    assertThat(verdict(later, signed(amendment("2"), 2, A, B), 2)).isInstanceOf(Done.class);
  }

  @Tag("4.5")
  @Test
  void should_not_complete_by_unanimity_without_one_that_is_named_or_against_its_own_clause() {
    Provisions named = amended(
        Procedure.of(ConsentRule.allOf(ConsentRule.named(D), FIVE), EffectRule.onCompletion()));

    assertThat(verdict(named, signed(amendment("2"), 2, A, B), 9)).isInstanceOf(Waiting.class);
    assertThat(verdict(PLAIN, signed(amendment("2").withConsent(FIVE), 2, A, B), 9))
        .isInstanceOf(Waiting.class);
  }

  @Tag("4.5")
  @Test
  void should_need_those_whom_the_rule_excludes_for_unanimity() {
    Provisions others = amended(
        Procedure.of(ConsentRule.excluding(List.of(B.id()), FIVE), EffectRule.onCompletion()));

    assertThat(verdict(others, signed(amendment("2"), 2, A), 9)).isInstanceOf(Waiting.class);
    assertThat(verdict(others, signed(amendment("2"), 2, A, B), 2)).isInstanceOf(Done.class);
  }

  @Tag("4.4")
  @Test
  void should_not_weigh_where_one_that_is_asked_has_no_weight() {
    ConsentRule one = ConsentRule.weight(Map.of(A.id(), 3L), 1);
    ConsentRule both = ConsentRule.weight(Map.of(A.id(), 3L, B.id(), 0L), 1);

    assertThat(verdict(rule(one), signed(amendment("2"), 2, A), 9))
        .isEqualTo(missingB(Answer.IMPOSSIBLE));
    assertThat(verdict(rule(both), signed(amendment("2"), 2, A), 2)).isInstanceOf(Done.class);
  }

  @Tag("4.2")
  @Test
  void should_reach_an_associate_by_its_name() {
    ConsentRule named = ConsentRule.named(D);
    List<Day> days = judged(standing(A, B)
        .withOthers(List.of(C, Samples.E))
        .withAssociates(List.of(D))
        .withProvisions(rule(named))
        .withAct(signed(signed(amendment("2"), 2, A), 4, D)));

    assertThat(days.get(3).act("amendment-2")).isInstanceOf(Waiting.class);
    assertThat(days.get(4).act("amendment-2")).isInstanceOf(Done.class);
  }

  @Tag("4.6")
  @Test
  void should_put_out_on_the_old_end_who_does_not_consent_to_a_longer_term() {
    Amendment longer = Amendment.builder()
        .id("longer")
        .term(Term.from(day(0)).until(day(20)))
        .consent(ConsentRule.atLeast(2))
        .build();
    List<Day> days = judged(standing(A, B, C)
        .withTerm(Term.from(day(0)).until(day(5)))
        .withAct(signed(longer, 2, A, B)));

    assertThat(days.get(4).partners()).isEqualTo(Samples.ids(A, B, C));
    assertThat(days.get(5).partners()).isEqualTo(Samples.ids(A, B));
    assertThat(days.get(20).inForce()).isFalse();
  }

  @Tag("9.3")
  @Test
  void should_not_take_up_a_term_that_leaves_a_gap() {
    Amendment gap =
        Amendment.builder().id("gap").term(Term.from(day(7)).until(day(20))).build();
    Amendment next = gap.withTerm(Term.from(day(5)).until(day(20)));

    assertThat(inForceOn9(gap)).isFalse();
    assertThat(inForceOn9(next)).isTrue();
  }

  @Tag("4.6")
  @Test
  void should_fail_on_the_earlier_of_two_fixed_dates_unless_all_have_signed_the_later() {
    Provisions fixed = amended(Procedure.of(ConsentRule.everyPartner(), EffectRule.on(day(4))));
    ConsensualAct own = Amendment.builder()
        .id("amendment-2")
        .provisions(PLAIN)
        .effect(EffectRule.on(day(9)))
        .build();

    assertThat(verdict(fixed, signed(signed(own, 2, A), 5, B), 4))
        .isEqualTo(new Lost(Reason.TOO_LATE, day(4)));
    assertThat(verdict(fixed, signed(own, 2, A, B), 2)).isEqualTo(new Decided(day(2), day(9)));
  }

  private static boolean inForceOn9(Amendment act) {
    return judged(standing(A).withTerm(Term.from(day(0)).until(day(5))).withAct(signed(act, 2, A)))
        .get(9)
        .inForce();
  }

  private static Provisions rule(ConsentRule rule) {
    return amended(Procedure.of(rule, EffectRule.onCompletion()));
  }

  private static Provisions amended(Procedure procedure) {
    return PLAIN.withAmendment(procedure);
  }

  private static Verdict verdict(Provisions provisions, ConsensualAct act, int on) {
    return judged(
            standing(A, B).withInstruments(ANNEX).withProvisions(provisions).withAct(act))
        .get(on)
        .acts()
        .get(act.id());
  }

  private static Waiting missingB(Answer answer) {
    return new Waiting(
        Set.of(new Verdict.Lack(B.id(), Optional.of(TEXT.id()))), Optional.of(answer));
  }
}
