package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.partners;
import static org.entente.Scene.succeeds;

import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Withdrawal;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A notice that is taken back has failed, also before the others have consented. */
@Tag("3.6")
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

  private static Withdrawal revokedBy(Party party) {
    return Withdrawal.builder()
        .id("leaving")
        .party(COEVORDEN)
        .notifiedOn(day("2023-03-01"))
        .addRevocations(Revocation.of(party, day("2023-09-01")))
        .build();
  }

  @Test
  void should_fail_if_revoked_by_one_that_has_taken_the_place_since() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(revokedBy(HOOGEVEEN), succeeds("2023-06-01", COEVORDEN, HOOGEVEEN))
        .build());

    assertThat(partners(timeline, "2024-03-01")).containsExactly("emmen", "hoogeveen");
  }

  @Test
  void should_fail_if_revoked_by_one_that_came_back_in_the_place_of_another() {
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            revokedBy(COEVORDEN),
            succeeds("2023-06-01", COEVORDEN, HOOGEVEEN),
            succeeds("2023-07-01", EMMEN, COEVORDEN))
        .build());

    assertThat(partners(timeline, "2024-03-01")).containsExactly("coevorden", "hoogeveen");
  }

  /** It was succeeded before it gave notice, and comes back: it has given none. */
  @Tag("3.13")
  @Test
  void should_take_back_no_notice_that_one_gave_when_it_was_gone() {
    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addOthers(COEVORDEN)
        .addActs(
            revokedBy(COEVORDEN),
            succeeds("2023-02-01", COEVORDEN, HOOGEVEEN),
            succeeds("2023-06-01", EMMEN, COEVORDEN))
        .build());

    assertThat(timeline.outcome("leaving", day("2023-09-01")).isPending()).isTrue();
  }
}
