package org.entente;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is wrong, or a part of it: a sentence in English that can be told in another language too,
 * with the values that fill it. {@code org.entente.words.Messages} tells it. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class Wording {
  private final String english;

  /** Each is a text, or a wording that is told in the same language. */
  private final Object[] values;

  private Wording(String english, Object[] values) {
    this.english = english;
    this.values = values;
  }

  /**
   * Returns a wording.
   *
   * @param english the sentence, with {@code %s} in the place of each value
   * @param values the values; a wording among them is told in the language of the whole
   * @return the wording
   */
  public static Wording of(String english, Object... values) {
    Object[] kept = Stream.of(values)
        .map(value -> value instanceof Wording ? value : String.valueOf(value))
        .toArray();
    return new Wording(english, kept);
  }

  /**
   * Returns it with its values shown otherwise, as without what a terminal would act on.
   *
   * @param show how a value is shown
   * @return the wording
   */
  public Wording showing(UnaryOperator<String> show) {
    Object[] shown = Stream.of(values)
        .map(value ->
            value instanceof Wording part ? part.showing(show) : show.apply((String) value))
        .toArray();
    return new Wording(english, shown);
  }

  /**
   * Returns the key by which its words in another language are found: its words in English, as
   * {@code a-name-must-be-valid-until-a-day-not-by-a-rule}.
   *
   * @return the key; empty if it is its values alone
   */
  public String key() {
    return english
        .toLowerCase(Locale.ROOT)
        .replaceAll("%(\\d\\$)?s", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /**
   * Returns it in another language.
   *
   * @param words by a {@link #key()} the sentence in that language, with {@code %s} for each value,
   *     or {@code %2$s} where the order is another; empty if it has none
   * @return the sentence; what has no words is told in English
   */
  public String in(Function<String, Optional<String>> words) {
    String sentence = words.apply(key()).orElse(english);
    return sentence.formatted(Stream.of(values)
        .map(value -> value instanceof Wording part ? part.in(words) : value)
        .toArray());
  }

  /** Tells whether another says the same in English. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording && toString().equals(wording.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** Returns it in English. */
  @Override
  public String toString() {
    return in(key -> Optional.empty());
  }
}
