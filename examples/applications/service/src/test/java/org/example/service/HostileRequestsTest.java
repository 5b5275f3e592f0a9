package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** Hostile dossiers and wrong days get clear answers, and none of them an error of the server. */
@RegisterTest
class HostileRequestsTest {
  @Value("${local.server.port}")
  int port;

  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  private Client.Answer put(String id, String text) {
    return client
        .put("/api/agreements/" + id, text)
        .header("If-None-Match", "*")
        .as("recorder")
        .send();
  }

  private static String dossier(String id) {
    return Dossiers.json(Dossiers.covenant(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{\"format\":\"entente/9\"}", "\"text\"", "{}", "\u0000"})
  void should_tell_the_faults_when_the_text_is_no_dossier(String text) {
    Client.Answer answer = client
        .put("/api/agreements/x", text)
        .header("Content-Type", "application/json")
        .header("If-None-Match", "*")
        .as("recorder")
        .send();

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("faults")).isNotEmpty();
    assertThat(answer.json().at("/faults/0/message").asString()).isNotBlank();
  }

  @Test
  void should_refuse_when_lists_nest_too_deep() {
    Client.Answer answer = put("deep", "[".repeat(5_000) + "]".repeat(5_000));

    assertThat(answer.status()).isEqualTo(422);
  }

  @Test
  void should_refuse_when_a_dossier_is_too_large() {
    String large = dossier("large").replace("Covenant on", "Covenant ".repeat(300_000) + "on");

    assertThat(put("large", large).status()).isEqualTo(413);
  }

  @Test
  void should_refuse_when_a_fact_is_too_large() {
    put("large-fact", dossier("large-fact"));
    String fact =
        "{\"party\":\"east\",\"on\":\"2024-02-03\",\"source\":\"" + "x".repeat(70_000) + "\"}";

    assertThat(client
            .post("/api/agreements/large-fact/acts/west/signatures", fact)
            .as("recorder")
            .send()
            .status())
        .isEqualTo(413);
  }

  @Test
  void should_refuse_when_the_address_names_another_agreement() {
    Client.Answer answer = put("one", dossier("another"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("detail").asString()).contains("another").contains("one");
  }

  @Test
  void should_keep_or_refuse_but_not_fail_when_texts_are_odd() {
    String script = dossier("script")
        .replace(
            "Covenant on shared services\",\n  \"parties",
            "<script>alert(1)</script>\",\n  \"parties");
    String nothing = dossier("nothing").replace("Accession of West", "Accession\\u0000 of West");

    assertThat(put("script", script).status()).isEqualTo(201);
    assertThat(put("nothing", nothing).status()).isIn(201, 422);
    assertThat(client.get("/agreements/script?on=2024-01-01").send().body())
        .doesNotContain("<script>alert(1)")
        .contains("&lt;script&gt;alert(1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-13-01",
        "2023-02-30",
        "11-07-2023",
        "0000-01-01",
        "%2B999999999-12-31",
        "20230711",
        "today",
        "2023-07-11T00:00",
        "%00"
      })
  void should_say_how_a_day_is_written_when_one_is_wrong(String day) {
    Client.Answer program =
        client.get("/api/agreements/wedeka/standing?on=" + day).send();
    Client.Answer person = client.get("/agreements/wedeka?lang=nl&on=" + day).send();

    assertThat(program.status()).isEqualTo(400);
    assertThat(program.json().get("detail").asString()).contains("a day is written 2023-07-11");
    assertThat(person.status()).isEqualTo(400);
    assertThat(person.body()).contains("Een dag wordt geschreven als 2023-07-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "9999-12-31"})
  void should_answer_on_the_first_and_the_last_day_there_is(String day) {
    assertThat(client.get("/api/agreements/wedeka/standing?on=" + day).send().status())
        .isEqualTo(200);
    assertThat(client.get("/agreements/dtz-2022-2025?on=" + day).send().status())
        .isEqualTo(200);
    assertThat(client.get("/parties/borger-odoorn?on=" + day).send().status()).isEqualTo(200);
    assertThat(client
            .get("/agreements/wedeka/versions?from=" + day + "&to=" + day)
            .send()
            .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/agreements/nowhere, 404",
    "/api/agreements/wedeka?version=99, 404",
    "/api/agreements/wedeka?version=x, 400",
    "/api/agreements/wedeka/standing?version=-1, 404",
    "/api/agreements/wedeka/why, 400",
    "/api/agreements/wedeka/why?party=%20, 422",
    "/api/memberships, 400",
    "/api/memberships?agreement=wedeka&held=yesterday, 400",
    "/api/nothing, 404",
    "/agreements/nowhere, 404",
    "/agreements/wedeka?version=99, 404",
    "/agreements/wedeka?why=%20, 200",
    "/agreements/wedeka?why=no-such-party, 404",
    "/api/agreements/wedeka/why?party=no-such-party, 404",
    "/api/agreements/wedeka/acts/no-such-act/matrix, 404",
    "/api/agreements/wedeka/changes?from=2018-01-01, 400",
    "/agreements/wedeka?recorded=99, 404",
    "/parties/nobody, 404",
    "/nothing, 404"
  })
  void should_answer_plainly_when_there_is_nothing_there(String path, int status) {
    Client.Answer answer = client.get(path).send();

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type"))
        .startsWith(path.startsWith("/api") ? "application/problem+json" : "text/html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "\"0\"", "\"x\"", "W/\"1\"", "\"1\", \"2\"", "\"99999999999\""})
  void should_refuse_when_a_version_is_not_written_as_one(String header) {
    Client.Answer answer = client
        .put("/api/agreements/wedeka", dossier("wedeka"))
        .header("If-Match", header)
        .as("administrator")
        .send();

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("detail").asString()).contains("If-Match");
  }

  @Test
  void should_take_no_other_content_and_no_other_method() {
    assertThat(client
            .put("/api/agreements/x", "a=b")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("If-None-Match", "*")
            .as("recorder")
            .send()
            .status())
        .isEqualTo(415);
    assertThat(
            client.delete("/api/agreements/wedeka").as("administrator").send().status())
        .isEqualTo(405);
  }
}
