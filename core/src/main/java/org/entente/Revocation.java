package org.entente;

import java.time.LocalDate;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party takes back what it names, or what it said last, up to and including the day: an
 * objection, or an abstention; its notice of withdrawal, before it leaves (VCLT art. 68); or its
 * consent, before that is complete. Of a consent the signatures that bind go first, and a signature
 * subject to ratification by a second revocation; its decisions go if none of these stands. What it
 * had said before does not come back. On the day consent is complete it is in time, on a later one
 * it is void. Immutable and thread-safe.
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
   * Returns what it takes back.
   *
   * @return what it names; {@link Revoked#LAST} by default
   */
  public abstract Revoked revokes();

  /**
   * Returns a revocation of what its party said last.
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
   * Returns a revocation of what its party said last.
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
   * Returns this revocation of one thing only.
   *
   * @param what what it takes back
   * @return the revocation
   */
  public Revocation ofIts(Revoked what) {
    return withRevokes(what);
  }

  @Override
  Proceeding in(Proceeding proceeding) {
    return proceeding.withRevocations(plus(proceeding.revocations(), this));
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
    Builder() {
      revokes(Revoked.LAST);
    }
  }
}
