package org.example.service.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.service.answer.Covenant.day;

import java.util.List;
import org.entente.Agreement;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class AheadTest {
  private static List<String> ahead(Agreement agreement, String day) {
    return Ahead.of(Timeline.of(agreement), day(day)).stream()
        .map(item -> item.on() + " " + item.kind()
            + item.event().map(event -> " " + event.kind()).orElse(""))
        .toList();
  }

  @Test
  void should_name_the_last_day_of_the_term_and_the_end() {
    assertThat(ahead(Covenant.founded(), "2026-12-30"))
        .containsExactly("2026-12-31 LAST_DAY", "2027-01-01 EVENT EXPIRED");
  }

  @Test
  void should_name_nothing_when_all_is_past() {
    assertThat(ahead(Covenant.founded(), "2027-01-01")).isEmpty();
  }

  @Test
  void should_name_the_closing_day_of_what_is_open_and_no_longer_when_it_has_closed() {
    assertThat(ahead(Covenant.withNewcomer(), "2024-02-05")).contains("2024-12-31 CLOSES");
    assertThat(ahead(Covenant.withNewcomer(), "2024-12-31")).doesNotContain("2024-12-31 CLOSES");
  }

  @Test
  void should_name_the_day_from_which_silence_counts() {
    assertThat(ahead(Covenant.withSilence(), "2024-02-01")).contains("2024-04-01 SILENCE");
  }

  @Test
  void should_name_who_leaves_and_until_when_its_duties_survive() {
    assertThat(ahead(Covenant.withNotice(), "2024-06-01")).contains("2025-06-01 EVENT LEFT");
    assertThat(ahead(Covenant.withNotice(), "2025-06-01")).contains("2026-06-01 DUTIES_END");
  }
}
