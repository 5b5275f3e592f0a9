package org.entente;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party's competent body resolves to sign (Dutch: <i>besluit</i>; Gemeentewet art. 160(1)(e),
 * Provinciewet art. 158(1)(e)). It is not a signature, and binds the party to nobody. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Decision extends Statement implements WithDecision
    permits ImmutableDecision {
  Decision() {
    super("a decision");
  }

  /**
   * Returns the body that decided, as {@code Gedeputeerde Staten}.
   *
   * @return the body, or empty if it is not stated
   */
  public abstract Optional<String> body();

  /**
   * Returns the instruments that it decides to sign.
   *
   * @return their ids; empty means all that the founding or the act asks for
   */
  @Override
  public abstract List<InstrumentId> instruments();

  /**
   * Returns a decision to sign all instruments.
   *
   * @param party the party
   * @param on the day
   * @return the decision
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static Decision of(PartyId party, LocalDate on) {
    return builder().party(party).on(on).build();
  }

  /**
   * Returns a decision to sign all instruments.
   *
   * @param party the party
   * @param on the day
   * @return the decision
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static Decision of(Party party, LocalDate on) {
    return of(party.id(), on);
  }

  /**
   * Returns this decision with the body that took it.
   *
   * @param body the body, not blank
   * @return the decision
   * @throws IllegalArgumentException if the body is blank
   */
  public Decision by(String body) {
    return withBody(body);
  }

  /**
   * Returns this decision limited to some instruments.
   *
   * @param instruments the instruments; none means all
   * @return the decision
   * @throws IllegalArgumentException if one is listed twice
   */
  public Decision covering(Instrument... instruments) {
    return withInstruments(Arrays.stream(instruments).map(Instrument::id).toList());
  }

  @Override
  Proceeding in(Proceeding proceeding) {
    return proceeding.withDecisions(plus(proceeding.decisions(), this));
  }

  @Value.Check
  void check() {
    body().ifPresent(text -> Check.line("a body", text));
    Check.distinct("the instruments of a decision", instruments(), id -> id);
  }

  /**
   * Returns a builder without any part set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one {@link Decision}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
