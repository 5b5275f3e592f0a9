package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;

import java.time.Period;
import org.entente.EffectRule;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.entente.answer.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A notice that was given too early never takes effect: impossible, not not yet. */
@Tag("3.6")
@Tag("5.3")
@Tag("5.6")
class TooEarlyNoticeTest {
  @Test
  void should_be_impossible_by_a_notice_within_the_forbidden_time() {
    Withdrawal notice = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2022-03-01"))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .provisions(Provisions.builder()
            .noNoticeBefore(EffectRule.after(Period.ofYears(1)))
            .build())
        .addActs(notice)
        .build());

    assertThat(timeline.outcome("leaving", day("2022-06-01")))
        .isInstanceOfSatisfying(
            Pending.class, pending -> assertThat(pending.canStillPass()).isFalse());
  }
}
