package org.entente;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * Something happened that is nobody's consent, and that days may hang on: a publication, a
 * notification by the depositary, a law's entry into force, a condition that only the depositary
 * finds met. It is of one proceeding: the rules of an act read the act's, those of the founding and
 * of a founder that consents later read the agreement's. The first of a name counts, in the morning
 * of its day. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Occurrence extends Fact implements WithOccurrence
    permits ImmutableOccurrence {
  Occurrence() {
    super("an occurrence");
  }

  /**
   * Returns its name, by which rules speak of it: letter for letter the same.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns whom it is about: one whose consent was notified, say. It then counts for the day of
   * that party and of who takes its place, and for no other.
   *
   * @return the party, or empty if it is about nobody in particular
   */
  public abstract Optional<PartyId> party();

  /**
   * Returns an occurrence about nobody in particular.
   *
   * @param name its name, by which rules speak of it
   * @param on the day
   * @return the occurrence
   * @throws IllegalArgumentException if the name is blank or has control characters, or the year is
   *     not in 1 to 9999
   */
  public static Occurrence of(String name, LocalDate on) {
    return builder().name(name).on(on).build();
  }

  /**
   * Returns this occurrence about one party.
   *
   * @param party the party
   * @return the occurrence
   */
  public Occurrence about(Party party) {
    return withParty(party.id());
  }

  @Override
  Proceeding in(Proceeding proceeding) {
    return proceeding.withOccurrences(plus(proceeding.occurrences(), this));
  }

  @Value.Check
  void check() {
    Check.line("the name of an occurrence", name());
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
   * Builds one {@link Occurrence}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableOccurrence.Builder {
    Builder() {}
  }
}
