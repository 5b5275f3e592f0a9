package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.judge.Samples.A;
import static org.entente.judge.Samples.B;
import static org.entente.judge.Samples.C;
import static org.entente.judge.Samples.D;
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
import static org.entente.judge.Samples.termination;
import static org.entente.judge.Samples.withdrawal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.BoundFromEntry;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Objection;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.judge.Verdict.Decided;
import org.entente.judge.Verdict.Done;
import org.entente.judge.Verdict.Lost;
import org.entente.judge.Verdict.Reason;
import org.entente.judge.Verdict.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The judge on what comes before the entry into force, or is given: MEANING §3.8, §3.12, §6.1. */
class BeforeTheEntry {
  private static final EffectRule THREE_DAYS = EffectRule.after(days(3));

  /** Two suffice; accession asks nobody; everything takes three days. */
  private static final Provisions OPEN = PLAIN
      .withFounding(Procedure.of(ConsentRule.atLeast(2), THREE_DAYS))
      .withAccession(Procedure.of(ConsentRule.none(), THREE_DAYS))
      .withLateJoiner(THREE_DAYS);

  @Tag("3.8")
  @Test
  void should_count_towards_the_number_what_is_deposited_before_the_entry() {
    List<Day> days = judged(signed(signed(named(A, B), 1, A), 4, B)
        .withProvisions(OPEN)
        .withAct(signed(accession(C), 2, C))
        .withAct(signed(accession(D), 3, D)));

    assertThat(days.get(2).founding()).isEqualTo(new Decided(day(2), day(5)));
    assertThat(days.get(5).partners()).isEqualTo(ids(A, C));
    assertThat(days.get(5).act("accession-c")).isEqualTo(new Done(Optional.of(day(2)), day(5)));
    assertThat(days.get(6).partners()).isEqualTo(ids(A, C, D));
    assertThat(days.get(7).partners()).isEqualTo(ids(A, B, C, D));
  }

  @Tag("3.8")
  @Test
  void should_not_count_a_deposit_that_was_taken_back_or_towards_every_partner() {
    ConsensualAct back =
        signed(accession(C), 1, C).withRevocations(List.of(Revocation.of(C, day(2))));
    Agreement agreement = signed(signed(named(A, B), 3, A), 6, B).withProvisions(OPEN);
    Provisions every = OPEN.withFounding(Procedure.builder().build());

    assertThat(judged(agreement.withAct(back)).get(5).founding()).isInstanceOf(Waiting.class);
    assertThat(judged(agreement.withProvisions(every).withAct(signed(accession(C), 1, C)))
            .get(6)
            .partners())
        .isEqualTo(ids(A, B, C));
  }

  @Tag("3.8")
  @Test
  void should_take_all_deposits_of_before_the_entry_where_the_clause_says_so() {
    Provisions before = OPEN.withFirstParties(BoundFromEntry.CONSENTED_BEFORE_ENTRY_INTO_FORCE);
    Agreement agreement = signed(named(A, B), 1, A, B).withProvisions(before);

    assertThat(judged(agreement.withAct(signed(accession(C), 3, C))).get(4).partners())
        .isEqualTo(ids(A, B, C));
    assertThat(judged(agreement.withAct(signed(accession(C), 4, C))).get(4).partners())
        .isEqualTo(ids(A, B));
    assertThat(judged(agreement.withAct(signed(accession(C), 4, C))).get(7).partners())
        .isEqualTo(ids(A, B, C));
  }

  @Tag("3.8")
  @Test
  void should_let_a_late_founder_in_by_the_rule_in_force_when_it_consents() {
    Provisions now =
        OPEN.withFounding(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()));
    ConsensualAct change = Amendment.builder()
        .id("change")
        .provisions(now.withLateJoiner(EffectRule.onCompletion()))
        .build();
    Agreement agreement = signed(signed(named(A, B), 1, A), 6, B).withProvisions(now);

