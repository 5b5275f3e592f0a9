package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.partners;

import org.entente.Revocation;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A party that has been succeeded speaks no more: its successor does. */
@Tag("3.13")
class DissolvedPartyTest {
  private static final Succession MERGER = Succession.builder()
      .id("merger")
      .on(day("2024-01-01"))
      .addPredecessors(COEVORDEN)
      .addSuccessors(DRENTHE)
      .build();

  @Test
  void should_not_leave_by_the_notice_of_one_that_no_longer_exists() {
    Withdrawal notice = Withdrawal.builder()
        .id("notice")
        .party(COEVORDEN)
        .notifiedOn(day("2024-02-01"))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(notice, MERGER).build());

    assertThat(partners(timeline, "2026-01-01")).containsExactly("emmen", "drenthe");
  }

  @Test
  void should_not_take_a_notice_back_by_the_word_of_one_that_no_longer_exists() {
    Withdrawal notice = Withdrawal.builder()
        .id("notice")
        .party(COEVORDEN)
        .notifiedOn(day("2023-03-01"))
        .addRevocations(Revocation.of(COEVORDEN, day("2024-02-01")))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(notice, MERGER).build());

    assertThat(partners(timeline, "2024-03-01")).containsExactly("emmen");
  }
}
