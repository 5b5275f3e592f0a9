package org.entente;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A step of a party's own authority that provisions ask before it signs: a {@link Decision} of a
 * kind, by a body if that is named. A signature counts for an instrument only if a step stands on
 * or before its day, or if so long has gone by since the matter was sent. Immutable and
 * thread-safe.
 *
 * @param kind which step, not a refusal
 * @param body the body that takes it, or to which it is sent; empty if any will do. It is compared
 *     letter for letter, upper and lower case alike
 * @param partyKinds the kinds of party that it is asked of; empty means every party. It is asked
 *     also of a party of which no kind is known
 * @param orAfter how long since it was sent to the body is enough instead; empty if no time is
 * @since 0.1
 */
public record AuthorityStep(
    DecisionKind kind,
    Optional<String> body,
    List<PartyKind> partyKinds,
    Optional<Period> orAfter) {
  /**
   * Checks the step.
   *
   * @throws IllegalArgumentException if it is a refusal; the body is blank or has control
   *     characters; a kind of party is listed twice; or the period is none, negative or longer than
   *     1,000 years
   */
  public AuthorityStep {
    Check.that(
        kind != DecisionKind.REFUSED,
        "a step of authority must not be a refusal, but was %s",
        kind);
    body.ifPresent(text -> Check.line("a body", text));
    partyKinds = List.copyOf(partyKinds);
    Check.distinct("the kinds of party of a step", partyKinds, each -> each);
    orAfter.ifPresent(period -> Check.period("the time since it was sent", period));
  }

  /**
   * Returns a step that is asked of every party, and that any of its bodies may take.
   *
   * @param kind which step
   * @return the step
   * @throws IllegalArgumentException if it is a refusal
   */
  public static AuthorityStep of(DecisionKind kind) {
    return new AuthorityStep(kind, Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * Returns this step, to be taken by one body.
   *
   * @param body the body that takes it, or to which it is sent, as {@code raad}
   * @return the step
   * @throws IllegalArgumentException if the body is blank or has control characters
   */
  public AuthorityStep by(String body) {
    return new AuthorityStep(kind, Optional.of(body), partyKinds, orAfter);
  }

  /**
   * Returns this step, asked of parties of some kinds.
   *
   * @param kinds the kinds; none means every party
   * @return the step
   * @throws IllegalArgumentException if one is listed twice
   */
  public AuthorityStep askedOf(PartyKind... kinds) {
    return new AuthorityStep(kind, body, List.of(kinds), orAfter);
  }

  /**
   * Returns this step, for which time since the matter was sent may stand: eight weeks that began
   * with a sending on 1 March last until 26 April, and a signature of 20 April counts on 27 April.
   *
   * @param period the time, more than none and at most 1,000 years
   * @return the step
   * @throws IllegalArgumentException if it is none, negative or longer
   */
  public AuthorityStep orAfter(Period period) {
    return new AuthorityStep(kind, body, partyKinds, Optional.of(period));
  }

  /**
   * Returns from when time stands for this step: the day after the last of the period.
   *
   * @param sent the day on which the matter was sent
   * @return the day, or empty if no time is enough
   */
  public Optional<LocalDate> metFrom(LocalDate sent) {
    return orAfter.map(period -> Days.after(sent, period).plusDays(1));
  }
}
