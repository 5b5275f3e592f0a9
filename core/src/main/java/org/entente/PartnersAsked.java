package org.entente;

/**
 * Which partners an act asks for consent.
 *
 * @since 0.1
 */
public enum PartnersAsked {
  /**
   * The partners on the day the act's consent completes: one that joined meanwhile is asked, one
   * that has left is not. The default.
   */
  AT_COMPLETION,
  /**
   * The partners on the day the act was opened, or who has since taken their place by succession;
   * one that has left since is still asked. Of an act opened before entry into force they are the
   * partners on the day of entry: of one opened in December 2022 under an agreement in force from 1
   * January 2023, those of 1 January.
   */
  AT_OPENING
}
