package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.entente.Agreement;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegisterTest
class VersionsTest {
  @Value("${local.server.port}")
  int port;

  @Autowired
  JdbcClient jdbc;

  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  private Client.Answer added(String id) {
    return client
        .put("/api/agreements/" + id, Dossiers.json(Dossiers.covenant(id)))
        .header("If-None-Match", "*")
        .as("recorder")
        .send();
  }

  @Test
  void should_become_version_one_when_a_dossier_is_added() {
    Client.Answer answer = added("added");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(client.get("/api/agreements/added").send().header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void should_refuse_when_the_agreement_is_here_already() {
    added("twice");

    Client.Answer again = added("twice");

    assertThat(again.status()).isEqualTo(412);
    assertThat(again.header("Content-Type")).startsWith("application/problem+json");
    assertThat(again.json().get("version").asInt()).isEqualTo(1);
  }

  @Test
  void should_ask_for_a_version_when_a_writer_names_none() {
    added("unnamed");

    Client.Answer answer = client
        .put("/api/agreements/unnamed", Dossiers.json(Dossiers.covenant("unnamed")))
        .as("administrator")
        .send();

    assertThat(answer.status()).isEqualTo(428);
  }

  @Test
  void should_replace_only_when_the_writer_has_seen_the_version_that_stands() {
    added("replaced");
    Agreement second = Dossiers.covenant("replaced").withTitle("Second title");
    Agreement third = second.withTitle("Third title");

    Client.Answer first = replace("replaced", second, "\"1\"");
    Client.Answer stale = replace("replaced", third, "\"1\"");

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("ETag")).isEqualTo("\"2\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.header("ETag")).isEqualTo("\"2\"");
    assertThat(client.get("/api/agreements/replaced").send().body()).contains("Second title");
    assertThat(client.get("/api/agreements/replaced?version=1").send().body())
        .contains("Covenant on shared services");
  }

  private Client.Answer replace(String id, Agreement agreement, String ifMatch) {
    return client
        .put("/api/agreements/" + id, Dossiers.json(agreement))
        .header("If-Match", ifMatch)
        .as("administrator")
        .send();
  }

  @Test
  void should_keep_the_version_when_nothing_is_new() {
    added("same");

    Client.Answer answer = replace("same", Dossiers.covenant("same"), "\"1\"");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void should_return_the_canonical_bytes_and_their_digest() {
    added("canonical");

    Client.Answer answer = client.get("/api/agreements/canonical").send();

    Agreement agreement = Dossiers.covenant("canonical");
    assertThat(answer.body())
        .isEqualTo(new String(EntenteJson.standard().canonical(agreement), StandardCharsets.UTF_8));
    String digest = jdbc.sql(
            "select 'sha-256:' || digest from dossier where agreement = 'canonical'")
        .query(String.class)
        .single();
    assertThat(digest).isEqualTo(EntenteJson.standard().digest(agreement).toString());
  }

  @Test
  void should_answer_not_modified_when_the_reader_has_the_version() {
    added("read");

    Client.Answer answer =
        client.get("/api/agreements/read").header("If-None-Match", "\"1\"").send();

    assertThat(answer.status()).isEqualTo(304);
  }

  @Test
  void should_tell_what_differs_between_two_versions() {
    added("compared");
    replace("compared", Dossiers.covenant("compared").withTitle("Other"), "\"1\"");

    Client.Answer answer =
        client.get("/api/agreements/compared/differences?from=1&to=2").send();

    assertThat(answer.json()).hasSize(1);
    assertThat(answer.json().at("/0/what/code").asString()).isEqualTo("title-changed");
    assertThat(answer.json().at("/0/words").asString()).isEqualTo("The title was changed.");
    assertThat(client.get("/api/agreements/compared/versions").send().json()).hasSize(2);
  }

  @Test
  void should_refuse_in_the_database_when_a_version_or_the_log_would_be_changed() {
    added("kept");

    assertThatThrownBy(() ->
            jdbc.sql("update dossier set change = 'x' where agreement = 'kept'").update())
        .hasMessageContaining("never changed or removed");
    assertThatThrownBy(
            () -> jdbc.sql("delete from dossier where agreement = 'kept'").update())
        .hasMessageContaining("never changed or removed");
    assertThatThrownBy(() -> jdbc.sql("truncate audit").update())
        .hasMessageContaining("never changed or removed");
  }
}
