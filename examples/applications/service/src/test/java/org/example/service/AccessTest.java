package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** Who may do what; nothing is written without an account. */
@RegisterTest
class AccessTest {
  private static final String SIGNATURE = "{\"party\":\"emmen\",\"on\":\"2023-09-01\"}";
  private static final String TO = "/api/agreements/dtz-2022-2025/acts/borger-odoorn/signatures";

  @Value("${local.server.port}")
  int port;

  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @Test
  void should_write_nothing_when_nobody_has_signed_in() {
    assertThat(client.post(TO, SIGNATURE).send().status()).isEqualTo(401);
    assertThat(client
            .put("/api/agreements/x", Dossiers.json(Dossiers.covenant("x")))
            .header("If-None-Match", "*")
            .send()
            .status())
        .isEqualTo(401);
    assertThat(client.get("/api/agreements/dtz-2022-2025").send().header("ETag"))
        .isEqualTo("\"1\"");
  }

  @ParameterizedTest
  @CsvSource({
    "reader, 403, 403, 403",
    "recorder, 422, 403, 403",
    "administrator, 422, 422, 200",
  })
  void should_allow_what_the_role_allows(String account, int record, int replace, int audit) {
    assertThat(client.post(TO, "{}").as(account).send().status()).isEqualTo(record);
    assertThat(client
            .put("/api/agreements/wedeka", "{}")
            .header("If-Match", "\"1\"")
            .as(account)
            .send()
            .status())
        .isEqualTo(replace);
    assertThat(client.get("/api/audit").as(account).send().status()).isEqualTo(audit);
    assertThat(client.get("/api/agreements").as(account).send().status()).isEqualTo(200);
  }

  @Test
  void should_refuse_when_the_password_is_wrong() {
    assertThat(client
            .get("/api/agreements")
            .header("Authorization", "Basic cmVjb3JkZXI6d3Jvbmc=")
            .send()
            .status())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/agreements/dtz-2022-2025/record",
        "/add",
        "/examples",
        "/accounts",
        "/sign-in",
        "/sign-out"
      })
  void should_take_no_form_that_another_site_has_made(String path) {
    Client.Answer answer = client
        .post(path, "version=1&kind=signature&party=emmen&day=2023-09-01&name=a&text=b")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .as("administrator")
        .send();

    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void should_log_who_recorded_what() {
    client
        .put("/api/agreements/logged", Dossiers.json(Dossiers.covenant("logged")))
        .header("If-None-Match", "*")
        .as("recorder")
        .send();
    client
        .post(
            "/api/agreements/logged/acts/west/signatures",
            "{\"party\":\"east\",\"on\":\"2024-02-03\"}")
        .as("recorder")
        .send();

    Client.Answer log = client.get("/api/audit").as("administrator").send();

    assertThat(log.json().get(0).get("account").asString()).isEqualTo("recorder");
    assertThat(log.json().get(0).get("action").asString()).isEqualTo("signature");
    assertThat(log.json().get(0).get("agreement").asString()).isEqualTo("logged");
    assertThat(log.json().get(0).get("version").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/agreements/wedeka", "/api/agreements", "/sign-in", "/nothing"})
  void should_send_strict_headers_with_each_answer(String path) {
    Client.Answer answer = client.get(path).send();

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Server")).isEmpty();
  }

  @Test
  void should_keep_the_cookie_from_scripts_and_other_sites() {
    Client.Answer answer = client.get("/sign-in").send();

    assertThat(answer.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
  }

  @Test
  void should_tell_that_it_is_well_and_nothing_else() {
    assertThat(client.get("/actuator/health").send().body())
        .contains("\"status\":\"UP\"")
        .doesNotContain("diskSpace");
    assertThat(client.get("/actuator/health/liveness").send().status()).isEqualTo(200);
    assertThat(client.get("/actuator/health/readiness").send().status()).isEqualTo(200);
    assertThat(client.get("/actuator/env").send().status()).isEqualTo(404);
  }

  @Test
  void should_answer_a_head_as_it_answers_a_get() {
    assertThat(client.head("/agreements/wedeka").send().status()).isEqualTo(200);
    assertThat(client.head("/api/agreements/wedeka").send().header("ETag")).isEqualTo("\"1\"");
  }
}
