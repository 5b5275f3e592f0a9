package org.entente;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party's consent to be bound, of a {@linkplain SignatureKind kind}. It covers all the
 * instruments asked for, or some, and may name the digest of the text it signed. One that is given
 * before its party is asked counts once it is: a newcomer need not sign anew what it signed before
 * it joined. Immutable and thread-safe.
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
   * @return the digests by instrument, sorted
   */
  @Value.NaturalOrder
  public abstract SortedMap<InstrumentId, Digest> digests();

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

  @Override
  Proceeding in(Proceeding proceeding) {
    return proceeding.withSignatures(plus(proceeding.signatures(), this));
  }

  @Value.Check
  void check() {
    Check.distinct("the instruments of a signature", instruments(), id -> id);
    String rule = "a signature must cover each instrument whose digest it names, but not '%s'";
    digests().keySet().forEach(id -> Check.that(covers(id), rule, id));
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
