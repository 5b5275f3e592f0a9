package org.entente;

import org.immutables.value.Value;

/**
 * Something to which others may add what the library keeps for them. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Extended permits Agreement, Provisions, Party, Instrument, Act, Fact {
  /**
   * Returns what others have added.
   *
   * @return the extensions; none by default
   */
  @Value.Default
  default Extensions extensions() {
    return Extensions.none();
  }
}
