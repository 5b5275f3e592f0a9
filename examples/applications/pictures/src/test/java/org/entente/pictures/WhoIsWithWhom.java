package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.pictures.Samples.EAST;
import static org.entente.pictures.Samples.NORTH;
import static org.entente.pictures.Samples.SOUTH;
import static org.entente.pictures.Samples.WEST;
import static org.entente.pictures.Samples.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Test;

class WhoIsWithWhom {
  private static final LocalDate DAY = day("2024-04-01");
  private static final Pictures ENGLISH = Pictures.in(Locale.ENGLISH);

  private static Timeline between(String id, String since, Party... parties) {
    return Timeline.of(Agreement.builder()
        .id(id)
        .title(id)
        .addFounders(parties)
        .given(Given.of(day(since), "register"))
        .build());
  }

  private static WhoWithWhom three() {
    return WhoWithWhom.on(
        DAY,
        List.of(
            between("a", "2020-01-01", NORTH, EAST),
            between("b", "2021-01-01", NORTH, EAST, SOUTH),
            between("c", "2030-01-01", NORTH, WEST)));
  }

  @Test
  void should_count_the_agreements_that_bind_two_on_the_day() {
    WhoWithWhom who = three();

    assertThat(who.together(NORTH.id(), EAST.id())).isEqualTo(2);
    assertThat(who.together(SOUTH.id(), NORTH.id())).isEqualTo(1);
    assertThat(who.together(NORTH.id(), WEST.id())).isZero();
    assertThat(who.agreements(EAST.id())).isEqualTo(2);
    assertThat(who.party(WEST.id())).isEmpty();
  }

  @Test
  void should_begin_with_those_in_most_agreements() {
    assertThat(three().parties()).containsExactly(EAST, NORTH, SOUTH);
    assertThat(three().with(NORTH.id())).containsExactly(EAST, SOUTH);
    assertThat(three().with(PartyId.of("nobody"))).isEmpty();
  }

  @Test
  void should_draw_each_pair_with_its_number() {
    Picture picture = ENGLISH.company(three());

    assertThat(picture.table().rows())
        .containsExactly(
            List.of("East", "2", "North (2), South (1)"),
            List.of("North", "2", "East (2), South (1)"),
            List.of("South", "1", "East (1), North (1)"));
    assertThat(Svg.read(picture.svg()).texts()).filteredOn("2"::equals).hasSize(2 + 2 + 1);
  }

  @Test
  void should_draw_the_others_around_one() {
    Picture picture = ENGLISH.around(three(), NORTH.id());

    assertThat(picture.title()).isEqualTo("With whom North is on 1 April 2024");
    assertThat(picture.description())
        .isEqualTo(
            "It takes part in 2 agreements, with 2 other parties. Most shared: East (2), South"
                + " (1).");
    assertThat(Svg.read(picture.svg()).hints())
        .contains("East: 2 agreements shared", "South: 1 agreement shared");
    assertThat(Svg.read(picture.svg()).texts()).contains("East · 2", "South · 1");
  }

  @Test
  void should_draw_one_that_is_alone() {
    WhoWithWhom who = WhoWithWhom.on(DAY, List.of(between("a", "2020-01-01", NORTH)));

    assertThat(ENGLISH.around(who, NORTH.id()).description())
        .isEqualTo("It is bound with nobody else.");
    assertThat(ENGLISH.company(who).table().rows()).containsExactly(List.of("North", "1", ""));
  }

  @Test
  void should_refuse_one_whom_nothing_binds() {
    WhoWithWhom who = three();

    assertThatThrownBy(() -> ENGLISH.around(who, WEST.id()))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("2024-04-01");
  }

  @Test
  void should_say_how_many_are_not_drawn() {
    List<Party> crowd = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      crowd.add(Party.of("p" + i, "Party " + i));
    }
    WhoWithWhom who =
        WhoWithWhom.on(DAY, List.of(between("a", "2020-01-01", crowd.toArray(Party[]::new))));

    assertThat(ENGLISH.company(who).description()).endsWith("The first 100 of 130 are drawn.");
    assertThat(ENGLISH.around(who, PartyId.of("p7")).description())
        .endsWith("The first 120 of 129 are drawn.");
    assertThat(ENGLISH.around(who, PartyId.of("p7")).table().rows()).hasSize(129);
  }

  @Test
  void should_be_nobody_where_nothing_is_in_force() {
    WhoWithWhom who = WhoWithWhom.on(DAY, List.of());

    assertThat(who.parties()).isEmpty();
    assertThat(ENGLISH.company(who).description()).startsWith("0 parties");
  }
}
