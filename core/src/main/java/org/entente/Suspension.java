package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * The others suspend a party (VCLT art. 60(2)(a); Dutch: <i>schorsing</i>): it stays bound and
 * present, and is not asked for consent to acts from the day on which that takes effect, until the
 * suspension ends or the others {@linkplain Reinstatement reinstate} it. It may give notice. The
 * party concerned is not asked: its signature and its objection count for nothing, and a share is
 * one of the others. Provisions must have a clause on it, else there is none, by whomever it is
 * signed and whatever a clause of its own says. Another suspension of one that is suspended takes
 * the place of the first. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Suspension extends ConsensualAct implements WithSuspension
    permits ImmutableSuspension {
  Suspension() {
    super(ActKind.SUSPENSION, provisions -> provisions.suspension().orElseGet(Procedure::usual));
  }

  /**
   * Returns the party that is suspended.
   *
   * @return the party
   */
  public abstract PartyId party();

  /**
   * Returns the day on which it ends by itself: the first on which the party is asked again, by
   * what is pending too.
   *
   * @return the day, in the years 1 to 9999, or empty if it has no end
   */
  public abstract Optional<LocalDate> until();

  @Override
  public boolean isProvidedBy(Provisions provisions) {
    return provisions.suspension().isPresent();
  }

  @Override
  public Suspension withSignature(Signature signature) {
    return (Suspension) super.withSignature(signature);
  }

  @Override
  public List<Change> changes() {
    return withAdoption(new Change.Suspends(party(), until()));
  }

  @Value.Check
  void checkEnd() {
    until().ifPresent(day -> Check.day("the end of suspension '" + id() + "'", day));
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
   * Builds one {@link Suspension}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableSuspension.Builder {
    Builder() {}

    /**
     * Sets the id.
     *
     * @param id the text of the id
     * @return this builder
     * @throws IllegalArgumentException if the text is no id
     */
    public Builder id(String id) {
      return id(ActId.of(id));
    }

    /**
     * Sets the party that is suspended.
     *
     * @param party the party
     * @return this builder
     */
    public Builder party(Party party) {
      return party(party.id());
    }
  }
}
