package org.entente.judge;

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
import static org.entente.judge.Samples.named;
import static org.entente.judge.Samples.signed;
import static org.entente.judge.Samples.standing;
import static org.entente.judge.Samples.succession;
import static org.entente.judge.Samples.termination;
import static org.entente.judge.Samples.withdrawal;

import java.util.List;
import java.util.Optional;
import org.entente.Abstention;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Anchor;
import org.entente.AuthorityStep;
import org.entente.ConsensualAct;
import org.entente.ConsentFinal;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.EffectRule;
import org.entente.Expulsion;
import org.entente.Given;
import org.entente.NonRenewal;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Renewal;
import org.entente.Revocation;
import org.entente.Revoked;
import org.entente.Role;
import org.entente.RoleChange;
import org.entente.Substitution;
import org.entente.Succession;
import org.entente.Suspension;
import org.entente.Term;
import org.entente.Towards;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Agreements on which the timeline and the judge once differed, each cut down to what it takes. */
class Disagreements {
  private static final EffectRule ON_5 = EffectRule.on(day(5));

  @Tag("3.6")
  @Test
  void should_fail_a_withdrawal_whose_notice_is_revoked_while_others_have_yet_to_consent() {
    agree(standing(A, B)
        .withAct(withdrawal(B, 1)
            .withConsent(ConsentRule.everyPartner())
            .withRevocations(List.of(Revocation.of(B, day(3))))));
  }

  @Tag("3.6")
  @Test
  void should_fail_a_withdrawal_whose_notice_is_revoked_before_the_agreement_is_in_force() {
    agree(signed(named(A, B), 4, A, B)
        .withAct(withdrawal(B, 1).withRevocations(List.of(Revocation.of(B, day(2))))));
  }

  @Tag("3.8")
  @Tag("3.10")
  @Test
  void should_bind_a_late_founder_from_the_day_its_retroactive_joining_reaches_back_to() {
    agree(signed(signed(named(A, B), 1, A), 5, B)
        .withProvisions(PLAIN
            .withFounding(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
            .withLateJoiner(EffectRule.retroactiveTo(day(2)))));
  }

  @Tag("9.1")
  @Test
  void should_end_an_agreement_that_a_merger_leaves_with_too_few_parties() {
    agree(standing(A, B)
        .withProvisions(PLAIN.withContinuesWhile(ConsentRule.atLeast(2)))
        .withAct(succession(3, B, A)));
  }

  @Tag("3.13")
  @Test
  void should_not_take_a_partner_for_a_signer_because_it_absorbs_one() {
    agree(standing(A, B).withAct(signed(accession(C), 2, B, C)).withAct(succession(4, B, A)));
  }

  @Tag("5.7")
  @Test
  void should_leave_a_partner_its_own_place_when_that_of_one_it_absorbed_is_given_up() {
    agree(standing(A, B, C)
        .withAct(signed(withdrawal(B, 1).withConsent(ConsentRule.atLeast(2)), 5, A, C))
        .withAct(succession(3, B, A)));
  }

  @Tag("5.7")
  @Test
  void should_not_take_out_a_partner_by_the_notice_of_an_outsider_that_it_absorbs() {
    agree(standing(A, B).withAct(withdrawal(C, 1)).withAct(succession(3, C, B)));
  }

  @Tag("5.7")
  @Test
  void should_let_one_who_leaves_give_up_the_place_it_inherits_that_day_too() {
    agree(standing(A, B, C)
        .withAct(succession(5, B, C))
        .withAct(withdrawal(C, 2).withEffect(EffectRule.after(days(3)))));
  }

  @Tag("5.7")
  @Test
  void should_let_one_who_leaves_give_up_the_place_it_inherited_since_its_notice() {
    agree(standing(A, B, C)
        .withAct(succession(4, B, C))
        .withAct(withdrawal(C, 2).withEffect(EffectRule.after(days(3)))));
  }

  @Tag("5.7")
  @Test
  void should_let_a_co_heir_stay_when_the_other_leaves() {
    agree(standing(A, B).withAct(succession(3, A, B, C)).withAct(withdrawal(B, 5)));
  }

  @Tag("3.8")
  @Tag("3.13")
  @Test
  void should_bind_only_the_heir_that_consents_of_a_founder_that_did_not() {
    Succession split = succession(3, B, C, D);
    Provisions oneIsEnough =
        PLAIN.withFounding(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()));
    agree(signed(signed(named(A, B), 1, A), 5, C).withProvisions(oneIsEnough).withAct(split));
  }

