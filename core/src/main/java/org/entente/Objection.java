package org.entente;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party says no to an act. It is an opinion of the day: where the rule needs that party it blocks
 * the act, until the party takes it back ({@link Revocation}) or consents on a later day; a
 * signature of the same day counts as said before it. It undoes the party's consent of before,
 * which does not come back. It does not count when it comes from one who is not asked: that of one
 * who joins counts once it is a partner, that of one who has left no longer does. The act fails by
 * it if it still blocks when the closing day has passed, or where silence was to be consent. A vote
 * that failed and may be held again is no objection: it leaves the act pending. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Objection extends Statement implements WithObjection
    permits ImmutableObjection {
  Objection() {
    super("an objection");
  }

  /**
   * Returns why.
   *
   * @return the reason, or empty if none is stated
   */
  public abstract Optional<String> reason();

  /**
   * Returns an objection.
   *
   * @param party the party
   * @param on the day
   * @return the objection
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static Objection of(PartyId party, LocalDate on) {
    return builder().party(party).on(on).build();
  }

  /**
   * Returns an objection.
   *
   * @param party the party
   * @param on the day
   * @return the objection
   * @throws IllegalArgumentException if the year is not in 1 to 9999
   */
  public static Objection of(Party party, LocalDate on) {
    return of(party.id(), on);
  }

  /**
   * Returns this objection with its reason.
   *
   * @param reason the reason, not blank
   * @return the objection
   * @throws IllegalArgumentException if the reason is blank
   */
  public Objection because(String reason) {
    return withReason(reason);
  }

  @Override
  Proceeding in(Proceeding proceeding) {
    return proceeding.withObjections(plus(proceeding.objections(), this));
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
   * Builds one {@link Objection}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableObjection.Builder {
    Builder() {}
  }
}
