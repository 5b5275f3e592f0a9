package org.entente;

/**
 * Which partners an act asks for consent.
 *
 * @since 0.1
 */
public enum Electorate {
  /**
   * The partners on the day the act's consent completes: one that joined meanwhile is asked, one
   * that has left is not. The default.
   */
  AT_COMPLETION,
  /**
   * The partners on the day the act was opened, or who has since taken their place by succession;
   * of an act opened before entry into force, the partners on the day of entry.
   */
  AT_OPENING
}
