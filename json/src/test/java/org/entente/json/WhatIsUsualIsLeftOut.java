package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.NoticeWindow;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Renewal;
import org.entente.Suspension;
import org.entente.Term;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What nobody has said is not written, and what fits on a line takes one. */
@Tag("13")
class WhatIsUsualIsLeftOut {
  private static final EntenteJson JSON = EntenteJson.standard();
  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
  private static final Period YEAR = Period.ofYears(1);

  @Test
  void of_a_renewal() {
    assertThat(JSON.write(Term.always().until(DAY).renewing(Renewal.every(YEAR, Period.ZERO))))
        .isEqualTo("""
            {
              "until": "2030-01-01",
              "renewal": { "every": "P1Y" }
            }
            """);
    assertThat(JSON.write(Renewal.every(YEAR, Period.ofMonths(6))))
        .isEqualTo("{ \"every\": \"P1Y\", \"notice\": \"P6M\" }\n");
    assertThat(JSON.compact()
            .write(new Renewal(YEAR, Period.ZERO, Optional.of(2), ConsentRule.atLeast(2))))
        .isEqualTo("{\"every\":\"P1Y\",\"times\":2,\"blocked-by\":{\"at-least\":2}}");
  }

  @Test
  void of_a_term() {
    assertThat(JSON.write(Term.always())).isEqualTo("{}\n");
    assertThat(JSON.write(Term.always().until(DAY))).isEqualTo("{ \"until\": \"2030-01-01\" }\n");
    assertThat(JSON.write(
            Term.always().until(EffectRule.from(Anchor.ENTRY_INTO_FORCE, EffectRule.after(YEAR)))))
        .isEqualTo("""
            {
              "ends": { "from": "entry-into-force", "rule": { "after": "P1Y" } }
            }
            """);
  }

  @Test
  void of_a_time_for_notice() {
    String written = JSON.write(Provisions.builder()
        .addNoticeWindows(NoticeWindow.beforeEnd(Period.ofMonths(12), Period.ofMonths(6)))
        .addNoticeWindows(
            new NoticeWindow.From(EffectRule.on(DAY), Optional.empty(), Optional.empty()))
        .build());

    assertThat(written)
        .contains("{ \"before-end\": { \"earliest\": \"P12M\", \"latest\": \"P6M\" } }")
        .doesNotContain("open\"", "every");
  }

  @Test
  void of_silence() {
    ConsentRule silence = ConsentRule.noObjectionWithin(Period.ofMonths(3));

    assertThat(JSON.compact().write(silence)).isEqualTo("{\"no-objection-within\":\"P3M\"}");
    assertThat(
            JSON.compact().write(ConsentRule.noObjection(ConsentRule.atLeast(1)).before(DAY)))
        .isEqualTo("{\"no-objection\":{\"before\":\"2030-01-01\"}}");
  }

  @Test
  void of_one_that_is_not_suspended() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("a")
        .title("A")
        .addFounders(
            Party.of("emmen", "Emmen"), Party.of("assen", "Assen"), Party.of("meppel", "M"))
        .given(Given.of(day, "the letter"))
        .addActs(Suspension.builder()
            .id("suspends")
            .party(PartyId.of("assen"))
            .given(Given.of(day.plusDays(1), "a decision"))
            .build())
        .build());

    assertThat(JSON.compact().write(timeline.on(DAY)))
        .contains(
            "{\"party\":\"emmen\",\"name\":\"Emmen\",\"role\":\"partner\",\"since\":\"2020-01-01\"}",
            "{\"party\":\"assen\",\"name\":\"Assen\",\"role\":\"partner\",\"since\":\"2020-01-01\","
                + "\"suspended\":{\"by\":\"suspends\",\"since\":\"2020-01-02\"}}");
  }

  @Test
  void of_decisions_that_are_required() throws Exception {
    Provisions read = JsonMapper.builder()
        .addModule(new EntenteModule())
        .build()
        .readValue("{\"decision-required\":true}", Provisions.class);

    assertThat(read).isEqualTo(Provisions.builder().decisionRequired(true).build());
    assertThat(read).isNotEqualTo(Provisions.standard());
  }
}
