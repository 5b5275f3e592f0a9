package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;

import org.entente.Accession;
import org.entente.Withdrawal;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A rule that asks every partner does not pass where there is none. */
@Tag("3.7")
class EmptyElectorateTest {
  private static final Accession ACCESSION =
      joins(BORGER_ODOORN).addSignatures(signs(BORGER_ODOORN, "2023-02-01")).build();

  @Test
  void should_not_find_every_partner_signed_where_there_is_no_partner() {
    assertThat(Rules.everyPartnerSigns()
            .check(ACCESSION, Standing.builder(day("2023-02-01")).build()))
        .isNotEmpty();
  }

  @Test
  void should_not_admit_a_newcomer_where_nobody_is_left_to_ask() {
    Withdrawal left =
        Withdrawal.builder().id("left").party(EMMEN).given(given("2023-01-01")).build();

    Timeline timeline = Timeline.of(
        agreement(EMMEN).addActs(left, ACCESSION).build(),
        Rules.of(Rules.everyPartnerSigns(), Rules.newcomerSigns()));

    assertThat(isParty(timeline, BORGER_ODOORN, "2023-02-01")).isFalse();
  }
}
