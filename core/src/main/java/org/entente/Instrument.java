package org.entente;

import java.util.Optional;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A document that the parties sign, in a version, optionally with a digest of its text. An
 * agreement is often a package of several (VCLT art. 2(1)(a)). Two versions of one document share
 * the id. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Instrument implements Extended, WithInstrument
    permits ImmutableInstrument {
  Instrument() {}

  /**
   * Returns the key within the dossier.
   *
   * @return the id, shared by all versions
   */
  public abstract InstrumentId id();

  /**
   * Returns the title.
   *
   * @return the title, not blank
   */
  public abstract String title();

  /**
   * Returns the version.
   *
   * @return the version, not blank, or empty if none is stated
   */
  public abstract Optional<String> version();

  /**
   * Returns the digest of this version's text.
   *
   * @return the digest, or empty if none is stated
   */
  public abstract Optional<Digest> digest();

  /**
   * Returns where the text is to be found.
   *
   * @return the reference, or empty if none is stated
   */
  public abstract Optional<String> source();

  @Value.Check
  void check() {
    Check.line("the title of instrument '" + id() + "'", title());
    version().ifPresent(text -> Check.line("a version", text));
    source().ifPresent(text -> Check.line("a source", text));
  }

  /**
   * Returns an instrument with an id and a title.
   *
   * @param id the id
   * @param title the title, not blank
   * @return the instrument
   * @throws IllegalArgumentException if the id is none or the title is blank
   */
  public static Instrument of(String id, String title) {
    return builder().id(id).title(title).build();
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
   * Builds one {@link Instrument}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableInstrument.Builder {
    Builder() {}

    /**
     * Sets the id.
     *
     * @param id the text of the id
     * @return this builder
     * @throws IllegalArgumentException if the text is no id
     */
    public Builder id(String id) {
      return id(InstrumentId.of(id));
    }
  }
}
