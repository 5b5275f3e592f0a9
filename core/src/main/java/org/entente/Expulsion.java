package org.entente;

import java.util.List;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * The others put a party out (VCLT art. 60(2)(a); Dutch: <i>uitsluiting</i>). The party concerned
 * is not asked: its signature and its objection count for nothing, and a share is one of the
 * others. Provisions must have a clause on it, else there is none, by whomever it is signed and
 * whatever a clause of its own says. It ends the places that the party held when it was opened,
 * whoever holds them by then, and those that it has taken since. Duties survive it as they survive
 * a withdrawal, and the party may accede again. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Expulsion extends ConsensualAct implements WithExpulsion
    permits ImmutableExpulsion {
  Expulsion() {
    super(ActKind.EXPULSION, provisions -> provisions.expulsion().orElseGet(Procedure::usual));
  }

  /**
   * Returns the party that is put out.
   *
   * @return the party
   */
  public abstract PartyId party();

  @Override
  public boolean isProvidedBy(Provisions provisions) {
    return provisions.expulsion().isPresent();
  }

  @Override
  public Expulsion withSignature(Signature signature) {
    return (Expulsion) super.withSignature(signature);
  }

  @Override
  public List<Change> changes() {
    return withAdoption(new Change.Expels(party()));
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
   * Builds one {@link Expulsion}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableExpulsion.Builder {
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
     * Sets the party that is put out.
     *
     * @param party the party
     * @return this builder
     */
    public Builder party(Party party) {
      return party(party.id());
    }
  }
}
