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
import static org.entente.judge.Samples.judged;
import static org.entente.judge.Samples.signed;
import static org.entente.judge.Samples.standing;
import static org.entente.judge.Samples.withdrawal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Revocation;
import org.entente.Towards;
import org.entente.judge.Verdict.Done;
import org.entente.judge.Verdict.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The judge on towards whom an amendment is, and which texts each has: MEANING §8. */
class TextsOfEach {
  private static final Procedure TWO =
      Procedure.of(ConsentRule.atLeast(2), EffectRule.onCompletion());
  private static final Procedure SILENCE =
      Procedure.of(ConsentRule.noObjectionWithin(days(3)), EffectRule.onCompletion());

  @Tag("8.1")
  @Test
  void should_be_towards_those_who_consent_unless_all_who_are_asked_do() {
    List<Day> some = judged(by(TWO).withAct(signed(amendment("2"), 2, A, B)));
    List<Day> all = judged(by(TWO).withAct(signed(amendment("2"), 2, A, B, C)));

    assertThat(having(some.get(2))).isEqualTo(ids(A, B));
    assertThat(having(all.get(2))).isEqualTo(ids(A, B, C, D));
    assertThat(all.get(2).texts()).containsEntry(TEXT.id(), Optional.of("2"));
  }

  @Tag("8.1")
  @Test
  void should_be_towards_those_whom_the_procedure_says() {
    ConsensualAct act = signed(amendment("2"), 2, A, B, C);

    assertThat(
            having(judged(by(TWO.withTowards(Towards.CONSENTING)).withAct(act)).get(2)))
        .isEqualTo(ids(A, B, C));
    assertThat(having(judged(by(TWO.withTowards(Towards.NOT_OBJECTING))
                .withAct(signed(amendment("2"), 2, A, B)
                    .withObjections(List.of(Objection.of(D, day(1))))))
            .get(2)))
        .isEqualTo(ids(A, B, C));
  }

  @Tag("8.1")
  @Test
  void should_be_towards_those_who_did_not_object_where_silence_meets_the_rule() {
    Procedure tacit =
        SILENCE.withConsent(ConsentRule.among(List.of(A.id(), B.id()), SILENCE.consent()));
    ConsensualAct act = amendment("2")
        .withOpensOn(day(1))
        .withObjections(List.of(Objection.of(C, day(2))))
        .withRevocations(List.of(Revocation.of(C, day(7))));
    List<Day> days = judged(by(tacit).withAct(act));

    assertThat(having(days.get(4))).isEqualTo(ids(A, B, D));
    assertThat(having(days.get(7))).isEqualTo(ids(A, B, C, D));
  }

  @Tag("8.1")
  @Test
  void should_bring_in_on_its_late_day_one_that_consents_while_the_window_is_open() {
    Procedure late = TWO.withLate(EffectRule.after(days(2)));
    Agreement agreement = by(late);
    ConsensualAct act = signed(amendment("2").withClosesOn(day(6)), 2, A, B);

    assertThat(having(judged(agreement.withAct(signed(act, 6, C))).get(7))).isEqualTo(ids(A, B));
    assertThat(having(judged(agreement.withAct(signed(act, 6, C))).get(8))).isEqualTo(ids(A, B, C));
    assertThat(having(judged(agreement.withAct(signed(act, 7, C))).get(30))).isEqualTo(ids(A, B));
  }

  @Tag("8.2")
  @Test
  void should_give_a_newcomer_what_is_in_effect_when_it_is_bound() {
    Procedure later = TWO.withEffect(EffectRule.after(days(5)));
    Agreement agreement = by(later).withAct(signed(amendment("2"), 2, A, B));

    assertThat(having(
            judged(agreement.withAct(signed(accession(E), 4, A, B, C, E))).get(9)))
        .isEqualTo(ids(A, B));
    assertThat(having(
            judged(agreement.withAct(signed(accession(E), 7, A, B, C, E))).get(9)))
        .isEqualTo(ids(A, B, E));
  }

  @Tag("8.2")
  @Test
  void should_have_in_common_the_new_version_once_the_last_without_it_is_out() {
    List<Day> days = judged(by(TWO)
        .withInstruments(TEXT.withVersion("1"))
        .withAct(signed(amendment("2"), 2, A, B, D))
        .withAct(withdrawal(C, 5)));

    assertThat(days.get(4).texts()).containsEntry(TEXT.id(), Optional.of("1"));
    assertThat(days.get(5).texts()).containsEntry(TEXT.id(), Optional.of("2"));
  }

  @Tag("8.4")
  @Test
  void should_not_change_the_provisions_for_some() {
    ConsensualAct act = Amendment.builder()
        .id("act")
        .provisions(PLAIN.withDecisionRequired(true))
        .build();

    assertThat(judged(by(TWO).withAct(signed(act, 2, A, B))).get(9).act("act"))
        .isInstanceOf(Waiting.class);
    assertThat(judged(by(TWO).withAct(signed(act, 2, A, B, C))).get(2).act("act"))
        .isInstanceOf(Done.class);
    assertThat(judged(by(TWO.towardsEveryone()).withAct(signed(act, 2, A, B)))
            .get(2)
            .act("act"))
        .isInstanceOf(Done.class);
  }

  /** Three partners and an associate, who amend by a procedure. */
  private static Agreement by(Procedure amendment) {
    return standing(A, B, C)
        .withOthers(List.of(E))
        .withAssociates(List.of(D))
        .withProvisions(PLAIN.withAmendment(amendment));
  }

  private static Set<PartyId> having(Day day) {
    Set<PartyId> having = new TreeSet<>();
    day.textsOf().forEach((party, texts) -> {
      if (Optional.of("2").equals(texts.get(TEXT.id()))) {
        having.add(party);
      }
    });
    return having;
  }

  private static Set<PartyId> ids(Party... parties) {
    return new TreeSet<>(Arrays.stream(parties).map(Party::id).toList());
  }
}
