package org.entente;

import java.util.List;
import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party joins, usually by every partner signing the amended instruments that the act adopts (VCLT
 * art. 15). It takes effect only when those whom the rule asks, and the newcomer, have consented.
 * The newcomer is bound by the text as amended, acts agreed but not yet in effect included (VCLT
 * art. 40(5)). Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Accession extends ConsensualAct implements WithAccession
    permits ImmutableAccession {
  Accession() {
    super(ActKind.ACCESSION, Provisions::accession);
  }

  /**
   * Returns the newcomer.
   *
   * @return the party that joins
   */
  public abstract Party party();

  /**
   * Returns the role in which it joins.
   *
   * @return the role; {@link Role#PARTNER} by default
   */
  public abstract Role role();

  @Override
  public Accession withSignature(Signature signature) {
    return (Accession) super.withSignature(signature);
  }

  @Override
  public Optional<Towards> towards(Provisions provisions) {
    return Optional.of(procedure(provisions).towards().orElse(Towards.EVERYONE));
  }

  @Override
  public List<Change> changes() {
    return withAdoption(new Change.Joins(party(), role()));
  }

  /**
   * Returns the accession of a party, as a partner, by which nothing is adopted yet.
   *
   * @param party the newcomer
   * @return the accession, whose id is the party's
   */
  public static Accession of(Party party) {
    return builder().id(party.id().value()).party(party).build();
  }

  /**
   * Returns this accession with the instruments that it adopts.
   *
   * @param instruments the instruments, which take the place of those before
   * @return the accession
   * @throws IllegalArgumentException if two instruments have one id
   */
  public Accession adopting(Instrument... instruments) {
    return withAdopts(instruments);
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
   * Builds one {@link Accession}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableAccession.Builder {
    Builder() {
      role(Role.PARTNER);
    }

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
  }
}
