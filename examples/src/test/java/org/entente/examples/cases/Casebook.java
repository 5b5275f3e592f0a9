package org.entente.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real agreements, each a file in {@code examples/cases}: a dossier, and questions with the answers
 * that were given officially. How a case is written, {@code examples/cases/README.md} says.
 */
class Casebook {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final List<String> PARTS =
      List.of("case", "about", "sources", "dossier", "answers");

  /** The folder, whether tests run in the module or above it. */
  static Path folder() {
    Path here = Path.of("cases");
    return Files.isDirectory(here) ? here : Path.of("examples", "cases");
  }

  @TestFactory
  Stream<DynamicContainer> every_case_has_its_official_answers() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> cases =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertThat(cases).isNotEmpty();
      return cases.stream().map(Casebook::read);
    }
  }

  private static DynamicContainer read(Path file) {
    JsonNode told = MAPPER.readTree(file);
    String name = file.getFileName().toString();
    assertThat(told.propertyNames()).as(name).isSubsetOf(PARTS);
    for (String part : PARTS) {
      assertThat(told.has(part)).as(name + " must have \"" + part + "\"").isTrue();
    }
    assertThat(told.get("sources")).as("the sources of " + name).isNotEmpty();
    assertThat(told.get("answers")).as("the answers of " + name).isNotEmpty();
    Agreement agreement = EntenteJson.standard().read(told.get("dossier").toString());
    List<DynamicTest> answers = new ArrayList<>();
    for (JsonNode answer : told.get("answers")) {
      answers.add(dynamicTest(
          answers.size() + 1 + ". " + shown(answer), () -> Answer.check(agreement, answer)));
    }
    return dynamicContainer(told.get("case").asString(), file.toUri(), answers.stream());
  }

  private static String shown(JsonNode answer) {
    String text = answer.toString();
    return text.length() < 120 ? text : text.substring(0, 119) + "…";
  }
}
