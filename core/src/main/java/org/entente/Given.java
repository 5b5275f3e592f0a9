package org.entente;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A source states that the founding, or an act, took effect on a day, and shows no signatures.
 * Nothing is derived for it, and whatever rests on it says so. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Given implements Fact, WithGiven permits ImmutableGiven {
  Given() {}

  @Override
  public abstract LocalDate on();

  @Override
  @Value.Default
  public LocalDate recordedOn() {
    return on();
  }

  @Override
  public abstract Optional<String> source();

  /**
   * Returns what others have added.
   *
   * @return the extensions; none by default
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns what a source states.
   *
   * @param on the day of effect that the source states
   * @param source the source, not blank
   * @return the statement
   * @throws IllegalArgumentException if the year is not in 1 to 9999 or the source is blank
   */
  public static Given of(LocalDate on, String source) {
    return builder().on(on).source(source).build();
  }

  @Value.Check
  void check() {
    Check.day("the day of what is given", on());
    Check.day("the day it was recorded", recordedOn());
    source().ifPresent(text -> Check.text("a source", text));
    if (source().isEmpty()) {
      throw new IllegalArgumentException("what is given must name its source");
    }
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
   * Builds one {@link Given}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableGiven.Builder {
    Builder() {}
  }
}
