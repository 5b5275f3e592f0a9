package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Agreement;
import org.entente.Identifier;
import org.entente.Party;
import org.entente.Signature;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** The same id is the same party in every dossier of a register. */
@RegisterTest
class MentionsTest {
  @Value("${local.server.port}")
  int port;

  private Client.Answer add(String id, String tooi) {
    Party emmen = Party.builder()
        .id("emmen")
        .name("gemeente Emmen")
        .addIdentifiers(Identifier.of("tooi", tooi))
        .build();
    Agreement agreement = Agreement.builder()
        .id(id)
        .title(id)
        .addFounders(emmen)
        .addInstruments(Dossiers.TEXT)
        .addSignatures(Signature.of(emmen, Dossiers.day("2020-01-01")))
        .build();
    return new Client(port)
        .put("/api/agreements/" + id, Dossiers.json(agreement))
        .header("If-None-Match", "*")
        .as("recorder")
        .send();
  }

  @Test
  void should_join_the_dossiers_of_a_party_when_its_identifiers_agree() {
    assertThat(add("of-emmen", "gm0114").status()).isEqualTo(201);

    assertThat(
            new Client(port).get("/parties/emmen?on=2023-01-01&lang=en").send().body())
        .contains("bound by two agreements");
  }

  @Test
  void should_refuse_a_dossier_when_an_id_means_another_party_there() {
    Client.Answer answer = add("of-another-emmen", "gm9999");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("detail").asString()).contains("emmen").contains("tooi");
    assertThat(new Client(port).get("/api/agreements/of-another-emmen").send().status())
        .isEqualTo(404);
  }
}
