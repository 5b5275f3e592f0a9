package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Party;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningAgain {
  private static final String MEMBERSHIPS = "select * from memberships order by all";
  private static final String FAULTS = "select line, code, text from faults order by all";

  @TempDir
  private Path folder;

  @Test
  void should_decide_only_the_lines_that_changed() throws IOException, SQLException {
    Path out = folder.resolve("out");
    Registers.decide(out, register("r1", line("a", "n1", "n2"), "{", line("b", "n1", "n3")));
    Path more = register(
        "r2", line("new", "n9"), line("a", "n1", "n2"), "{", line("b", "n1", "n4"), "[]");

    Row second = Registers.decide(out, more);
    Registers.decide(folder.resolve("anew"), more);

    assertThat(second.<Long>getAs("decided")).isEqualTo(3);
    assertThat(second.<Long>getAs("lines")).isEqualTo(5);
    assertThat(Registers.ask(out, MEMBERSHIPS))
        .isEqualTo(Registers.ask(folder.resolve("anew"), MEMBERSHIPS));
    assertThat(Registers.ask(out, FAULTS))
        .isEqualTo(Registers.ask(folder.resolve("anew"), FAULTS))
        .extracting(row -> row.get(0))
        .containsExactly("3", "5");
  }

  @Test
  void should_decide_all_again_from_another_day_or_if_told_to() throws IOException {
    Path out = folder.resolve("out");
    Path register = register("r", line("a", "n1"), line("b", "n2"));
    Registers.decide(out, register);

    Row sameDay = Registers.decide(out, register);
    Row otherDay = decide(out, register, Registers.DAY.plusDays(1), Optional.empty(), false);
    Row afresh = decide(out, register, Registers.DAY, Optional.empty(), true);

    assertThat(List.of(sameDay, otherDay, afresh))
        .extracting(run -> run.<Long>getAs("decided"))
        .containsExactly(0L, 2L, 2L);
  }

  @Test
  void should_not_see_what_a_broken_run_left() throws IOException, SQLException {
    Path out = folder.resolve("out");
    Registers.decide(out, register("r1", line("a", "n1")));
    List<List<String>> before = Registers.ask(out, MEMBERSHIPS);
    Path left = out.resolve("memberships/run=2");
    Files.createDirectories(left);
    try (Stream<Path> files = Files.list(out.resolve("memberships/run=1"))) {
      Path part = files
          .filter(each -> each.toString().endsWith(".parquet"))
          .findFirst()
          .orElseThrow();
      Files.copy(part, left.resolve("part-left.parquet"));
    }

    assertThat(Registers.ask(out, MEMBERSHIPS)).isEqualTo(before);

    Registers.decide(out, register("r2", line("a", "n1"), line("b", "n1")));

    assertThat(Registers.ask(out, "select agreement, party from memberships order by all"))
        .containsExactly(List.of("a", "n1"), List.of("b", "n1"));
  }

  @Test
  void should_count_a_line_once_that_stands_there_twice() throws IOException, SQLException {
    Path out = folder.resolve("out");
    Path register = register("r", line("a", "n1"), line("a", "n1"));
    Registers.decide(out, register);
    Registers.decide(out, register);

    assertThat(Registers.ask(out, "select agreement, party from memberships"))
        .containsExactly(List.of("a", "n1"));
    assertThat(Registers.ask(out, "select line, code from faults"))
        .containsExactly(List.of("2", "agreement-twice"));
  }

  @Test
  void should_keep_what_was_known_on_a_day_beside_what_is_known() throws IOException, SQLException {
    Path out = folder.resolve("out");
    LocalDate earlier = LocalDate.of(2021, 1, 1);
    Agreement known = agreement("a", LocalDate.of(2020, 1, 1), "n1");
    Agreement later = agreement("b", LocalDate.of(2022, 1, 1), "n1");
    Path register = register(
        "r",
        EntenteJson.standard().compact().write(known),
        EntenteJson.standard().compact().write(later));
    decide(out, register, Registers.DAY, Optional.of(earlier), false);
    decide(out, register, Registers.DAY, Optional.empty(), false);

    assertThat(Registers.ask(out, "select agreement from memberships order by all"))
        .containsExactly(List.of("a"), List.of("b"));
    try (Desk desk = Desk.of(out.toString(), Optional.of(earlier))) {
      assertThat(desk.rows("select agreement from memberships")).containsExactly(List.of("a"));
    }
  }

  @Test
  void should_pass_over_blank_lines_and_count_them() throws IOException, SQLException {
    Path out = folder.resolve("out");
    Row run = Registers.decide(out, register("r", "", line("a", "n1"), " \t\r", "nonsense"));

    assertThat(run.<Long>getAs("lines")).isEqualTo(2);
    assertThat(Registers.ask(out, "select line from lines order by line"))
        .containsExactly(List.of("2"), List.of("4"));
  }

  private static Row decide(
      Path out, Path register, LocalDate day, Optional<LocalDate> knownOn, boolean isAfresh) {
    return Registers.run(
        out, new Decision(Registers.texts(register), false, day, knownOn, isAfresh));
  }

  private Path register(String name, String... lines) throws IOException {
    String text = String.join("\n", lines) + "\n";
    return Registers.write(
        folder.resolve(name + ".ndjson"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(String id, String... parties) {
    return EntenteJson.standard()
        .compact()
        .write(agreement(id, LocalDate.of(2020, 1, 1), parties));
  }

  private static Agreement agreement(String id, LocalDate on, String... parties) {
    Agreement.Builder agreement =
        Agreement.builder().id(id).title("Title of " + id).given(Given.of(on, "a register"));
    for (String party : parties) {
      agreement.addFounders(Party.of(party, "Name of " + party));
    }
    return agreement.build();
  }
}
