package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoriesFitTheirPaper {
  private static int longest(Map<String, String> settings) {
    Printed printed = Printed.by(settings);
    assertThat(printed.errors()).isEmpty();
    return printed.output().lines().mapToInt(String::length).max().orElse(0);
  }

  @ParameterizedTest
  @CsvSource({
    "DutchTechZone, en", "DutchTechZone, nl",
    "ParisAgreement, en", "ParisAgreement, nl",
    "Merger, en", "Merger, nl"
  })
  void should_fill_the_width_that_there_is_and_no_more(String story, String language) {
    for (int width : new int[] {80, 93, 100, 120}) {
      assertThat(
              longest(Map.of("story", story, "lang", language, "width", Integer.toString(width))))
          .as("of %s", width)
          .isBetween(width - 20, width);
    }
  }

  @Test
  void should_keep_to_widths_in_which_tables_read_well() {
    assertThat(longest(Map.of("width", "20"))).isEqualTo(longest(Map.of("width", "80")));
    assertThat(longest(Map.of("width", "400"))).isEqualTo(longest(Map.of("width", "120")));
    assertThat(longest(Map.of())).isEqualTo(longest(Map.of("width", "100")));
  }

  @Test
  void should_tell_a_number_of_columns_from_what_is_none() {
    assertThat(Screen.isNumber("80")).isTrue();
    assertThat(Screen.isNumber("")).isFalse();
    assertThat(Screen.isNumber(null)).isFalse();
    assertThat(Screen.isNumber("-1")).isFalse();
  }
}
