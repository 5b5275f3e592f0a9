package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.judge.Samples.A;
import static org.entente.judge.Samples.B;
import static org.entente.judge.Samples.C;
import static org.entente.judge.Samples.D;
import static org.entente.judge.Samples.E;
import static org.entente.judge.Samples.PLAIN;
import static org.entente.judge.Samples.accession;
import static org.entente.judge.Samples.day;
import static org.entente.judge.Samples.ids;
import static org.entente.judge.Samples.judged;
import static org.entente.judge.Samples.named;
import static org.entente.judge.Samples.signed;
import static org.entente.judge.Samples.standing;
import static org.entente.judge.Samples.succession;
import static org.entente.judge.Samples.withdrawal;

import java.util.List;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Succession;
import org.entente.judge.Verdict.Done;
import org.entente.judge.Verdict.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The judge on places that pass from one to another: MEANING §3.4, §3.13 and §4.2. */
class PlacesAndHeads {
  @Tag("4.2")
  @Test
  void should_ask_one_that_holds_another_place_besides_one_that_is_excluded() {
    Agreement agreement = standing(A, B, C)
        .withProvisions(joining(ConsentRule.excluding(List.of(A.id()), ConsentRule.everyPartner())))
        .withAct(succession(2, A, B));

    assertThat(outcome(agreement, signed(accession(D), 4, C, D))).isInstanceOf(Waiting.class);
    assertThat(outcome(agreement, signed(accession(D), 4, B, C, D))).isInstanceOf(Done.class);
  }

  @Tag("4.2")
  @Test
  void should_not_ask_by_name_the_heir_of_one_that_is_excluded() {
    ConsentRule rule = ConsentRule.excluding(List.of(B.id()), ConsentRule.named(C));
    Agreement agreement = standing(B).withProvisions(joining(rule)).withAct(succession(2, B, C));

    assertThat(outcome(agreement, signed(accession(D), 4, C, D)))
        .as("by unanimity the named one would still be needed")
        .isInstanceOf(Waiting.class);
  }

  @Tag("3.13")
  @Test
  void should_count_the_heirs_of_one_place_as_one_head() {
    Agreement agreement = standing(A, B, E)
        .withProvisions(joining(ConsentRule.atLeast(2)))
        .withAct(succession(3, B, C, D));
    Party newcomer = Party.of("n", "N");

    assertThat(outcome(agreement, opened(newcomer, C, D))).isInstanceOf(Waiting.class);
    assertThat(outcome(agreement, opened(newcomer, A, C))).isInstanceOf(Waiting.class);
    assertThat(outcome(agreement, opened(newcomer, A, C, D))).isInstanceOf(Done.class);
  }

  @Tag("3.13")
  @Test
  void should_count_heirs_each_for_themselves_that_were_there_at_the_opening() {
    Agreement agreement = standing(A, B)
        .withProvisions(joining(ConsentRule.atLeast(2)))
        .withAct(succession(3, B, C, D));

    assertThat(outcome(agreement, signed(accession(E), 4, C, D, E))).isInstanceOf(Done.class);
  }

  @Tag("3.13")
  @Test
  void should_keep_consent_that_is_inherited_when_its_heir_absorbs_another() {
    Agreement renamed = standing(A, B).withAct(succession(3, A, C)).withAct(succession(5, B, C));
    Agreement itself = standing(A, B).withAct(succession(5, B, A));

    assertThat(outcome(renamed, opened(D, 2, A))).isInstanceOf(Done.class);
    assertThat(outcome(itself, opened(D, 2, A))).isInstanceOf(Done.class);
  }

  @Tag("3.13")
  @Test
  void should_take_the_consent_of_one_of_those_who_become_one_in_a_founding() {
    Succession union = Succession.builder()
        .id("union")
        .on(day(4))
        .addPredecessors(A, B)
        .addSuccessors(D)
        .build();
    Agreement agreement = signed(signed(named(A, B, C), 1, A), 6, C).withAct(union);
    List<Objection> no = List.of(Objection.of(B, day(2)));

    assertThat(judged(agreement).get(6).partners()).isEqualTo(ids(C, D));
    assertThat(judged(agreement.withObjections(no)).get(6).inForce()).isFalse();
  }

  @Tag("3.13")
  @Test
  void should_count_a_founder_that_splits_before_the_entry_as_one_head() {
    Agreement agreement = signed(signed(named(A, B), 1, A), 4, C, D)
        .withProvisions(
            PLAIN.withFounding(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion())))
        .withAct(succession(2, A, C, D));

    assertThat(judged(agreement).get(9).inForce()).isFalse();
    assertThat(judged(signed(agreement, 5, B)).get(5).partners()).isEqualTo(ids(B, C, D));
  }

  @Tag("3.13")
  @Test
  void should_inherit_though_the_heir_had_taken_back_nothing_before() {
    Agreement agreement = standing(A, B).withAct(succession(4, B, C));
    List<Revocation> nothing = List.of(Revocation.of(C, day(3)));

    assertThat(outcome(agreement, opened(D, 2, A, B).withRevocations(nothing)))
        .isInstanceOf(Done.class);
  }

  @Tag("3.13")
  @Test
  void should_let_what_is_signed_in_the_name_of_a_predecessor_on_the_day_stand() {
    Agreement agreement = standing(A, B).withAct(succession(4, B, C));

    assertThat(judged(agreement.withAct(signed(signed(accession(D), 2, A, D), 4, B)))
            .get(4)
            .partners())
        .isEqualTo(ids(A, C, D));
  }

  @Tag("3.4")
  @Test
  void should_not_wait_for_one_that_left_though_it_was_asked_at_the_opening() {
    Provisions fixed = PLAIN.withElectorate(PartnersAsked.AT_OPENING);
    Agreement agreement = standing(A, B, C).withProvisions(fixed).withAct(withdrawal(C, 3));
    Provisions half = fixed.withAccession(
        Procedure.of(ConsentRule.moreThanShare(1, 3), EffectRule.onCompletion()));

    assertThat(outcome(agreement, opened(D, 2, A, B))).isInstanceOf(Done.class);
    assertThat(outcome(agreement.withProvisions(half), opened(D, 2, A)))
        .as("one of three is not more than a third, though one has left")
        .isInstanceOf(Waiting.class);
  }

  private static ConsensualAct opened(Party newcomer, Party... signers) {
    return opened(newcomer, 5, signers);
  }

  /** An accession that opens on day 1 and is signed on a later one. */
  private static ConsensualAct opened(Party newcomer, int on, Party... signers) {
    return signed(signed(accession(newcomer).withOpensOn(day(1)), on, newcomer), on, signers);
  }

  private static Provisions joining(ConsentRule rule) {
    return PLAIN.withAccession(Procedure.of(rule, EffectRule.onCompletion()));
  }

  private static Verdict outcome(Agreement agreement, ConsensualAct act) {
    return judged(agreement.withAct(act)).get(9).acts().get(act.id());
  }
}
