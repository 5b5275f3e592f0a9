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
import static org.entente.judge.Samples.succession;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.Accession;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.judge.Verdict.Answer;
import org.entente.judge.Verdict.Done;
import org.entente.judge.Verdict.Lack;
import org.entente.judge.Verdict.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The judge on MEANING §6, what counts as a signature, and §4, who must consent. */
class WhatCountsAsConsent {
  private static final Accession BOTH_TEXTS = accession(C).withAdopts(List.of(TEXT, ANNEX));
  private static final Digest DIGEST = new Digest("crc-32", "00000001");
  private static final Digest OTHER = new Digest("crc-32", "00000002");

  @Tag("6.1")
  @Test
  void should_need_every_instrument_of_every_party() {
    ConsensualAct act =
        signed(BOTH_TEXTS, 2, C).withSignature(Signature.of(A, day(2)).covering(TEXT));

    assertThat(onDay(2, act)).isEqualTo(new Waiting(missing(A, ANNEX), Optional.of(Answer.OPEN)));
    assertThat(onDay(3, act.withSignature(Signature.of(A, day(3)).covering(ANNEX))))
        .isInstanceOf(Done.class);
  }

  @Tag("6.1")
  @Test
  void should_not_count_a_signature_subject_to_ratification() {
    Signature conditional = Signature.of(A, day(2)).withKind(SignatureKind.SUBJECT_TO_RATIFICATION);
    Signature ratified = Signature.of(A, day(3)).withKind(SignatureKind.RATIFICATION);
    ConsensualAct act = signed(accession(C), 2, C).withSignature(conditional);

    assertThat(onDay(2, act)).isInstanceOf(Waiting.class);
    assertThat(onDay(3, act.withSignature(ratified))).isInstanceOf(Done.class);
  }

  @Tag("6.1")
  @Test
  void should_not_count_a_signature_before_the_opening() {
    assertThat(onDay(9, signed(accession(C).withOpensOn(day(3)), 2, A, C)))
        .isInstanceOf(Waiting.class);
    assertThat(onDay(3, signed(accession(C).withOpensOn(day(3)), 3, A, C)))
        .isInstanceOf(Done.class);
  }

  @Tag("6.1")
  @Test
  void should_not_count_a_signature_of_another_text() {
    Amendment act = amendment("2").withAdopts(List.of(TEXT.withDigest(DIGEST)));
    Signature same = Signature.of(A, day(2)).withDigests(Map.of(TEXT.id(), DIGEST));
    Signature other = Signature.of(A, day(2)).withDigests(Map.of(TEXT.id(), OTHER));

    assertThat(onDay(2, act.withSignature(same))).isInstanceOf(Done.class);
    assertThat(onDay(2, act.withSignature(Signature.of(A, day(2))))).isInstanceOf(Done.class);
    assertThat(onDay(2, act.withSignature(other))).isInstanceOf(Waiting.class);
  }

  @Tag("6.2")
  @Test
  void should_count_a_signature_only_after_a_decision_where_provisions_ask_for_one() {
    Provisions mandate = PLAIN.withDecisionRequired(true);
    Amendment act = amendment("2").withAdopts(List.of(TEXT, ANNEX));
    ConsensualAct decided = signed(act, 3, A)
        .withDecisions(List.of(
            Decision.of(A, day(3)).covering(TEXT), Decision.of(A, day(4)).covering(ANNEX)));

    Verdict verdict =
        judged(standing(A).withProvisions(mandate).withAct(decided)).get(4).act("amendment-2");

    assertThat(verdict).isEqualTo(new Waiting(missing(A, ANNEX), Optional.of(Answer.OPEN)));
  }

  @Tag("6.4")
  @Test
  void should_let_a_party_take_its_signature_back_before_completion() {
    ConsensualAct act =
        signed(signed(accession(C), 1, A), 3, C).withRevocations(List.of(Revocation.of(A, day(2))));

    assertThat(onDay(3, act)).isInstanceOf(Waiting.class);
    assertThat(onDay(4, signed(act, 4, A))).isInstanceOf(Done.class);
  }

  @Tag("2")
  @Tag("6.4")
  @Test
  void should_let_a_revocation_reach_a_signature_of_its_own_day() {
    ConsensualAct act =
        signed(accession(C), 2, A, C).withRevocations(List.of(Revocation.of(A, day(2))));

    assertThat(onDay(9, act)).isInstanceOf(Waiting.class);
  }

  @Tag("4.5")
  @Test
  void should_admit_nobody_without_its_own_consent() {
    assertThat(onDay(9, signed(accession(C).withConsent(ConsentRule.none()), 2, A)))
        .isEqualTo(
            new Waiting(Set.of(new Lack(C.id(), Optional.empty())), Optional.of(Answer.SATISFIED)));
  }

