package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** One fact at a time, with the outcome before and after. */
@RegisterTest
class FactsTest {
  @Value("${local.server.port}")
  int port;

  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  private void add(String id) {
    assertThat(client
            .put("/api/agreements/" + id, Dossiers.json(Dossiers.covenant(id)))
            .header("If-None-Match", "*")
            .as("recorder")
            .send()
            .status())
        .isEqualTo(201);
  }

  private Client.Answer sign(String id, String party, String on) {
    return post(
        id,
        "acts/west/signatures",
        "{\"party\": \"" + party + "\", \"on\": \"" + on + "\", \"source\": \"a letter\"}");
  }

  private Client.Answer post(String id, String to, String fact) {
    return client.post("/api/agreements/" + id + "/" + to, fact).as("recorder").send();
  }

  @Test
  void should_tell_the_outcome_before_and_after_when_a_signature_is_recorded() {
    add("before-and-after");

    Client.Answer answer = sign("before-and-after", "east", "2024-02-03");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    JsonNode json = answer.json();
    assertThat(json.get("day").asString()).isEqualTo("2024-02-03");
    assertThat(json.at("/before/missing").toString()).isEqualTo("[\"east\",\"south\",\"west\"]");
    assertThat(json.at("/after/missing").toString()).isEqualTo("[\"south\",\"west\"]");
  }

  @Test
  void should_change_the_verdict_on_the_day_of_the_last_signature() {
    add("last");
    sign("last", "east", "2024-02-03");
    sign("last", "south", "2024-02-15");

    JsonNode last = sign("last", "west", "2024-03-01").json();

    assertThat(last.at("/before/state").asString()).isEqualTo("pending");
    assertThat(last.at("/after/state").asString()).isEqualTo("in-effect");
    assertThat(last.at("/after/effective-on").asString()).isEqualTo("2024-03-01");
    assertThat(standing("last", "2024-02-29")).doesNotContain("west");
    assertThat(standing("last", "2024-03-01")).contains("west");
  }

  private String standing(String id, String on) {
    return client.get("/api/agreements/" + id + "/standing?on=" + on).send().body();
  }

  @Test
  void should_record_nothing_when_the_dossier_says_so_already() {
    add("again");
    sign("again", "east", "2024-02-03");

    Client.Answer again = sign("again", "east", "2024-02-03");

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("recorded").asBoolean()).isFalse();
    assertThat(again.header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void should_refuse_when_the_writer_has_not_seen_the_version_that_stands() {
    add("seen");
    sign("seen", "east", "2024-02-03");

    Client.Answer answer = client
        .post(
            "/api/agreements/seen/acts/west/signatures",
            "{\"party\":\"west\",\"on\":\"2024-03-01\"}")
        .header("If-Match", "\"1\"")
        .as("recorder")
        .send();

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.json().get("version").asInt()).isEqualTo(2);
  }

  @Test
  void should_name_each_fault_with_its_place_when_the_text_is_no_fact() {
    add("faulty");

    Client.Answer answer =
        post("faulty", "acts/west/signatures", "{\"party\": \"east\",\n \"on\": \"11-07-2023\"}");

    assertThat(answer.status()).isEqualTo(422);
    JsonNode fault = answer.json().at("/faults/0");
    assertThat(fault.get("path").asString()).isEqualTo("$.on");
    assertThat(fault.get("line").asInt()).isEqualTo(2);
    assertThat(fault.get("found").asString()).contains("11-07-2023");
  }

  @Test
  void should_refuse_what_does_not_fit_the_dossier() {
    add("unfit");

    assertThat(sign("unfit", "nobody", "2024-02-03").json().get("detail").asString())
        .isEqualTo("agreement 'unfit' knows no party 'nobody'");
    assertThat(post("unfit", "acts/none/signatures", "{\"party\":\"east\",\"on\":\"2024-02-03\"}")
            .json()
            .get("detail")
            .asString())
        .isEqualTo("agreement 'unfit' knows no act 'none'");
    assertThat(post(
                "unfit",
                "acts/west/signatures",
                "{\"party\":\"east\",\"on\":\"2024-02-03\",\"instruments\":[\"annex\"]}")
            .json()
            .get("detail")
            .asString())
        .isEqualTo("of agreement 'unfit' no instrument 'annex' is to be signed here");
    assertThat(post(
                "unfit",
                "acts/west/postponements",
                "{\"on\":\"2024-02-03\",\"until\":\"2024-03-03\"}")
            .status())
        .isEqualTo(422);
    assertThat(post("unfit", "acts/west/wishes", "{}").status()).isEqualTo(404);
  }

