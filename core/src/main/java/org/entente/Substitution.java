package org.entente;

import java.util.List;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * One takes the place of another by agreement (BW 6:159; Dutch: <i>contractsoverneming</i>): with
 * the consent of both, always, and of those whom an accession asks, by the provisions on that. It
 * is towards everyone. From the day of effect the one is out, and the other has its place as it is:
 * the role, the day since which it is bound, the texts. One that takes part already then has both.
 * What was consented to in that place, and a notice that was given, stands as for one that has
 * succeeded. Once the party is out by other ways, nothing is left to be taken. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Substitution extends ConsensualAct implements WithSubstitution
    permits ImmutableSubstitution {
  Substitution() {
    super(ActKind.SUBSTITUTION, Provisions::accession);
  }

  /**
   * Returns the party whose place is taken.
   *
   * @return the party, another than the one that takes it
   */
  public abstract PartyId party();

  /**
   * Returns who takes its place; it may take part already.
   *
   * @return the party
   */
  public abstract Party substitute();

  @Override
  public Substitution withSignature(Signature signature) {
    return (Substitution) super.withSignature(signature);
  }

  @Override
  public List<Change> changes() {
    return withAdoption(new Change.Substitutes(party(), substitute()));
  }

  @Value.Check
  void checkSubstitute() {
    String rule = "whoever takes a place is another than who gives it up, but '%s' is both in '%s'";
    Check.that(!party().equals(substitute().id()), rule, party(), id());
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
   * Builds one {@link Substitution}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableSubstitution.Builder {
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
     * Sets the party whose place is taken.
     *
     * @param party the party
     * @return this builder
     */
    public Builder party(Party party) {
      return party(party.id());
    }
  }
}
