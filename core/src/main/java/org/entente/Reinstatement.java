package org.entente;

import java.util.List;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * The others end the suspension of a party (Dutch: <i>opheffing van de schorsing</i>): from the day
 * on which that takes effect it is asked again, by what is pending too, as one that joins is. The
 * party concerned is not asked: its signature and its objection count for nothing, and a share is
 * one of the others. Provisions must have a clause on it, else there is none, by whomever it is
 * signed and whatever a clause of its own says. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Reinstatement extends ConsensualAct implements WithReinstatement
    permits ImmutableReinstatement {
  Reinstatement() {
    super(
        ActKind.REINSTATEMENT,
        provisions -> provisions.reinstatement().orElseGet(Procedure::usual));
  }

  /**
   * Returns the party that is reinstated.
   *
   * @return the party
   */
  public abstract PartyId party();

  @Override
  public boolean isProvidedBy(Provisions provisions) {
    return provisions.reinstatement().isPresent();
  }

  @Override
  public Reinstatement withSignature(Signature signature) {
    return (Reinstatement) super.withSignature(signature);
  }

  @Override
  public List<Change> changes() {
    return withAdoption(new Change.Reinstates(party()));
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
   * Builds one {@link Reinstatement}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableReinstatement.Builder {
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
     * Sets the party that is reinstated.
     *
     * @param party the party
     * @return this builder
     */
    public Builder party(Party party) {
      return party(party.id());
    }
  }
}
