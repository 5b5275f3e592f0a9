package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;

import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Test;

/** A notice that is taken back has failed, also before the others have consented. */
class RevokedNoticeTest {
  @Test
  void should_fail_if_revoked_while_it_is_pending() {
    Provisions consent = Provisions.builder()
        .withdrawal(Procedure.of(ConsentRule.everyPartner(), EffectRule.onCompletion()))
        .build();
    Withdrawal notice = Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2023-03-01"))
        .addRevocations(Revocation.of(COEVORDEN, day("2023-04-01")))
        .build();

    Timeline timeline = Timeline.of(
        agreement(EMMEN, COEVORDEN).provisions(consent).addActs(notice).build());

    assertThat(timeline.outcome("leaving", day("2023-03-31")).isPending()).isTrue();
    assertThat(timeline.outcome("leaving", day("2023-04-01")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failure.REVOKED));
  }
}
