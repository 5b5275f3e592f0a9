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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

@Tag("13")
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
  void what_is_found_last_is_told_at_its_place_among_the_others() {
    assertThat(message("«,\"signatures\":[{\"party\":\"P\",\"on\":\"2023-07-11\"}],\n\"term\":7}"))
        .isEqualTo("""
            2 problems:
              line 2, column 25, at $.signatures[0].party: expected the id of one of the parties, but found "P" (did you mean "p"?)
              line 3, column 8, at $.term: expected a term, as an object, but found 7\
            """);
  }

  @Test
  void no_more_than_a_hundred_problems_are_kept() {
    String many = "«,\"objectives\":[" + "1,".repeat(100_000) + "1]}";
    DossierException refused =
        catchThrowableOfType(DossierException.class, () -> JSON.read(BadInput.bytes(many)));
    assertThat(refused.problems()).hasSize(100);
    assertThat(refused.getMessage()).hasLineCount(22).endsWith("and 80 more");
  }

  @Test
  void that_a_text_breaks_off_is_told_however_much_is_wrong_before_it() {
    String many = "«,\"objectives\":[" + "1,".repeat(200);
    DossierException refused =
        catchThrowableOfType(DossierException.class, () -> JSON.read(BadInput.bytes(many)));
    assertThat(refused.problems()).hasSize(100);
    assertThat(refused.problems().get(99).message()).startsWith("this is not well-formed JSON");
  }

  @Test
  void a_message_shows_twenty_of_them() {
    DossierException twenty = catchThrowableOfType(
        DossierException.class,
        () -> JSON.read(BadInput.bytes("«,\"objectives\":[" + "1,".repeat(19) + "1]}")));
    assertThat(twenty.getMessage()).hasLineCount(21).startsWith("20 problems:").endsWith("found 1");
    DossierException more = catchThrowableOfType(
        DossierException.class,
        () -> JSON.read(BadInput.bytes("«,\"objectives\":[" + "1,".repeat(20) + "1]}")));
    assertThat(more.getMessage()).hasLineCount(22).endsWith("and 1 more");
  }

  @Test
  void a_name_that_cannot_be_written_is_told_once() {
    assertThat(message("«,\"extensions\":{\"\\ud800\":{\"a\":7,\"a\":8},\"b\":1}}"))
        .isEqualTo("""
            2 problems:
              line 2, column 16, at $.extensions["\\ud800"]: expected well-formed Unicode, but found "\\ud800"
              line 2, column 32, at $.extensions["\\ud800"].a: expected each property once, but found "a" again\
            """);
  }

  @Test
  void what_a_parser_says_is_told_in_one_sentence() {
    String start = "this is not well-formed JSON: ";
    assertThat(message("{"))
        .isEqualTo("line 1, column 2, at $: " + start
            + "Unexpected end-of-input: expected close marker for Object");
    assertThat(message("NaN"))
        .isEqualTo("line 1, column 4, at $: " + start + "Non-standard token 'NaN'");
    assertThat(message("// a comment"))
        .isEqualTo("line 1, column 1, at $: " + start
            + "Unexpected character ('/' (code 47)): maybe a (non-standard) comment?");
    assertThat(message("{\"format\":[1}"))
        .endsWith(start + "Unexpected close marker '}': expected ']'");
    assertThat(message("{\"format\":{]"))
        .endsWith(start + "Unexpected close marker ']': expected '}'");
    assertThat(message("{\"x\":" + "[".repeat(600)))
        .endsWith("this is more than the reader takes:"
            + " Document nesting depth (501) exceeds the maximum allowed (500)");
  }

  private static String message(String shortHand) {
    return catchThrowableOfType(DossierException.class, () -> JSON.read(BadInput.bytes(shortHand)))
        .getMessage();
  }

  @Test
  void a_number_is_shown_up_to_sixty_characters() {
    String sixty = "1".repeat(60);
    assertThat(message("«,\"source\":" + sixty + "}")).endsWith("but found " + sixty);
    assertThat(message("«,\"source\":" + sixty + "1}")).endsWith("but found " + sixty + "…");
  }
}
