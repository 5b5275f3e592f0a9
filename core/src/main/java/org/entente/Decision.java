package org.entente;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A step of a party's own authority, of a {@linkplain DecisionKind kind}: by default its competent
 * body resolves to sign (Dutch: <i>besluit</i>; Gemeentewet art. 160(1)(e), Provinciewet art.
 * 158(1)(e)). It is not a signature, and binds the party to nobody. Immutable and thread-safe.
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
   * Returns which step it is.
   *
   * @return the kind; {@link DecisionKind#DECIDED} by default
   */
  public abstract DecisionKind kind();

  /**
   * Returns the body that decided, as {@code Gedeputeerde Staten}, or to which it was sent.
   *
   * @return the body, or empty if it is not stated
   */
  public abstract Optional<String> body();

  /**
   * Returns the instruments that it is about.
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
   * Returns this decision as another step.
   *
   * @param kind which step it is
   * @return the decision
   */
  public Decision as(DecisionKind kind) {
    return withKind(kind);
  }

  /**
   * Tells whether this is a refusal that undoes a step of the same party on the instruments that
   * both are about: one of its own day or earlier, by the same body, upper and lower case alike. If
   * either does not state its body, it may be the same one.
   *
   * @param step the step
   * @return true if it does
   */
  public boolean undoes(Decision step) {
    return kind() == DecisionKind.REFUSED
        && step.kind() != DecisionKind.REFUSED
        && step.party().equals(party())
        && !step.on().isAfter(on())
        && (body().isEmpty()
            || step.body().isEmpty()
            || step.body().get().equalsIgnoreCase(body().get()));
  }

  /**
   * Returns this decision with the body that took it, or to which it was sent.
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
    Builder() {
      kind(DecisionKind.DECIDED);
    }
  }
}
