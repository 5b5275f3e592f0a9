package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.json.DossierException.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class BadDossiersAreRefused {
  private static final EntenteJson JSON = EntenteJson.standard();
  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().addModule(new EntenteModule()).build();
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModule(new EntenteJackson2Module());

  record Row(String input, int count, String path, int line, int column, String message) {
    static Row of(String text) {
      String[] cells = text.split("\t", -1);
      return new Row(
          cells[0],
          Integer.parseInt(cells[1]),
          cells[2],
          Integer.parseInt(cells[3]),
          Integer.parseInt(cells[4]),
          cells[5]);
    }

    boolean isWellFormed() {
      return !message.startsWith("this is not well-formed")
          && !message.startsWith("expected text in UTF-8");
    }
  }

  static List<Row> rows() throws IOException {
    try (InputStream in = BadDossiersAreRefused.class.getResourceAsStream("/bad-dossiers.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Row::of)
          .toList();
    }
  }

  @Test
  void there_are_enough_of_them() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(250).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> each_with_its_place_and_reason() throws IOException {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.input(), () -> check(row)));
  }

  private static void check(Row row) {
    DossierException refused =
        catchThrowableOfType(DossierException.class, () -> JSON.read(BadInput.bytes(row.input())));
    assertThat(refused).isNotNull();
    assertThat(refused.problems()).hasSize(row.count());
    Problem problem = refused.problems().get(row.count() - 1);
    assertThat(problem.path()).isEqualTo(row.path());
    assertThat(problem.line()).isEqualTo(row.line());
    assertThat(problem.column()).isEqualTo(row.column());
    assertThat(problem.message()).startsWith(row.message());
    assertThat(refused).hasMessageContaining(problem.toString());
  }

  @TestFactory
  Stream<DynamicTest> each_by_either_jackson_alike() throws IOException {
    return rows().stream()
        .filter(row ->
            row.isWellFormed() && !row.input().startsWith("«}") && !row.input().equals("null"))
        .map(row -> DynamicTest.dynamicTest(row.input(), () -> checkModules(row)));
  }

  private static void checkModules(Row row) {
    String text = new String(BadInput.bytes(row.input()), StandardCharsets.UTF_8);
    List<Problem> expected =
        catchThrowableOfType(DossierException.class, () -> JSON.read(text)).problems();
    DatabindException by3 = catchThrowableOfType(
        DatabindException.class, () -> JACKSON_3.readValue(text, Agreement.class));
    JsonMappingException by2 = catchThrowableOfType(
        JsonMappingException.class, () -> JACKSON_2.readValue(text, Agreement.class));
    if (row.input().isBlank() || row.input().equals("‹›") || text.isBlank()) {
      return; // A mapper itself tells that there is nothing.
    }
    boolean trailing = text.endsWith(" 7");
    List<Problem> own = trailing ? expected.subList(0, expected.size() - 1) : expected;
    assertThat(((DossierException) by3.getCause()).problems()).isEqualTo(own);
    assertThat(((DossierException) by2.getCause()).problems()).isEqualTo(own);
  }

  @Test
  void a_message_is_written_for_a_clerk() {
    DossierException refused = catchThrowableOfType(
        DossierException.class,
        () -> JSON.read(
            BadInput.bytes("«,\"signatures\":[{\"party\":\"P\",\"on\":\"11-07-2023\"}]}")));
    assertThat(refused).hasMessage("""
            2 problems:
              line 2, column 25, at $.signatures[0].party: expected the id of one of the parties, but found "P" (did you mean "p"?)
              line 2, column 34, at $.signatures[0].on: expected a date as year-month-day, such as "2023-07-11", but found "11-07-2023\"""");
  }

  @Test
  void what_is_unknown_is_passed_over_as_a_whole_wherever_the_format_stands() {
    DossierException refused = catchThrowableOfType(
        DossierException.class,
        () -> EntenteJson.standard()
            .read("{\"id\":\"a\",\"x\":{\"y\":[{}]},\"z\":[{\"y\":1},2],\"title\":7,\"parties\":[],"
                + "\"founders\":[],\"format\":\"entente/1\"}"));
    assertThat(refused.problems().stream().map(Problem::path))
        .containsExactly("$.x", "$.z", "$.title");
  }

  @Test
  void no_more_than_a_hundred_problems_are_kept() {
    String many = "«,\"objectives\":[" + "1,".repeat(100_000) + "1]}";
    DossierException refused =
        catchThrowableOfType(DossierException.class, () -> JSON.read(BadInput.bytes(many)));
    assertThat(refused.problems()).hasSize(100);
    assertThat(refused.getMessage()).hasLineCount(22).endsWith("and 80 more");
  }
}
