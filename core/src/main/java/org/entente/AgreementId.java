package org.entente;

/**
 * The stable key of an agreement. Immutable and thread-safe; ordered by its text.
 *
 * @param value the id: 1 to 200 characters, none of them white space or a control character
 * @since 0.1
 */
public record AgreementId(String value) implements Id<AgreementId>, Comparable<AgreementId> {
  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if {@code value} is empty, longer than 200 characters, not
   *     well-formed Unicode, or has white space or control characters
   */
  public AgreementId {
    Check.id("the id of an agreement", value);
  }

  /**
   * Returns the id with the given text.
   *
   * @param value the text, as the component asks
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static AgreementId of(String value) {
    return new AgreementId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
