package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;

import java.util.List;
import org.entente.Amendment;
import org.entente.Objection;
import org.entente.Revocation;
import org.entente.answer.Pending;
import org.entente.answer.Tally.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a predecessor's no, for the heir. */
@Tag("3.13")
class NoOfAPredecessorTest {
  private static final Amendment OPPOSED = Amendment.builder()
      .id("amendment")
      .addObjections(Objection.of(COEVORDEN, day("2023-01-01")))
      .build();

  private static State state(Amendment amendment) {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(amendment, succeeds("2023-02-01", COEVORDEN, HOOGEVEEN))
        .build());
    return ((Pending) timeline.outcome("amendment", day("2023-03-01"))).tally().state();
  }

  @Test
  void should_stand_for_the_heir() {
    assertThat(state(OPPOSED)).isEqualTo(State.BLOCKED);
  }

  /** Emmen and Coevorden change places, and Coevorden consents in that which it has now. */
  @Test
  void should_pass_with_the_place_to_one_that_gives_up_its_own_on_that_day() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            OPPOSED.withSignatures(signs(COEVORDEN, "2023-02-10")),
            succeeds("2023-02-01", COEVORDEN, EMMEN),
            succeeds("2023-02-01", EMMEN, COEVORDEN))
        .build());

    assertThat(
            ((Pending) timeline.outcome("amendment", day("2023-03-01"))).tally().state())
        .isEqualTo(State.BLOCKED);
  }

  @Test
  void should_be_overtaken_by_what_it_signs_on_the_very_day() {
    assertThat(state(OPPOSED.withSignatures(signs(COEVORDEN, "2023-02-01")))).isEqualTo(State.OPEN);
  }

  @Test
  void should_not_come_back_when_the_heir_takes_back_its_own() {
    assertThat(state(OPPOSED
            .withObjections(List.of(
                Objection.of(COEVORDEN, day("2023-01-01")),
                Objection.of(HOOGEVEEN, day("2023-02-01"))))
            .withRevocations(Revocation.of(HOOGEVEEN, day("2023-02-10")))))
        .isEqualTo(State.OPEN);
  }
}
