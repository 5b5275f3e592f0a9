package org.entente.json;

import java.util.Objects;
import java.util.Optional;
import org.entente.Agreement;

/**
 * One line of a register: an agreement, or why it is none. Immutable and thread-safe.
 *
 * @param line the number of the line, from 1
 * @param agreement the agreement; empty if the line is no dossier
 * @param fault what is wrong with the line; empty if nothing is
 * @since 0.1
 */
public record RegisterEntry(
    long line, Optional<Agreement> agreement, Optional<DossierException> fault) {
  /**
   * Checks that there is one or the other.
   *
   * @throws IllegalArgumentException if there is both an agreement and a fault, or neither
   */
  public RegisterEntry {
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(fault, "fault");
    if (agreement.isPresent() == fault.isPresent()) {
      throw new IllegalArgumentException("a line of a register must be an agreement or at fault");
    }
  }

  /**
   * Returns the agreement.
   *
   * @return the agreement
   * @throws DossierException if the line is none
   */
  public Agreement orThrow() {
    return agreement.orElseThrow(fault::get);
  }
}
