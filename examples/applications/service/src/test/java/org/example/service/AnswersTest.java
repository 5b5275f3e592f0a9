package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** What the library answers, as JSON of its own schema, with its words beside. */
@RegisterTest
class AnswersTest {
  private static final String DTZ = "/api/agreements/dtz-2022-2025";

  @Value("${local.server.port}")
  int port;

  private JsonNode json(String path) {
    return new Client(port).get(path).send().json();
  }

  @Test
  void should_explain_as_data_and_in_lines() {
    JsonNode why = json(DTZ + "/why?party=emmen&on=2023-07-11&lang=nl");

    assertThat(why.at("/explanation/status").asString()).isEqualTo("party");
    assertThat(why.get("given").asBoolean()).isTrue();
    assertThat(why.get("lines").get(0).asString()).startsWith("gemeente Emmen, 11 juli 2023");
  }

  @Test
  void should_tell_what_lies_ahead() {
    JsonNode ahead = json(DTZ + "/ahead?on=2023-07-11&lang=en");

    assertThat(ahead)
        .anyMatch(each -> each.at("/what/kind").asString().equals("happens")
            && each.at("/what/on").asString().equals("2026-01-01")
            && each.get("words").asString().equals("The agreement expires."));
  }

  @Test
  void should_give_the_matrix_of_an_act_and_of_the_founding() {
    assertThat(json(DTZ + "/acts/borger-odoorn/matrix?on=2023-07-11").get("rows"))
        .hasSize(7)
        .allMatch(row -> row.at("/cells/1/state").asString().equals("missing"));
    assertThat(json("/api/agreements/cptpp/founding/matrix?on=2018-10-26").get("rows"))
        .hasSize(11);
  }

  @Test
  void should_tell_what_changed_between_two_days() {
    JsonNode changes = json("/api/agreements/wedeka/changes?from=2017-12-31&to=2018-01-01&lang=en");

    assertThat(changes)
        .anyMatch(each -> each.at("/what/code").asString().equals("succeeded")
            && each.get("words")
                .asString()
                .equals("gemeente Westerwolde took the place of gemeente Vlagtwedde."));
  }

  @Test
  void should_tell_how_a_party_is_engaged_and_what_lies_ahead_of_it() {
    JsonNode engaged = json("/api/parties/borger-odoorn/engagements?on=2023-07-11");

    assertThat(engaged).hasSize(2);
    JsonNode dtz = engaged.get(0).get("agreement").asString().equals("wedeka")
        ? engaged.get(1)
        : engaged.get(0);
    assertThat(dtz.get("status").asString()).isEqualTo("third");
    assertThat(dtz.at("/owes/borger-odoorn/state").asString()).isEqualTo("pending");
    assertThat(json("/api/parties/emmen/ahead?on=2023-07-11"))
        .allMatch(each -> each.get("agreement").asString().equals("dtz-2022-2025"))
        .isNotEmpty();
  }
}
