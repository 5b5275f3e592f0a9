package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.answer.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that turns by the passing of time alone is met on that day, wherever it stands. */
class TurningDaysTest {
  private static final LocalDate OPENING = day("2023-01-01");
  private static final ConsentRule SILENCE = ConsentRule.noObjectionWithin(Period.ofMonths(2));

  /** Rules of which silence for two months is a part. */
  static List<ConsentRule> rulesWithSilence() {
    return List.of(
        SILENCE,
        ConsentRule.among(Set.of(EMMEN.id()), SILENCE),
        ConsentRule.excluding(Set.of(EMMEN.id()), SILENCE),
        ConsentRule.allOf(SILENCE, ConsentRule.named(EMMEN)),
        ConsentRule.anyOf(SILENCE, ConsentRule.named(HARDENBERG)),
        ConsentRule.after(Period.ofMonths(1), SILENCE),
        ConsentRule.after(Period.ofMonths(2), ConsentRule.atLeast(1)));
  }

  @ParameterizedTest
  @MethodSource("rulesWithSilence")
  void should_complete_an_act_on_the_day_on_which_its_rule_turns(ConsentRule rule) {
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .opensOn(OPENING)
        .consent(rule)
        .addAdopts(TEXT)
        .addSignatures(signs(EMMEN, "2023-01-02"))
        .build();
    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN, HARDENBERG).addActs(amendment).build());

    assertThat(timeline.outcome("amendment", day("2030-01-01")))
        .isInstanceOfSatisfying(
            Outcome.InEffect.class,
            done -> assertThat(done.completedOn()).isEqualTo(day("2023-03-01")));
  }

  @Test
  void should_complete_a_founding_on_the_day_on_which_its_rule_turns() {
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .provisions(Provisions.builder()
            .founding(Procedure.of(
                ConsentRule.anyOf(
                    ConsentRule.everyPartner(),
                    ConsentRule.after(Period.ofMonths(2), ConsentRule.atLeast(1))),
                EffectRule.onCompletion()))
            .build())
        .addSignatures(signs(EMMEN, "2023-01-01"))
        .build());

    assertThat(timeline.founding(day("2023-02-28")).isPending()).isTrue();
    assertThat(timeline.founding(day("2030-01-01")))
        .isInstanceOfSatisfying(
            Outcome.InEffect.class,
            done -> assertThat(done.completedOn()).isEqualTo(day("2023-03-01")));
  }
}
