package org.entente.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.json.EntenteJson;
import org.entente.json.RegisterEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheCommand {
  private static final String EXPORT = """
      <overheidsorganisaties xmlns="https://organisaties.overheid.nl/static/schema/oo/export/2.6.11">
       <gemeenschappelijkeRegelingen>
        <regeling systeemId="7">
         <titel>Regeling Oost en West, die samen heel ver kijken en daar een naam voor hebben</titel>
         <deelnemendeOrganisaties>
          <deelnemendeOrganisatie systeemId="1"><naam>Gemeente Oost</naam></deelnemendeOrganisatie>
         </deelnemendeOrganisaties>
         <datumInwerkingtreding>2010-01-01</datumInwerkingtreding>
        </regeling>
       </gemeenschappelijkeRegelingen>
      </overheidsorganisaties>
      """;

  @TempDir
  private Path folder;

  private Path export;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    export = Files.writeString(folder.resolve("export.xml"), EXPORT);
  }

  private int run(Object... arguments) {
    String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    return Main.run(
        texts,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void should_write_a_register_and_findings() throws IOException {
    Path results = folder.resolve("results");

    assertThat(run("roo", export, "--out", results)).isZero();

    assertThat(EntenteJson.standard().readRegister(results.resolve("register.ndjson")))
        .singleElement()
        .extracting(RegisterEntry::orThrow)
        .satisfies(agreement -> assertThat(agreement.id().value()).isEqualTo("roo-7"));
    assertThat(Files.readAllLines(results.resolve("findings.csv")))
        .containsExactly(
            "file,line,column,code,effect,agreement,text",
            "export.xml,6,43,accession-date-missing,read-otherwise,roo-7,\"The day on which 'Gemeente"
                + " Oost' joined is not stated. It was taken to be 2010-01-01, when the first version"
                + " that lists it started.\"");
  }

  @Test
  void should_sum_up_in_eighty_columns() {
    run("roo", export);

    String printed = out.toString(StandardCharsets.UTF_8);
    assertThat(printed).startsWith("1 agreements, 1 participations, 1 findings");
    assertThat(printed).contains("     1 accession-date-missing");
    assertThat(printed.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void should_tell_by_its_exit_code_that_something_was_left_out() throws IOException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(tables.resolve("9-1.csv"), "Participant,Signature\nAlbania,soon\n");

    assertThat(run("un", tables)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Left out of the dossiers:");
  }

  @Test
  void should_say_in_one_line_what_it_cannot_read() throws IOException {
    Files.writeString(export, "<a>");

    assertThat(run("roo", export)).isEqualTo(2);
    assertThat(run("roo", folder.resolve("none.xml"))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void should_say_how_it_is_used() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("xx", export)).isEqualTo(2);
    assertThat(run("roo", export, "--out")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: run roo");
  }
}
