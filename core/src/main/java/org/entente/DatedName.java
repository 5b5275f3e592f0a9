package org.entente;

/**
 * A name that a party bore for some days. Immutable and thread-safe.
 *
 * @param name the name, not blank
 * @param validity the days for which it was borne
 * @since 0.1
 */
public record DatedName(String name, Term validity) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the name is blank, or its days end by a rule
   */
  public DatedName {
    Check.line("a name", name);
    Check.that(validity.ends().isEmpty(), "a name must be valid until a day, not by a rule");
  }

  /**
   * Returns a name with its days.
   *
   * @param name the name
   * @param validity the days
   * @return the dated name
   * @throws IllegalArgumentException if the name is blank
   */
  public static DatedName of(String name, Term validity) {
    return new DatedName(name, validity);
  }
}
