package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.judge.Samples.A;
import static org.entente.judge.Samples.B;
import static org.entente.judge.Samples.C;
import static org.entente.judge.Samples.accession;
import static org.entente.judge.Samples.amendment;
import static org.entente.judge.Samples.day;
import static org.entente.judge.Samples.days;
import static org.entente.judge.Samples.judged;
import static org.entente.judge.Samples.signed;
import static org.entente.judge.Samples.standing;

import java.util.Optional;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.ConsensualAct;
import org.entente.EffectRule;
import org.entente.Occurrence;
import org.entente.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Days that hang on others, as a reader of the meaning reckons them. */
@Tag("5.4")
class Anchored {
  private static final Anchor PUBLISHED = Anchor.occurrence("publication");
  private static final EffectRule TWO_DAYS_AFTER =
      EffectRule.from(PUBLISHED, EffectRule.after(days(2)));

  private static Verdict verdict(EffectRule effect, int on, Occurrence... occurrences) {
    ConsensualAct act = signed(amendment("2").withEffect(effect), 1, A, B);
    Agreement agreement =
        standing(A, B).withAct(act.withOccurrences(java.util.List.of(occurrences)));
    return judged(agreement).get(on).act("amendment-2");
  }

  @Test
  void should_wait_for_what_it_runs_from() {
    Occurrence published = Occurrence.of("publication", day(4));

    assertThat(verdict(TWO_DAYS_AFTER, 3, published))
        .isEqualTo(new Verdict.Decided(day(1), Optional.empty()));
    assertThat(verdict(TWO_DAYS_AFTER, 4, published))
        .isEqualTo(new Verdict.Decided(day(1), day(6)));
    assertThat(verdict(TWO_DAYS_AFTER, 6, published))
        .isEqualTo(new Verdict.Done(Optional.of(day(1)), day(6)));
  }

  @Test
  void should_fail_on_the_day_after_the_last_day_of_a_condition() {
    EffectRule condition = EffectRule.from(PUBLISHED, EffectRule.onCompletion()).by(day(5));

    assertThat(verdict(condition, 5)).isInstanceOf(Verdict.Decided.class);
    assertThat(verdict(condition, 6)).isEqualTo(new Verdict.Lost(Verdict.Reason.CONDITION, day(6)));
  }

  @Test
  void should_not_take_what_is_about_another_for_the_notification_of_a_newcomer() {
    Agreement agreement = standing(A, B)
        .withAct(signed(accession(C).withEffect(TWO_DAYS_AFTER), 1, A, B, C)
            .withOccurrences(java.util.List.of(
                Occurrence.of("publication", day(2)).about(A),
                Occurrence.of("publication", day(5)).about(C))));

    assertThat(judged(agreement).get(6).act("accession-c"))
        .isEqualTo(new Verdict.Decided(day(1), day(7)));
  }

  @Tag("5.3")
  @Test
  void should_end_a_term_by_a_rule_from_the_entry_into_force() {
    Agreement agreement = standing(A, B).withTerm(Term.always().until(EffectRule.after(days(5))));

    assertThat(judged(agreement).get(4).inForce()).isTrue();
    assertThat(judged(agreement).get(5).inForce()).isFalse();
  }
}