  @Tag("3.6")
  @Test
  void should_let_an_act_lapse_that_nobody_has_opened() {
    agree(standing(A).withAct(amendment("2").withClosesOn(day(3))));
  }

  @Tag("3.6")
  @Test
  void should_let_an_act_lapse_that_is_first_signed_after_its_closing() {
    agree(standing(A).withAct(signed(amendment("2").withClosesOn(day(3)), 6, A)));
  }

  @Tag("3.6")
  @Test
  void should_fail_an_act_on_its_fixed_date_though_nobody_has_opened_it() {
    agree(standing(A).withAct(amendment("2").withEffect(EffectRule.on(day(3)))));
  }

  @Tag("9.1")
  @Tag("3.8")
  @Test
  void should_not_let_an_agreement_enter_into_force_that_was_terminated_before() {
    agree(signed(named(A), 4, A).withAct(termination().withGiven(given(1))));
  }

  @Tag("3.10")
  @Test
  void should_say_who_is_missing_on_days_that_a_retroactive_founding_reaches_back_to() {
    Provisions back = PLAIN.withFounding(
        Procedure.of(ConsentRule.everyPartner(), EffectRule.retroactiveTo(day(2))));
    agree(signed(signed(named(A, B), 1, A), 5, B).withProvisions(back));
  }

  @Tag("3.10")
  @Test
  void should_hold_to_the_text_that_was_agreed_last_though_it_reaches_back() {
    agree(standing(A)
        .withAct(signed(amendment("between"), 3, A))
        .withAct(signed(amendment("back").withEffect(EffectRule.retroactiveTo(day(2))), 5, A)));
  }

  @Tag("3.10")
  @Test
  void should_show_the_provisions_by_which_it_judges_after_a_retroactive_change() {
    agree(standing(A, B)
        .withAct(
            signed(provisions("back", 1).withEffect(EffectRule.retroactiveTo(day(2))), 5, A, B))
        .withAct(signed(provisions("between", 2), 3, A, B))
        .withAct(signed(amendment("by-one"), 6, A)));
  }

  @Tag("3.10")
  @Test
  void should_keep_out_a_party_that_left_with_effect_before_it_joined() {
    agree(standing(A)
        .withAct(signed(accession(D), 3, A, D))
        .withAct(withdrawal(D, 5).withEffect(EffectRule.retroactiveTo(day(1)))));
  }

  @Tag("3.10")
  @Test
  void should_not_be_in_force_when_terminated_with_effect_before_it_entered_into_force() {
    agree(signed(named(A), 2, A)
        .withAct(signed(termination().withEffect(EffectRule.retroactiveTo(day(1))), 4, A)));
  }

  @Tag("3.10")
  @Test
  void should_not_be_in_force_after_the_end_of_a_term_shortened_retroactively() {
    Amendment shorter = Amendment.builder()
        .id("shorter")
        .term(Term.from(day(0)).until(day(3)))
        .effect(EffectRule.retroactiveTo(day(2)))
        .build();
    agree(standing(A).withAct(signed(shorter, 5, A)));
  }

  @Tag("3.6")
  @Test
  void should_take_the_objection_of_one_who_leaves_against_its_own_notice() {
    agree(standing(A, B)
        .withAct(signed(withdrawal(B, 1).withConsent(ConsentRule.everyPartner()), 5, A)
            .withObjections(List.of(Objection.of(B, day(3))))));
  }

  @Tag("3.8")
  @Test
  void should_not_fail_a_founding_before_it_opens_because_another_act_has_a_fact_then() {
    agree(signed(named(A, B), 6, B)
        .withOpensOn(day(5))
        .withObjections(List.of(Objection.of(A, day(1))))
        .withAct(signed(amendment("2"), 3, A)));
  }