  @Test
  void should_take_decisions_objections_and_revocations_of_the_founding_and_of_acts() {
    add("kinds");

    assertThat(post("kinds", "acts/west/decisions", "{\"party\":\"east\",\"on\":\"2024-02-03\"}")
            .status())
        .isEqualTo(201);
    assertThat(post("kinds", "acts/west/objections", "{\"party\":\"east\",\"on\":\"2024-02-04\"}")
            .status())
        .isEqualTo(201);
    assertThat(post("kinds", "acts/west/revocations", "{\"party\":\"north\",\"on\":\"2024-02-05\"}")
            .status())
        .isEqualTo(201);
    assertThat(post("kinds", "founding/decisions", "{\"party\":\"east\",\"on\":\"2022-12-01\"}")
            .status())
        .isEqualTo(201);
    assertThat(client.get("/api/agreements/kinds").send().header("ETag")).isEqualTo("\"5\"");
  }

  @Test
  void should_name_the_nearest_when_an_id_is_misspelt() {
    add("misspelt");

    assertThat(sign("misspelt", "eest", "2024-02-03").json().get("detail").asString())
        .endsWith("(did you mean 'east'?)");
  }

  @Test
  void should_take_abstentions_occurrences_and_notices_of_non_renewal() {
    add("more-kinds");

    assertThat(post(
                "more-kinds", "acts/west/abstentions", "{\"party\":\"east\",\"on\":\"2024-02-03\"}")
            .status())
        .isEqualTo(201);
    assertThat(post(
                "more-kinds",
                "acts/west/occurrences",
                "{\"name\":\"published\",\"on\":\"2024-02-04\"}")
            .status())
        .isEqualTo(201);
    assertThat(post(
                "more-kinds",
                "founding/non-renewals",
                "{\"party\":\"north\",\"on\":\"2024-02-05\"}")
            .status())
        .isEqualTo(201);
    assertThat(post(
                "more-kinds",
                "acts/west/non-renewals",
                "{\"party\":\"north\",\"on\":\"2024-02-05\"}")
            .status())
        .isEqualTo(422);
  }

  @Test
  void should_keep_and_show_a_fact_that_is_known_to_be_wrong() {
    add("wrong");
    sign("wrong", "east", "2024-02-03");
    sign("wrong", "south", "2024-02-15");
    sign("wrong", "west", "2024-03-01");

    Client.Answer answer = post(
        "wrong",
        "acts/west/signatures",
        "{\"party\":\"south\",\"on\":\"2024-02-15\",\"source\":\"a letter\","
            + "\"recorded-until\":\"2024-05-01\"}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(standing("wrong", "2024-03-01")).doesNotContain("west");
    assertThat(standing("wrong", "2024-03-01&known=2024-04-30")).contains("west");
    assertThat(client.get("/agreements/wrong?on=2024-03-01&lang=en").send().body())
        .contains("<s>Signature: South</s>")
        .contains("known to be wrong since 1 May 2024")
        .contains("version 3");
    assertThat(client
            .get("/api/agreements/wrong/differences?from=4&to=5")
            .send()
            .json()
            .at("/0/what/code")
            .asString())
        .isEqualTo("signature-proved-wrong");
  }

  @Test
  void should_tell_a_day_that_is_not_known_exactly_as_what_is_known() {
    add("imprecise");

    Client.Answer answer =
        post("imprecise", "acts/west/signatures", "{\"party\":\"east\",\"on\":\"2024-02\"}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(client.get("/agreements/imprecise?on=2024-03-01&lang=en").send().body())
        .contains("signed February 2024");
    assertThat(client.get("/agreements/imprecise?on=2024-03-01&lang=nl").send().body())
        .contains("getekend februari 2024");
  }

  @Test
  void should_add_an_act_and_overwrite_none() {
    add("acts");
    String end = "{\"id\": \"end\", \"kind\": \"termination\", \"opens-on\": \"2025-01-01\"}";

    Client.Answer added = post("acts", "acts", end);
    Client.Answer other = post("acts", "acts", end.replace("2025", "2026"));

    assertThat(added.status()).isEqualTo(201);
    assertThat(other.status()).isEqualTo(422);
    assertThat(client
            .get("/api/agreements/acts/outcomes?on=2025-06-01")
            .send()
            .json()
            .has("act end"))
        .isTrue();
  }

  @Test
  void should_answer_as_known_on_a_day_when_a_fact_became_known_later() {
    add("known");
    sign("known", "east", "2024-02-03");
    post(
        "known",
        "acts/west/signatures",
        "{\"party\":\"south\",\"on\":\"2024-02-15\",\"recorded-on\":\"2024-04-10\"}");
    sign("known", "west", "2024-03-01");

    assertThat(standing("known", "2024-03-15")).contains("west");
    assertThat(standing("known", "2024-03-15&known=2024-03-15")).doesNotContain("west");
    assertThat(standing("known", "2024-03-15&known=2024-04-10")).contains("west");
    assertThat(standing("known", "2024-03-15&version=3")).doesNotContain("west");
  }
}
