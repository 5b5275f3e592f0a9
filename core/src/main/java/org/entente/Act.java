package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * Something that changes an agreement when it takes effect. Acts are never overwritten: who left
 * and came back has both acts on record. Immutable and thread-safe.
 *
 * @since 0.1
 */
public abstract sealed class Act implements Extended permits ConsensualAct, Succession {
  private final ActKind kind;

  Act(ActKind kind) {
    this.kind = kind;
  }

  /**
   * Returns the key within the agreement.
   *
   * @return the id
   */
  public abstract ActId id();

  /**
   * Returns what it is called.
   *
   * @return the title, or empty if none is stated
   */
  public abstract Optional<String> title();

  /**
   * Returns which kind of act it is.
   *
   * @return the kind
   */
  public ActKind kind() {
    return kind;
  }

  /**
   * Returns the day on which the act itself became known, its signatures and other facts aside.
   *
   * @return the day, or empty if it was known from its opening day, its notice or its day of effect
   *     by law, and else from its first dated fact
   */
  public abstract Optional<LocalDate> recordedOn();

  /**
   * Returns the day from which it is known to be wrong: an act that never was, or not so, its
   * notice or its day included; what corrects it is another act. A reader of an earlier day still
   * has it, every other reader does not.
   *
   * @return the day, after {@link #recordedOn()} if that is stated; empty if nothing is known to be
   *     wrong with it
   */
  public abstract Optional<LocalDate> recordedUntil();

  /**
   * Returns where it is written.
   *
   * @return the reference, or empty if none is stated
   */
  public abstract Optional<String> source();

  /**
   * Returns what it changes when it takes effect.
   *
   * @return the changes; those of one act take place together
   */
  public abstract List<Change> changes();

  /**
   * Returns the parties that it names and that the dossier must know from elsewhere: in what it
   * changes, and in a rule of its own.
   *
   * @return the parties, sorted by id
   */
  public Set<PartyId> mentioned() {
    Set<PartyId> mentioned = new TreeSet<>();
    changes().forEach(change -> mentioned.addAll(change.mentioned()));
    return mentioned;
  }

  /**
   * Returns this act with another day from which it is known to be wrong, or none.
   *
   * @param day the day
   * @return the act
   * @throws IllegalArgumentException if the day is not after {@link #recordedOn()}
   */
  public abstract Act withRecordedUntil(Optional<? extends LocalDate> day);

  /** Returns this act as a reader of a day had it; empty if that reader did not have it at all. */
  final Optional<Act> asKnownOn(LocalDate day) {
    return recordedUntil().filter(until -> !until.isAfter(day)).isPresent()
        ? Optional.empty()
        : knownOn(day).map(act -> act.withRecordedUntil(Optional.empty()));
  }

  /** Returns this act as it was known on a day, had nobody ever found it wrong. */
  abstract Optional<Act> knownOn(LocalDate day);

  /** Whether a fact of it is such a one. */
  abstract boolean hasFact(Predicate<Fact> such);

  /** Returns this act with some of its facts, each as it is kept. */
  abstract Act keeping(Function<Fact, Optional<Fact>> kept);

  /** Returns this act with each day that is not known exactly as the first it can have been. */
  Act earliest() {
    return keeping(Fact::earliest);
  }

  /** Returns this act with what is dated up to a day; what the law fixes is, whatever its day. */
  abstract Act datedUpTo(LocalDate day);

  @Value.Check
  void checkAct() {
    title().ifPresent(text -> Check.line("the title of act '" + id() + "'", text));
    source().ifPresent(text -> Check.line("the source of act '" + id() + "'", text));
    recordedOn().ifPresent(day -> Check.day("the day act '" + id() + "' was recorded", day));
    recordedUntil().ifPresent(this::checkWrongFrom);
  }

  private void checkWrongFrom(LocalDate day) {
    Check.day("the day from which act '" + id() + "' is known to be wrong", day);
    String rule = "act '%s' must be recorded before it is known to be wrong, but it was recorded on"
        + " %s and is known to be wrong from %s";
    recordedOn().ifPresent(known -> Check.that(day.isAfter(known), rule, id(), known, day));
  }
}
