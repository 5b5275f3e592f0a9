package org.entente;

import java.util.List;
import java.util.stream.Stream;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * The parties end the agreement (VCLT art. 54(b); Dutch: <i>opheffing</i>). Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Termination extends ConsensualAct implements WithTermination
    permits ImmutableTermination {
  Termination() {
    super(ActKind.TERMINATION, Provisions::termination);
  }

  @Override
  public Termination withSignature(Signature signature) {
    return (Termination) super.withSignature(signature);
  }

  @Override
  public List<Change> changes() {
    return Stream.concat(adoption(), Stream.of(new Change.Ends())).toList();
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
   * Builds one {@link Termination}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableTermination.Builder {
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
