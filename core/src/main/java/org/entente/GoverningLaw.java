package org.entente;

/**
 * The law that governs an agreement, where it states one: it decides which articles an explanation
 * in words may cite. Nothing in the rules depends on it.
 *
 * @since 0.1
 */
public enum GoverningLaw {
  /** The law of treaties between states, as the Vienna Convention of 1969 has it. */
  TREATY,
  /** Dutch public law, as of agreements between municipalities, provinces and ministries. */
  DUTCH_PUBLIC_LAW
}
