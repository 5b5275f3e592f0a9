package org.entente.pictures.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheCommand {
  private static final String DOSSIER = """
      {"format":"entente/1","id":"region","title":"Covenant of the region",\
      "parties":[{"id":"emmen","name":"Emmen"},{"id":"drenthe","name":"Drenthe"}],\
      "founders":["emmen","drenthe"],"term":{"until":"2027-01-01"},\
      "signatures":[{"party":"emmen","on":"2022-01-01"},{"party":"drenthe","on":"2022-01-01"}]}
      """;

  @TempDir
  private Path folder;

  private Path dossier;
  private Path register;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    dossier = Files.writeString(folder.resolve("region.json"), DOSSIER);
    register = Files.writeString(
        folder.resolve("register.ndjson"), DOSSIER + DOSSIER.replace("\"region\"", "\"other\""));
  }

  private int run(Object... arguments) {
    out.reset();
    return Main.run(
        Stream.of(arguments).map(Object::toString).toList(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void should_draw_each_picture() {
    for (String what : List.of("matrix", "membership")) {
      assertThat(run(what, dossier, "--on", "2023-07-11")).isZero();
      assertThat(printed()).startsWith("<svg ").endsWith("</svg>\n");
    }
    assertThat(run("company", register, "--on", "2023-07-11", "--lang", "nl")).isZero();
    assertThat(printed()).contains("Wie met wie samenwerkt op 11 juli 2023");
    assertThat(run("ring", register, "--on", "2023-07-11", "--party", "Emmen")).isZero();
    assertThat(printed()).contains("Drenthe · 2");
  }

  @Test
  void should_write_reports_calendars_and_pages() throws IOException {
    Path page = folder.resolve("ring.html");

    assertThat(run("report", dossier, "--on", "2023-07-11")).isZero();
    assertThat(printed()).contains("On 11 July 2023: in force, 2 parties");
    assertThat(run("calendar", register, "--on", "2023-07-11")).isZero();
    assertThat(printed())
        .containsOnlyOnce("BEGIN:VCALENDAR")
        .contains("DTSTART;VALUE=DATE:20270101");
    assertThat(run("ring", dossier, "--party", "emmen", "--on", "2023-07-11", "--out", page))
        .isZero();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<svg ", "<table>");
  }

  @Test
  void should_say_in_one_line_what_cannot_be_drawn() throws IOException {
    Files.writeString(folder.resolve("broken.json"), "{\"format\":\"entente/1\"");

    assertThat(run("report", folder.resolve("none.json"))).isEqualTo(2);
    assertThat(run("report", folder.resolve("broken.json"))).isEqualTo(2);
    assertThat(run("matrix", dossier, "--act", "none")).isEqualTo(2);
    assertThat(run("matrix", dossier, "--on", "2021-07-11")).isEqualTo(2);
    assertThat(run("ring", dossier, "--party", "nobody")).isEqualTo(2);
    assertThat(printed()).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void should_say_how_it_is_used() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("picture", dossier)).isEqualTo(2);
    assertThat(run("ring", dossier)).isEqualTo(2);
    assertThat(run("report", dossier, "--on", "soon")).isEqualTo(2);
    assertThat(run("report", dossier, "--colour", "red")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: run matrix");
  }

  @Test
  void should_be_all_that_reads_dossiers() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(Files::isRegularFile))
          .filteredOn(source -> !source.getParent().endsWith("command"))
          .isNotEmpty()
          .allSatisfy(
              source -> assertThat(Files.readString(source)).doesNotContain("org.entente.json"));
    }
  }
}
