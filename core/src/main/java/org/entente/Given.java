package org.entente;

import java.time.LocalDate;
import java.util.List;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A source states that the founding, or an act, took effect on a day, and shows no signatures.
 * Nothing is derived for it, and whatever rests on it says so. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Given extends Fact implements WithGiven permits ImmutableGiven {
  Given() {
    super("what is given");
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

  @Override
  Proceeding in(Proceeding proceeding) {
    List<Given> stated = plus(proceeding.given().stream().toList(), this);
    String rule = "what is given must be stated once, but it is %s already";
    Check.that(stated.size() == 1, rule, stated.get(0));
    return proceeding.withGiven(stated.stream().findFirst());
  }

  @Value.Check
  void check() {
    Check.that(source().isPresent(), "what is given must name its source");
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
