package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.isParty;
import static org.entente.Scene.joins;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import org.entente.Accession;
import org.entente.Amendment;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Event;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One that was asked itself does not consent by the signature of a partner that it absorbs. */
@Tag("3.13")
class AbsorbingPartnerTest {
  private static final Succession ABSORBED = Succession.builder()
      .id("absorbed")
      .on(day("2024-01-01"))
      .addPredecessors(COEVORDEN)
      .addSuccessors(EMMEN)
      .build();

  @Test
  void should_still_need_the_signature_of_the_partner_that_goes_on() {
    // GIVEN Coevorden signed, Emmen did not, and Emmen absorbs Coevorden
    Amendment amendment = Amendment.builder()
        .id("amendment")
        .addSignatures(signs(COEVORDEN, "2023-12-01"))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(amendment, ABSORBED).build());

    // THEN all that were asked must have signed: Emmen was asked
    assertThat(unmet(timeline.outcome("amendment", day("2024-06-01"))))
        .containsExactly("partner-signature-missing emmen");
  }

  @Test
  void should_not_admit_a_newcomer_that_the_partner_that_goes_on_never_signed_for() {
    Accession accession = joins(ASSEN)
        .addSignatures(signs(COEVORDEN, "2023-12-01"), signs(ASSEN, "2023-12-01"))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(accession, ABSORBED).build());

    assertThat(isParty(timeline, ASSEN, "2030-01-01")).isFalse();
  }

  @Test
  void should_not_say_that_the_partner_leaves_which_only_loses_the_place_it_absorbed() {
    // GIVEN Coevorden gave notice, and Emmen absorbs it before the year is over
    Withdrawal notice = Withdrawal.builder()
        .id("notice")
        .party(COEVORDEN)
        .notifiedOn(day("2023-06-01"))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(notice, ABSORBED).build());

    // THEN the place of Coevorden ends, and nobody leaves: Emmen had one of its own
    assertThat(timeline.outcome("notice", day("2024-06-01")).isInEffect()).isTrue();
    assertThat(isParty(timeline, EMMEN, "2024-06-01")).isTrue();
    assertThat(timeline.events()).extracting(Event::kind).doesNotContain(Event.Kind.LEFT);
  }
}
