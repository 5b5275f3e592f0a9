package org.entente.register;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.Agreement;
import org.entente.json.EntenteJson;
import org.entente.json.RegisterEntry;
import org.entente.pictures.Participations;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand lines, some broken, read in many blocks: compared whole with the library alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryLineOfARegister {
  private static final String SMALL_BLOCKS = "64k";
  private static final String BLOCKS = "spark.sql.files.maxPartitionBytes";

  private final byte[] nation = Registers.nation();
  private final List<RegisterEntry> entries =
      EntenteJson.standard().readRegister(new ByteArrayInputStream(nation)).toList();
  private Path folder;
  private Path decided;
  private Row run;

  @BeforeAll
  void decide(@TempDir Path temporary) throws IOException {
    folder = temporary;
    SparkSession spark = Registers.spark();
    String usual = spark.conf().get(BLOCKS);
    spark.conf().set(BLOCKS, SMALL_BLOCKS);
    decided = folder.resolve("out");
    run = Registers.decide(decided, Registers.write(folder.resolve("in/r.ndjson"), nation));
    spark.conf().set(BLOCKS, usual);
  }

  @Test
  void should_be_an_agreement_or_at_fault() throws SQLException {
    assertThat(Registers.ask(decided, "select count(*) from lines"))
        .containsExactly(List.of(Integer.toString(Registers.LINES)));
    assertThat(run.<Long>getAs("agreements") + run.<Long>getAs("broken"))
        .isEqualTo(Registers.LINES);
    assertThat(run.<Long>getAs("broken")).isPositive();
  }

  @Test
  void should_have_its_fault_with_its_number_though_the_file_is_read_in_blocks()
      throws SQLException {
    List<List<String>> expected = new ArrayList<>();
    for (RegisterEntry entry : entries) {
      entry.fault().stream()
          .flatMap(fault -> fault.problems().stream())
          .forEach(problem -> expected.add(List.of(
              Long.toString(entry.line()),
              "no-dossier",
              problem.path(),
              Integer.toString(problem.column()),
              problem.message())));
    }

    assertThat(Registers.ask(
            decided,
            "select line, code, place, position, text from faults where code <> 'agreement-twice'"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void should_be_at_fault_if_an_earlier_line_is_the_same_agreement() throws SQLException {
    Set<String> seen = new HashSet<>();
    List<List<String>> expected = entries.stream()
        .filter(entry -> entry.agreement().isPresent()
            && !seen.add(entry.orThrow().id().value()))
        .map(entry -> List.of(Long.toString(entry.line())))
        .toList();

    assertThat(expected).isNotEmpty();
    assertThat(Registers.ask(
            decided, "select line from faults where code = 'agreement-twice' order by line"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void should_bind_whom_the_library_alone_binds() throws SQLException {
    List<List<String>> expected = firstOfEachId().stream()
        .flatMap(agreement -> Participations.of(Timeline.of(agreement)).stream()
            .map(days -> List.of(
                agreement.id().value(),
                days.party().value(),
                Rows.token(days.role()),
                days.from().toString(),
                days.until().map(LocalDate::toString).orElse(""),
                days.by().map(Object::toString).orElse(""),
                Boolean.toString(days.isGiven()),
                days.after().stream().map(Object::toString).collect(joining(",")))))
        .toList();

    assertThat(Registers.ask(decided, """
            select agreement, party, role, from_day, until_day, act, is_given,
              array_to_string(after, ',') from memberships"""))
        .hasSizeGreaterThan(Registers.LINES)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void should_tell_the_outcomes_events_and_findings_that_the_library_alone_tells()
      throws SQLException {
    for (Table table : List.of(Table.OUTCOMES, Table.EVENTS, Table.AHEAD, Table.FINDINGS)) {
      long expected = firstOfEachId().stream()
          .mapToLong(agreement -> new Rows(agreement, Registers.DAY).of(table).length)
          .sum();

      assertThat(Registers.ask(decided, "select count(*) from " + table.title()))
          .containsExactly(List.of(Long.toString(expected)));
    }
  }

  /** Whom it binds until when, and who is with whom: each party of them. */
  @Test
  void should_answer_as_a_portfolio_in_memory_does() {
    StringWriter out = new StringWriter();

    int code = Main.command()
        .setOut(new PrintWriter(out, true))
        .execute(
            "alone",
            folder.resolve("in/r.ndjson").toString(),
            "--on",
            Registers.DAY.toString(),
            "--compare",
            decided.toString());

    assertThat(out.toString())
        .contains("days of membership: the same", "pairs of parties: the same");
    assertThat(code).isZero();
  }

  @Test
  void should_be_read_alike_from_gzip_folders_and_parquet() throws IOException, SQLException {
    int half = nation.length / 2;
    while (nation[half - 1] != '\n') {
      half++;
    }
    Path gzip = folder.resolve("pieces");
    Registers.writeGzip(gzip.resolve("a/1.ndjson.gz"), Arrays.copyOfRange(nation, 0, half));
    Registers.write(gzip.resolve("b.ndjson"), Arrays.copyOfRange(nation, half, nation.length));
    Path parquet = folder.resolve("parquet");
    Registers.spark()
        .read()
        .option("lineSep", "\n")
        .text(folder.resolve("in/r.ndjson").toString())
        .selectExpr("cast(value as binary) as dossier")
        .coalesce(1)
        .write()
        .parquet(parquet.toString());

    Registers.decide(folder.resolve("out-gzip"), gzip);
    Registers.run(
        folder.resolve("out-parquet"),
        new Decision(
            Registers.texts(parquet), true, Registers.DAY, Optional.empty(), false));

    String memberships = "select * from memberships order by all";
    String faults = "select line, code, place from faults order by all";
    List<List<String>> expected = Registers.ask(decided, memberships);
    assertThat(Registers.ask(folder.resolve("out-gzip"), memberships)).isEqualTo(expected);
    assertThat(Registers.ask(folder.resolve("out-parquet"), memberships)).isEqualTo(expected);
    assertThat(Registers.ask(folder.resolve("out-parquet"), faults))
        .isEqualTo(Registers.ask(decided, faults));
  }

  private List<Agreement> firstOfEachId() {
    Set<String> seen = new HashSet<>();
    return entries.stream()
        .flatMap(entry -> entry.agreement().stream())
        .filter(agreement -> seen.add(agreement.id().value()))
        .toList();
  }
}