  @Tag("3.3")
  @Test
  void should_have_a_party_once_that_joined_in_both_roles() {
    Accession associate = accession(E).withId(ActId.of("associate")).withRole(Role.ASSOCIATE);
    agree(standing(A)
        .withAct(signed(associate.withEffect(ON_5), 2, A, E))
        .withAct(signed(accession(E).withEffect(EffectRule.on(day(6))), 2, A, E)));
  }

  @Tag("3.5")
  @Test
  void should_judge_again_when_a_first_partner_joins_an_agreement_that_had_none() {
    agree(named()
        .withGiven(given(0))
        .withAct(accession(E).withGiven(given(5)))
        .withAct(signed(amendment("2"), 2, E)));
  }

  @Tag("3.6")
  @Test
  void should_judge_an_act_that_is_not_opened_by_the_provisions_of_the_day() {
    Provisions fixed =
        PLAIN.withAmendment(Procedure.of(ConsentRule.everyPartner(), EffectRule.on(day(5))));
    Amendment freed = Amendment.builder().id("freed").provisions(PLAIN).build();
    agree(standing(A)
        .withProvisions(fixed)
        .withAct(signed(freed.withEffect(EffectRule.onCompletion()), 2, A))
        .withAct(signed(amendment("2"), 7, A)));
  }

  @Tag("3.13")
  @Tag("3.6")
  @Test
  void should_not_take_a_revocation_by_one_that_is_not_yet_the_heir() {
    agree(standing(A, B)
        .withAct(withdrawal(B, 1)
            .withConsent(ConsentRule.everyPartner())
            .withRevocations(List.of(Revocation.of(C, day(2)))))
        .withAct(succession(3, B, C)));
  }

  @Tag("5.7")
  @Test
  void should_judge_again_when_the_one_who_gave_notice_joins() {
    agree(standing(A)
        .withAct(signed(accession(E).withEffect(ON_5), 2, A, E))
        .withAct(signed(withdrawal(E, 1).withConsent(ConsentRule.everyPartner()), 3, A)));
  }

  @Tag("3.6")
  @Test
  void should_hear_the_no_of_one_who_leaves_while_it_has_not_given_notice() {
    agree(named(A, B)
        .withGiven(given(3))
        .withAct(withdrawal(B, 5)
            .withConsent(ConsentRule.everyPartner())
            .withObjections(List.of(Objection.of(B, day(2))))));
  }

  @Tag("5.7")
  @Tag("3.13")
  @Test
  void should_give_up_the_place_that_an_heir_takes_in_the_name_of_one_who_leaves() {
    agree(signed(named(A, B), 1, A, B)
        .withProvisions(PLAIN.withFounding(Procedure.of(ConsentRule.everyPartner(), ON_5)))
        .withAct(succession(2, B, C))
        .withAct(accession(B).withGiven(given(5)))
        .withAct(withdrawal(B, 1)));
  }

  @Tag("2")
  @Tag("6.4")
  @Test
  void should_take_a_consent_taken_back_for_silence_and_not_for_the_no_before_it() {
    agree(named(A, B)
        .withGiven(given(3))
        .withAct(((Accession) signed(accession(C), 2, B))
            .withObjections(List.of(Objection.of(B, day(1))))
            .withRevocations(List.of(Revocation.of(B, day(4))))));
  }

  @Tag("3.10")
  @Test
  void
      should_have_had_a_text_in_a_place_that_another_has_taken_before_its_amendment_was_complete() {
    agree(standing(A, C)
        .withProvisions(PLAIN.withAmendment(
            Procedure.of(ConsentRule.named(D), EffectRule.retroactiveTo(day(1)))))
        .withAct(signed(amendment("2"), 1, A))
        .withAct(signed(substitution(A, D), 3, A, C, D)));
  }

