package org.entente.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place that a message shows, as a JSON Pointer (RFC 6901). */
@Tag("13")
class PointerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '`',
      value = {
        "$ | ``",
        "$.a | /a",
        "$.acts[12].party | /acts/12/party",
        "$[0][1] | /0/1",
        "$[0].a | /0/a",
        "$.a.b | /a/b",
        "$[\"a.b\"].c | /a.b/c",
        "$[\"a]\"][3] | /a]/3",
        "$[\"a\\\"]b\"].c | /a\"]b/c",
        "$[\"a\\\\\"][1] | /a\\/1",
        "$[\"\"].a | //a",
        "$[\"a/b~c\"] | /a~1b~0c",
        "$[\"a\\u0041b\"].c | /aAb/c",
        "$.a[\"too long…\"] | /a",
        "$.a[\"too long…\"].b | /a",
        "$[\"not… so\"].b | /not… so/b"
      })
  void is_that_of_the_path(String path, String pointer) {
    assertThat(Pointer.of(path)).isEqualTo(pointer);
  }
}
