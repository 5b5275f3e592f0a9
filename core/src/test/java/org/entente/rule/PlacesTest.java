package org.entente.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.Scene.ASSEN;
import static org.entente.Scene.COEVORDEN;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.HARDENBERG;
import static org.entente.Scene.day;
import static org.entente.Scene.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.Party;
import org.entente.Role;
import org.junit.jupiter.api.Test;

/** Places with more added leave those that they extend as they were. */
class PlacesTest {
  private static Membership partner(Party party) {
    return place(party, Role.PARTNER, "2022-01-01");
  }

  private static Membership place(Party party, Role role, String since) {
    return new Membership(party, role, day(since), day(since), Optional.empty());
  }

  private static Places places(Party... parties) {
    return Places.of(List.of(parties).stream().map(PlacesTest::partner).toList());
  }

  @Test
  void should_find_who_has_a_place_and_nobody_else() {
    Places places = places(EMMEN, COEVORDEN);

    assertThat(places.of(EMMEN.id())).contains(partner(EMMEN));
    assertThat(places.of(COEVORDEN.id())).contains(partner(COEVORDEN));
    assertThat(places.of(ASSEN.id())).isEmpty();
    assertThat(Places.of(List.of()).of(EMMEN.id())).isEmpty();
  }

  @Test
  void should_tell_partners_from_associates() {
    Places places = Places.of(
        List.of(partner(EMMEN), place(ASSEN, Role.ASSOCIATE, "2022-01-01"), partner(COEVORDEN)));

    assertThat(places.partners()).containsExactly(EMMEN, COEVORDEN);
    assertThat(places.members())
        .extracting(Membership::party)
        .containsExactly(EMMEN, ASSEN, COEVORDEN);
    assertThat(places.of(ASSEN.id())).isPresent();
  }

  @Test
  void should_leave_alone_the_places_that_are_extended() {
    Places two = places(EMMEN, COEVORDEN);
    Places three = two.plus(List.of(partner(HARDENBERG)));
    Places four = three.plus(List.of(partner(ASSEN)));

    assertThat(four.of(ASSEN.id())).contains(partner(ASSEN));
    assertThat(three.of(ASSEN.id())).isEmpty();
    assertThat(three.partners()).containsExactly(EMMEN, COEVORDEN, HARDENBERG);
    assertThat(two.of(HARDENBERG.id())).isEmpty();
    assertThat(two.partners()).containsExactly(EMMEN, COEVORDEN);
  }

  @Test
  void should_keep_apart_what_is_added_twice_to_the_same_places() {
    Places two = places(EMMEN, COEVORDEN).plus(List.of(partner(party("P"))));
    Places left = two.plus(List.of(partner(HARDENBERG)));
    Places right = two.plus(List.of(partner(ASSEN)));

    assertThat(left.partners()).endsWith(HARDENBERG).hasSize(4);
    assertThat(right.partners()).endsWith(ASSEN).hasSize(4);
    assertThat(left.of(ASSEN.id())).isEmpty();
    assertThat(right.of(HARDENBERG.id())).isEmpty();
    assertThat(right.of(ASSEN.id())).contains(partner(ASSEN));
  }

  @Test
  void should_keep_apart_what_is_added_twice_where_there_is_room_for_more() {
    Places four = places(EMMEN, COEVORDEN, party("P"), party("Q"));
    Places left = four.plus(List.of(partner(HARDENBERG)));
    Places right = four.plus(List.of(partner(ASSEN)));

    assertThat(left.partners()).endsWith(HARDENBERG).hasSize(5);
    assertThat(right.partners()).endsWith(ASSEN).hasSize(5);
  }

  @Test
  void should_find_everybody_in_a_long_row_of_accessions() {
    List<Party> parties = IntStream.range(0, 500).mapToObj(i -> party("P" + i)).toList();
    List<Places> row = new ArrayList<>(List.of(Places.of(List.of())));
    for (Party party : parties) {
      row.add(row.get(row.size() - 1).plus(List.of(partner(party))));
    }

    Places all = row.get(500);
    assertThat(all.partners()).isEqualTo(parties);
    assertThat(parties).allSatisfy(each -> assertThat(all.of(each.id())).contains(partner(each)));
    Places half = row.get(250);
    assertThat(half.of(parties.get(249).id())).isPresent();
    assertThat(half.of(parties.get(250).id())).isEmpty();
  }

  @Test
  void should_take_the_first_place_of_a_party_that_has_two() {
    Membership first = place(EMMEN, Role.PARTNER, "2022-01-01");
    Membership second = place(EMMEN, Role.ASSOCIATE, "2023-01-01");

    assertThat(Places.of(List.of(first, second)).of(EMMEN.id())).contains(first);
    assertThat(Places.of(List.of(first)).plus(List.of(second)).of(EMMEN.id())).contains(first);
  }

  @Test
  void should_have_no_place_beyond_the_last() {
    Places two = places(EMMEN, COEVORDEN);
    two.plus(List.of(partner(HARDENBERG)));

    assertThatThrownBy(() -> two.members().get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(two.members()).hasSize(2);
  }
}
