package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.BORGER_ODOORN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.joins;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;

import java.time.Period;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One party has one place, by whichever acts it came. */
@Tag("3.3")
class NobodyIsAPartyTwiceTest {
  @Test
  void should_list_a_newcomer_once_where_two_accessions_complete_on_one_day() {
    Accession one = joins(BORGER_ODOORN)
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(BORGER_ODOORN, "2023-01-01"))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN).addActs(one, one.withId(ActId.of("again"))).build());

    assertThat(partners(timeline, "2023-01-01")).containsExactly("emmen", "borger-odoorn");
  }

  @Test
  void should_list_a_newcomer_once_where_a_quicker_accession_overtakes_one_that_is_agreed() {
    Accession slow = joins(BORGER_ODOORN)
        .effect(EffectRule.after(Period.ofDays(60)))
        .addSignatures(signs(EMMEN, "2023-01-01"), signs(BORGER_ODOORN, "2023-01-01"))
        .build();
    Accession quick = Accession.builder()
        .id("quick")
        .party(BORGER_ODOORN)
        .addSignatures(signs(EMMEN, "2023-01-10"), signs(BORGER_ODOORN, "2023-01-10"))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN).addActs(slow, quick).build());

    assertThat(partners(timeline, "2023-06-01")).containsExactly("emmen", "borger-odoorn");
  }

  @Test
  void should_list_a_founder_once_that_accedes_before_its_own_day_as_a_late_joiner() {
    Provisions provisions = Provisions.builder()
        .founding(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
        .lateJoiner(EffectRule.after(Period.ofDays(30)))
        .accession(Procedure.of(ConsentRule.none(), EffectRule.onCompletion()))
        .build();
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN, HARDENBERG)
        .provisions(provisions)
        .addSignatures(signs(EMMEN, "2022-01-01"), signs(HARDENBERG, "2023-05-01"))
        .addActs(
            joins(HARDENBERG).addSignatures(signs(HARDENBERG, "2023-05-15")).build())
        .build();

    assertThat(partners(Timeline.of(deal), "2023-06-15")).containsExactly("emmen", "hardenberg");
  }

  @Test
  void should_list_a_party_once_whose_return_reaches_back_before_it_left() {
    Withdrawal left = Withdrawal.builder()
        .id("left")
        .party(COEVORDEN)
        .notifiedOn(day("2023-07-15"))
        .build();
    Accession back = Accession.builder()
        .id("back")
        .party(COEVORDEN)
        .effect(EffectRule.retroactiveTo(day("2024-07-01")))
        .addSignatures(signs(EMMEN, "2024-09-01"), signs(COEVORDEN, "2024-09-01"))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(left, back).build());

    assertThat(partners(timeline, "2024-07-10")).containsExactlyInAnyOrder("emmen", "coevorden");
    assertThat(partners(timeline, "2024-08-01")).containsExactlyInAnyOrder("emmen", "coevorden");
  }
}
