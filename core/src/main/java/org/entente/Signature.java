package org.entente;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party's consent to be bound, of a {@linkplain SignatureKind kind}. It covers all the
 * instruments asked for, or some, and may name the digest of the text it signed. One that is given
 * before its party is asked counts once it is: a newcomer need not sign anew what it signed before
 * it joined. It may name a later day from which it binds, or be subject to a step of its party's
 * own authority that must follow. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Signature extends Statement implements WithSignature
    permits ImmutableSignature {
  Signature() {
    super("a signature");
  }

  /**
   * Returns the form of the consent.
   *
   * @return the kind; {@link SignatureKind#SIGNATURE} by default
   */
  public abstract SignatureKind kind();

  /**
   * Returns the instruments that it covers.
   *
   * @return their ids; empty means all that the founding or the act asks for
   */
  @Override
  public abstract List<InstrumentId> instruments();

  /**
   * Returns the digests of the texts that were signed, where they are known.
   *
   * @return the digests by instrument
   */
  public abstract Map<InstrumentId, Digest> digests();

  /**
   * Returns the later day from which it binds, if it names one: it does not count before.
   *
   * @return the day, after {@link #on()}; empty if it binds from its own day
   */
  public abstract Optional<LocalDate> bindsFrom();

  /**
   * Returns the step of its party's own authority to which it is subject: it counts from the day on
   * which that step stands (Dutch: <i>onder voorbehoud van</i>).
   *
   * @return the step; empty if it is subject to none
   */
  public abstract Optional<AuthorityStep> subjectTo();

  /**
   * Tells whether the step to which it is subject reaches back to its own day: then the window is
   * asked of that day only, and not of the day of the step (Dutch: <i>bekrachtiging</i>, BW 3:69).
   * It counts from the day of the step all the same.
   *
   * @return false unless stated
   */
  @Value.Default
  public boolean isRetroactive() {
    return false;
  }

  /**
   * Returns a definitive signature of all instruments.
   *
   * @param party the party
   * @param on the day
   * @return the signature
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static Signature of(PartyId party, LocalDate on) {
    return builder().party(party).on(on).build();
  }

  /**
   * Returns a definitive signature of all instruments.
   *
   * @param party the party
   * @param on the day
   * @return the signature
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static Signature of(Party party, LocalDate on) {
    return of(party.id(), on);
  }

  /**
   * Returns this signature limited to some instruments.
   *
   * @param instruments the instruments; none means all
   * @return the signature
   * @throws IllegalArgumentException if one is listed twice
   */
  public Signature covering(Instrument... instruments) {
    return withInstruments(Arrays.stream(instruments).map(Instrument::id).toList());
  }

  /**
   * Returns this signature, binding from a later day.
   *
   * @param day the day
   * @return the signature
   * @throws IllegalArgumentException if the day is not after {@link #on()}, its year is after 9999,
   *     or its kind binds nobody
   */
  public Signature bindingFrom(LocalDate day) {
    return withBindsFrom(day);
  }

  /**
   * Returns this signature, subject to a step of its party's own authority that must follow.
   *
   * @param step the step, asked of no kinds of party
   * @return the signature
   * @throws IllegalArgumentException if the step names kinds of party, or its kind binds nobody
   */
  public Signature subjectTo(AuthorityStep step) {
    return withSubjectTo(step);
  }

  @Override
  Proceeding in(Proceeding proceeding) {
    return proceeding.withSignatures(plus(proceeding.signatures(), this));
  }

  @Value.Check
  void check() {
    Check.distinct("the instruments of a signature", instruments(), id -> id);
    String rule = "a signature must cover each instrument whose digest it names, but not '%s'";
    digests().keySet().forEach(id -> Check.that(covers(id), rule, id));
    bindsFrom().ifPresent(this::checkLater);
    subjectTo().ifPresent(this::checkStep);
    Check.that(
        subjectTo().isPresent() || !isRetroactive(),
        "a signature must be subject to a step if that reaches back, but was not");
  }

  private void checkLater(LocalDate day) {
    Check.day("the day from which a signature binds", day);
    String rule = "a signature must name a later day than %s if it does not bind from that, but"
        + " named %s";
    Check.that(day.isAfter(on()), rule, on(), day);
    checkBinding();
  }

  private void checkStep(AuthorityStep step) {
    Check.that(
        step.partyKinds().isEmpty(),
        "the step to which a signature is subject must not name kinds of party, but named %s",
        step.partyKinds());
    checkBinding();
  }

  private void checkBinding() {
    Check.that(
        kind().isBinding(),
        "a signature must be of a binding kind to bind later or subject to a step, but was %s",
        kind());
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
   * Builds one {@link Signature}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableSignature.Builder {
    Builder() {
      kind(SignatureKind.SIGNATURE);
    }
  }
}
