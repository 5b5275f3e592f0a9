package org.entente;

/**
 * Until when a party may take back its consent.
 *
 * @since 0.1
 */
public enum ConsentFinal {
  /** Until consent is complete, on that day too. The default. */
  AT_COMPLETION,
  /**
   * Until the party is itself bound by it, up to the eve of that day: as a founder, as a newcomer,
   * or by what is towards those who consent and nobody else. What is complete stays complete, and
   * the party is not in; an accession of which the newcomer steps back fails.
   */
  AT_EFFECT
}
