package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportOnAnyDossier {
  @TempDir
  Path folder;

  private Path file;

  @BeforeEach
  void writePact() throws IOException {
    file = folder.resolve("pact.json");
    Files.writeString(file, Printed.golden("pact.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-02, pact-founding.txt",
    "2024-03-15, pact-pending.txt",
    "2025-03-02, pact-later.txt"
  })
  void should_tell_the_position_and_what_is_missing(String day, String golden) {
    Printed printed = Printed.by(Map.of("file", file.toString(), "on", day));

    assertThat(printed.output()).isEqualTo(Printed.golden(golden));
    assertThat(printed.status()).isZero();
  }

  @Test
  void should_tell_it_in_dutch() {
    Printed printed = Printed.by(Map.of("file", file.toString(), "on", "2024-03-15", "lang", "nl"));

    assertThat(printed.output())
        .contains("ten minste twee derde van de partijen wier instemming nodig is", "tegen")
        .doesNotContain("{");
  }

  @Test
  void should_take_today_if_no_day_is_named() {
    assertThat(Printed.by(Map.of("file", file.toString())).output()).startsWith("A small pact\n");
  }

  @Test
  void should_name_the_act_by_which_one_is_asked_that_took_anothers_place() throws IOException {
    Files.writeString(
        file,
        Printed.golden("pact.json").replace("\"on\": \"2025-01-01\"", "\"on\": \"2024-03-10\""));

    assertThat(Printed.by(Map.of("file", file.toString(), "on", "2024-03-15")).output())
        .contains(
            "Asked too     Delta, which took another's place meanwhile (the succession of Beta)")
        .doesNotContain("{");
    assertThat(Printed.by(Map.of("file", file.toString(), "on", "2024-03-15", "lang", "nl"))
            .output())
        .contains("intussen in de plaats van een ander getreden (de rechtsopvolging van Beta)")
        .doesNotContain("{");
  }

  @Test
  void should_call_a_party_by_one_name_that_of_the_day() throws IOException {
    Files.writeString(
        file,
        Printed.golden("pact.json")
            .replaceFirst(
                "\"name\": \"Gamma\"",
                "\"name\": \"Gamma\", \"dated-names\":"
                    + " [{\"name\": \"Old Gamma\", \"until\": \"2024-06-01\"}]"));

    assertThat(Printed.by(Map.of("file", file.toString(), "on", "2024-03-15")).output())
        .contains("Old Gamma  ", "Withdrawal of Old Gamma")
        .doesNotContainPattern("(?<!Old )Gamma");
  }
}
