package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A party leaves after notice (VCLT art. 54, 56; Dutch: <i>uittreding</i>, <i>opzegging</i>). The
 * notice may be revoked before it takes effect (VCLT art. 68), by a {@link Revocation} of the party
 * that leaves, or of one that has taken its place since, and its end postponed any number of times.
 *
 * <p>It ends each place that the party has when it gives notice or takes until the day of effect,
 * whoever holds it by then: a successor stays only with what it has besides. A place that the party
 * had passed on before its notice stays. One that was succeeded gives no notice, unless it has come
 * back in the place of a third. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Withdrawal extends ConsensualAct implements WithWithdrawal
    permits ImmutableWithdrawal {
  Withdrawal() {
    super(ActKind.WITHDRAWAL, Provisions::withdrawal);
  }

  /**
   * Returns the party that leaves.
   *
   * @return the party
   */
  public abstract PartyId party();

  /**
   * Returns the day the notice counts: the day it was received.
   *
   * @return the day, in the years 1 to 9999, or empty if no notice is given yet
   */
  public abstract Optional<LocalDate> notifiedOn();

  /**
   * Returns how exactly the day of the notice is known. One that is not known exactly counts on the
   * last day that it can have been.
   *
   * @return the precision; {@link Precision#DAY} unless stated
   */
  @Value.Default
  public Precision noticePrecision() {
    return Precision.DAY;
  }

  /**
   * Returns the postponements of the day of effect. Of several dated before the day of effect that
   * stands, the one dated last counts; of several on one day, the one that reaches furthest.
   *
   * @return the postponements, in the order of the dossier, which means nothing
   */
  @Override
  public abstract List<Postponement> postponements();

  @Override
  public Withdrawal withSignature(Signature signature) {
    return (Withdrawal) super.withSignature(signature);
  }

  @Override
  public List<Change> changes() {
    return withAdoption(new Change.Leaves(party(), notifiedOn(), noticePrecision()));
  }

  /** Returns the first day on which anything is recorded of it: also its notice. */
  @Override
  public Optional<LocalDate> firstFact() {
    return Stream.concat(notifiedOn().stream(), super.firstFact().stream())
        .min(LocalDate::compareTo);
  }

  @Override
  Optional<LocalDate> statedDay() {
    return recordedOn().or(this::notifiedOn).or(this::opensOn);
  }

  @Override
  Optional<Act> knownOn(LocalDate day) {
    return notifiedOn().isPresent() && statedDay().orElseThrow().isAfter(day)
        ? Optional.empty()
        : super.knownOn(day);
  }

  @Override
  Withdrawal keeping(Function<Fact, Optional<Fact>> kept) {
    return ((Withdrawal) super.keeping(kept))
        .withPostponements(Statement.among(postponements(), kept));
  }

  @Override
  Withdrawal earliest() {
    return ((Withdrawal) super.earliest())
        .withNoticePrecision(Precision.DAY)
        .withNotifiedOn(notifiedOn().map(noticePrecision()::earliest));
  }

  @Override
  Withdrawal datedUpTo(LocalDate day) {
    Withdrawal dated = (Withdrawal) super.datedUpTo(day);
    return notifiedOn().filter(day::isBefore).isPresent()
        ? dated.withNoticePrecision(Precision.DAY).withNotifiedOn(Optional.empty())
        : dated;
  }

  @Value.Check
  void checkNotice() {
    String what = "the notice of act '" + id() + "'";
    notifiedOn().ifPresent(day -> noticePrecision().check(what, Check.day(what, day)));
    boolean isExact = noticePrecision() == Precision.DAY;
    Check.that(
        isExact || notifiedOn().isPresent(),
        "%s must have a day of which the precision is %s, but it has none",
        what,
        noticePrecision().code());
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
   * Builds one {@link Withdrawal}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableWithdrawal.Builder {
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
     * Sets the party that leaves.
     *
     * @param party the party
     * @return this builder
     */
    public Builder party(Party party) {
      return party(party.id());
    }
  }
}
