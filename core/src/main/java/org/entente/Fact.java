package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something dated that a dossier records. It counts from {@link #on()}, and was known from
 * {@link #recordedOn()}. Facts are never overwritten: what takes one back is another fact.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public abstract sealed class Fact implements Extended
    permits Statement, Given, Occurrence, Postponement {
  private final String what;

  /** Makes one that is called so in the message of an error: {@code a decision}. */
  Fact(String what) {
    this.what = what;
  }

  /**
   * Returns what it is called.
   *
   * @return the word, as {@code signature} or {@code given}
   */
  public String noun() {
    return what.substring(what.lastIndexOf(' ') + 1);
  }

  /**
   * Returns the day on which it counts.
   *
   * @return the day, in the years 1 to 9999
   */
  public abstract LocalDate on();

  /**
   * Returns the day on which it became known.
   *
   * @return the day; {@link #on()} unless stated
   */
  @Value.Default
  public LocalDate recordedOn() {
    return on();
  }

  /**
   * Returns where it is written: a document's number, a page, an address.
   *
   * @return the reference, or empty if none is stated
   */
  public abstract Optional<String> source();

  /**
   * Returns a proceeding with this fact besides; the same if it has it already.
   *
   * @throws IllegalArgumentException if the proceeding has no such facts
   */
  abstract Proceeding in(Proceeding proceeding);

  /** The facts and one more, once. */
  static <F extends Fact> List<F> plus(List<F> facts, F fact) {
    return facts.contains(fact)
        ? facts
        : Stream.concat(facts.stream(), Stream.of(fact)).toList();
  }

  boolean isKnownOn(LocalDate day) {
    return !recordedOn().isAfter(day);
  }

  boolean isDatedUpTo(LocalDate day) {
    return !on().isAfter(day);
  }

  @Value.Check
  void checkFact() {
    Check.day("the day of " + what, on());
    Check.day("the day it was recorded", recordedOn());
    source().ifPresent(text -> Check.line("a source", text));
  }
}
