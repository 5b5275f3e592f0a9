package org.entente.answer;

/**
 * What can be unmet: the part of a violation's code behind the dot, which
 * {@link Violation#condition()} returns. A code is never renamed. Words for each are in
 * {@code org.entente.words.Messages}.
 *
 * @since 0.1
 */
public final class Codes {
  /** "{party} has not signed." */
  public static final String PARTNER_MISSING = "partner-signature-missing";
  /** "{party}, which wants to join, has not signed." */
  public static final String NEWCOMER_MISSING = "newcomer-signature-missing";
  /** "{party} has taken back its signature." */
  public static final String TAKEN_BACK = "signature-taken-back";
  /** "{party} has signed some instruments, and not all." */
  public static final String INSTRUMENT_UNSIGNED = "instrument-unsigned";
  /** "{party} objects." */
  public static final String OBJECTS = "party-objects";
  /** "{party} abstains." */
  public static final String ABSTAINS = "party-abstains";
  /** "Consent is not complete." */
  public static final String INSUFFICIENT = "consent-insufficient";
  /** "The table of weights does not name {party}, which is asked." */
  public static final String WEIGHT_MISSING = "weight-missing";
  /** "It is not stated until which day votes are cast, so it is never known how many are." */
  public static final String NO_CLOSING = "no-closing";
  /**
   * "It is not stated on which day the act was communicated, so no time has begun after which
   * silence is consent."
   */
  public static final String NOT_COMMUNICATED = "not-communicated";
  /** "{party} must consent, but is not among those asked." */
  public static final String NOT_ASKED = "named-party-not-asked";
  /** "There is nobody whose consent could count." */
  public static final String NOBODY_ASKED = "nobody-asked";
  /** "It is enacted on {on} only." */
  public static final String NOT_ENACTED = "not-enacted";

  /** "{party} has made no notice of succession." */
  public static final String NOT_NOTIFIED = "not-notified";

  /** "It is not opened." */
  public static final String NOT_OPENED = "not-opened";
  /** "The agreement is not in force." */
  public static final String NOT_IN_FORCE = "agreement-not-in-force";
  /** "{party} is a party already." */
  public static final String ALREADY_PARTY = "newcomer-already-party";
  /** "{party} is no party, so it cannot leave." */
  public static final String NOT_A_PARTY = "leaver-not-party";
  /** "The provisions have no clause on it." */
  public static final String NOT_PROVIDED = "not-provided";
  /** "{party} is no party, so nothing can be changed of its place." */
  public static final String CONCERNED_NOT_PARTY = "concerned-not-party";
  /** "{party}, whose place it changes, has not signed." */
  public static final String OWN_MISSING = "own-signature-missing";
  /** "{party} takes part in that role already." */
  public static final String SAME_ROLE = "same-role";
  /** "{party} is not suspended." */
  public static final String NOT_SUSPENDED = "not-suspended";
  /** "The day on which the suspension of {party} was to end has come." */
  public static final String SUSPENSION_OVER = "suspension-over";
  /** "{party} has given no notice of withdrawal that stands." */
  public static final String NOTICE_MISSING = "notice-missing";
  /** "{party} gave notice before {earliest}, the first day on which it may." */
  public static final String NOTICE_TOO_EARLY = "notice-too-early";
  /** "{party} would not be bound by it, and nobody may be left out." */
  public static final String MUST_BIND_EVERYONE = "must-bind-everyone";
  /** "The new term begins on {from}, after the end of the one that stands, {until}." */
  public static final String TERM_GAP = "term-gap";
  /** "Its day of effect hangs on {anchor}, and by {by} there was none." */
  public static final String CONDITION_FAILED = "condition-failed";
  /** "The term that it would lengthen was over on {until}." */
  public static final String TERM_OVER = "term-over";
  /**
   * "Nothing is unmet on this day, but the rules of the service kept it waiting, and are not asked
   * this long after the last dated fact, of {last}."
   */
  public static final String NO_LONGER_ASKED = "rules-no-longer-asked";
  /** "A source states it, without signatures: {source}." */
  public static final String GIVEN = "given-not-proven";

  /** "{party} has been succeeded by whoever was to take its place." */
  public static final String SAME_HOLDER = "same-holder";
  /**
   * "{party} gave notice on a day on which it may not; when the next can be given is not known."
   */
  public static final String NOTICE_NOT_OPEN = "notice-not-open";
  /** "{party} signed subject to {kind}, which is still to come." */
  public static final String AWAITS_STEP = "signature-awaits-step";
  /** "{party} signed, and is to be bound by that from {from} on." */
  public static final String BINDS_LATER = "signature-binds-later";
  /** "{party} signed before the opening or after the closing." */
  public static final String OUTSIDE_WINDOW = "signature-outside-window";
  /** "{party} has signed subject to ratification, which does not bind it." */
  public static final String NOT_BINDING = "signature-not-binding";
  /** "{party} signed another text." */
  public static final String OTHER_TEXT = "signature-of-other-text";
  /** "{party} signed without a decision of its competent body." */
  public static final String WITHOUT_DECISION = "signature-without-decision";
  /** "{party} signed without {kind}." */
  public static final String WITHOUT_STEP = "signature-without-step";

  private Codes() {}
}
