package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.DRENTHE;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.day;

import java.util.List;
import java.util.Optional;
import org.entente.Party;
import org.entente.Role;
import org.junit.jupiter.api.Test;

/** Coevorden goes up in Emmen, which is divided later between Assen and Hardenberg. */
class LineageTest {
  private static final Lineage LINEAGE = Lineage.empty()
      .with(List.of(step(COEVORDEN, EMMEN, "2023-01-01")))
      .with(List.of(step(EMMEN, ASSEN, "2024-01-01"), step(EMMEN, HARDENBERG, "2024-01-01")));

  private static Lineage.Step step(Party predecessor, Party successor, String on) {
    return new Lineage.Step(
        predecessor.id(), successor.id(), day(on), Optional.of(Role.PARTNER), Optional.empty());
  }

  @Test
  void should_find_who_stands_in_a_place_now() {
    assertThat(LINEAGE.heirs(COEVORDEN.id())).containsExactly(ASSEN.id(), HARDENBERG.id());
    assertThat(LINEAGE.heirs(EMMEN.id())).containsExactly(ASSEN.id(), HARDENBERG.id());
    assertThat(LINEAGE.heirs(ASSEN.id())).containsExactly(ASSEN.id());
    assertThat(LINEAGE.heirs(DRENTHE.id())).containsExactly(DRENTHE.id());
    assertThat(Lineage.empty().heirs(EMMEN.id())).containsExactly(EMMEN.id());
  }

  @Test
  void should_find_who_stood_in_a_place_on_a_day() {
    assertThat(LINEAGE.upTo(day("2022-12-31")).heirs(COEVORDEN.id()))
        .containsExactly(COEVORDEN.id());
    assertThat(LINEAGE.upTo(day("2023-01-01")).heirs(COEVORDEN.id())).containsExactly(EMMEN.id());
    assertThat(LINEAGE.upTo(day("2024-01-01")).heirs(COEVORDEN.id()))
        .containsExactly(ASSEN.id(), HARDENBERG.id());
  }

  @Test
  void should_count_only_successions_after_the_day_on_which_a_place_was_held() {
    assertThat(LINEAGE.heirs(COEVORDEN.id(), day("2022-12-31")))
        .containsExactly(ASSEN.id(), HARDENBERG.id());
    assertThat(LINEAGE.heirs(COEVORDEN.id(), day("2023-01-01"))).containsExactly(COEVORDEN.id());
    assertThat(LINEAGE.heirs(EMMEN.id(), day("2023-12-31")))
        .containsExactly(ASSEN.id(), HARDENBERG.id());
    assertThat(LINEAGE.heirs(EMMEN.id(), day("2024-01-01"))).containsExactly(EMMEN.id());
  }

  @Test
  void should_follow_each_line_from_party_to_party() {
    assertThat(LINEAGE.lines(COEVORDEN.id()))
        .containsExactly(
            List.of(COEVORDEN.id(), EMMEN.id(), ASSEN.id()),
            List.of(COEVORDEN.id(), EMMEN.id(), HARDENBERG.id()));
    assertThat(LINEAGE.lines(ASSEN.id())).containsExactly(List.of(ASSEN.id()));
    assertThat(Lineage.empty().lines(EMMEN.id())).containsExactly(List.of(EMMEN.id()));
  }

  @Test
  void should_let_a_party_act_until_the_day_it_is_succeeded() {
    assertThat(LINEAGE.isGone(EMMEN.id(), day("2023-12-31"))).isFalse();
    assertThat(LINEAGE.isGone(EMMEN.id(), day("2024-01-01"))).isTrue();
    assertThat(LINEAGE.isGone(EMMEN.id(), day("2024-01-02"))).isTrue();
    assertThat(LINEAGE.isGone(ASSEN.id(), day("2024-01-02"))).isFalse();
  }

  @Test
  void should_let_a_party_act_again_from_the_day_it_comes_back_until_it_is_succeeded_again() {
    Lineage back = LINEAGE.with(
        List.of(step(HARDENBERG, COEVORDEN, "2025-01-01"), step(COEVORDEN, ASSEN, "2026-01-01")));

    assertThat(back.isGone(COEVORDEN.id(), day("2024-12-31"))).isTrue();
    assertThat(back.isGone(COEVORDEN.id(), day("2025-01-01"))).isFalse();
    assertThat(back.isGone(COEVORDEN.id(), day("2025-12-31"))).isFalse();
    assertThat(back.isGone(COEVORDEN.id(), day("2026-01-01"))).isTrue();
  }

  @Test
  void should_let_a_party_act_that_is_succeeded_and_comes_back_on_one_day() {
    Lineage swapped = Lineage.empty()
        .with(List.of(step(EMMEN, ASSEN, "2023-01-01"), step(ASSEN, EMMEN, "2023-01-01")));

    assertThat(swapped.isGone(EMMEN.id(), day("2023-01-01"))).isFalse();
  }

  @Test
  void should_follow_a_succession_that_comes_back_once() {
    Lineage back = Lineage.empty()
        .with(List.of(step(EMMEN, ASSEN, "2023-01-01"), step(ASSEN, EMMEN, "2024-01-01")));

    assertThat(back.lines(EMMEN.id())).containsExactly(List.of(EMMEN.id(), ASSEN.id(), EMMEN.id()));
    assertThat(back.heirs(ASSEN.id())).containsExactly(EMMEN.id());
  }

  @Test
  void should_follow_one_that_was_succeeded_twice_from_the_first_time_on() {
    Lineage twice = Lineage.empty()
        .with(List.of(
            step(EMMEN, ASSEN, "2023-01-01"),
            step(ASSEN, EMMEN, "2024-01-01"),
            step(EMMEN, HARDENBERG, "2025-01-01")));

    assertThat(twice.lines(EMMEN.id()))
        .containsExactly(List.of(EMMEN.id(), ASSEN.id(), EMMEN.id(), HARDENBERG.id()));
  }

  @Test
  void should_be_empty_until_somebody_is_succeeded() {
    assertThat(Lineage.empty().isEmpty()).isTrue();
    assertThat(Lineage.empty().with(List.of())).isSameAs(Lineage.empty());
    assertThat(LINEAGE.isEmpty()).isFalse();
    assertThat(LINEAGE.steps()).hasSize(3);
  }

  @Test
  void should_tell_who_was_asked_from_who_took_part_beside() {
    Lineage.Step asked = step(EMMEN, ASSEN, "2023-01-01");
    Lineage.Step beside = new Lineage.Step(
        EMMEN.id(),
        ASSEN.id(),
        day("2023-01-01"),
        Optional.of(Role.ASSOCIATE),
        Optional.of(Role.PARTNER));

    assertThat(asked.isAsked()).isTrue();
    assertThat(asked.isIntoAsked()).isFalse();
    assertThat(beside.isAsked()).isFalse();
    assertThat(beside.isIntoAsked()).isTrue();
  }
}
