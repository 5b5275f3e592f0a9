package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Given;
import org.entente.Party;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Three agreements small enough to answer each question by heart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsToTheDesk {
  private static final Party NORTH = Party.of("north", "North");
  private static final Party EAST = Party.of("east", "East");
  private static final Party SOUTH = Party.of("south", "South");
  private static final Party WEST = Party.of("west", "West");

  private Path decided;

  @BeforeAll
  void decide(@TempDir Path folder) throws IOException {
    decided = folder.resolve("out");
    String lines = Stream.of(water(), roads(), archives())
            .map(EntenteJson.standard().compact()::write)
            .collect(Collectors.joining("\n"))
        + "\n{\"id\":\n";
    Registers.decide(
        decided,
        Registers.write(folder.resolve("r.ndjson"), lines.getBytes(StandardCharsets.UTF_8)));
  }

  /** North and East since 2020; East's place is South's since 2024; it ends with 2026. */
  private static Agreement water() {
    return Agreement.builder()
        .id("water")
        .title("Water")
        .term(Term.always().until(day("2027-01-01")))
        .given(Given.of(day("2020-01-01"), "a register"))
        .addFounders(NORTH, EAST)
        .addActs(Succession.builder()
            .id("merger")
            .on(day("2024-01-01"))
            .addPredecessors(EAST.id())
            .addSuccessors(SOUTH)
            .build())
        .build();
  }

  /** North, South and West since 2021; West leaves on 1 September 2026. */
  private static Agreement roads() {
    return Agreement.builder()
        .id("roads")
        .title("Roads")
        .given(Given.of(day("2021-01-01"), "a register"))
        .addFounders(NORTH, SOUTH, WEST)
        .addActs(Withdrawal.builder()
            .id("west-leaves")
            .party(WEST.id())
            .given(Given.of(day("2026-09-01"), "a register"))
            .build())
        .build();
  }

  /** North and West, signed; East may join until October 2026, and North has yet to sign that. */
  private static Agreement archives() {
    return Agreement.builder()
        .id("archives")
        .title("Archives")
        .addFounders(NORTH, WEST)
        .addSignatures(
            Signature.of(NORTH, day("2022-03-01")), Signature.of(WEST, day("2022-03-02")))
        .addActs(Accession.builder()
            .id("east-joins")
            .party(EAST)
            .opensOn(day("2026-05-01"))
            .closesOn(day("2026-10-31"))
            .addSignatures(
                Signature.of(EAST, day("2026-05-02")), Signature.of(WEST, day("2026-05-03")))
            .build())
        .build();
  }

  @Test
  void should_tell_who_is_bound_on_a_day() {
    assertThat(ask("bound"))
        .contains("north  North  3", "south  South  2", "west   West   2")
        .doesNotContain("east");
    assertThat(ask("bound", "--on", "2023-06-01")).contains("east   East   1");
  }

  @Test
  void should_tell_with_whom_a_party_is_and_how_often() {
    assertThat(ask("partners", "--party", "West"))
        .contains("north  North  2", "south  South  1")
        .doesNotContain("east");
  }

  @Test
  void should_tell_who_is_with_whom_most_often() {
    assertThat(ask("pairs"))
        .contains("North  South  2", "North  West   2", "South  West   1")
        .doesNotContain("South  North");
  }

  @Test
  void should_tell_what_two_parties_have_in_common() {
    assertThat(ask("common", "--party", "north", "--other", "south"))
        .contains("roads      Roads  2021-01-01  2021-01-01")
        .contains("water      Water  2020-01-01  2024-01-01")
        .doesNotContain("archives");
  }

  @Test
  void should_tell_what_ends_within_a_year_by_party() {
    assertThat(ask("ending"))
        .contains("north  North  1       2027-01-01  2027-01-01")
        .contains("south  South  1")
        .doesNotContain("west");
  }

  @Test
  void should_tell_who_must_sign_what_until_when() {
    assertThat(ask("signing"))
        .contains("north  archives   east-joins  2026-10-31  1     2")
        .doesNotContain("east  ", "west  ");
  }

  @Test
  void should_tell_what_changes_between_two_days() {
    assertThat(ask("changes", "--on", "2026-09-01"))
        .contains("2026-09-01  left    West  roads      west");
    assertThat(ask("changes", "--since", "2023-12-31", "--on", "2024-01-01"))
        .contains("2024-01-01  joined  South  water      south")
        .contains("2024-01-01  left    East   water      east")
        .doesNotContain("roads");
  }

  @Test
  void should_tell_who_took_whose_place() {
    assertThat(ask("successors")).contains("2024-01-01  South      East         1");
  }

  @Test
  void should_tell_what_is_odd() {
    assertThat(ask("findings")).contains("given");
  }

  @Test
  void should_tell_which_line_is_broken() {
    assertThat(ask("faults")).contains("4     no-dossier");
  }

  @Test
  void should_answer_all_questions_if_none_is_named() {
    assertThat(ask())
        .contains("bound: Who is bound on the day", "faults: Which lines are no dossiers");
  }

  @Test
  void should_answer_a_question_in_sql() {
    assertThat(ask("--sql", "select count(*) as rows from memberships"))
        .isEqualTo("  rows\n  8\n\n");
  }

  @Test
  void should_say_what_is_wrong_where_it_cannot_answer() {
    assertThat(failure("nowhere")).contains("nowhere holds nothing decided");
    assertThat(failure(decided.toString(), "--known", "2020-01-01"))
        .contains("holds nothing decided by what was known on 2020-01-01");
    assertThat(failure(decided.toString(), "--sql", "select nothing")).contains("nothing");
  }

  private String ask(String... arguments) {
    StringWriter out = new StringWriter();
    int code = command(out).execute(
        Stream.concat(Stream.of("ask", decided.toString()), Stream.of(arguments))
            .toArray(String[]::new));
    assertThat(code).isZero();
    return out.toString();
  }

  private static String failure(String... arguments) {
    StringWriter err = new StringWriter();
    int code = command(err).execute(
        Stream.concat(Stream.of("ask"), Stream.of(arguments)).toArray(String[]::new));
    assertThat(code).isEqualTo(1);
    return err.toString();
  }

  private static CommandLine command(StringWriter to) {
    return Main.command().setOut(new PrintWriter(to, true)).setErr(new PrintWriter(to, true));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
