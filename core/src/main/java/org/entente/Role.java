package org.entente;

/**
 * In which role a party takes part.
 *
 * @since 0.1
 */
public enum Role {
  /** A full partner: asked for its consent to each act, unless it is suspended. */
  PARTNER,
  /** Takes part and is bound by its own consent, but is not asked for consent to acts. */
  ASSOCIATE
}
