package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;

import org.entente.ConsentRule;
import org.entente.Provisions;
import org.entente.Succession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The number of parties can fall below the minimum by a merger too. */
@Tag("9.1")
class MinimumAfterMergerTest {
  @Test
  void should_end_the_agreement_that_a_merger_leaves_with_too_few_parties() {
    Succession merger = Succession.builder()
        .id("merger")
        .on(day("2024-01-01"))
        .addPredecessors(COEVORDEN)
        .addSuccessors(EMMEN)
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.builder().continuesWhile(ConsentRule.atLeast(2)).build())
        .addActs(merger)
        .build());

    assertThat(timeline.on(day("2023-12-31")).isInForce()).isTrue();
    assertThat(timeline.on(day("2024-01-01")).isInForce()).isFalse();
  }
}
