package org.entente;

/**
 * Which founding parties are bound from the day of entry into force. The others join on their own
 * day, by the provisions' rule for late joiners (VCLT art. 24(3)).
 *
 * @since 0.1
 */
public enum BoundFromEntry {
  /** Those whose consent stood on the day the founding's consent was complete. */
  CONSENTED_BY_COMPLETION,
  /**
   * Those whose consent stood on the eve of entry into force, as the original parties to the
   * Chemical Weapons Convention: one that consents on the very day is late.
   */
  CONSENTED_BEFORE_ENTRY_INTO_FORCE
}
