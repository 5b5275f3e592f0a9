package org.entente;

/**
 * What a register calls a party: a scheme, such as {@code tooi}, {@code oin}, {@code lei} or
 * {@code iso3166}, a value in it, and the days for which it holds. Values are kept as written; no
 * check digit is verified and none is derived from another. Immutable and thread-safe.
 *
 * @param scheme the scheme's token, an id
 * @param value the value in the scheme, not blank
 * @param validity the days for which the register gives it
 * @since 0.1
 */
public record Identifier(String scheme, String value, Term validity) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the scheme is no id, the value is blank, or its days end by
   *     a rule
   */
  public Identifier {
    Check.id("the scheme of an identifier", scheme);
    Check.line("the value of an identifier", value);
    Check.that(validity.ends().isEmpty(), "an identifier must be valid until a day, not by a rule");
  }

  /**
   * Returns an identifier without stated days.
   *
   * @param scheme the scheme's token
   * @param value the value in it
   * @return the identifier
   * @throws IllegalArgumentException if the scheme is no id or the value is blank
   */
  public static Identifier of(String scheme, String value) {
    return new Identifier(scheme, value, Term.always());
  }

  /**
   * Returns this identifier with the days for which it holds.
   *
   * @param days the days
   * @return the identifier
   */
  public Identifier during(Term days) {
    return new Identifier(scheme, value, days);
  }

  /** Returns the scheme and the value, as {@code tooi:gm0109}. */
  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
