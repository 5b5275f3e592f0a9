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
   * An objection stood in the way when the closing day had passed, or kept silence from being
   * consent where there was no other way. Until then it can be taken back.
   */
  OBJECTION,
  /** The day fixed for its effect came before consent was complete. */
  DATE_PASSED,
  /**
   * The notice of withdrawal was revoked before it took effect, or the newcomer's consent, where it
   * is final at effect only.
   */
  REVOKED,
  /**
   * What it was for is gone, though consent may have been complete: its newcomer is bound, and no
   * leaving of it is agreed; or its leaver is out.
   */
  WITHOUT_OBJECT,
  /**
   * The last day of a condition that its day of effect hangs on passed, and the condition was not
   * met, though consent may have been complete.
   */
  CONDITION_FAILED;

  /**
   * Returns the stable code, as {@code failure.agreement-ended}.
   *
   * @return the code
   */
  public String code() {
    return "failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
