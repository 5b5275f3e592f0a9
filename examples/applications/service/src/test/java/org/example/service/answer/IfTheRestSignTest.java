package org.example.service.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.service.answer.Covenant.day;

import java.util.Optional;
import org.entente.ActId;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class IfTheRestSignTest {
  @Test
  void should_give_the_day_of_effect_of_an_act() {
    assertThat(IfTheRestSign.on(
            Timeline.of(Covenant.withNewcomer()), Optional.of(ActId.of("west")), day("2024-03-01")))
        .contains(day("2024-03-01"));
  }

  @Test
  void should_give_no_day_when_the_act_has_closed() {
    assertThat(IfTheRestSign.on(
            Timeline.of(Covenant.withNewcomer()), Optional.of(ActId.of("west")), day("2025-01-01")))
        .isEmpty();
  }

  @Test
  void should_give_the_day_of_effect_of_the_founding() {
    assertThat(
            IfTheRestSign.on(Timeline.of(Covenant.waiting()), Optional.empty(), day("2024-03-01")))
        .contains(day("2024-04-30"));
  }

  @Test
  void should_give_no_day_when_nothing_is_open() {
    assertThat(
            IfTheRestSign.on(Timeline.of(Covenant.founded()), Optional.empty(), day("2024-03-01")))
        .isEmpty();
  }
}
