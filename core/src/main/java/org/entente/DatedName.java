package org.entente;

import java.util.Objects;

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
   * @throws IllegalArgumentException if the name is blank
   */
  public DatedName {
    Check.line("a name", name);
    Objects.requireNonNull(validity, "validity");
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
