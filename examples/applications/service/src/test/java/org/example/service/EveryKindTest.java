package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Fact;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.json.EntenteJson;
import org.entente.timeline.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every kind of act and of fact that there is, in the dossiers that the library is tried with: a
 * page of each, in both languages, on each day on which something changes or is recorded.
 */
@RegisterTest
@TestPropertySource(properties = "spring.application.name=a-register-of-their-own")
class EveryKindTest {
  private static final List<String> FOLDERS = List.of(
      "../../cases",
      "../../../json/src/test/resources/entente-1/accepted",
      "../../../json/src/test/resources/entente-1/written");
  private static final int MOST_DAYS = 5;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Value("${local.server.port}")
  int port;

  static List<Path> dossiers() throws IOException {
    List<String> folders = new ArrayList<>(FOLDERS);
    folders.addAll(List.of(System.getProperty("dossiers", "").split(":")));
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      if (!folder.isEmpty()) {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
          found.filter(each -> each.toString().endsWith(".json")).sorted().forEach(files::add);
        }
      }
    }
    assertThat(files).hasSizeGreaterThan(30);
    return files;
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void should_be_kept_and_shown_on_each_day_in_both_languages(Path file) throws IOException {
    Agreement agreement = renamed(file);
    String id = agreement.id().value();
    Client client = new Client(port);
    Client.Answer added = client
        .put("/api/agreements/" + id, Dossiers.json(agreement))
        .header("If-None-Match", "*")
        .as("recorder")
        .send();
    assertThat(added.status()).as(added.body()).isEqualTo(201);

    Optional<PartyId> one = agreement.knownParties().keySet().stream().findFirst();
    for (LocalDate day : days(agreement)) {
      for (String lang : List.of("en", "nl")) {
        String query =
            "?on=" + day + "&lang=" + lang + one.map(party -> "&why=" + party).orElse("");
        String body = found("/agreements/" + id + query);
        assertThat(untold(body)).as(id + query).isEmpty();
      }
      found("/api/agreements/" + id + "/standing?on=" + day);
      found("/api/agreements/" + id + "/outcomes?on=" + day);
      found("/api/agreements/" + id + "/ahead?on=" + day);
    }
    found("/agreements/" + id + "/versions?from=0001-01-01&to=9999-12-31&lang=nl");
    found("/agreements/" + id + "/calendar.ics?on=0001-01-01&lang=en");
    if (one.isPresent()) {
      found("/parties/" + one.get() + "?on=" + days(agreement).last() + "&lang=en");
      found("/api/parties/" + one.get() + "/engagements");
      found("/api/parties/" + one.get() + "/ahead");
    }
  }

  /** A key of a phrase that no language has, or a place that nothing fills. */
  private static List<String> untold(String body) {
    String text = body.replaceAll("<[^>]*>", " ");
    return Pattern.compile(
            "\\{[a-z0-9]+}|\\b(violation|step|event|difference|upcoming|audit|consent|effect"
                + "|reason|matrix|fact|kind|base|precision|authority)\\.[a-z][a-z.-]+")
        .matcher(text)
        .results()
        .map(match -> text.substring(Math.max(0, match.start() - 120), match.end() + 20))
        .toList();
  }

  private String found(String path) {
    Client.Answer answer = new Client(port).get(path).send();
    assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
    return answer.body();
  }

  /** An agreement of its own, whatever other file has the same id. */
  private static Agreement renamed(Path file) throws IOException {
    JsonNode whole = JSON.readTree(Files.readString(file).replace("\uFEFF", ""));
    JsonNode dossier = whole.has("dossier") ? whole.get("dossier") : whole;
    Agreement agreement = EntenteJson.standard().read(JSON.writeValueAsString(dossier));
    String name = file.toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return Agreement.builder().from(agreement).id(name).build();
  }

  private static TreeSet<LocalDate> days(Agreement agreement) {
    Set<LocalDate> all = new TreeSet<>();
    Timeline timeline = Timeline.of(agreement);
    timeline.standings().forEach(each -> all.add(each.day()));
    timeline.events().forEach(each -> all.add(each.on()));
    List<Fact> facts = new ArrayList<>(agreement.facts());
    for (Act act : agreement.acts()) {
      if (act instanceof Proceeding proceeding) {
        facts.addAll(proceeding.facts());
      }
    }
    facts.forEach(each -> all.add(each.on()));
    List<LocalDate> sorted = new ArrayList<>(all);
    TreeSet<LocalDate> days =
        new TreeSet<>(Set.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
    int step = Math.max(1, sorted.size() / MOST_DAYS);
    for (int i = 0; i < sorted.size(); i += step) {
      days.add(sorted.get(i));
    }
    return days;
  }
}
