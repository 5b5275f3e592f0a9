package org.entente.answer;

import java.util.Locale;

/**
 * Why an act has failed, for good.
 *
 * @since 0.1
 */
public enum Failure {
  /** Its closing day passed, and consent was not complete. */
  LAPSED,
  /**
   * The agreement ended before the act took effect, or on that very day, though consent may have
   * been complete; or it never entered into force.
   */
  AGREEMENT_ENDED,
  /**
   * An objection made consent impossible. That is final: it stays so if the party that objected
   * signs or leaves on a later day.
   */
  OBJECTION,
  /** The day fixed for its effect came before consent was complete. */
  DATE_PASSED,
  /** The notice of withdrawal was revoked before it took effect. */
  REVOKED;

  /**
   * Returns the stable code, as {@code failure.agreement-ended}.
   *
   * @return the code
   */
  public String code() {
    return "failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
