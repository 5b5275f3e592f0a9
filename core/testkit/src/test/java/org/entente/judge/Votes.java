package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.judge.Samples.A;
import static org.entente.judge.Samples.B;
import static org.entente.judge.Samples.C;
import static org.entente.judge.Samples.amendment;
import static org.entente.judge.Samples.day;
import static org.entente.judge.Samples.judged;
import static org.entente.judge.Samples.signed;
import static org.entente.judge.Samples.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Abstention;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Objection;
import org.entente.Procedure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One quota read over consents, votes, voices and objections, as a reader of the meaning does. */
@Tag("4.1")
class Votes {
  private static List<Day> days(ConsentRule rule, ConsensualAct act) {
    Procedure procedure = Procedure.of(rule, EffectRule.onCompletion());
    return judged(
        standing(A, B, C).withProvisions(Samples.PLAIN.withAmendment(procedure)).withAct(act));
  }

  private static Verdict verdict(ConsentRule rule, ConsensualAct act, int on) {
    return days(rule, act).get(on).act("amendment-2");
  }

  @Test
  void should_count_the_votes_cast_at_the_end_of_the_closing_day() {
    ConsentRule half = ConsentRule.share(1, 2).ofVotesCast();
    ConsensualAct one = signed(amendment("2").withClosesOn(day(6)), 1, A)
        .withAbstentions(List.of(Abstention.of(B, day(2))));

    assertThat(verdict(half, one, 2)).isEqualTo(done(2));
    assertThat(verdict(half, one.withAbstentions(List.of()), 5))
        .isInstanceOf(Verdict.Waiting.class);
    assertThat(verdict(half, one.withAbstentions(List.of()), 6)).isEqualTo(done(6));
  }

  @Test
  void should_hear_for_a_quorum_whoever_has_spoken() {
    ConsentRule two = ConsentRule.quorum(ConsentRule.atLeast(2));
    ConsensualAct one = signed(amendment("2").withClosesOn(day(6)), 1, A);

    assertThat(verdict(two, one, 6)).isInstanceOf(Verdict.Waiting.class);
    assertThat(verdict(two, one.withObjections(List.of(Objection.of(B, day(3)))), 3))
        .isEqualTo(done(3));
  }

  @Test
  void should_weigh_the_whole_by_those_asked() {
    ConsentRule most =
        ConsentRule.moreThanShare(1, 2).weighing(Map.of(A.id(), 3L, B.id(), 2L, C.id(), 0L));

    assertThat(verdict(most, signed(amendment("2"), 1, A), 1)).isEqualTo(done(1));
    assertThat(verdict(most, signed(amendment("2"), 1, B, C), 1))
        .isInstanceOf(Verdict.Waiting.class);
  }

  @Tag("4.3")
  @Test
  void should_let_silence_be_broken_by_a_quota_of_objections_alone() {
    ConsentRule two = ConsentRule.noObjection(ConsentRule.atLeast(2)).before(day(4));
    ConsensualAct open = amendment("2").withOpensOn(day(1));

    assertThat(verdict(two, open.withObjections(List.of(Objection.of(A, day(2)))), 4))
        .isEqualTo(done(4));
    assertThat(verdict(
            two, open.withObjections(List.of(Objection.of(A, day(2)), Objection.of(B, day(3)))), 4))
        .isEqualTo(new Verdict.Lost(Verdict.Reason.OBJECTION, day(4)));
  }

  private static Verdict done(int on) {
    return new Verdict.Done(Optional.of(day(on)), day(on));
  }
}
