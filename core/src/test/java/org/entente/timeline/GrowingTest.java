package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A list that others extend stays as it was, and knows which lists it begins with. */
class GrowingTest {
  private static final Growing<String> FOUR = Growing.of(List.of("a", "b", "c", "d"));

  @Test
  void should_keep_apart_what_is_added_twice_to_the_same_list() {
    Growing<String> left = FOUR.plus(List.of("left"));
    Growing<String> right = FOUR.plus(List.of("right"));

    assertThat(left).containsExactly("a", "b", "c", "d", "left");
    assertThat(right).containsExactly("a", "b", "c", "d", "right");
    assertThat(FOUR).containsExactly("a", "b", "c", "d");
  }

  @Test
  void should_tell_whether_it_begins_with_the_items_of_another() {
    Growing<String> other = Growing.of(List.of("a", "b", "c", "e"));
    Growing<String> left = FOUR.plus(List.of("left"));
    Growing<String> right = FOUR.plus(List.of("right"));

    assertThat(FOUR.startsWith(FOUR)).isTrue();
    assertThat(left.startsWith(FOUR)).isTrue();
    assertThat(right.startsWith(FOUR)).isTrue();
    assertThat(right.startsWith(left)).isFalse();
    assertThat(FOUR.startsWith(left)).isFalse();
    assertThat(other.startsWith(FOUR)).isFalse();
  }
}
