package org.entente.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.examples.cases.Case.day;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.answer.Membership;
import org.entente.json.EntenteJson;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Treaties deposited with the United Nations: by the final clause and the deposits of all parties,
 * the day on which each entered into force, and for whom when, compared with what the depositary
 * states. The clauses and these days lie in {@code examples/cases/un-treaties.tsv}. The deposits
 * lie in a data set of 2015 that is not part of the project, and lacks those of states that are no
 * more: parties that succeeded one are left out, and so are treaties that entered into force by
 * such.
 */
@Tag("3.8")
class DepositedTreatiesTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final LocalDate LATER = day("2017-01-01");
  private static final String ORGANISATION = "European Union";
  private static final Map<String, String> KINDS = Map.of(
      "",
      "ratification",
      "a",
      "accession",
      "A",
      "acceptance",
      "AA",
      "approval",
      "c",
      "ratification",
      "s",
      "signature");

  /** A final clause, and the days that the depositary states: a line of the table. */
  private record Treaty(List<String> cells) {
    String file() {
      return cells.get(0);
    }

    String title() {
      return cells.get(1);
    }

    LocalDate entered() {
      return day(cells.get(8));
    }

    List<String> later() {
      return List.of(cells.get(9).split("; "));
    }

    private ObjectNode provisions() {
      ObjectNode provisions = MAPPER.createObjectNode();
      JsonNode later = MAPPER.readTree(cells.get(6));
      ObjectNode founding = provisions.putObject("founding");
      ObjectNode among = founding.putObject("consent").putObject("among");
      among.putArray("party-kinds").add("state");
      among.putObject("rule").put("at-least", Integer.parseInt(cells.get(4)));
      founding.set("effect", MAPPER.readTree(cells.get(5)));
      if (cells.get(7).equals("entry")) {
        provisions.put("first-parties", "consented-before-entry-into-force");
      }
      provisions.set("late-joiner", later);
      provisions.putObject("accession").put("consent", "none").set("effect", later);
      return provisions;
    }

    /** Who signed and ratified founds it; who acceded has an act of its own. */
    private Timeline timeline(List<Deposits.Deposit> deposits) {
      ObjectNode dossier = MAPPER.createObjectNode();
      dossier.put("format", "entente/1").put("id", "un-" + file()).put("title", title());
      ArrayNode parties = dossier.putArray("parties");
      ArrayNode founders = dossier.putArray("founders");
      dossier.set("provisions", provisions());
      ArrayNode signatures = dossier.putArray("signatures");
      ArrayNode acts = dossier.putArray("acts");
      for (Deposits.Deposit deposit : deposits) {
        String id = Case.id(deposit.party()).value();
        boolean isState = !deposit.party().equals(ORGANISATION);
        parties
            .addObject()
            .put("id", id)
            .put("name", deposit.party())
            .put("kind", isState ? "state" : "international-organisation");
        boolean accedes = deposit.kind().equals("a");
        if (accedes) {
          acts.addObject().put("id", "accession-" + id).put("kind", "accession").put("party", id);
        } else {
          founders.add(id);
        }
        ArrayNode where =
            accedes ? ((ObjectNode) acts.get(acts.size() - 1)).putArray("signatures") : signatures;
        where
            .addObject()
            .put("party", id)
            .put("on", deposit.on().toString())
            .put("kind", KINDS.get(deposit.kind()));
      }
      return Timeline.of(EntenteJson.standard().read(dossier.toString()));
    }

    private DynamicContainer tests(List<Deposits.Deposit> deposits) {
      Timeline timeline = timeline(deposits);
      List<DynamicTest> tests = new ArrayList<>();
      tests.add(dynamicTest("in force from " + entered(), () -> {
        assertThat(timeline.on(entered().minusDays(1)).isInForce()).isFalse();
        assertThat(timeline.on(entered()).isInForce()).isTrue();
      }));
      tests.add(dynamicTest("all of " + deposits.size() + " parties are bound", () -> {
        assertThat(timeline.on(LATER).members())
            .hasSameSizeAs(deposits)
            .extracting(Membership::boundSince)
            .allSatisfy(since -> assertThat(since).isBetween(entered(), LATER));
      }));
      for (String each : later()) {
        int space = each.lastIndexOf(' ');
        String party = each.substring(0, space);
        tests.add(dynamicTest(
            each,
            () -> assertThat(timeline
                    .on(LATER)
                    .member(Case.id(party))
                    .map(member -> member.boundSince().toString()))
                .contains(each.substring(space + 1))));
      }
      return dynamicContainer(title(), tests);
    }
  }

  @TestFactory
  Stream<DynamicContainer> each_party_is_bound_from_its_own_day() throws IOException {
    Deposits deposits = Deposits.read();
    List<Treaty> treaties =
        Files.readAllLines(Casebook.folder().resolve("un-treaties.tsv")).stream()
            .filter(line -> !line.startsWith("#") && !line.startsWith("file\t"))
            .map(line -> new Treaty(List.of(line.split("\t", -1))))
            .toList();
    assertThat(treaties).hasSizeGreaterThanOrEqualTo(25);
    return treaties.stream().map(treaty -> treaty.tests(deposits.of(treaty.file())));
  }
}
