package org.entente.register;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks what was decided. */
@Command(
    name = "ask",
    description = "Answers a question about what was decided; all of them without one.")
final class AskCommand implements Callable<Integer> {
  private static final int WIDEST = 44;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "What was decided.")
  private String folder;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "One of: ${COMPLETION-CANDIDATES}")
  private Optional<Question> question = Optional.empty();

  @Option(names = "--sql", paramLabel = "SELECT", description = "A question of your own.")
  private Optional<String> sql = Optional.empty();

  @Option(names = "--on", paramLabel = "DAY", description = "The day; that of the run.")
  private Optional<LocalDate> day = Optional.empty();

  @Option(names = "--since", paramLabel = "DAY", description = "An earlier day; a year earlier.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--party", paramLabel = "PARTY", description = "An id or a name; one bound most.")
  private Optional<String> party = Optional.empty();

  @Option(names = "--other", paramLabel = "PARTY", description = "Another; its partner most often.")
  private Optional<String> other = Optional.empty();

  @Option(names = "--known", paramLabel = "DAY", description = "By what was known on that day.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws SQLException {
    PrintWriter out = spec.commandLine().getOut();
    try (Desk desk = Desk.of(folder, knownOn)) {
      choose(desk);
      if (sql.isPresent()) {
        print(desk.ask(sql.get()), out);
      } else {
        for (Question each : question.map(List::of).orElse(List.of(Question.values()))) {
          out.println(each.title() + ": " + each.words());
          print(desk.ask(each.sql()), out);
        }
      }
      out.flush();
      return 0;
    }
  }

  private void choose(Desk desk) throws SQLException {
    if (day.isPresent()) {
      desk.set("day", day.get());
    }
    LocalDate until = LocalDate.parse(desk.rows("select getvariable('day')").get(0).get(0));
    desk.set("since", since.orElse(until.minusYears(1)));
    desk.set("party", party.isPresent() ? id(desk, party.get()) : first(desk, Question.BOUND));
    desk.set("other", other.isPresent() ? id(desk, other.get()) : first(desk, Question.PARTNERS));
  }

  /** The id of a party that is named; what is no name is taken to be an id. */
  private static String id(Desk desk, String nameOrId) throws SQLException {
    desk.set("name", nameOrId);
    List<List<String>> found = desk.rows(
        "select party from memberships where name = getvariable('name') order by party limit 1");
    return found.isEmpty() ? nameOrId : found.get(0).get(0);
  }

  private static String first(Desk desk, Question question) throws SQLException {
    return desk.rows(question.sql()).stream().map(row -> row.get(0)).findFirst().orElse("");
  }

  private static void print(List<List<String>> rows, PrintWriter out) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], shown(row.get(i)).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = shown(row.get(i));
        line.append("  ").append(cell).append(" ".repeat(widths[i] - cell.length()));
      }
      out.println(line.toString().stripTrailing());
    }
    out.println();
  }

  private static String shown(String cell) {
    return cell.length() > WIDEST ? cell.substring(0, WIDEST - 1) + "\u2026" : cell;
  }
}
