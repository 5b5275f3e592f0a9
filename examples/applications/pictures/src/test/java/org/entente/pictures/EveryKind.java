package org.entente.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.Proceeding;
import org.entente.json.EntenteJson;
import org.entente.timeline.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of act and of fact that there is, in the dossiers that the library is tried with. */
class EveryKind {
  private static final List<String> FOLDERS = List.of(
      "../../cases",
      "../../../json/src/test/resources/entente-1/accepted",
      "../../../json/src/test/resources/entente-1/written");
  private static final Pattern UNTOLD = Pattern.compile(
      "\\{[a-z0-9]+}|\\b(violation|step|event|difference|upcoming|audit|consent|effect|reason"
          + "|cell|fact|act|base|precision|authority|state|count)\\.[a-z][a-z-]+");
  private static final JsonMapper JSON = JsonMapper.builder().build();

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
  void should_be_drawn_and_told_on_each_day_in_both_languages(Path file) throws IOException {
    JsonNode whole = JSON.readTree(Files.readString(file).replace("\uFEFF", ""));
    JsonNode dossier = whole.has("dossier") ? whole.get("dossier") : whole;
    Agreement agreement = EntenteJson.standard().read(JSON.writeValueAsString(dossier));
    Timeline timeline = Timeline.of(agreement);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      Pictures pictures = Pictures.in(locale);
      for (LocalDate day : days(timeline)) {
        told(Report.in(locale).on(timeline, day));
        told(pictures.membership(timeline, day).svg());
        pictures.founding(timeline, day).ifPresent(picture -> told(picture.svg()));
        for (Act act : agreement.withoutWrongFacts().acts()) {
          pictures.act(timeline, act.id(), day).ifPresent(picture -> told(picture.svg()));
        }
        WhoWithWhom who = WhoWithWhom.on(day, List.of(timeline));
        told(pictures.company(who).svg());
        for (Party party : who.parties().stream().limit(1).toList()) {
          told(pictures.around(who, party.id()).svg());
        }
        told(Deadlines.in(locale).calendar(List.of(timeline), day));
      }
    }
  }

  /** No key that no language has, and no place that nothing fills. */
  private static void told(String text) {
    assertThat(UNTOLD.matcher(text.replaceAll("<[^>]*>", " "))
            .results()
            .map(found -> found.group()))
        .isEmpty();
  }

  /** Some of the days on which something changes or is recorded. */
  private static TreeSet<LocalDate> days(Timeline timeline) {
    TreeSet<LocalDate> days = new TreeSet<>();
    timeline.standings().forEach(each -> days.add(each.day()));
    timeline.agreement().firstFact().ifPresent(days::add);
    for (Act act : timeline.agreement().acts()) {
      if (act instanceof Proceeding proceeding) {
        proceeding.facts().forEach(fact -> days.add(fact.on()));
      }
    }
    List<LocalDate> all = List.copyOf(days);
    TreeSet<LocalDate> some = new TreeSet<>(List.of(LocalDate.of(1, 1, 1), LocalDate.MAX.withYear(9999)));
    for (int i = 0; i < all.size(); i += Math.max(1, all.size() / 4)) {
      some.add(all.get(i));
    }
    return some;
  }
}
