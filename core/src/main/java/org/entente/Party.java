package org.entente;

import java.time.LocalDate;
import java.util.List;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * An organisation that can be bound. Its id is the key within a dossier; what registers call it,
 * and what it was called when, are attributes. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Party implements Extended, WithParty permits ImmutableParty {
  Party() {}

  /**
   * Returns the key within the dossier.
   *
   * @return the id
   */
  public abstract PartyId id();

  /**
   * Returns the name, used wherever no dated name fits.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns what sort of organisation it is.
   *
   * @return the kind; {@link PartyKind#ORGANISATION} by default
   */
  public abstract PartyKind kind();

  /**
   * Returns what registers call it.
   *
   * @return the identifiers, in any number of schemes
   */
  public abstract List<Identifier> identifiers();

  /**
   * Returns the names it bore for some days.
   *
   * @return the dated names
   */
  public abstract List<DatedName> datedNames();

  /**
   * Returns what it is called on a day.
   *
   * @param day the day
   * @return the first dated name that holds on the day, else {@link #name()}
   */
  public String nameOn(LocalDate day) {
    for (DatedName dated : datedNames()) {
      if (dated.validity().contains(day)) {
        return dated.name();
      }
    }
    return name();
  }

  @Value.Check
  void check() {
    Check.line("the name of party '" + id() + "'", name());
  }

  /**
   * Returns a party with an id and a name.
   *
   * @param id the id
   * @param name the name, not blank
   * @return the party
   * @throws IllegalArgumentException if the id is none or the name is blank
   */
  public static Party of(String id, String name) {
    return builder().id(id).name(name).build();
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
   * Builds one {@link Party}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableParty.Builder {
    Builder() {
      kind(PartyKind.ORGANISATION);
    }

    /**
     * Sets the id.
     *
     * @param id the text of the id
     * @return this builder
     * @throws IllegalArgumentException if the text is no id
     */
    public Builder id(String id) {
      return id(PartyId.of(id));
    }
  }
}
