package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.Party;
import org.entente.answer.Membership;
import org.entente.answer.Standing;
import org.entente.timeline.Timeline;
import org.example.service.store.Memberships;
import org.example.service.store.Timelines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who is bound lies in rows, on two axes. */
@RegisterTest
class MembershipsTest {
  @Value("${local.server.port}")
  int port;

  @Autowired
  Memberships memberships;

  @Autowired
  Timelines timelines;

  @Autowired
  JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"dtz-2022-2025", "wedeka", "cptpp"})
  void should_hold_what_the_timeline_says_on_each_day_of_change(String id) {
    Timeline timeline = timelines.current(id);

    assertThat(timeline.standings()).isNotEmpty();
    for (Standing standing : timeline.standings()) {
      for (LocalDate day : List.of(standing.day().minusDays(1), standing.day())) {
        assertThat(heldOn(id, day)).isEqualTo(derivedOn(timeline, day));
      }
    }
  }

  private TreeSet<String> heldOn(String id, LocalDate day) {
    TreeSet<String> held = new TreeSet<>();
    memberships
        .boundOn(Optional.of(id), Optional.empty(), day, Instant.now())
        .forEach(each -> held.add(each.party()));
    return held;
  }

  private static TreeSet<String> derivedOn(Timeline timeline, LocalDate day) {
    TreeSet<String> derived = new TreeSet<>();
    timeline.on(day).members().stream()
        .map(Membership::party)
        .map(Party::id)
        .forEach(party -> derived.add(party.value()));
    return derived;
  }

  @Test
  void should_tell_given_apart_from_proven() {
    JsonNode given = bound("agreement=wedeka&on=2018-01-01");
    JsonNode proven = bound("agreement=cptpp&on=2019-01-01");

    assertThat(given).hasSize(5).allMatch(each -> each.get("given").asBoolean());
    assertThat(proven).hasSize(6).noneMatch(each -> each.get("given").asBoolean());
  }

  private JsonNode bound(String query) {
    return new Client(port).get("/api/memberships?" + query).send().json();
  }

  @Test
  void should_answer_by_party_and_day() {
    assertThat(bound("party=menterwolde&on=2017-12-31")).hasSize(1);
    assertThat(bound("party=menterwolde&on=2018-01-01")).isEmpty();
    assertThat(bound("party=viet-nam&on=2019-01-13")).isEmpty();
    assertThat(bound("party=viet-nam&on=2019-01-14")).hasSize(1);
  }

  @Test
  void should_say_with_whom_a_party_is_bound() {
    JsonNode companions = new Client(port)
        .get("/api/parties/westerwolde/companions?on=2018-01-01")
        .send()
        .json();

    assertThat(companions).hasSize(4);
    assertThat(companions.get(0).get("party").asString()).isEqualTo("borger-odoorn");
    assertThat(companions.get(0).get("agreements").toString()).isEqualTo("[\"wedeka\"]");
  }

  @Test
  void should_keep_what_was_held_before_when_a_fact_changes_it() {
    Client client = new Client(port);
    client
        .put("/api/agreements/held", Dossiers.json(Dossiers.covenant("held")))
        .header("If-None-Match", "*")
        .as("recorder")
        .send();
    Instant before = Instant.now();
    for (String party : List.of("east", "south", "west")) {
      client
          .post(
              "/api/agreements/held/acts/west/signatures",
              "{\"party\":\"" + party + "\",\"on\":\"2024-03-01\"}")
          .as("recorder")
          .send();
    }

    assertThat(bound("agreement=held&party=west&on=2024-03-01")).hasSize(1);
    assertThat(bound("agreement=held&party=west&on=2024-03-01&held=" + before)).isEmpty();
    assertThat(bound("agreement=held&party=north&on=2024-03-01&held=" + before)).hasSize(1);
  }

  @Test
  void should_refuse_in_the_database_when_a_party_would_be_bound_twice() {
    assertThatThrownBy(() -> jdbc.sql("insert into membership select agreement, party, 'associate',"
                + " '[2019-01-01,2019-02-01)', given, held from membership"
                + " where agreement = 'cptpp' and party = 'japan'")
            .update())
        .hasMessageContaining("conflicting key value violates exclusion constraint");
  }
}
