package org.entente.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.examples.cases.Case.all;
import static org.entente.examples.cases.Case.day;
import static org.entente.examples.cases.Case.names;
import static org.entente.examples.cases.Case.party;

import java.util.List;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Succession;
import org.entente.answer.Membership;
import org.entente.answer.Outcome;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * WEDEKA Bedrijven: two of five participants are dissolved by merger and replaced by operation of
 * law.
 */
@Tag("3.13")
class WedekaTest {
  private static final Instrument ARRANGEMENT =
      Instrument.of("regeling", "Gemeenschappelijke regeling WEDEKA Bedrijven");
  private static final String REGISTER = "Register van Overheidsorganisaties";

  private JsonNode facts;

  @BeforeEach
  void read() {
    facts = Case.read("nl-gr-wedeka");
  }

  private Agreement wedeka() {
    Agreement.Builder wedeka = Agreement.builder()
        .id("wedeka")
        .title("WEDEKA Bedrijven")
        .addInstruments(ARRANGEMENT)
        .given(Given.of(day("2001-01-01"), REGISTER));
    Case.texts(facts.get("existingParties")).forEach(name -> wedeka.addFounders(party(name)));
    List.of("Gemeente Slochteren", "Gemeente Hoogezand-Sappemeer", "Gemeente Bellingwedde")
        .forEach(name -> wedeka.addOthers(party(name)));
    for (JsonNode merger : all(facts.get("events"))) {
      Succession.Builder succession = Succession.builder()
          .id("merger-" + Case.id(merger.get("to").asString()))
          .on(day(merger.get("date")))
          .addSuccessors(party(merger.get("to").asString()));
      Case.texts(merger.get("from")).forEach(name -> succession.addPredecessors(party(name)));
      wedeka.addActs(succession.build());
    }
    for (JsonNode version : all(facts.get("versions"))) {
      String id = version.get("rooId").asString();
      wedeka.addActs(Amendment.builder()
          .id("version-" + id)
          .addAdopts(ARRANGEMENT.withVersion(id))
          .given(Given.of(day(version.get("inForce")), REGISTER))
          .build());
    }
    return wedeka.build();
  }

  private static String version(Timeline timeline, String on) {
    return timeline
        .on(day(on))
        .text(InstrumentId.of("regeling"))
        .orElseThrow()
        .version()
        .orElse("");
  }

  @Test
  void should_have_its_five_participants_until_the_mergers() {
    assertThat(names(Timeline.of(wedeka()), day("2017-12-31")))
        .isEqualTo(Case.texts(Case.expected(facts, "2017-12-31", "Who takes part")));
  }

  @Test
  void should_have_the_successors_in_their_places_by_law_from_2018() {
    assertThat(names(Timeline.of(wedeka()), day("2018-01-01")))
        .isEqualTo(Case.texts(Case.expected(facts, "2018-01-01", "Who takes part in law")));
  }

  @Test
  void should_keep_the_old_text_for_three_years_after_the_mergers() {
    Timeline timeline = Timeline.of(wedeka());

    assertThat(version(timeline, "2018-01-01")).isEqualTo("24963139");
    assertThat(Case.expected(facts, "2018-01-01", "Which version").asString())
        .startsWith(version(timeline, "2018-01-01"));
    assertThat(version(timeline, "2021-01-21")).isEqualTo("24963139");
    assertThat(version(timeline, "2021-01-22"))
        .isEqualTo(Case.expected(facts, "2021-01-22", "Which version").asString());
    assertThat(version(timeline, "2022-04-30")).isEqualTo("28662754");
  }

  @Test
  void should_count_the_successors_bound_since_their_predecessors_were() {
    Timeline timeline = Timeline.of(wedeka());

    Membership place =
        timeline.on(day("2018-01-01")).member(Case.id("Gemeente Westerwolde")).orElseThrow();
    assertThat(place.since()).isEqualTo(day("2018-01-01"));
    assertThat(place.boundSince()).isEqualTo(day("2001-01-01"));
  }

  @Test
  void should_identify_a_dissolved_party_that_no_register_numbers() {
    Timeline timeline = Timeline.of(wedeka());

    assertThat(timeline
            .agreement()
            .party(Case.id("Gemeente Menterwolde"))
            .orElseThrow()
            .identifiers())
        .isEmpty();
    assertThat(timeline.on(day("2017-12-31")).isParty(Case.id("Gemeente Menterwolde")))
        .isTrue();
    assertThat(timeline.on(day("2018-01-01")).isParty(Case.id("Gemeente Menterwolde")))
        .isFalse();
  }

  @Tag("3.12")
  @Test
  void should_say_that_the_versions_are_given_by_the_register() {
    assertThat(Timeline.of(wedeka()).outcome("version-28454347", day("2021-01-22")))
        .isInstanceOfSatisfying(
            Outcome.InEffect.class, done -> assertThat(done.given()).isPresent());
  }
}
