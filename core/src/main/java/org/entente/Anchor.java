package org.entente;

import java.util.Locale;
import java.util.Optional;

/**
 * A day on which other days may hang. It may have no day yet: what hangs on it then waits.
 * Immutable and thread-safe.
 *
 * @param kind which day it is
 * @param name the name of the occurrence that it is the day of; none of other kinds
 * @since 0.1
 */
public record Anchor(Kind kind, Optional<String> name) {
  /** The day on which consent is complete; of a notice that asks nobody, that of its receipt. */
  public static final Anchor COMPLETION = new Anchor(Kind.COMPLETION, Optional.empty());

  /** The day on which the proceeding is opened. */
  public static final Anchor OPENING = new Anchor(Kind.OPENING, Optional.empty());

  /** The day on which the agreement enters into force, known once its founding has a day. */
  public static final Anchor ENTRY_INTO_FORCE = new Anchor(Kind.ENTRY_INTO_FORCE, Optional.empty());

  /** The day since which the party that leaves is bound. */
  public static final Anchor BOUND = new Anchor(Kind.BOUND, Optional.empty());

  /** The day on which the party is out, by leaving or with the end of the agreement. */
  public static final Anchor LEFT = new Anchor(Kind.LEFT, Optional.empty());

  /** The first day after the term, as it stands. */
  public static final Anchor TERM_END = new Anchor(Kind.TERM_END, Optional.empty());

  /** Which day an anchor is. */
  public enum Kind {
    /** See {@link Anchor#COMPLETION}. */
    COMPLETION,
    /** See {@link Anchor#OPENING}. */
    OPENING,
    /** See {@link Anchor#ENTRY_INTO_FORCE}. */
    ENTRY_INTO_FORCE,
    /** See {@link Anchor#BOUND}. */
    BOUND,
    /** See {@link Anchor#LEFT}. */
    LEFT,
    /** See {@link Anchor#TERM_END}. */
    TERM_END,
    /** The day of the first occurrence of a name. */
    OCCURRENCE
  }

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if an occurrence has none, or another has one, or it is blank
   *     or has control characters
   */
  public Anchor {
    Check.that(
        name.isPresent() == (kind == Kind.OCCURRENCE),
        "an occurrence, and no other day, must have a name to hang on, but %s had: %s",
        kind,
        name.orElse("none"));
    name.ifPresent(text -> Check.line("the name of an occurrence", text));
  }

  /**
   * Returns the day of the first occurrence of a name.
   *
   * @param name the name, letter for letter
   * @return the anchor
   * @throws IllegalArgumentException if the name is blank or has control characters
   */
  public static Anchor occurrence(String name) {
    return new Anchor(Kind.OCCURRENCE, Optional.of(name));
  }

  /**
   * Returns the word for its kind: {@code entry-into-force}, {@code occurrence}.
   *
   * @return the word, in lower case
   */
  public String token() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the word for its kind, and the name of an occurrence. */
  @Override
  public String toString() {
    return name.map(text -> token() + " '" + text + "'").orElseGet(this::token);
  }
}
