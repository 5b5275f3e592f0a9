package org.entente.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.answer.Membership;
import org.entente.json.EntenteJson;
import org.entente.json.RegisterEntry;
import org.entente.portfolio.Engagement;
import org.entente.portfolio.Portfolio;
import org.entente.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides a register in a loop, so that the cost of the engine shows, and compares the answers. */
@Command(
    name = "alone",
    description = "Decides a register in one loop, without Spark: for its speed, and to compare.")
final class AloneCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "NDJSON.")
  private Path file;

  @Option(names = "--on", paramLabel = "DAY", description = "The day it is seen from; today.")
  private Optional<LocalDate> day = Optional.empty();

  @Option(
      names = "--compare",
      paramLabel = "FOLDER",
      description = "Keeps all in memory as a portfolio, and compares whom it binds, until when,"
          + " and who is with whom, with what was decided there of the same lines and day.")
  private Optional<String> folder = Optional.empty();

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException, SQLException {
    PrintWriter out = spec.commandLine().getOut();
    long begun = System.nanoTime();
    List<Timeline> kept = new ArrayList<>();
    long[] counts = new long[2];
    Set<String> seen = new HashSet<>();
    try (InputStream bytes = Files.newInputStream(file);
        Stream<RegisterEntry> entries = EntenteJson.standard().readRegister(bytes)) {
      entries
          .flatMap(entry -> entry.agreement().stream())
          .filter(agreement -> seen.add(agreement.id().value()))
          .forEach(agreement -> {
            counts[0]++;
            counts[1] += folder.isPresent() ? keep(agreement, kept) : rows(agreement);
          });
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    out.printf("%,d agreements, %,d rows, %.1f s%n", counts[0], counts[1], seconds);
    return folder.isPresent() ? compare(Portfolio.of(kept), folder.get(), out) : 0;
  }

  private LocalDate on() {
    return day.orElseGet(LocalDate::now);
  }

  private long rows(Agreement agreement) {
    Rows rows = new Rows(agreement, on());
    return Stream.of(Table.values()).mapToLong(table -> rows.of(table).length).sum();
  }

  private static long keep(Agreement agreement, List<Timeline> kept) {
    kept.add(Timeline.of(agreement));
    return 0;
  }

  private int compare(Portfolio portfolio, String decided, PrintWriter out) throws SQLException {
    Set<PartyId> parties = new TreeSet<>();
    portfolio
        .timelines()
        .values()
        .forEach(each -> parties.addAll(each.agreement().knownParties().keySet()));
    Set<List<String>> bound = new HashSet<>();
    Set<List<String>> together = new HashSet<>();
    for (PartyId party : parties) {
      for (Engagement each : portfolio.engagements(party, on())) {
        each.membership().ifPresent(member -> bound.add(row(each, member)));
      }
      portfolio
          .with(party, on())
          .forEach((other, agreements) -> together.add(
              List.of(party.value(), other.value(), Integer.toString(agreements.size()))));
    }
    try (Desk desk = Desk.of(decided, Optional.empty())) {
      desk.set("day", on());
      boolean isAlike = isSame(
              "days of membership",
              bound,
              desk.rows("select agreement, party, role, coalesce(cast(until_day as text), '')"
                  + " from bound_on(getvariable('day'))"),
              out)
          & isSame(
              "pairs of parties",
              together,
              desk.rows("select one.party, other.party, count(*)"
                  + " from bound_on(getvariable('day')) one"
                  + " join bound_on(getvariable('day')) other using (agreement)"
                  + " where one.party <> other.party group by all"),
              out);
      return isAlike ? 0 : 1;
    }
  }

  private static List<String> row(Engagement engagement, Membership member) {
    return List.of(
        engagement.timeline().agreement().id().value(),
        member.party().id().value(),
        Rows.token(member.role()),
        engagement.boundUntil().map(LocalDate::toString).orElse(""));
  }

  private static boolean isSame(
      String what, Set<List<String>> alone, List<List<String>> decided, PrintWriter out) {
    boolean isSame = decided.size() == alone.size() && alone.containsAll(decided);
    out.printf("%,d %s: %s%n", alone.size(), what, isSame ? "the same" : "they differ");
    return isSame;
  }
}
