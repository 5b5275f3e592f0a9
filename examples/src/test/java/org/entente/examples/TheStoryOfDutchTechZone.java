package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheStoryOfDutchTechZone {
  @ParameterizedTest
  @CsvSource({"en, dutch-techzone.txt", "nl, dutch-techzone-nl.txt"})
  void should_read_in_each_language_as_it_was_approved(String language, String golden) {
    Printed printed = Printed.by(Map.of("lang", language));

    assertThat(printed.output()).isEqualTo(Printed.golden(golden));
    assertThat(printed.errors()).isEmpty();
    assertThat(printed.status()).isZero();
  }

  @Test
  void should_say_the_same_in_colour() {
    Printed plain = Printed.by(Map.of());
    Printed coloured = Printed.by(Map.of(), true);

    assertThat(plain.output()).doesNotContain("\u001b");
    assertThat(coloured.output()).contains("\u001b[31mmissing\u001b[0m");
    assertThat(coloured.output().replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(plain.output());
  }

  @Test
  void should_mark_what_the_letter_does_not_say_as_a_scenario() {
    String output = Printed.by(Map.of()).output();

    assertThat(output.substring(0, output.indexOf("SCENARIO")))
        .doesNotContain("October 2023", "signed 2");
    assertThat(output.split("SCENARIO", -1)).hasSize(3);
  }

  @Test
  void should_be_told_for_another_day_without_the_scenarios() {
    Printed printed = Printed.by(Map.of("on", "2026-01-01"));

    assertThat(printed.output())
        .contains("ended with effect on 1 January 2026", "the agreement ended first")
        .doesNotContain("SCENARIO");
  }
}
