package org.entente.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.Wording;
import org.entente.json.DossierException.Problem;
import org.entente.json.read.Problem.Code;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What sort of fault it is does not change when the words do, and what was meant stands apart. */
@Tag("13")
class ProblemsHaveCodes {
  private static final String DOSSIER = "{\"format\":\"entente/1\",\"id\":\"a\",\"title\":\"T\","
      + "\"parties\":[{\"id\":\"emmen\",\"name\":\"Emmen\"}],\"founders\":[\"emmen\"]}";

  private static Problem only(byte[] text) {
    List<Problem> problems = catchThrowableOfType(
            DossierException.class, () -> EntenteJson.standard().read(text))
        .problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static Problem only(String text) {
    return only(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void each_of_a_kind() {
    assertThat(code("\"title\":", "\"objectives\":[],\"titlle\":1,\"title\":"))
        .isEqualTo("unknown-property");
    assertThat(code("\"title\":\"T\"", "\"title\":\"T\",\"title\":\"U\""))
        .isEqualTo("repeated-property");
    assertThat(code("\"title\":\"T\",", "")).isEqualTo("missing-property");
    assertThat(code("[\"emmen\"]", "[\"emmem\"]")).isEqualTo("unknown-id");
    assertThat(code("\"name\":\"Emmen\"", "\"name\":5")).isEqualTo("unexpected-value");
    assertThat(code("\"name\":\"Emmen\"", "\"name\":\"Em\\u001bmen\""))
        .isEqualTo("unexpected-value");
    assertThat(code("\"id\":\"a\"", "\"id\":\"a b\"")).isEqualTo("broken-rule");
    assertThat(code("]}", "]")).isEqualTo("not-json");
  }

  private static String code(String part, String wrong) {
    return only(DOSSIER.replace(part, wrong)).code();
  }

  @Test
  void with_what_was_meant_apart_from_what_was_found() {
    Problem problem = only(DOSSIER.replace("[\"emmen\"]", "[\"emmem\"]"));

    assertThat(problem.found()).hasToString("\"emmem\"");
    assertThat(problem.meant()).isEqualTo("\"emmen\"");
    assertThat(problem.message()).endsWith("but found \"emmem\" (did you mean \"emmen\"?)");
  }

  @Test
  void and_a_json_pointer_to_its_place() {
    assertThat(only(DOSSIER.replace("[\"emmen\"]", "[\"emmem\"]")).pointer())
        .isEqualTo("/founders/0");
    assertThat(only(DOSSIER.replace("\"title\":", "\"a/b~ c\\\"\\\\\":1,\"title\":"))
            .pointer())
        .isEqualTo("/a~1b~0 c\"\\");
    assertThat(only(DOSSIER.replace("\"title\":", "\"\\u001b]\":1,\"title\":")).pointer())
        .isEqualTo("/\u001b]");
    assertThat(only("5").pointer()).isEmpty();
    String longName = "n".repeat(101);
    assertThat(only(DOSSIER.replace("\"name\":", "\"" + longName + "\":1,\"name\":"))
            .pointer())
        .isEqualTo("/parties/0");
  }

  @Test
  void and_are_told_in_english_where_they_were_sent() throws Exception {
    DossierException refused = catchThrowableOfType(
        DossierException.class,
        () -> EntenteJson.standard().read(DOSSIER.replace("[\"emmen\"]", "[\"emmem\"]")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      DossierException received = (DossierException) in.readObject();

      assertThat(received).hasMessage(refused.getMessage());
      assertThat(received.problems()).hasSize(1);
      assertThat(received.problems().get(0))
          .hasToString(refused.problems().get(0).toString());
      assertThat(received.problems().get(0).message())
          .isEqualTo(refused.problems().get(0).message());
    }
  }

  @Test
  void also_where_a_mapper_meets_text_in_another_encoding() {
    byte[] latin = DOSSIER.replace("\"title\":\"", "\"title\":\"\u00e9").getBytes(ISO_8859_1);

    for (Throwable thrown : List.of(
        catchThrowable(() -> JsonMapper.builder()
            .addModule(new EntenteModule())
            .build()
            .readValue(latin, Agreement.class)),
        catchThrowable(() -> new ObjectMapper()
            .registerModule(new EntenteJackson2Module())
            .readValue(latin, Agreement.class)))) {
      DossierException refused = (DossierException) thrown.getCause();
      assertThat(refused.problems().get(0).code()).isEqualTo("not-utf-8");
      assertThat(refused.problems().get(0).message())
          .isEqualTo("expected text in UTF-8, but found text in another encoding");
    }
  }

  @Test
  void but_not_of_the_schema_that_an_editor_needs() {
    String schema = "\"$schema\":\"./entente-1.schema.json\",";

    for (String text : List.of(
        DOSSIER.replace("{\"format\"", "{" + schema + "\"format\""),
        DOSSIER.replace("\"title\"", schema + "\"title\""))) {
      assertThat(EntenteJson.standard().read(text))
          .isEqualTo(EntenteJson.standard().read(DOSSIER));
      assertThat(TheSchema.errors(text)).isEmpty();
    }
    assertThat(code("\"title\":", "\"$schema\":5,\"title\":")).isEqualTo("unexpected-value");
  }

  @Test
  void also_where_another_encoding_was_used() {
    String text = DOSSIER.replace("Emmen", "\n\u2019t Veld");

    Problem problem = only(text.getBytes(Charset.forName("windows-1252")));

    assertThat(problem.code()).isEqualTo("not-utf-8");
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(1);
    assertThat(problem.message())
        .isEqualTo("expected text in UTF-8, but found the byte 92, which is \"\u2019\""
            + " in Windows-1252: save the text as UTF-8");
  }

  @Test
  void and_letters_that_only_look_the_same_are_spelt_out() {
    String text = DOSSIER
        .replace("\"id\":\"emmen\"", "\"id\":\"ch\u00e2tel\"")
        .replace("[\"emmen\"]", "[\"cha\u0302tel\"]");

    assertThat(only(text).message())
        .endsWith("but found \"cha\\u0302tel\" (did you mean \"ch\\u00e2tel\"?)");
  }

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void in_the_language_of_who_wrote_the_text() {
    Problem problem = only(DOSSIER.replace("[\"emmen\"]", "[\n\"emmem\"]"));

    assertThat(problem.message(Locale.ENGLISH)).isEqualTo(problem.message());
    assertThat(problem.in(Locale.ENGLISH)).isEqualTo(problem.toString());
    assertThat(problem.in(DUTCH))
        .isEqualTo("regel 2, kolom 1, bij $.founders[0]: verwacht: de id van een van de partijen;"
            + " er staat: \"emmem\" (bedoelt u \"emmen\"?)");
    assertThat(problem.title(DUTCH)).isEqualTo("een id die voor niets staat");
    assertThat(problem.title(Locale.FRENCH)).isEqualTo("an id that stands for nothing");
  }

  @Test
  void as_is_what_a_noun_itself_refuses() {
    assertThat(only(DOSSIER.replace("\"id\":\"a\"", "\"id\":\"a b\"")).message(DUTCH))
        .isEqualTo("de id van een overeenkomst mag geen spaties en geen stuurtekens hebben,"
            + " maar is 'a b'");
  }

  @Test
  void and_every_code_and_every_part_of_what_is_told_has_words_in_dutch() throws IOException {
    Set<String> silent = new TreeSet<>();
    for (Code code : Code.values()) {
      silent.addAll(silent(code.title()));
    }
    for (BadDossiersAreRefused.Row row : BadDossiersAreRefused.rows()) {
      for (Problem problem : catchThrowableOfType(
              DossierException.class,
              () -> EntenteJson.standard().read(BadInput.bytes(row.input())))
          .problems()) {
        assertThat(Code.values()).extracting(Code::toString).contains(problem.code());
        silent.addAll(silent(problem.expected()));
        silent.addAll(silent(problem.found()));
      }
    }
    assertThat(silent).isEmpty();
  }

  /** What is named in the source, be it in no dossier that is at hand. */
  @Test
  void and_so_has_every_noun_that_a_reader_may_miss() throws IOException {
    Set<String> silent = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
        NAMED
            .matcher(source)
            .results()
            .map(each -> each.group(1).replace("\\\"", "\""))
            .filter(each -> !Words.in(DUTCH).has("wording." + Wording.of(each).key()))
            .forEach(silent::add);
      }
    }
    assertThat(silent).isEmpty();
  }

  private static final Pattern NAMED = Pattern.compile(
      "(?:Wording\\.of|Shape|expected|distinct|Lists\\.of|byKey|parsed|token|found,|adopted,|draft,"
          + "|class,|\\? |: )\\(?\\s*\"((?:[a-z%]|\\\\\")(?:[^\"\\\\]|\\\\.)* (?:[^\"\\\\]|\\\\.)+)\"");

  private static List<String> silent(Wording wording) {
    List<String> silent = new ArrayList<>();
    wording.in(key -> {
      if (!key.isEmpty() && !Words.in(DUTCH).has("wording." + key)) {
        silent.add(key);
      }
      return Optional.empty();
    });
    return silent;
  }
}
