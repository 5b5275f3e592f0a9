package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.day;
import static org.entente.Scene.given;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartnersAsked;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.RoleChange;
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

  /** Emmen has two places by the entry, and is an associate in one of them since. */
  @Test
  void should_keep_one_in_the_denominator_of_places_that_were_merged_before_the_entry() {
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, COEVORDEN, HARDENBERG)
        .given(given("2022-03-01"))
        .provisions(Provisions.builder()
            .electorate(PartnersAsked.AT_OPENING)
            .amendment(Procedure.of(ConsentRule.share(1, 2), EffectRule.onCompletion()))
            .build())
        .addActs(
            succeeds("2022-02-01", COEVORDEN, EMMEN),
            RoleChange.builder()
                .id("role-change")
                .party(COEVORDEN)
                .role(Role.ASSOCIATE)
                .addSignatures(signs(EMMEN, "2022-01-01"), signs(HARDENBERG, "2022-01-01"))
                .build(),
            Amendment.builder()
                .id("amendment")
                .opensOn(day("2022-01-01"))
                .addSignatures(signs(EMMEN, "2022-04-01"))
                .build())
        .build();

    assertThat(Timeline.of(deal).outcome("amendment", day("2022-04-01")).isInEffect())
        .isTrue();
  }
}
