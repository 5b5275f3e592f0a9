package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TheCommand {
  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void should_write_a_made_up_register() throws Exception {
    Path file = folder.resolve("r.ndjson");

    assertThat(run("generate", "30", "--seed", "5", "--out", file.toString())).isZero();
    assertThat(Files.readAllLines(file)).hasSize(30).allMatch(line -> line.startsWith("{"));
  }

  @Test
  void should_refuse_what_makes_no_nation() {
    assertThat(run("generate", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("a nation needs a line");
  }

  @Test
  void should_say_how_it_is_used() {
    assertThat(run("decide")).isEqualTo(2);
    assertThat(err.toString()).contains("--out=FOLDER", "Usage: run decide");
  }

  @Test
  void should_say_that_there_is_no_such_input() {
    String absent = folder.resolve("absent.ndjson").toString();

    assertThat(run("decide", absent, "--out", folder.resolve("out").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("absent.ndjson").doesNotContain("\tat ");
  }

  private int run(String... arguments) {
    CommandLine command =
        Main.command().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }
}
