package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Scene;
import org.junit.jupiter.api.Test;

/** Each party's first day is found, also among ids that were chosen to collide. */
class DayIndexTest {
  private static final PartyId EMMEN = Scene.EMMEN.id();
  private static final PartyId ASSEN = Scene.ASSEN.id();

  /** Ids that differ, and all have the same hash. */
  private static List<PartyId> colliding() {
    List<String> ids = List.of("");
    for (int i = 0; i < 6; i++) {
      List<String> longer = new ArrayList<>();
      ids.forEach(id -> longer.addAll(List.of(id + "Aa", id + "BB")));
      ids = longer;
    }
    return ids.stream().map(PartyId::of).toList();
  }

  @Test
  void should_find_the_first_of_a_party_s_days() {
    DayIndex index = new DayIndex(3);
    index.add(EMMEN, 20);
    index.add(EMMEN, 10);
    index.add(EMMEN, 30);

    assertThat(index.get(EMMEN)).isEqualTo(10);
    assertThat(index.get(PartyId.of(EMMEN.value()))).isEqualTo(10);
    assertThat(index.get(ASSEN)).isEqualTo(DayKey.NEVER);
  }

  @Test
  void should_tell_apart_ids_that_collide() {
    List<PartyId> ids = colliding();
    DayIndex index = new DayIndex(2 * ids.size());
    for (int i = 0; i < ids.size() - 1; i++) {
      index.add(ids.get(i), 100 + i);
      index.add(ids.get(i), 50 + i);
      index.add(ids.get(i), 200 + i);
    }

    for (int i = 0; i < ids.size() - 1; i++) {
      assertThat(index.get(ids.get(i))).isEqualTo(50 + i);
    }
    assertThat(index.get(ids.get(ids.size() - 1))).isEqualTo(DayKey.NEVER);
  }

  @Test
  void should_not_find_a_party_where_others_that_collide_leave_no_place() {
    List<PartyId> ids = colliding();
    DayIndex index = new DayIndex(64);
    ids.subList(0, 16).forEach(id -> index.add(id, 10));

    assertThat(index.get(ids.get(16))).isEqualTo(DayKey.NEVER);
  }

  @Test
  void should_find_the_day_on_which_the_last_of_several_follows() {
    DayIndex index = new DayIndex(2);
    index.add(EMMEN, 10);
    index.add(ASSEN, 20);

    assertThat(index.latest(List.of(Scene.EMMEN, Scene.ASSEN))).isEqualTo(20);
    assertThat(index.latest(List.of(Scene.ASSEN, Scene.EMMEN))).isEqualTo(20);
    assertThat(index.latest(List.of(Scene.EMMEN))).isEqualTo(10);
  }

  @Test
  void should_find_no_such_day_if_one_has_none() {
    DayIndex index = new DayIndex(2);
    index.add(EMMEN, 10);
    index.add(ASSEN, 20);

    List<Party> three = List.of(Scene.EMMEN, Scene.COEVORDEN, Scene.ASSEN);
    assertThat(index.latest(three)).isEqualTo(DayKey.NEVER);
  }
}
