package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** What is stated of a proceeding, and what was before. */
  static List<Given> allOf(Proceeding proceeding) {
    List<Given> former = proceeding.formerlyGiven();
    return former.isEmpty()
        ? proceeding.given().map(List::of).orElse(List.of())
        : Stream.concat(proceeding.given().stream(), former.stream()).toList();
  }

  /** A proceeding of which this is stated: what is not known to be wrong, and what is. */
  static Proceeding stating(List<Given> all, Proceeding proceeding) {
    return proceeding
        .withFormerlyGiven(List.of())
        .withGiven(all.stream().filter(each -> !isWrong(each)).findFirst())
        .withFormerlyGiven(all.stream().filter(Given::isWrong).toList());
  }

  private static boolean isWrong(Given given) {
    return given.recordedUntil().isPresent();
  }

  /** Checks that no reader has two statements at once. */
  static void check(Proceeding proceeding) {
    String once = "what was given before must be known to be wrong, but is not: %s";
    proceeding.formerlyGiven().forEach(each -> Check.that(isWrong(each), once, each));
    List<Given> all = allOf(proceeding);
    for (Given one : all) {
      for (Given other : all.subList(all.indexOf(one) + 1, all.size())) {
        checkApart(one, other);
      }
    }
  }

  private static void checkApart(Given one, Given other) {
    boolean areApart = one.recordedUntil().filter(other::isNotRecordedBefore).isPresent()
        || other.recordedUntil().filter(one::isNotRecordedBefore).isPresent();
    Check.that(areApart, "what is given must be stated once, but it is %s already", one);
  }

  private boolean isNotRecordedBefore(LocalDate day) {
    return !recordedOn().isBefore(day);
  }

  /** What was stated by the day is kept, whichever later day it states. */
  @Override
  Optional<Fact> datedUpTo(LocalDate day) {
    return isRecordedBy(day) ? Optional.of(this) : super.datedUpTo(day);
  }

  @Override
  Proceeding in(Proceeding proceeding) {
    List<Given> stated = plus(allOf(proceeding), this);
    List<Given> right = stated.stream().filter(each -> !isWrong(each)).toList();
    right.stream().skip(1).forEach(each -> checkApart(right.get(0), each));
    return stating(stated, proceeding);
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
