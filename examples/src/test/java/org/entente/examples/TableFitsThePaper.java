package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFitsThePaper {
  private static List<String> printed(Table table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.print(
        new Paper(new PrintStream(bytes, true, StandardCharsets.UTF_8), false, Paper.USUAL));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void should_align_columns() {
    Table table = new Table(2).add("a", "one").add("longer", "two");

    assertThat(printed(table)).containsExactly("  a       one", "  longer  two");
  }

  @Test
  void should_wrap_the_widest_column_and_keep_the_others() {
    Table table = new Table(3).add("short", "word ".repeat(40), "end");

    assertThat(printed(table)).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 100);
    assertThat(printed(table).get(0)).startsWith("  short  word word").endsWith("  end");
  }

  @Test
  void should_break_a_word_that_fits_no_line() {
    Table table = new Table(2).add("x".repeat(250), "y");

    assertThat(String.join("", printed(table)).replace(" ", "").replace("y", ""))
        .isEqualTo("x".repeat(250));
    assertThat(printed(table)).allMatch(line -> line.length() <= 100);
  }

  @Test
  void should_not_let_a_head_widen_its_column() {
    Table table = Table.headed(List.of("a long head", "b")).add("x", "y");

    assertThat(printed(table)).containsExactly("  a     b", "  long", "  head", "  x     y");
  }

  @Test
  void should_refuse_a_row_of_another_length() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Table(2).add("one"));
  }
}
