package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;

import org.entente.Succession;
import org.entente.Term;
import org.entente.answer.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A succession takes no place in an agreement that has ended. */
@Tag("3.13")
class SuccessionAfterTheEndTest {
  @Test
  void should_not_be_in_effect_if_its_agreement_ended_first() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2024-01-01"))
        .addPredecessors(EMMEN)
        .addSuccessors(DRENTHE)
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN)
        .term(Term.always().until(day("2023-01-01")))
        .addActs(merger)
        .build());

    assertThat(timeline.outcome("merger", day("2024-01-01")).isInEffect()).isFalse();
  }

  @Test
  void should_not_be_said_to_be_complete_before_the_day_it_was_complete() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2024-01-01"))
        .enactedOn(day("2023-05-01"))
        .addPredecessors(EMMEN)
        .addSuccessors(DRENTHE)
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(merger).build());

    assertThat(timeline.outcome("merger", day("2023-06-01")))
        .isInstanceOfSatisfying(
            Outcome.Agreed.class,
            agreed -> assertThat(agreed.completedOn()).isEqualTo(day("2023-05-01")));
  }
}