  @Tag("3.6")
  @Test
  void should_lose_its_object_rather_than_its_condition_when_one_is_out_that_was_bound_in_time() {
    agree(standing(A, B, C)
        .withTerm(Term.always()
            .until(day(6))
            .renewing(Renewal.every(days(4), days(0)).blockedBy(ConsentRule.share(1, 2))))
        .withProvisions(PLAIN.withWithdrawal(Procedure.of(
            ConsentRule.none(),
            EffectRule.from(Anchor.BOUND, EffectRule.after(days(6))).by(day(6)))))
        .withNonRenewals(List.of(NonRenewal.of(B, day(6))))
        .withAct(withdrawal(B, 3).withPostponements(List.of(Postponement.until(day(3), day(13))))));
  }

  @Tag("7.2")
  @Test
  void should_be_suspended_in_the_stronger_role_though_it_holds_a_place_in_the_other() {
    agree(standing(A, B)
        .withOthers(List.of(C, E))
        .withAssociates(List.of(D))
        .withProvisions(PLAIN.withSuspension(
            Procedure.of(ConsentRule.everyPartner(), EffectRule.onCompletion())))
        .withAct(signed(Suspension.builder().id("suspension").party(B).build(), 1, A))
        .withAct(Succession.builder()
            .id("merger")
            .on(day(4))
            .addPredecessors(B, D)
            .addSuccessors(E)
            .build()));
  }

  @Tag("7.4")
  @Test
  void should_give_a_place_to_two_of_whom_one_has_another_that_came_from_the_taker() {
    agree(signed(named(B), 3, E)
        .withAct(succession(1, B, A, E))
        .withAct(succession(4, E, A, B))
        .withAct(substitution(B, E).withOpensOn(day(0))));
  }

  @Tag("3.10")
  @Test
  void should_have_left_before_a_day_on_which_it_was_not_yet_out_however_late_that_comes() {
    agree(standing(A, B)
        .withProvisions(PLAIN.withWithdrawal(Procedure.of(
            ConsentRule.none(),
            EffectRule.retroactiveTo(day(9)).once(EffectRule.after(days(300))))))
        .withAct(withdrawal(B, 10)));
  }

