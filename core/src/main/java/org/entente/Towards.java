package org.entente;

/**
 * Towards which parties an act is: whom an amendment binds, and with whom one that has acceded has
 * anything to do. The consent or the objection of any party counts for this, also of one that is
 * not asked, as it stood when consent was complete.
 *
 * @since 0.1
 */
public enum Towards {
  /** Every party, whoever has consented. */
  EVERYONE,
  /** The parties that consent; a later consent brings its party in on a later day. */
  CONSENTING,
  /** All but those who object; one that takes its objection back comes in on a later day. */
  NOT_OBJECTING
}
