package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others add is kept as it is, and can be written as JSON. */
@Tag("2")
class ExtensionsTest {
  private static Extensions of(Object value) {
    return Extensions.of(Map.of("x", value));
  }

  private static void refused(Map<String, ?> entries, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(entries))
        .withMessage(message);
  }

  @Test
  void should_keep_texts_booleans_nulls_lists_and_maps() {
    Map<String, Object> entries = new HashMap<>();
    entries.put("text", "a");
    entries.put("yes", true);
    entries.put("nothing", null);
    entries.put("list", Arrays.asList("a", null, false));
    entries.put("map", Map.of("deep", List.of(Map.of())));

    assertThat(Extensions.of(entries).asMap()).isEqualTo(entries);
    assertThat(Extensions.of(entries).get("text")).contains("a");
    assertThat(Extensions.of(entries).get("nothing")).isEmpty();
    assertThat(Extensions.of(entries).get("other")).isEmpty();
  }

  @Test
  void should_be_empty_if_nothing_is_added() {
    assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
    assertThat(Extensions.none().isEmpty()).isTrue();
    assertThat(of("a").isEmpty()).isFalse();
  }

  static List<Number> ones() {
    return List.of(
        1,
        1L,
        (short) 1,
        (byte) 1,
        1.0,
        1.0f,
        BigInteger.ONE,
        BigDecimal.ONE,
        new BigDecimal("1.00"));
  }

  @ParameterizedTest
  @MethodSource("ones")
  void should_take_equal_numbers_for_the_same(Number one) {
    assertThat(of(one)).isEqualTo(of(BigDecimal.ONE)).hasSameHashCodeAs(of(BigDecimal.ONE));
    assertThat(of(one)).hasToString("{x=1}");
  }

  @Test
  void should_keep_numbers_exactly() {
    assertThat(of(0.1).get("x")).contains(new BigDecimal("0.1"));
    assertThat(of(0.1f).get("x")).contains(new BigDecimal("0.1"));
    assertThat(of(new BigDecimal("-0.00")).get("x")).contains(BigDecimal.ZERO);
    assertThat(of(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE)).get("x"))
        .contains(BigDecimal.ZERO);
    assertThat(of(Long.MIN_VALUE).get("x")).contains(BigDecimal.valueOf(Long.MIN_VALUE));
  }

  @Test
  void should_refuse_numbers_that_no_document_can_hold() {
    refused(Map.of("x", Double.NaN), "a number in extensions must be finite, but it was NaN");
    refused(
        Map.of("x", Float.POSITIVE_INFINITY),
        "a number in extensions must be finite, but it was Infinity");
    refused(
        Map.of("x", new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE)),
        "a number in extensions must have an exponent of an int's range, but it had 2147483649");
    refused(
        Map.of("x", new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)),
        "a number in extensions must have an exponent of an int's range, but it had 2147483648");
    assertThat(of(new BigDecimal(BigInteger.ONE, -Integer.MAX_VALUE)).isEmpty()).isFalse();
  }

  @Test
  void should_refuse_what_is_neither_text_nor_number_nor_a_group_of_them() {
    refused(
        Map.of("x", new AtomicInteger(1)), fitting("java.util.concurrent.atomic.AtomicInteger"));
    refused(Map.of("x", List.of('a')), fitting("java.lang.Character"));
    refused(Map.of("x", Map.of(1, "a")), "an extension's name must be a text, but it was 1");
  }

  private static String fitting(String type) {
    return "an extension must be made of texts, numbers, booleans, lists, maps and nulls,"
        + " but it had a " + type;
  }

  @Test
  void should_refuse_half_a_character() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("\ud83d"))
        .withMessageStartingWith("a text in extensions must be well-formed Unicode");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(Map.of("\ud83d", 1)))
        .withMessageStartingWith("an extension's name must be well-formed Unicode");
  }

  @Test
  void should_refuse_to_nest_too_deep() {
    assertThat(Extensions.of(maps(64)).isEmpty()).isFalse();
    refused(maps(65), "extensions must not nest deeper than 64");
    assertThat(of(lists(62)).isEmpty()).isFalse();
    refused(Map.of("x", lists(63)), "extensions must not nest deeper than 64");
  }

  private static Map<String, ?> maps(int deep) {
    Map<String, ?> map = Map.of();
    for (int i = 1; i < deep; i++) {
      map = Map.of("x", map);
    }
    return map;
  }

  private static List<?> lists(int deep) {
    List<?> list = List.of("a");
    for (int i = 1; i < deep; i++) {
      list = List.of(list);
    }
    return list;
  }

  @Test
  void should_not_change_with_what_they_were_made_of() {
    List<Object> list = new ArrayList<>(List.of("a"));
    Map<String, Object> entries = new HashMap<>(Map.of("list", list));
    Extensions extensions = Extensions.of(entries);

    list.add("b");
    entries.put("more", "c");

    assertThat(extensions.asMap()).isEqualTo(Map.of("list", List.of("a")));
    assertThatThrownBy(() -> extensions.asMap().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((List<?>) extensions.get("list").orElseThrow()).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void should_be_equal_if_they_say_the_same() {
    assertThat(of("a")).isEqualTo(of("a")).isNotEqualTo(of("b")).isNotEqualTo(Extensions.none());
    assertThat(of("a").hashCode()).isNotEqualTo(of("b").hashCode());
    assertThat((Object) of("a")).isNotEqualTo(Map.of("x", "a"));
    assertThat(Extensions.of(Collections.singletonMap("x", null))).isNotEqualTo(Extensions.none());
  }
}