  @Tag("3.8")
  @Test
  void should_not_count_the_accession_of_one_that_the_founding_names() {
    agree(signed(named(A, B), 1, A, C)
        .withOthers(List.of(D, E))
        .withAssociates(List.of(C))
        .withProvisions(PLAIN
            .withFounding(Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion()))
            .withAccession(Procedure.of(ConsentRule.none(), EffectRule.onCompletion())))
        .withAct(signed(accession(C), 3, C)));
  }

  @Tag("5.4")
  @Tag("3.6")
  @Test
  void should_fail_once_the_end_of_the_term_could_no_longer_come_before_a_fixed_day() {
    agree(standing(A)
        .withTerm(Term.always().until(day(14)))
        .withProvisions(PLAIN.withAmendment(Procedure.of(
            ConsentRule.everyPartner(), EffectRule.from(Anchor.TERM_END, EffectRule.on(day(6))))))
        .withAct(amendment("2")));
  }

  @Tag("5.4")
  @Test
  void should_fail_by_a_fixed_day_before_the_last_day_of_the_condition() {
    agree(signed(named(A), 2, A)
        .withTerm(Term.always().until(EffectRule.after(days(12))))
        .withProvisions(PLAIN.withAmendment(Procedure.of(
            ConsentRule.everyPartner(),
            EffectRule.from(Anchor.TERM_END, EffectRule.on(day(6))).by(day(12)))))
        .withAct(amendment("2")));
  }

  @Tag("3.10")
  @Test
  void should_not_tell_the_end_of_a_term_by_a_rule_before_the_entry_into_force() {
    agree(signed(named(A), 6, A)
        .withProvisions(PLAIN.withAmendment(
            Procedure.of(ConsentRule.everyPartner(), EffectRule.retroactiveTo(day(3)))))
        .withAct(signed(
            Amendment.builder()
                .id("amendment")
                .term(Term.always().until(EffectRule.after(days(7))))
                .build(),
            8,
            A)));
  }

  @Tag("7.2")
  @Tag("3.6")
  @Test
  void should_lose_its_object_with_the_place_of_an_heir_whose_predecessor_never_had_it() {
    agree(signed(named(A, C), 2, A)
        .withProvisions(PLAIN.withExpulsion(
            Procedure.of(ConsentRule.everyPartner(), EffectRule.onCompletion())))
        .withAct(succession(6, A, C))
        .withAct(signed(Expulsion.builder().id("expulsion").party(A).build(), 1, C))
        .withAct(Expulsion.builder().id("again").party(A).build()));
  }

  @Tag("5.3")
  @Test
  void should_tell_when_a_term_by_a_rule_would_be_over_that_is_set_on_the_day_of_the_end() {
    agree(standing(A)
        .withAct(signed(termination(), 2, A))
        .withAct(signed(
            Amendment.builder()
                .id("amendment")
                .term(Term.always().until(EffectRule.after(days(6))))
                .build(),
            2,
            A)));
  }

  @Tag("3.12")
  @Test
  void should_put_one_out_of_each_place_that_it_has_by_an_entry_that_reaches_back() {
    agree(signed(named(B, C), 3, C)
        .withProvisions(PLAIN.withFounding(Procedure.of(
            ConsentRule.atLeast(1),
            EffectRule.retroactiveTo(day(1)).once(EffectRule.after(days(4))))))
        .withAct(Succession.builder()
            .id("merger")
            .on(day(5))
            .addPredecessors(B, C)
            .addSuccessors(D)
            .build())
        .withAct(withdrawal(D, 2).withNotifiedOn(Optional.empty()).withGiven(given(2))));
  }

  @Tag("3.10")
  @Test
  void should_have_given_a_place_to_who_stood_there_then_for_one_that_takes_it() {
    agree(standing(B)
        .withProvisions(PLAIN.withAccession(
            Procedure.of(ConsentRule.everyPartner(), EffectRule.retroactiveTo(day(1)))))
        .withAct(succession(3, C, E))
        .withAct(signed(signed(substitution(B, C), 7, B), 11, E)));
  }

  @Tag("3.10")
  @Test
  void should_count_a_longer_term_before_the_entry_into_force_though_it_is_towards_some() {
    agree(standing(A)
        .withGiven(given(3))
        .withTerm(Term.always().until(EffectRule.after(days(9))))
        .withProvisions(PLAIN.withAmendment(
            Procedure.of(ConsentRule.everyPartner(), EffectRule.retroactiveTo(day(1)))
                .withTowards(Optional.of(Towards.CONSENTING))))
        .withAct(signed(Amendment.builder().id("amendment").term(Term.always()).build(), 5, A)));
  }

  @Tag("4.3")
  @Test
  void should_not_pass_by_silence_while_nobody_is_asked_any_more() {
    agree(standing(A)
        .withProvisions(PLAIN.withAccession(
            Procedure.of(ConsentRule.noObjectionWithin(days(3)), EffectRule.onCompletion())))
        .withAct(signed(accession(B).withOpensOn(day(1)), 9, B))
        .withAct(Suspension.builder().id("suspension").party(A).given(given(7)).build()));
  }

  @Tag("4.6")
  @Test
  void should_have_signed_a_clause_while_time_runs_that_will_stand_for_a_step() {
    agree(standing(A)
        .withProvisions(PLAIN
            .withAmendment(Procedure.of(ConsentRule.atLeast(3), EffectRule.onCompletion()))
            .withAuthority(List.of(AuthorityStep.of(DecisionKind.VIEWS).orAfter(days(3)))))
        .withAct(((Amendment) signed(amendment("2").withConsent(ConsentRule.everyPartner()), 4, A))
            .withDecisions(List.of(Decision.builder()
                .party(A.id())
                .on(day(4))
                .kind(DecisionKind.SENT)
                .build()))));
  }

  @Tag("3.6")
  @Test
  void should_not_be_defeated_by_objections_where_another_way_cannot_be_gone() {
    ConsentRule unless = ConsentRule.allOf(
        ConsentRule.allBut(1), ConsentRule.among(List.of(B.id()), ConsentRule.share(1, 2)));
    agree(named(A)
        .withProvisions(PLAIN.withFounding(Procedure.of(
            ConsentRule.noObjection(unless).within(days(2)), EffectRule.onCompletion())))
        .withOpensOn(day(0))
        .withObjections(List.of(Objection.of(A, day(2)))));
  }

  @Tag("3.8")
  @Test
  void should_be_in_with_the_entry_though_its_own_rule_would_reach_back_later() {
    agree(standing(A)
        .withGiven(given(1))
        .withProvisions(
            PLAIN.withAccession(Procedure.of(ConsentRule.none(), EffectRule.onCompletion())))
        .withAct(signed(
            accession(D)
                .withEffect(EffectRule.retroactiveTo(day(5)).once(EffectRule.after(days(20)))),
            0,
            D)));
  }

  @Tag("8.2")
  @Test
  void should_have_what_was_in_effect_by_the_morning_of_a_day_though_its_joining_reaches_back() {
    agree(standing(B)
        .withProvisions(PLAIN
            .withAccession(
                Procedure.of(ConsentRule.everyPartner(), EffectRule.retroactiveTo(day(2))))
            .withAmendment(Procedure.of(ConsentRule.everyPartner(), EffectRule.on(day(8)))
                .withTowards(Optional.of(Towards.CONSENTING))))
        .withAct(signed(amendment("2"), 4, B))
        .withAct(signed(signed(accession(E), 7, E), 8, B)));
  }

  @Tag("3.10")
  @Test
  void should_tell_the_end_of_a_term_that_another_of_the_same_day_replaced() {
    agree(standing(A)
        .withAct(signed(
            Amendment.builder()
                .id("amendment-1")
                .term(Term.always().until(EffectRule.after(days(10))))
                .effect(EffectRule.retroactiveTo(day(2)))
                .build(),
            3,
            A))
        .withAct(
            signed(Amendment.builder().id("amendment-2").term(Term.always()).build(), 3, A)));
  }

  @Tag("3.12")
  @Test
  void should_put_out_by_a_stated_leaving_one_that_was_separated_on_that_day_too() {
    agree(standing(A, B)
        .withAct(withdrawal(B, 1).withNotifiedOn(Optional.empty()).withGiven(given(3)))
        .withAct(Succession.builder()
            .id("separation")
            .on(day(3))
            .addPredecessors(B)
            .addRemaining(B.id())
            .addSuccessors(E)
            .build()));
  }

  @Tag("7.2")
  @Test
  void should_reach_a_place_that_one_took_since_the_opening_though_it_has_passed_it_on() {
    agree(standing(A, B)
        .withAct(Suspension.builder().id("suspension").party(B).opensOn(day(1)).build())
        .withAct(succession(2, A, B))
        .withAct(succession(3, B, C)));
  }

  @Tag("4.6")
  @Tag("2")
  @Test
  void should_not_have_signed_a_clause_once_what_it_inherited_of_a_consent_is_taken_back() {
    agree(standing(A)
        .withProvisions(
            PLAIN.withAccession(Procedure.of(ConsentRule.named(C), EffectRule.onCompletion())))
        .withAct(signed(accession(E).withConsent(ConsentRule.everyPartner()), 1, A)
            .withRevocations(List.of(Revocation.of(B, day(5)))))
        .withAct(succession(3, A, B)));
  }

  @Tag("6.4")
  @Test
  void should_not_take_the_silence_of_one_that_has_taken_the_place_for_stepping_back() {
    agree(steppingBack(signed(amendment("2"), 2, A)).withAct(succession(4, A, B)));
  }

  @Tag("6.4")
  @Test
  void should_let_whoever_has_taken_the_place_step_back_in_it() {
    ConsensualAct amendment = signed(amendment("2"), 2, A);
    for (Party heir : List.of(B, D)) {
      agree(steppingBack(amendment.withRevocations(List.of(Revocation.of(heir, day(5)))))
          .withAct(succession(4, A, heir)));
      agree(steppingBack(amendment.withObjections(List.of(Objection.of(heir, day(5)))))
          .withAct(succession(4, A, heir)));
    }
  }

  @Tag("2")
  @Test
  void should_count_what_is_signed_on_a_decision_of_the_day_that_is_revoked_on_it_too() {
    Decision decided = Decision.of(A, day(3));
    for (int on : List.of(3, 5)) {
      ConsensualAct act = signed(amendment("2"), 3, A)
          .withDecisions(List.of(decided))
          .withRevocations(List.of(Revocation.of(A, day(on)).ofIts(Revoked.DECISION)));
      agree(deciding(act));
      agree(deciding(act.withDecisions(List.of(decided, decided.withKind(DecisionKind.REFUSED)))));
      agree(deciding(signed(act.withSignatures(List.of()), 5, A)));
    }
  }

  private static Agreement deciding(ConsensualAct act) {
    return standing(A)
        .withProvisions(PLAIN.withAuthority(List.of(AuthorityStep.of(DecisionKind.DECIDED))))
        .withAct(act);
  }

  @Tag("4.3")
  @Test
  void should_not_defeat_a_founding_by_one_that_was_not_asked_on_the_last_day() {
    for (int on : List.of(3, 7)) {
      agree(tacit(B).withAct(succession(on, A, B)));
      agree(tacit(A).withAct(succession(on, A, B)));
    }
  }

  private static Agreement tacit(Party objecting) {
    return named(A)
        .withProvisions(PLAIN.withFounding(
            Procedure.of(ConsentRule.noObjectionWithin(days(2)), EffectRule.onCompletion())))
        .withOpensOn(day(3))
        .withObjections(List.of(Objection.of(objecting, day(2))));
  }

  @Tag("3.10")
  @Tag("7.2")
  @Test
  void should_be_out_before_a_separation_to_which_its_expulsion_reaches_back() {
    for (Party heir : List.of(B, D)) {
      agree(expelling(A, B, C).withAct(separation(3, C, heir)));
      agree(expelling(A, B, C).withAct(succession(3, C, heir)));
      agree(expelling(A, B, C).withAct(succession(6, C, heir)));
      agree(expelling(A, heir).withAct(succession(3, heir, C)));
      agree(expelling(A, heir).withAct(succession(3, heir, C)).withAct(succession(4, C, E)));
      agree(expelling(A, B, C).withAct(succession(3, C, heir)).withAct(succession(4, heir, C)));
    }
  }

  private static Agreement expelling(Party... partners) {
    return standing(partners)
        .withProvisions(PLAIN.withExpulsion(
            Procedure.of(ConsentRule.atLeast(1), EffectRule.retroactiveTo(day(2)))))
        .withAct(
            signed(Expulsion.builder().id("expulsion").party(C).opensOn(day(5)).build(), 8, A));
  }

  @Tag("3.10")
  @Tag("7.2")
  @Test
  void should_be_out_by_an_expulsion_that_reaches_back_to_before_it_was_suspended() {
    agree(standing(A, B, C)
        .withProvisions(PLAIN
            .withExpulsion(Procedure.of(ConsentRule.atLeast(1), EffectRule.retroactiveTo(day(2))))
            .withSuspension(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion())))
        .withAct(signed(Suspension.builder().id("suspension").party(C).build(), 4, A))
        .withAct(signed(Expulsion.builder().id("expulsion").party(C).build(), 6, A)));
  }

  @Tag("3.10")
  @Tag("5.7")
  @Test
  void should_be_out_before_a_separation_to_which_its_leaving_reaches_back() {
    for (Party heir : List.of(B, D)) {
      for (int notice : List.of(2, 6)) {
        Agreement leaving = standing(A, B, C)
            .withProvisions(PLAIN.withWithdrawal(
                Procedure.of(ConsentRule.none(), EffectRule.retroactiveTo(day(1)))))
            .withAct(withdrawal(C, notice));
        agree(leaving.withAct(separation(4, C, heir)));
        agree(leaving.withAct(succession(3, C, heir)).withAct(succession(4, heir, C)));
        agree(leaving.withAct(succession(4, heir, C)));
      }
    }
  }

  private static Succession separation(int on, Party remaining, Party successor) {
    return Succession.builder()
        .id("separation")
        .on(day(on))
        .addPredecessors(remaining)
        .addRemaining(remaining.id())
        .addSuccessors(successor)
        .build();
  }

  @Tag("5.5")
  @Tag("3.8")
  @Test
  void should_not_bind_a_late_founder_by_what_is_about_one_that_takes_its_place_later() {
    Anchor published = Anchor.occurrence("publication");
    for (Party about : List.of(B, D)) {
      for (int on : List.of(2, 9)) {
        for (EffectRule rule : List.of(EffectRule.on(day(5)), EffectRule.after(days(2)))) {
          agree(signed(signed(named(A, B), 2, A), 3, B)
              .withProvisions(PLAIN
                  .withFounding(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
                  .withLateJoiner(EffectRule.from(published, rule)))
              .withOccurrences(List.of(Occurrence.of("publication", day(on)).about(about)))
              .withAct(succession(8, B, D)));
        }
      }
    }
  }

  @Tag("3.4")
  @Test
  void should_keep_one_in_the_denominator_of_places_merged_before_they_were_fixed() {
    for (int on : List.of(2, 4)) {
      agree(named(A, B, C)
          .withGiven(given(3))
          .withProvisions(PLAIN
              .withElectorate(PartnersAsked.AT_OPENING)
              .withAccession(Procedure.of(ConsentRule.share(1, 2), EffectRule.onCompletion())))
          .withAct(succession(on, C, A))
          .withAct(signed(
              RoleChange.builder()
                  .id("role-change")
                  .party(C)
                  .role(Role.ASSOCIATE)
                  .opensOn(day(1))
                  .build(),
              1,
              A,
              B))
          .withAct(signed(accession(E).withOpensOn(day(1)), 6, A)));
    }
  }

  @Tag("3.13")
  @Test
  void should_inherit_a_no_in_the_place_that_it_takes_while_it_gives_up_its_own() {
    for (ConsentRule rule :
        List.of(ConsentRule.everyPartner(), ConsentRule.noObjectionWithin(days(4)))) {
      Agreement standing = standing(A, B)
          .withProvisions(PLAIN.withAmendment(Procedure.of(rule, EffectRule.onCompletion())))
          .withAct(succession(3, A, B))
          .withAct(succession(3, B, A));
      ConsensualAct opened = amendment("2").withOpensOn(day(1));
      for (Party party : List.of(A, B)) {
        ConsensualAct opposed = opened.withObjections(List.of(Objection.of(party, day(2))));
        agree(standing.withAct(opposed));
        agree(standing.withAct(signed(opposed, 4, party)));
        agree(standing.withAct(opened.withAbstentions(List.of(Abstention.of(party, day(2))))));
      }
    }
  }

  private static Agreement steppingBack(ConsensualAct amendment) {
    Procedure towardsThoseWhoConsent = Procedure.of(
            ConsentRule.atLeast(1), EffectRule.after(days(5)))
        .withTowards(Optional.of(Towards.CONSENTING));
    return standing(A, B, C)
        .withProvisions(
            PLAIN.withConsentFinal(ConsentFinal.AT_EFFECT).withAmendment(towardsThoseWhoConsent))
        .withAct(amendment);
  }

  private static Substitution substitution(Party party, Party substitute) {
    return Substitution.builder()
        .id("substitution")
        .party(party)
        .substitute(substitute)
        .build();
  }

  private static Optional<Given> given(int on) {
    return Optional.of(Given.of(day(on), "a register"));
  }

  private static Amendment provisions(String id, int count) {
    return Amendment.builder()
        .id(id)
        .provisions(PLAIN.withAmendment(
            Procedure.of(ConsentRule.atLeast(count), EffectRule.onCompletion())))
        .build();
  }

  private static void agree(Agreement agreement) {
    Comparison.requireSameWords(agreement, day(0), day(20), day(80));
  }
}
