package org.entente;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party gives notice that it does not want the term to be renewed. It counts for the next renewal
 * whose last day for notices is not over ({@link Renewal}): there it may block the renewal, and if
 * it does not, its party is out on the end that the term had. Until that last day the party, or who
 * has taken its place since, may take it back by a {@link Revocation} of the agreement, and may
 * give another. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class NonRenewal extends Statement implements WithNonRenewal
    permits ImmutableNonRenewal {
  NonRenewal() {
    super("a notice of non-renewal");
  }

  /**
   * Returns why.
   *
   * @return the reason, or empty if none is stated
   */
  public abstract Optional<String> reason();

  /**
   * Returns a notice of non-renewal.
   *
   * @param party the party
   * @param on the day
   * @return the notice
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static NonRenewal of(PartyId party, LocalDate on) {
    return builder().party(party).on(on).build();
  }

  /**
   * Returns a notice of non-renewal.
   *
   * @param party the party
   * @param on the day
   * @return the notice
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static NonRenewal of(Party party, LocalDate on) {
    return of(party.id(), on);
  }

  @Override
  Proceeding in(Proceeding proceeding) {
    Check.that(
        proceeding instanceof Agreement,
        "a notice of non-renewal must be of the agreement, but it was given of an act");
    Agreement agreement = (Agreement) proceeding;
    return agreement.withNonRenewals(plus(agreement.nonRenewals(), this));
  }

  @Value.Check
  void check() {
    reason().ifPresent(text -> Check.text("a reason", text));
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
   * Builds one {@link NonRenewal}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableNonRenewal.Builder {
    Builder() {}
  }
}
