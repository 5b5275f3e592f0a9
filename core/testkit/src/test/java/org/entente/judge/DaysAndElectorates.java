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
import static org.entente.judge.Samples.signed;
import static org.entente.judge.Samples.standing;
import static org.entente.judge.Samples.withdrawal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Term;
import org.entente.judge.Verdict.Decided;
import org.entente.judge.Verdict.Done;
import org.entente.judge.Verdict.Lack;
import org.entente.judge.Verdict.Lost;
import org.entente.judge.Verdict.Reason;
import org.entente.judge.Verdict.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The judge on MEANING §3.1 to §3.7: which day counts, and whom an act asks. */
class DaysAndElectorates {
  @Tag("3.2")
  @Test
  void should_admit_on_the_day_of_the_last_signature() {
    List<Day> days =
        judged(standing(A, B).withAct(signed(signed(signed(accession(C), 2, A), 4, B), 3, C)));

    assertThat(days.get(3).partners()).isEqualTo(ids(A, B));
    assertThat(days.get(3).act("accession-c"))
        .isEqualTo(new Waiting(
            Set.of(new Lack(B.id(), Optional.empty())), Optional.of(Verdict.Answer.OPEN)));
    assertThat(days.get(4).partners()).isEqualTo(ids(A, B, C));
    assertThat(days.get(4).act("accession-c")).isEqualTo(new Done(Optional.of(day(4)), day(4)));
  }

  @Tag("3.2")
  @Test
  void should_have_a_party_out_on_the_day_its_leaving_takes_effect() {
    List<Day> days = judged(standing(A, B).withAct(withdrawal(B, 3)));

    assertThat(days.get(2).partners()).isEqualTo(ids(A, B));
    assertThat(days.get(3).partners()).isEqualTo(ids(A));
  }

  @Tag("3.3")
  @Test
  void should_not_ask_each_other_of_two_newcomers_that_complete_on_one_day() {
    List<Day> days = judged(
        standing(A).withAct(signed(accession(C), 3, A, C)).withAct(signed(accession(D), 3, A, D)));

    assertThat(days.get(3).partners()).isEqualTo(ids(A, C, D));
  }

  @Tag("3.3")
  @Tag("3.4")
  @Test
  void should_ask_a_newcomer_of_the_day_before() {
    Agreement agreement = standing(A)
        .withAct(signed(accession(C), 3, A, C))
        .withAct(signed(signed(accession(D), 3, A), 4, D));

    List<Day> days = judged(agreement);
    assertThat(days.get(4).act("accession-d"))
        .isEqualTo(new Waiting(
            Set.of(new Lack(C.id(), Optional.empty())), Optional.of(Verdict.Answer.OPEN)));
  }

