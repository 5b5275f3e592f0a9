package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.HOOGEVEEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.partners;
import static org.entente.Scene.signs;
import static org.entente.Scene.succeeds;
import static org.entente.Scene.unmet;

import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.junit.jupiter.api.Test;

/** A party that was succeeded comes back in another's place: it has that place, and no other. */
class ComingBackTest {
  private static Agreement.Builder founded(Party... founders) {
    return Agreement.builder().id("covenant").title("Covenant").addParties(founders);
  }

  @Test
  void should_hear_a_founder_in_the_name_of_the_place_in_which_it_comes_back() {
    Timeline timeline = Timeline.of(founded(EMMEN, COEVORDEN, HARDENBERG)
        .addSignatures(signs(HARDENBERG, "2023-01-01"))
        .addActs(
            succeeds("2023-02-01", EMMEN, HOOGEVEEN), succeeds("2023-03-01", HARDENBERG, EMMEN))
        .build());

    assertThat(unmet(timeline.founding(day("2023-03-01"))))
        .containsExactly(
            "partner-signature-missing hoogeveen", "partner-signature-missing coevorden");
  }

  @Test
  void should_not_hear_a_founder_again_whose_place_another_has_passed_on() {
    Succession both = Succession.builder()
        .id("both")
        .on(day("2023-02-01"))
        .addPredecessors(EMMEN, HOOGEVEEN)
        .addSuccessors(HARDENBERG)
        .build();
    Timeline timeline = Timeline.of(founded(EMMEN, COEVORDEN)
        .addSignatures(signs(HOOGEVEEN, "2023-01-01"))
        .addActs(succeeds("2023-01-01", EMMEN, HOOGEVEEN), both)
        .build());

    assertThat(unmet(timeline.founding(day("2023-02-01"))))
        .containsExactly("partner-signature-missing coevorden");
  }

  @Test
  void should_not_bind_it_by_the_signature_of_the_one_with_whom_it_shares_a_split_place() {
    Timeline timeline = Timeline.of(founded(EMMEN, COEVORDEN)
        .provisions(Provisions.builder()
            .founding(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
            .build())
        .addSignatures(signs(ASSEN, "2023-01-01"))
        .addActs(
            succeeds("2023-01-01", COEVORDEN, EMMEN),
            succeeds("2023-01-02", EMMEN, ASSEN, COEVORDEN))
        .build());

    assertThat(partners(timeline, "2023-01-02")).containsExactly("assen");
  }

  @Test
  void should_end_its_place_by_a_notice_that_it_gave_when_it_took_no_part() {
    Withdrawal exit = Withdrawal.builder()
        .id("exit")
        .party(HOOGEVEEN)
        .notifiedOn(day("2023-01-01"))
        .build();
    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addActs(
            exit,
            succeeds("2023-02-01", HOOGEVEEN, EMMEN),
            succeeds("2023-06-01", COEVORDEN, HOOGEVEEN))
        .build());

    assertThat(partners(timeline, "2024-05-31")).containsExactly("emmen", "hoogeveen");
    assertThat(partners(timeline, "2024-06-01")).containsExactly("emmen");
  }
}
