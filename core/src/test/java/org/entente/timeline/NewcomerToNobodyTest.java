package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import org.entente.Amendment;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An act is judged again when the first partner comes to an agreement that had none left. */
@Tag("3.7")
class NewcomerToNobodyTest {
  @Test
  void should_not_be_pending_with_nothing_unmet() {
    // GIVEN an associate is left, a newcomer is given, and it had signed before
    Withdrawal left = Withdrawal.builder()
        .id("left")
        .party(EMMEN)
        .notifiedOn(day("2022-03-01"))
        .build();
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addSignatures(signs(BORGER_ODOORN, "2023-05-01"))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN)
        .addAssociates(DRENTHE)
        .addActs(
            left, amendment, joins(BORGER_ODOORN).given(given("2023-06-01")).build())
        .build());

    assertThat(unmet(timeline.outcome("amendment", day("2023-05-31"))))
        .containsExactly("nobody-asked");
    assertThat(timeline.outcome("amendment", day("2023-06-01")).isInEffect()).isTrue();
  }
}