  @Tag("4.1")
  @Test
  void should_count_shares_in_whole_numbers() {
    assertThat(answer(ConsentRule.share(2, 3), A, B)).isEqualTo(Answer.SATISFIED);
    assertThat(answer(ConsentRule.share(2, 3), A)).isEqualTo(Answer.OPEN);
    assertThat(answer(ConsentRule.moreThanShare(2, 3), A, B)).isEqualTo(Answer.OPEN);
  }

  @Tag("4.1")
  @Tag("4.2")
  @Test
  void should_weigh_name_and_leave_aside_parties() {
    Map<PartyId, Long> weights = Map.of(A.id(), 5L, B.id(), 1L, C.id(), 0L, D.id(), 9L);

    assertThat(answer(ConsentRule.weight(weights, 5), A)).isEqualTo(Answer.SATISFIED);
    assertThat(answer(ConsentRule.weight(weights, 7), A)).isEqualTo(Answer.IMPOSSIBLE);
    assertThat(answer(ConsentRule.named(A, B), A)).isEqualTo(Answer.OPEN);
    assertThat(answer(ConsentRule.named(A, D), A)).isEqualTo(Answer.IMPOSSIBLE);
    assertThat(answer(ConsentRule.among(List.of(A.id()), ConsentRule.everyPartner()), A))
        .isEqualTo(Answer.SATISFIED);
    assertThat(answer(ConsentRule.among(List.of(D.id()), ConsentRule.everyPartner()), A))
        .isEqualTo(Answer.IMPOSSIBLE);
    assertThat(answer(ConsentRule.excluding(List.of(B.id()), ConsentRule.share(1, 1)), A))
        .isEqualTo(Answer.OPEN);
  }

  @Tag("4.2")
  @Test
  void should_combine_rules() {
    ConsentRule one = ConsentRule.atLeast(1);
    ConsentRule four = ConsentRule.atLeast(4);

    assertThat(answer(ConsentRule.allOf(one, ConsentRule.everyPartner()), A))
        .isEqualTo(Answer.OPEN);
    assertThat(answer(ConsentRule.anyOf(four, one), A)).isEqualTo(Answer.SATISFIED);
    assertThat(answer(ConsentRule.allOf(four, one), A)).isEqualTo(Answer.IMPOSSIBLE);
  }

  @Tag("4.3")
  @Test
  void should_pass_by_silence_on_the_day_the_time_has_run() {
    ConsensualAct act = tacit().withDecisions(List.of(Decision.of(A, day(1))));

    assertThat(onDay(3, act)).isInstanceOf(Waiting.class);
    assertThat(onDay(4, act)).isInstanceOf(Done.class);
  }

  @Tag("4.3")
  @Test
  void should_not_pass_by_silence_if_one_objects_on_the_last_day() {
    ConsensualAct act = tacit()
        .withDecisions(List.of(Decision.of(A, day(1))))
        .withObjections(List.of(Objection.of(A, day(4))));

    assertThat(onDay(4, act)).isInstanceOf(Verdict.Lost.class);
  }

  @Tag("4.2")
  @Test
  void should_open_a_way_out_after_some_time() {
    ConsentRule wayOut = ConsentRule.anyOf(
        ConsentRule.everyPartner(), ConsentRule.after(days(3), ConsentRule.atLeast(2)));
    List<Day> days =
        judged(standing(A, B, D).withAct(signed(amendment("2").withConsent(wayOut), 1, A, B)));

    assertThat(days.get(3).act("amendment-2")).isInstanceOf(Waiting.class);
    assertThat(days.get(4).act("amendment-2")).isInstanceOf(Done.class);
  }

  @Tag("4.2")
  @Test
  void should_mean_the_heirs_where_a_rule_names_one_that_was_succeeded() {
    ConsensualAct act = signed(amendment("2").withConsent(ConsentRule.named(B)), 5, D);
    List<Day> days = judged(standing(A, B).withAct(succession(3, B, D)).withAct(act));

    assertThat(days.get(5).act("amendment-2")).isInstanceOf(Done.class);
  }

  private static Amendment tacit() {
    return amendment("2").withConsent(ConsentRule.noObjectionWithin(days(3))).withOpensOn(day(1));
  }

  /** How the rule stands on day 2 among A, B and C, when some of them have signed. */
  private static Answer answer(ConsentRule rule, Party... signers) {
    ConsensualAct act = signed(amendment("2").withConsent(rule), 2, signers);
    Verdict verdict = judged(standing(A, B, C).withAct(act)).get(2).act("amendment-2");
    return verdict instanceof Waiting pending ? pending.rule().orElseThrow() : Answer.SATISFIED;
  }

  private static Verdict onDay(int number, ConsensualAct act) {
    return judged(standing(A).withAct(act)).get(number).acts().get(act.id());
  }

  private static Set<Lack> missing(Party party, Instrument instrument) {
    return Set.of(new Lack(party.id(), Optional.of(instrument.id())));
  }
}
