package org.entente;

import java.util.List;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party takes part in another role (Dutch: <i>wijziging van hoedanigheid</i>): an associate
 * becomes a partner, or a partner an associate. It asks whom the provisions ask, and the party
 * itself, always. Its place goes on, and the day since which it is bound stays. From the day of
 * effect on one that has become a partner is asked, by what is pending too; one that has become an
 * associate is not, and what it has consented to counts no more. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class RoleChange extends ConsensualAct implements WithRoleChange
    permits ImmutableRoleChange {
  RoleChange() {
    super(ActKind.ROLE_CHANGE, Provisions::roleChange);
  }

  /**
   * Returns the party whose role changes.
   *
   * @return the party
   */
  public abstract PartyId party();

  /**
   * Returns the role in which it takes part from the day of effect on.
   *
   * @return the role
   */
  public abstract Role role();

  @Override
  public RoleChange withSignature(Signature signature) {
    return (RoleChange) super.withSignature(signature);
  }

  @Override
  public List<Change> changes() {
    return withAdoption(new Change.ChangesRole(party(), role()));
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
   * Builds one {@link RoleChange}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableRoleChange.Builder {
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
     * Sets the party whose role changes.
     *
     * @param party the party
     * @return this builder
     */
    public Builder party(Party party) {
      return party(party.id());
    }
  }
}
