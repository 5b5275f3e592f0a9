package org.entente;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party says that it says neither yes nor no. It counts for a quorum, and not for the whole of
 * the votes cast; to every other rule it is as silence. Of a party's yes, no and abstention the
 * last counts; on one day an abstention counts as said after a yes, and a no after both. So it
 * undoes the consent or the objection of before, and can be taken back itself ({@link Revocation});
 * what was said before it does not come back. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Abstention extends Statement implements WithAbstention
    permits ImmutableAbstention {
  Abstention() {
    super("an abstention");
  }

  /**
   * Returns why.
   *
   * @return the reason, or empty if none is stated
   */
  public abstract Optional<String> reason();

  /**
   * Returns an abstention.
   *
   * @param party the party
   * @param on the day
   * @return the abstention
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static Abstention of(PartyId party, LocalDate on) {
    return builder().party(party).on(on).build();
  }

  /**
   * Returns an abstention.
   *
   * @param party the party
   * @param on the day
   * @return the abstention
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static Abstention of(Party party, LocalDate on) {
    return of(party.id(), on);
  }

  @Override
  Proceeding in(Proceeding proceeding) {
    return proceeding.withAbstentions(plus(proceeding.abstentions(), this));
  }

  @Value.Check
  void check() {
    reason().ifPresent(text -> Check.text("a reason", text));
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
   * Builds one {@link Abstention}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableAbstention.Builder {
    Builder() {}
  }
}
