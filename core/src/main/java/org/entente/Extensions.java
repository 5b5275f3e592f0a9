package org.entente;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What others add to a noun and the library keeps as it is: a tree of JSON-like values, copied when
 * it comes in. Nothing in the rules reads it. Immutable and thread-safe.
 *
 * <p>Values are {@link String}, {@link Boolean}, {@link BigDecimal}, {@link List} and {@link Map}
 * of such values, or null. The numbers of {@code java.lang} and {@code java.math} come in as
 * {@link BigDecimal}.
 *
 * @param asMap the entries by name, in the order given; unmodifiable
 * @since 0.1
 */
public record Extensions(Map<String, @Nullable Object> asMap) {
  private static final int DEEPEST = 64;
  private static final Set<Class<?>> SMALL_NUMBERS =
      Set.of(Byte.class, Short.class, Integer.class, Long.class, Float.class, Double.class);
  private static final Extensions NONE = new Extensions(Map.of());

  /**
   * Copies the entries, in their order.
   *
   * @throws IllegalArgumentException if a value is of another type than the class allows, a name or
   *     a text is not well-formed Unicode, a number is not finite or its exponent is out of range,
   *     or the tree is deeper than 64
   */
  public Extensions {
    asMap = copyOfMap(asMap, 1);
  }

  /**
   * Returns the extensions that add nothing.
   *
   * @return no extensions
   */
  public static Extensions none() {
    return NONE;
  }

  /**
   * Returns extensions with copies of the given entries, in their order.
   *
   * @param entries the entries by name
   * @return the extensions
   * @throws IllegalArgumentException if the entries are not as the component asks
   */
  public static Extensions of(Map<String, ? extends @Nullable Object> entries) {
    return entries.isEmpty() ? NONE : new Extensions(Collections.unmodifiableMap(entries));
  }

  /**
   * Returns one entry's value.
   *
   * @param name its name
   * @return the value, or empty if there is none or it is null
   */
  public Optional<Object> get(String name) {
    return Optional.ofNullable(asMap.get(name));
  }

  /**
   * Tells whether nothing is added.
   *
   * @return true if there is no entry
   */
  public boolean isEmpty() {
    return asMap.isEmpty();
  }

  private static Map<String, @Nullable Object> copyOfMap(Map<?, ?> map, int depth) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> {
      Check.that(name instanceof String, "an extension's name must be a text, but it was %s", name);
      copy.put(Check.unicode("an extension's name", (String) name), copyOf(value, depth + 1));
    });
    return Collections.unmodifiableMap(copy);
  }

  private static @Nullable Object copyOf(@Nullable Object value, int depth) {
    Check.that(depth <= DEEPEST, "extensions must not nest deeper than %s", DEEPEST);
    if (value == null || value instanceof Boolean) {
      return value;
    }
    if (value instanceof String text) {
      return Check.unicode("a text in extensions", text);
    }
    if (value instanceof Number number) {
      return canonical(decimal(number));
    }
    if (value instanceof Map<?, ?> map) {
      return copyOfMap(map, depth);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(each -> copy.add(copyOf(each, depth + 1)));
      return Collections.unmodifiableList(copy);
    }
    throw unfit(value);
  }

  private static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal exact) {
      return exact;
    }
    if (number instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    if (!SMALL_NUMBERS.contains(number.getClass())) {
      throw unfit(number);
    }
    boolean isFinite = Double.isFinite(number.doubleValue());
    Check.that(isFinite, "a number in extensions must be finite, but it was %s", number);
    return new BigDecimal(number.toString());
  }

  /** One number has one form, so that equal numbers are equal extensions: 1, 1.0 and 1e0 are 1. */
  private static BigDecimal canonical(BigDecimal number) {
    long exponent = (long) number.precision() - 1 - number.scale();
    String rule = "a number in extensions must have an exponent of an int's range, but it had %s";
    Check.that(number.signum() == 0 || exponent <= Integer.MAX_VALUE, rule, exponent);
    return number.stripTrailingZeros();
  }

  private static IllegalArgumentException unfit(Object value) {
    String rule = "an extension must be made of texts, numbers, booleans, lists, maps and nulls, "
        + "but it had a %s";
    return new Refusal(Wording.of(rule, value.getClass().getName()));
  }

  @Override
  public String toString() {
    return asMap.toString();
  }
}
