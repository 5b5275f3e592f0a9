package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;
import static org.entente.Scene.unmet;

import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.PartnersAsked;
import org.entente.Provisions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An electorate fixed at an opening before entry into force is that of the founding. */
@Tag("3.4")
class OpenedBeforeEntryTest {
  @Test
  void should_ask_the_founding_partners_where_the_act_was_opened_before_entry_into_force() {
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN)
        .provisions(Provisions.builder().electorate(PartnersAsked.AT_OPENING).build())
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(COEVORDEN, "2022-02-01"))
        .addActs(Amendment.builder()
            .id("amendment")
            .addSignatures(signs(EMMEN, "2022-01-15"), signs(COEVORDEN, "2022-03-15"))
            .build())
        .build();

    Timeline timeline = Timeline.of(deal);

    assertThat(unmet(timeline.outcome("amendment", day("2022-03-14"))))
        .containsExactly("partner-signature-missing coevorden");
    assertThat(timeline.outcome("amendment", day("2022-03-15")).isInEffect()).isTrue();
  }
}