  @Tag("3.3")
  @Tag("3.4")
  @Test
  void should_not_ask_one_that_left_that_morning() {
    Provisions leavingLater =
        PLAIN.withWithdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(days(2))));
    List<Day> days = judged(standing(A, B)
        .withProvisions(leavingLater)
        .withAct(withdrawal(B, 1))
        .withAct(signed(accession(C), 2, A, C)));

    assertThat(days.get(2).partners()).isEqualTo(ids(A, B));
    assertThat(days.get(2).act("withdrawal-b")).isEqualTo(new Decided(day(1), day(3)));
    assertThat(days.get(3).partners()).isEqualTo(ids(A, C));
  }

  @Tag("3.2")
  @Tag("3.4")
  @Test
  void should_still_ask_one_that_leaves_only_that_day() {
    List<Day> days =
        judged(standing(A, B).withAct(withdrawal(B, 2)).withAct(signed(accession(C), 2, A, C)));

    assertThat(days.get(2).partners()).isEqualTo(ids(A));
    assertThat(days.get(3).partners()).isEqualTo(ids(A, C));
  }

  @Tag("3.4")
  @Test
  void should_ask_the_partners_of_the_opening_day_where_provisions_say_so() {
    List<Day> days = judged(standing(A)
        .withProvisions(PLAIN.withElectorate(PartnersAsked.AT_OPENING))
        .withAct(signed(accession(C), 3, A, C))
        .withAct(signed(signed(accession(D), 3, A), 4, D)));

    assertThat(days.get(4).partners()).isEqualTo(ids(A, C, D));
  }

  @Tag("3.4")
  @Test
  void should_keep_the_rule_of_the_opening_day() {
    Amendment anyone = Amendment.builder()
        .id("anyone")
        .provisions(
            PLAIN.withAmendment(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion())))
        .build();
    List<Day> days = judged(standing(A, B)
        .withAct(signed(anyone, 3, A, B))
        .withAct(signed(amendment("opened-before"), 3, A))
        .withAct(signed(amendment("opened-after"), 4, A)));

    assertThat(days.get(30).act("amendment-opened-before")).isInstanceOf(Waiting.class);
    assertThat(days.get(4).act("amendment-opened-after")).isInstanceOf(Done.class);
  }

  @Tag("3.4")
  @Test
  void should_stay_complete_once_complete() {
    List<Day> days = judged(standing(A)
        .withProvisions(PLAIN.withAmendment(
            Procedure.of(ConsentRule.everyPartner(), EffectRule.after(days(5)))))
        .withAct(signed(amendment("2"), 1, A).withObjections(List.of(Objection.of(A, day(2)))))
        .withAct(signed(accession(C), 2, A, C)));

    assertThat(days.get(2).act("amendment-2")).isEqualTo(new Decided(day(1), day(6)));
    assertThat(days.get(6).texts()).containsEntry(Samples.TEXT.id(), Optional.of("2"));
  }

  @Tag("3.6")
  @Test
  void should_lapse_on_the_day_after_closing() {
    List<Day> days = judged(standing(A, B).withAct(accessionClosingOnDay3()));

    assertThat(days.get(3).act("accession-c")).isInstanceOf(Waiting.class);
    assertThat(days.get(4).act("accession-c")).isEqualTo(new Lost(Reason.LAPSED, day(4)));
  }

  private static ConsensualAct accessionClosingOnDay3() {
    return signed(signed(accession(C).withClosesOn(day(3)), 2, A, C), 4, B);
  }

  @Tag("3.6")
  @Test
  void should_wait_for_one_whom_the_rule_needs_and_who_objects() {
    ConsensualAct act =
        signed(accession(C), 2, A, C).withObjections(List.of(Objection.of(B, day(3))));
    List<Day> days = judged(standing(A, B).withAct(signed(act, 6, B)));

    assertThat(days.get(2).act("accession-c")).isEqualTo(lacking(B, Verdict.Answer.OPEN));
    assertThat(days.get(3).act("accession-c")).isEqualTo(lacking(B, Verdict.Answer.BLOCKED));
    assertThat(days.get(6).act("accession-c")).isEqualTo(new Done(Optional.of(day(6)), day(6)));
  }

  @Tag("3.6")
  @Test
  void should_fail_by_an_objection_that_stands_when_the_closing_has_passed() {
    ConsensualAct act = signed(accession(C).withClosesOn(day(5)), 2, A, C)
        .withObjections(List.of(Objection.of(B, day(3))));
    ConsensualAct takenBack = act.withRevocations(List.of(Revocation.of(B, day(4))));

    assertThat(judged(standing(A, B).withAct(act)).get(6).act("accession-c"))
        .isEqualTo(new Lost(Reason.OBJECTION, day(6)));
    assertThat(judged(standing(A, B).withAct(takenBack)).get(6).act("accession-c"))
        .isEqualTo(new Lost(Reason.LAPSED, day(6)));
  }

  private static Waiting lacking(Party party, Verdict.Answer answer) {
    return new Waiting(Set.of(new Lack(party.id(), Optional.empty())), Optional.of(answer));
  }

  @Tag("3.6")
  @Test
  void should_not_fail_on_the_objection_of_one_who_is_not_asked() {
    List<Objection> objections = List.of(Objection.of(D, day(1)));
    List<Day> days =
        judged(standing(A).withAct(signed(accession(C), 2, A, C).withObjections(objections)));

    assertThat(days.get(2).act("accession-c")).isInstanceOf(Done.class);
  }

  @Tag("3.6")
  @Test
  void should_fail_when_the_agreement_ends_first() {
    List<Day> days = judged(standing(A, B)
        .withTerm(Term.from(day(0)).until(day(5)))
        .withAct(signed(accession(C), 2, A, C)));

    assertThat(days.get(4).inForce()).isTrue();
    assertThat(days.get(5).inForce()).isFalse();
    assertThat(days.get(5).act("accession-c")).isEqualTo(new Lost(Reason.ENDED, day(5)));
  }

  @Tag("3.6")
  @Test
  void should_fail_on_its_fixed_date_if_not_complete_before_it() {
    Amendment fixed = amendment("2").withEffect(EffectRule.on(day(4)));
    List<Day> days = judged(standing(A, B)
        .withAct(signed(signed(fixed, 3, A), 4, B))
        .withAct(signed(fixed.withId(ActId.of("in-time")), 3, A, B)));

    assertThat(days.get(4).act("amendment-2")).isEqualTo(new Lost(Reason.TOO_LATE, day(4)));
    assertThat(days.get(4).act("in-time")).isEqualTo(new Done(Optional.of(day(3)), day(4)));
  }

  @Tag("3.7")
  @Test
  void should_pass_nothing_on_an_empty_electorate() {
    Provisions open =
        PLAIN.withAccession(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()));
    Agreement deserted = standing(A)
        .withOthers(List.of(B, C, D))
        .withAssociates(List.of(E))
        .withProvisions(open)
        .withAct(withdrawal(A, 1));

    List<Day> days = judged(deserted.withAct(signed(accession(C), 2, C)));

    assertThat(days.get(30).act("accession-c"))
        .isEqualTo(new Waiting(Set.of(), Optional.of(Verdict.Answer.IMPOSSIBLE)));
  }
}
