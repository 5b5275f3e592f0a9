package org.entente.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a message shows what was read. */
@Tag("13")
class ShownTest {
  @Test
  void spells_out_all_that_is_not_plain() {
    assertThat(Shown.spelt("ab")).isEqualTo("\"ab\"");
    assertThat(Shown.spelt("\u0430b\u00e9~")).isEqualTo("\"\\u0430b\\u00e9~\"");
    assertThat(Shown.spelt("\u0080")).isEqualTo("\"\\u0080\"");
    assertThat(Shown.spelt("a".repeat(200))).endsWith("…\"").doesNotContain("u2026");
  }
}
