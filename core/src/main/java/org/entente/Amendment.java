package org.entente;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * The parties change the text (by the instruments it adopts), the term or the provisions (VCLT art.
 * 39, 40). What it does not state stays as it is. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Amendment extends ConsensualAct implements WithAmendment
    permits ImmutableAmendment {
  Amendment() {
    super(ActKind.AMENDMENT, Provisions::amendment);
  }

  /**
   * Returns the new term: an extension, or a shortening. Only its end counts once the agreement is
   * in force. An extension must be complete before the end that stands: of a term until 1 January
   * 2026, one complete on 31 December 2025 with effect the day after is in time, one complete on 1
   * January 2026 is too late.
   *
   * @return the term, or empty if it stays
   */
  public abstract Optional<Term> term();

  /**
   * Returns the new provisions, as a whole. Acts opened before it takes effect keep the old rule.
   * One opened on the day of effect has the new rule if this amendment was complete before that
   * day, and the old one if it was complete on it.
   *
   * @return the provisions, or empty if they stay
   */
  public abstract Optional<Provisions> provisions();

  @Override
  public Amendment withSignature(Signature signature) {
    return (Amendment) super.withSignature(signature);
  }

  @Override
  public Optional<Towards> towards(Provisions provisions) {
    return procedure(provisions).towards();
  }

  @Override
  public List<Change> changes() {
    Stream<Change> term = term().<Change>map(Change.SetsTerm::new).stream();
    Stream<Change> provisions = provisions().<Change>map(Change.SetsProvisions::new).stream();
    return Stream.of(adoption(), term, provisions).flatMap(each -> each).toList();
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
   * Builds one {@link Amendment}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableAmendment.Builder {
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
  }
}
