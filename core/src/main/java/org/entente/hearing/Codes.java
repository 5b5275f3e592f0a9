package org.entente.hearing;

import org.entente.Proceeding;
import org.entente.answer.Violation;

/** The conditions that provisions imply, besides those on single signatures. */
final class Codes {
  static final String PARTNER_MISSING = "partner-signature-missing";
  static final String NEWCOMER_MISSING = "newcomer-signature-missing";
  static final String TAKEN_BACK = "signature-taken-back";
  static final String INSTRUMENT_UNSIGNED = "instrument-unsigned";
  static final String OBJECTS = "party-objects";
  static final String ABSTAINS = "party-abstains";
  static final String INSUFFICIENT = "consent-insufficient";
  static final String WEIGHT_MISSING = "weight-missing";
  static final String NO_CLOSING = "no-closing";
  static final String NOT_COMMUNICATED = "not-communicated";
  static final String NOT_ASKED = "named-party-not-asked";
  static final String NOBODY_ASKED = "nobody-asked";
  static final String NOT_OPENED = "not-opened";
  static final String NOT_IN_FORCE = "agreement-not-in-force";
  static final String ALREADY_PARTY = "newcomer-already-party";
  static final String NOT_A_PARTY = "leaver-not-party";
  static final String NOT_PROVIDED = "not-provided";
  static final String CONCERNED_NOT_PARTY = "concerned-not-party";
  static final String OWN_MISSING = "own-signature-missing";
  static final String SAME_HOLDER = "same-holder";
  static final String SAME_ROLE = "same-role";
  static final String NOT_SUSPENDED = "not-suspended";
  static final String SUSPENSION_OVER = "suspension-over";
  static final String NOTICE_MISSING = "notice-missing";
  static final String NOTICE_TOO_EARLY = "notice-too-early";

  /** On a day on which none can be given, and it is not known when the next can. */
  static final String NOTICE_NOT_OPEN = "notice-not-open";

  static final String MUST_BIND_EVERYONE = "must-bind-everyone";
  static final String TERM_GAP = "term-gap";
  static final String CONDITION_FAILED = "condition-failed";
  static final String TERM_OVER = "term-over";
  static final String NO_LONGER_ASKED = "rules-no-longer-asked";
  static final String GIVEN = "given-not-proven";

  private Codes() {}

  static Violation violation(Proceeding proceeding, String condition) {
    return Violation.of(proceeding.subject() + "." + condition);
  }
}