    assertThat(judged(agreement.withAct(signed(change, 5, A))).get(6).partners())
        .isEqualTo(ids(A, B));
    assertThat(judged(agreement.withAct(signed(change, 6, A))).get(6).partners())
        .isEqualTo(ids(A));
  }

  @Tag("3.8")
  @Test
  void should_count_a_ratification_but_no_signature_once_signing_is_over() {
    Agreement agreement = signed(named(A, B), 1, A).withSignableUntil(day(3)).withClosesOn(day(6));
    Signature late = Signature.of(B, day(5));

    assertThat(judged(adding(agreement, late)).get(6).inForce()).isFalse();
    assertThat(judged(adding(agreement, late.withKind(SignatureKind.RATIFICATION)))
            .get(5)
            .partners())
        .isEqualTo(ids(A, B));
  }

  private static Agreement adding(Agreement agreement, Signature signature) {
    List<Signature> all = new ArrayList<>(agreement.signatures());
    all.add(signature);
    return agreement.withSignatures(all);
  }

  @Tag("6.1")
  @Test
  void should_count_the_consent_of_a_newcomer_from_before_the_opening() {
    ConsensualAct act = signed(signed(accession(C).withOpensOn(day(3)), 1, C), 4, A);

    assertThat(judged(standing(A).withAct(act)).get(4).partners()).isEqualTo(ids(A, C));
  }

  @Tag("3.12")
  @Test
  void should_judge_a_given_act_before_its_day_by_its_own_facts() {
    Agreement agreement = standing(A, B);
    ConsensualAct given = amendment("2").withGiven(given(8));

    assertThat(judged(agreement.withAct(signed(given, 2, A))).get(7).act("amendment-2"))
        .isInstanceOf(Waiting.class);
    assertThat(judged(agreement.withAct(signed(given, 2, A, B))).get(2).act("amendment-2"))
        .isEqualTo(new Decided(day(2), day(8)));
    assertThat(judged(agreement.withAct(signed(given, 2, A, B))).get(8).act("amendment-2"))
        .isEqualTo(new Done(Optional.empty(), day(8)));
  }

  @Tag("3.12")
  @Test
  void should_take_effect_on_its_day_whoever_objects() {
    ConsensualAct given = amendment("2")
        .withClosesOn(day(4))
        .withObjections(List.of(Objection.of(A, day(2))))
        .withGiven(given(8));

    assertThat(judged(standing(A, B).withAct(given)).get(8).act("amendment-2"))
        .isEqualTo(new Done(Optional.empty(), day(8)));
  }

  @Tag("3.12")
  @Test
  void should_not_be_in_effect_before_the_agreement_is() {
    List<Day> days = judged(signed(named(A, B), 5, A, B).withAct(accession(C).withGiven(given(2))));

    assertThat(days.get(4).act("accession-c")).isInstanceOf(Waiting.class);
    assertThat(days.get(5).act("accession-c")).isEqualTo(new Done(Optional.empty(), day(5)));
    assertThat(days.get(5).partners()).isEqualTo(ids(A, B, C));
  }

  @Tag("3.12")
  @Test
  void should_be_without_object_where_a_given_act_finds_no_place() {
    List<Day> days = judged(standing(A, B)
        .withAct(accession(B).withGiven(given(3)))
        .withAct(withdrawal(C, 1).withGiven(given(4))));

    assertThat(days.get(3).act("accession-b")).isEqualTo(new Lost(Reason.WITHOUT_OBJECT, day(3)));
    assertThat(days.get(4).act("withdrawal-c")).isEqualTo(new Lost(Reason.WITHOUT_OBJECT, day(4)));
  }

  @Tag("3.12")
  @Test
  void should_not_enter_into_force_if_a_source_ends_it_before() {
    List<Day> days =
        judged(signed(named(A, B), 5, A, B).withAct(termination().withGiven(given(2))));

    assertThat(days.get(5).inForce()).isFalse();
    assertThat(days.get(5).act("termination")).isEqualTo(new Done(Optional.empty(), day(2)));
  }

  private static Optional<Given> given(int on) {
    return Optional.of(Given.of(day(on), "a register"));
  }
}
