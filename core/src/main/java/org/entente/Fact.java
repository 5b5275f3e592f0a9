package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something dated that a dossier records. It counts from {@link #on()}, and was known from
 * {@link #recordedOn()}. Facts are never overwritten: what takes one back is another fact, and one
 * that proved wrong stays on file with the day from which that is known. Immutable and thread-safe.
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
   * Returns the day on which it counts: where its day is not known exactly, the last one that it
   * can have been.
   *
   * @return the day, in the years 1 to 9999
   */
  public abstract LocalDate on();

  /**
   * Returns this fact with another day.
   *
   * @param day the day
   * @return the fact
   * @throws IllegalArgumentException if the year is not in 1 to 9999, or the day is not the last of
   *     the month or the year that is known
   */
  public abstract Fact withOn(LocalDate day);

  /**
   * Returns how exactly its day is known.
   *
   * @return the precision; {@link Precision#DAY} unless stated
   */
  @Value.Default
  public Precision precision() {
    return Precision.DAY;
  }

  /**
   * Returns this fact with a day that is known so exactly.
   *
   * @param precision the precision
   * @return the fact
   * @throws IllegalArgumentException if its day is not the last of the month or the year that is
   *     known
   */
  public abstract Fact withPrecision(Precision precision);

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
   * Returns the day from which it is known to be wrong: an entry that was never true. A reader of
   * an earlier day still has it, every other reader does not. What was true and was taken back is
   * no such fact, but a {@link Revocation}.
   *
   * @return the day, after {@link #recordedOn()}; empty if nothing is known to be wrong with it
   */
  public abstract Optional<LocalDate> recordedUntil();

  /**
   * Returns this fact with another day from which it is known to be wrong, or none.
   *
   * @param day the day
   * @return the fact
   * @throws IllegalArgumentException if the day is not after {@link #recordedOn()}
   */
  public abstract Fact withRecordedUntil(Optional<? extends LocalDate> day);

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

  /**
   * The facts and one more, once. One that is on file, and now is known to be wrong, is in its own
   * place; recorded anew as it was, it stays wrong.
   */
  static <F extends Fact> List<F> plus(List<F> facts, F fact) {
    Optional<F> onFile = facts.stream().filter(fact::isButFor).findFirst();
    if (onFile.isEmpty()) {
      return Stream.concat(facts.stream(), Stream.of(fact)).toList();
    }
    return fact.recordedUntil().isEmpty()
        ? facts
        : facts.stream().map(each -> each.equals(onFile.get()) ? fact : each).toList();
  }

  /** Whether it is the same, save from when it is known to be wrong. */
  boolean isButFor(Fact other) {
    return asBelieved().equals(other.asBelieved());
  }

  private Fact asBelieved() {
    return withRecordedUntil(Optional.empty());
  }

  boolean isRecordedBy(LocalDate day) {
    return !recordedOn().isAfter(day);
  }

  /** This fact as a reader of a day had it, who knew nothing wrong with it. */
  Optional<Fact> knownOn(LocalDate day) {
    boolean isKnown = isRecordedBy(day)
        && recordedUntil().filter(until -> !until.isAfter(day)).isEmpty();
    return isKnown ? Optional.of(asBelieved()) : Optional.empty();
  }

  /** This fact, if it is dated up to a day. */
  Optional<Fact> datedUpTo(LocalDate day) {
    return on().isAfter(day) ? Optional.empty() : Optional.of(this);
  }

  /** This fact on the first day that it can have been. */
  Optional<Fact> earliest() {
    return precision() == Precision.DAY
        ? Optional.of(this)
        : Optional.of(withPrecision(Precision.DAY).withOn(precision().earliest(on())));
  }

  /** This fact, unless it is known to be wrong. */
  Optional<Fact> unlessWrong() {
    return recordedUntil().isPresent() ? Optional.empty() : Optional.of(this);
  }

  @Value.Check
  void checkFact() {
    Check.day("the day of " + what, on());
    precision().check(what, on());
    Check.day("the day it was recorded", recordedOn());
    recordedUntil().ifPresent(this::checkWrongFrom);
    source().ifPresent(text -> Check.line("a source", text));
  }

  private void checkWrongFrom(LocalDate day) {
    Check.day("the day from which it is known to be wrong", day);
    String rule = "%s must be recorded before it is known to be wrong, but it was recorded on %s"
        + " and is known to be wrong from %s";
    Check.that(day.isAfter(recordedOn()), rule, what, recordedOn(), day);
  }

  /** Whether one of some facts is such a one. */
  static boolean isAny(List<? extends Fact> facts, Predicate<Fact> such) {
    for (Fact fact : facts) {
      if (such.test(fact)) {
        return true;
      }
    }
    return false;
  }
}
