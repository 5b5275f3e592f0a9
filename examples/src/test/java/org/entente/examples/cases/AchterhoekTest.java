package org.entente.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.examples.cases.Case.all;
import static org.entente.examples.cases.Case.day;
import static org.entente.examples.cases.Case.names;
import static org.entente.examples.cases.Case.party;

import org.entente.Accession;
import org.entente.Agreement;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Regio Achterhoek: Montferland's accession counts from January 2024, by a text that came in June.
 */
@Tag("3.10")
@Tag("3.11")
class AchterhoekTest {
  private static final Instrument ARRANGEMENT =
      Instrument.of("regeling", "Samenwerkingsregeling Regio Achterhoek");
  private static final String REGISTER = "Register van Overheidsorganisaties";

  private JsonNode facts;

  @BeforeEach
  void read() {
    facts = Case.read("nl-gr-achterhoek");
  }

  private Agreement achterhoek() {
    JsonNode version = all(facts.get("versions")).get(1);
    JsonNode montferland = all(facts.get("signatures")).stream()
        .filter(row -> row.get("party").asString().endsWith("Montferland"))
        .findFirst()
        .orElseThrow();
    Agreement.Builder region = Agreement.builder()
        .id("achterhoek")
        .title("Regio Achterhoek")
        .addInstruments(ARRANGEMENT.withVersion("28378834"))
        .given(Given.of(day("1975-10-01"), REGISTER));
    Case.texts(facts.get("existingParties")).forEach(name -> region.addFounders(party(name)));
    return region
        .addActs(Accession.builder()
            .id("montferland")
            .party(party(montferland.get("party").asString()))
            .addAdopts(ARRANGEMENT.withVersion(version.get("rooId").asString()))
            .effect(EffectRule.retroactiveTo(day(montferland.get("date"))))
            .given(Given.of(day(version.get("inForce")), REGISTER))
            .build())
        .build();
  }

  @Test
  void should_not_show_montferland_in_march_to_a_reader_of_march() {
    Timeline known = Timeline.of(achterhoek().asKnownOn(day("2024-03-01")));

    assertThat(known.on(day("2024-03-01")).isParty(Case.id("Gemeente Montferland")))
        .isEqualTo(Case.expected(facts, "2024-03-01", "as known on 2024-03-01").asBoolean());
  }

  @Test
  void should_show_montferland_in_march_to_a_reader_of_june() {
    Timeline known = Timeline.of(achterhoek().asKnownOn(day("2024-06-08")));

    assertThat(known.on(day("2024-03-01")).isParty(Case.id("Gemeente Montferland")))
        .isEqualTo(Case.expected(facts, "2024-03-01", "as known on 2024-06-08").asBoolean());
    assertThat(known.on(day("2023-12-31")).isParty(Case.id("Gemeente Montferland")))
        .isFalse();
  }

  @Test
  void should_have_eight_participants_on_7_june_2024() {
    assertThat(names(Timeline.of(achterhoek()), day("2024-06-07")))
        .isEqualTo(Case.texts(Case.expected(facts, "2024-06-07", "Who takes part")));
  }
}
