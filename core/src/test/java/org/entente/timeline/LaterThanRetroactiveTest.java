package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.TEXT;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.signs;

import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Term;
import org.entente.Termination;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was agreed last prevails, also where it reaches back before what was agreed first. */
@Tag("3.10")
class LaterThanRetroactiveTest {
  private static Amendment.Builder amendment(String id, String signed) {
    return Amendment.builder().id(id).addSignatures(signs(EMMEN, signed), signs(COEVORDEN, signed));
  }

  @Test
  void should_show_the_text_agreed_last() {
    Amendment first =
        amendment("first", "2024-07-15").addAdopts(TEXT.withVersion("2")).build();
    Amendment last = amendment("last", "2024-08-15")
        .addAdopts(TEXT.withVersion("3"))
        .effect(EffectRule.retroactiveTo(day("2024-07-01")))
        .build();

    Timeline timeline = Timeline.of(agreement(EMMEN, COEVORDEN)
        .addInstruments(TEXT.withVersion("1"))
        .addActs(first, last)
        .build());

    assertThat(timeline.on(day("2024-09-01")).text(TEXT.id()).orElseThrow().version())
        .contains("3");
  }

  @Test
  void should_show_the_provisions_by_which_acts_are_judged() {
    Provisions older =
        Provisions.builder().continuesWhile(ConsentRule.atLeast(1)).build();
    Provisions newer = Provisions.builder()
        .amendment(Procedure.of(ConsentRule.atLeast(1), EffectRule.onCompletion()))
        .build();
    Amendment first = amendment("first", "2024-07-15").provisions(older).build();
    Amendment last = amendment("last", "2024-08-15")
        .provisions(newer)
        .effect(EffectRule.retroactiveTo(day("2024-07-01")))
        .build();
    Amendment next =
        Amendment.builder().id("next").addSignatures(signs(EMMEN, "2024-09-01")).build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(first, last, next).build());

    assertThat(timeline.outcome("next", day("2024-09-01")).isInEffect()).isTrue();
    assertThat(timeline.on(day("2024-08-31")).provisions()).isEqualTo(newer);
  }

  @Test
  void should_not_be_in_force_on_a_day_on_which_its_term_is_over() {
    Amendment shortening = amendment("shortening", "2024-08-15")
        .term(Term.always().until(day("2024-06-01")))
        .effect(EffectRule.retroactiveTo(day("2024-01-01")))
        .build();

    Timeline timeline =
        Timeline.of(agreement(EMMEN, COEVORDEN).addActs(shortening).build());

    assertThat(timeline.on(day("2024-07-01")).term().contains(day("2024-07-01")))
        .isEqualTo(timeline.on(day("2024-07-01")).isInForce());
  }

  @Test
  void should_be_over_where_its_end_reaches_back_before_its_entry_into_force() {
    // GIVEN in force on 1 March, and ended on that day with effect from the day before
    Agreement deal = Agreement.builder()
        .id("deal")
        .title("A deal")
        .addFounders(EMMEN)
        .addSignatures(signs(EMMEN, "2024-03-01"))
        .addActs(Termination.builder()
            .id("end")
            .effect(EffectRule.retroactiveTo(day("2024-02-29")))
            .addSignatures(signs(EMMEN, "2024-03-01"))
            .build())
        .build();

    Timeline timeline = Timeline.of(deal);

    assertThat(timeline.outcome("end", day("2024-03-01")).isInEffect()).isTrue();
    assertThat(timeline.on(day("2030-01-01")).isInForce()).isFalse();
  }
}
