package org.entente.json;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.Wording;
import org.entente.json.read.Problem.Code;
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
   * One thing that is wrong. Immutable and thread-safe; once it was serialized, told in English.
   *
   * @param code what sort of thing it is, as {@code unknown-property}; it stays when words change
   * @param path where in the document, as {@code $.acts[0].signatures[2].on}; {@code $} is its root
   * @param line the line, from 1; 0 if it is not known
   * @param column the column, in characters from 1; 0 if it is not known
   * @param expected what should have been there, or the rule that is broken
   * @param found what was there, shortened; without words if the rule says it
   * @param meant what was probably meant, in quotes; empty if nothing comes near
   * @since 0.1
   */
  public record Problem(
      String code, String path, int line, int column, Wording expected, Wording found, String meant)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    private static Problem of(org.entente.json.read.Problem problem) {
      Where where = problem.where();
      return new Problem(
          problem.code().toString(),
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
      return what().toString();
    }

    /**
     * Returns what is wrong, without where, in the language of who wrote the text.
     *
     * @param locale Dutch for any locale whose language is {@code nl}, else English
     * @return the clause
     */
    public String message(Locale locale) {
      return Words.in(locale).of(what());
    }

    /**
     * Returns what sort of thing is wrong: what the {@link #code} stands for.
     *
     * @param locale Dutch for any locale whose language is {@code nl}, else English
     * @return a phrase such as "an unknown property"; the code itself if it is none of the reader's
     */
    public String title(Locale locale) {
      return Stream.of(Code.values())
          .filter(each -> each.toString().equals(code))
          .map(each -> Words.in(locale).of(each.title()))
          .findFirst()
          .orElse(code);
    }

    /**
     * Returns where it is, and what is wrong.
     *
     * @param locale Dutch for any locale whose language is {@code nl}, else English
     * @return a line such as {@code regel 3, kolom 12, bij $.founders[0]: …}
     */
    public String in(Locale locale) {
      return Words.in(locale).of(whole());
    }

    private Wording what() {
      if (found.toString().isEmpty()) {
        return expected;
      }
      Wording what = Wording.of("expected %s, but found %s", expected, found);
      return meant.isEmpty() ? what : Wording.of("%s (did you mean %s?)", what, meant);
    }

    private Wording whole() {
      return line > 0
          ? Wording.of("line %s, column %s, at %s: %s", line, column, path, what())
          : Wording.of("at %s: %s", path, what());
    }

    @Override
    public String toString() {
      return whole().toString();
    }

    /**
     * Returns what is serialized instead: a wording is no serializable value, but what it says in
     * English is.
     *
     * @return the problem in English
     */
    private Object writeReplace() {
      return new Kept(code, path, line, column, expected.toString(), found.toString(), meant);
    }

    private record Kept(
        String code, String path, int line, int column, String expected, String found, String meant)
        implements Serializable {
      private static final long serialVersionUID = 1L;

      private Object readResolve() {
        Wording rule = Wording.of("%s", expected);
        return new Problem(code, path, line, column, rule, Wording.of("%s", found), meant);
      }
    }
  }
}
