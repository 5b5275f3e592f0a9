package org.entente;

/**
 * Which step of a party's own authority a {@link Decision} is. None of them is a signature.
 *
 * @since 0.1
 */
public enum DecisionKind {
  /** The competent body resolves to sign (Dutch: <i>besluit</i>). */
  DECIDED,
  /** It was sent to a body, which may still speak (Dutch: <i>toezending</i>). */
  SENT,
  /** A body consented to it (Dutch: <i>toestemming</i>). */
  CONSENTED,
  /** A body gave its views on it (Dutch: <i>zienswijze</i>). */
  VIEWS,
  /** A body was informed of it (Dutch: <i>kennisname</i>). */
  INFORMED,
  /** A body confirmed it (Dutch: <i>bekrachtiging</i>). */
  CONFIRMED,
  /** A body refused: undoes its earlier steps, and no later one. */
  REFUSED
}
