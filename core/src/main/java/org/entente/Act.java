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

  /** Returns this act as a reader of a day had it; empty if that reader did not have it at all. */
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
  }
}
