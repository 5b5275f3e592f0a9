package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalInOneLine {
  @TempDir
  Path folder;

  private static Printed refusing(Map<String, String> settings) {
    Printed printed = Printed.by(settings);
    assertThat(printed.status()).isNotZero();
    assertThat(printed.output()).isEmpty();
    assertThat(printed.errors()).endsWith("\n").containsOnlyOnce("\n");
    return printed;
  }

  private Printed refusingFile(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("my.json"), text);
    return refusing(Map.of("file", file.toString(), "on", "2024-01-01"));
  }

  @Test
  void should_say_that_a_file_is_not_there() {
    assertThat(refusing(Map.of("file", "no-such-file.json")).errors())
        .isEqualTo("no-such-file.json: there is no such file\n");
  }

  @Test
  void should_say_where_a_file_is_not_json() throws IOException {
    assertThat(refusingFile("{\n  \"format\": oops }").errors())
        .contains("my.json: line 2, column ", "not well-formed JSON");
  }

  @Test
  void should_say_where_a_dossier_is_not_valid() throws IOException {
    String text = Printed.golden("pact.json").replace("2024-02-01", "1 February 2024");

    assertThat(refusingFile(text).errors())
        .contains(
            "line 24, column ",
            "$.acts[1].notified-on",
            "expected a date",
            "but found \"1 February 2024\"");
  }

  @Test
  void should_say_how_many_more_problems_there_are() throws IOException {
    String text = Printed.golden("pact.json").replace("\"party\": \"beta\"", "\"party\": \"bta\"");

    assertThat(refusingFile(text).errors())
        .contains("(did you mean \"beta\"?) (and 2 more problems)");
  }

  @Test
  void should_say_in_dutch_what_is_wrong_and_what_was_meant() throws IOException {
    Path file = folder.resolve("pact-nl.json");
    String pact = Printed.golden("pact.json");
    Files.writeString(file, pact.replaceFirst("\"founders\":", "\"sourc\": 1, \"founders\":"));
    assertThat(refusing(Map.of("file", file.toString(), "lang", "nl")).errors())
        .contains("regel ", "er staat: \"sourc\"", "(bedoelt u \"source\"?)");
    Files.writeString(file, pact.replace("\"party\": \"beta\"", "\"party\": \"bta\""));
    assertThat(refusing(Map.of("file", file.toString(), "lang", "nl")).errors())
        .contains("er staat: \"bta\"", "(bedoelt u \"beta\"?) (en nog 2 fouten)");
    Files.writeString(file, "{");
    assertThat(refusing(Map.of("file", file.toString(), "lang", "nl")).errors())
        .contains("dit is geen welgevormde JSON");
  }

  @Test
  void should_say_that_a_folder_is_no_file() {
    assertThat(refusing(Map.of("file", folder.toString())).errors())
        .isEqualTo(folder + ": this is a folder; name a file in it\n");
    assertThat(refusing(Map.of("file", folder.toString(), "lang", "nl")).errors())
        .isEqualTo(folder + ": dit is een map; noem een bestand daarin\n");
  }

  @Test
  void should_refuse_a_setting_that_is_set_to_nothing() {
    assertThat(refusing(Map.of("file", "")).errors()).isEqualTo("-Dfile is set to nothing\n");
    assertThat(refusing(Map.of("file", " ", "lang", "nl")).errors()).isEqualTo("-Dfile is leeg\n");
    assertThat(refusing(Map.of("on", "")).errors()).isEqualTo("-Don is set to nothing\n");
    assertThat(refusing(Map.of("story", "")).errors()).isEqualTo("-Dstory is set to nothing\n");
    assertThat(refusing(Map.of("lang", "")).errors())
        .isEqualTo("-Dlang must be en or nl, but it was ''\n");
  }

  @Test
  void should_list_the_stories_there_are() {
    assertThat(refusing(Map.of("story", "Foo")).errors())
        .isEqualTo("-Dstory must be one of DutchTechZone, ParisAgreement, Merger,"
            + " but it was 'Foo'\n");
    assertThat(refusing(Map.of("story", "merger", "lang", "nl")).errors())
        .isEqualTo("-Dstory moet een van DutchTechZone, ParisAgreement, Merger zijn,"
            + " maar was 'merger'\n");
    assertThat(refusing(Map.of("story", "Merger", "on", "2018-01-01")).errors())
        .startsWith("-Don is for the story DutchTechZone");
  }

  @Test
  void should_say_what_a_setting_must_be() {
    assertThat(refusing(Map.of("on", "11-07-2023")).errors())
        .isEqualTo("-Don must be a day such as 2023-07-11, but it was '11-07-2023'\n");
    assertThat(refusing(Map.of("lang", "fr")).errors())
        .isEqualTo("-Dlang must be en or nl, but it was 'fr'\n");
    assertThat(refusing(Map.of("width", "wide")).errors())
        .isEqualTo("-Dwidth must be a number of columns, from 80 to 120, but it was 'wide'\n");
    assertThat(refusing(Map.of("file", "a\0b")).errors()).startsWith("-Dfile must name a file");
  }
}
