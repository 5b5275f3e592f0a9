package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Outcome;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A covenant of three municipalities, written by hand from the schema's descriptions alone: it says
 * what its writer meant.
 */
@Tag("13")
class AClerkWritesADossier {
  private static final Timeline COVENANT = Timeline.of(read());

  private static Agreement read() {
    try (InputStream in = AClerkWritesADossier.class.getResourceAsStream(
        "/entente-1/accepted/three-municipalities.json")) {
      return EntenteJson.standard().read(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static List<String> partners(String date) {
    return COVENANT.on(day(date)).partners().stream()
        .map(Party::id)
        .map(PartyId::value)
        .toList();
  }

  private static String version(String date) {
    return COVENANT.on(day(date)).texts().stream()
        .map(Instrument::version)
        .map(version -> version.orElse(""))
        .findFirst()
        .orElse("");
  }

  @Test
  void three_found_it_on_the_day_that_the_text_states() {
    assertThat(COVENANT.on(day("2021-12-31")).isInForce()).isFalse();
    assertThat(COVENANT.on(day("2022-01-01")).isInForce()).isTrue();
    assertThat(partners("2022-01-01"))
        .containsExactlyInAnyOrder("assen", "aa-en-hunze", "tynaarlo");
    assertThat(version("2022-01-01")).isEqualTo("2022");
  }

  @Test
  void a_fourth_joins_when_the_last_of_them_has_signed_and_a_month_is_over() {
    assertThat(COVENANT.outcome("midden-drenthe-joins", day("2023-04-10")).isPending())
        .isTrue();
    assertThat(COVENANT.outcome("midden-drenthe-joins", day("2023-04-11")))
        .isInstanceOf(Outcome.Agreed.class);
    assertThat(partners("2023-05-31")).doesNotContain("midden-drenthe");
    assertThat(partners("2023-06-01")).hasSize(4).contains("midden-drenthe");
    assertThat(version("2023-06-01")).isEqualTo("2023");
  }

  @Test
  void one_leaves_six_months_after_its_notice() {
    assertThat(partners("2024-08-31")).contains("tynaarlo");
    assertThat(partners("2024-09-01"))
        .containsExactlyInAnyOrder("assen", "aa-en-hunze", "midden-drenthe");
  }

  @Test
  void two_of_the_three_that_are_left_go_on_without_the_one_that_objects() {
    assertThat(COVENANT.on(day("2025-06-02")).term().until()).contains(day("2026-01-01"));
    assertThat(COVENANT.on(day("2025-06-03")).term().until()).contains(day("2030-01-01"));
    assertThat(version("2025-06-03")).isEqualTo("2023");
    assertThat(partners("2025-12-31")).contains("aa-en-hunze");
    assertThat(partners("2026-01-01")).containsExactlyInAnyOrder("assen", "midden-drenthe");
    assertThat(version("2026-01-01")).isEqualTo("2025");
    assertThat(COVENANT.on(day("2029-12-31")).isInForce()).isTrue();
    assertThat(COVENANT.on(day("2030-01-01")).isInForce()).isFalse();
  }
}
