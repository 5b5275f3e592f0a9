package org.entente.examples.cases;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.timeline.Timeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real agreement from the folder of cases, which is not part of the project. */
final class Case {
  private Case() {}

  /** Returns the facts of a case; skips the test, saying so, where there is no folder of cases. */
  static JsonNode read(String id) {
    String folder = System.getProperty("entente.cases");
    assumeTrue(
        folder != null,
        "the system property entente.cases names no folder of cases: " + id + " is skipped");
    Path file = Path.of(folder, id + ".json");
    assumeTrue(Files.exists(file), file + " does not exist: the case is skipped");
    return new JsonMapper().readTree(file);
  }

  static LocalDate day(JsonNode node) {
    return LocalDate.parse(node.asString());
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static Party party(String name) {
    return Party.of(id(name).value(), name);
  }

  static PartyId id(String name) {
    return PartyId.of(name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-"));
  }

  static List<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** The names of those who take part at the end of a day, in alphabetical order. */
  static List<String> names(Timeline timeline, LocalDate day) {
    return timeline.on(day).partners().stream().map(Party::name).sorted().toList();
  }

  /** The one expected answer to a question on a day. */
  static JsonNode expected(JsonNode facts, String date, String question) {
    return all(facts.get("expected")).stream()
        .filter(each -> each.get("date").asString().equals(date)
            && each.get("question").asString().contains(question))
        .findFirst()
        .orElseThrow()
        .get("answer");
  }

  static List<String> texts(JsonNode array) {
    return all(array).stream().map(JsonNode::asString).toList();
  }
}
