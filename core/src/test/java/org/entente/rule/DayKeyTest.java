package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days as numbers keep their order, however far away they lie. */
class DayKeyTest {
  private static final int FIRST = DayKey.of(day("0001-01-01"));
  private static final int LAST = DayKey.of(day("9999-12-31"));

  @Test
  void should_keep_the_order_of_days() {
    assertThat(DayKey.of(day("2023-12-31")))
        .isGreaterThan(DayKey.of(day("2023-12-30")))
        .isGreaterThan(DayKey.of(day("2023-11-30")))
        .isLessThan(DayKey.of(day("2024-01-01")));
  }

  @Test
  void should_give_back_the_day() {
    assertThat(DayKey.day(DayKey.of(day("2024-02-29")))).isEqualTo("2024-02-29");
    assertThat(DayKey.day(FIRST)).isEqualTo("0001-01-01");
    assertThat(DayKey.day(LAST)).isEqualTo("9999-12-31");
  }

  @Test
  void should_lie_after_every_fact_in_the_far_future() {
    assertThat(DayKey.ofAny(LocalDate.of(10_000, 1, 1))).isGreaterThan(LAST);
    assertThat(DayKey.ofAny(LocalDate.of(8_388_608, 1, 1))).isGreaterThan(LAST);
    assertThat(DayKey.ofAny(LocalDate.MAX)).isGreaterThan(LAST).isLessThan(DayKey.NEVER);
  }

  @Test
  void should_lie_before_every_fact_in_the_far_past() {
    assertThat(DayKey.ofAny(LocalDate.of(0, 12, 31))).isLessThan(FIRST);
    assertThat(DayKey.ofAny(LocalDate.of(-5_000_000, 1, 1))).isLessThan(FIRST);
    assertThat(DayKey.ofAny(LocalDate.MIN)).isLessThan(FIRST);
  }
}
