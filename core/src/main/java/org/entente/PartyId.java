package org.entente;

/**
 * The stable key of a party within a dossier. It names, and means nothing: registers' numbers are
 * {@link Identifier}s. Immutable and thread-safe; ordered by its text.
 *
 * @param value the id: 1 to 200 characters, none of them white space or a control character
 * @since 0.1
 */
public record PartyId(String value) implements Id<PartyId>, Comparable<PartyId> {
  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if {@code value} is empty, longer than 200 characters, not
   *     well-formed Unicode, or has white space or control characters
   */
  public PartyId {
    Check.id("the id of a party", value);
  }

  /**
   * Returns the id with the given text.
   *
   * @param value the text, as the component asks
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static PartyId of(String value) {
    return new PartyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
