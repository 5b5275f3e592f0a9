package org.entente.json;

import java.io.Serializable;
import java.util.List;
import org.entente.json.read.Reading;
import org.entente.json.read.Where;
import org.entente.json.text.Pointer;

/**
 * A text that is no dossier. It lists everything that was found wrong, and its message is written
 * for the person who wrote the text.
 *
 * @since 0.1
 */
public final class DossierException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  /** What was found wrong, in the order of the text. */
  private final Problem[] problems;

  DossierException(List<Problem> problems) {
    super(messageOf(problems));
    this.problems = problems.toArray(Problem[]::new);
  }

  /**
   * The value that was read.
   *
   * @throws DossierException if there is none, but problems
   */
  static <T> T orThrow(Reading<T> reading) {
    T value = reading.value();
    if (value == null) {
      throw new DossierException(reading.problems().stream().map(Problem::of).toList());
    }
    return value;
  }

  /**
   * Returns what was found wrong, in the order of the text.
   *
   * @return at least one problem, at most 100
   */
  public List<Problem> problems() {
    return List.of(problems);
  }

  private static String messageOf(List<Problem> problems) {
    if (problems.size() == 1) {
      return problems.get(0).toString();
    }
    StringBuilder message = new StringBuilder().append(problems.size()).append(" problems:");
    for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
      message.append("\n  ").append(problem);
    }
    if (problems.size() > SHOWN) {
      message.append("\n  and ").append(problems.size() - SHOWN).append(" more");
    }
    return message.toString();
  }

  /**
   * One thing that is wrong. Immutable and thread-safe.
   *
   * @param code what sort of thing it is, as {@code unknown-property}; it stays when words change
   * @param path where in the document, as {@code $.acts[0].signatures[2].on}; {@code $} is its root
   * @param line the line, from 1; 0 if it is not known
   * @param column the column, in characters from 1; 0 if it is not known
   * @param expected what should have been there, or the rule that is broken
   * @param found what was there, shortened; empty if the rule says it
   * @param meant what was probably meant, in quotes; empty if nothing comes near
   * @since 0.1
   */
  public record Problem(
      String code, String path, int line, int column, String expected, String found, String meant)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    private static Problem of(org.entente.json.read.Problem problem) {
      Where where = problem.where();
      return new Problem(
          problem.code(),
          where.path(),
          where.line(),
          where.column(),
          problem.expected(),
          problem.found(),
          problem.meant());
    }

    /**
     * Returns where in the document, as a JSON Pointer (RFC 6901).
     *
     * @return the pointer, as {@code /acts/0/signatures/2/on}, empty for the root; of a property
     *     whose name has more than 60 characters, that of the object which has it, where the path
     *     shows it shortened
     */
    public String pointer() {
      return Pointer.of(path);
    }

    /**
     * Returns what is wrong, without where.
     *
     * @return a clause such as {@code expected a date such as 2023-07-11, but found "11-07-2023"}
     */
    public String message() {
      String hint = meant.isEmpty() ? "" : " (did you mean " + meant + "?)";
      return found.isEmpty() ? expected : "expected " + expected + ", but found " + found + hint;
    }

    @Override
    public String toString() {
      String place = line > 0 ? "line " + line + ", column " + column + ", at " : "at ";
      return place + path + ": " + message();
    }
  }
}
