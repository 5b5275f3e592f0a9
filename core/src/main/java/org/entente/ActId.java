package org.entente;

/**
 * The stable key of an act within an agreement. Immutable and thread-safe; ordered by its text.
 *
 * @param value the id: 1 to 200 characters, none of them white space or a control character
 * @since 0.1
 */
public record ActId(String value) implements Id<ActId>, Comparable<ActId> {
  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if {@code value} is empty, longer than 200 characters, not
   *     well-formed Unicode, or has white space or control characters
   */
  public ActId {
    Check.id("the id of an act", value);
  }

  /**
   * Returns the id with the given text.
   *
   * @param value the text, as the component asks
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static ActId of(String value) {
    return new ActId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
