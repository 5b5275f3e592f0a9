package org.entente;

import java.time.LocalDate;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party takes back what it gave before it had its effect: its signatures of an act, before
 * consent is complete, or its notice of withdrawal, before it leaves (VCLT art. 68). It reaches
 * everything that the party gave to that act up to and including its day; on the day consent is
 * complete it is in time, on a later one it is void. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Revocation extends Statement implements WithRevocation
    permits ImmutableRevocation {
  Revocation() {
    super("a revocation");
  }

  /**
   * Returns a revocation.
   *
   * @param party the party
   * @param on the day
   * @return the revocation
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static Revocation of(PartyId party, LocalDate on) {
    return builder().party(party).on(on).build();
  }

  /**
   * Returns a revocation.
   *
   * @param party the party
   * @param on the day
   * @return the revocation
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static Revocation of(Party party, LocalDate on) {
    return of(party.id(), on);
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
   * Builds one {@link Revocation}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableRevocation.Builder {
    Builder() {}
  }
}
