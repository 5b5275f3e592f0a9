package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** A register that is not open shows nothing to strangers. */
@RegisterTest
@TestPropertySource(properties = "register.open=false")
class ClosedRegisterTest {
  @Value("${local.server.port}")
  int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/agreements/wedeka",
        "/parties/borger-odoorn",
        "/agreements/wedeka/calendar.ics"
      })
  void should_send_a_stranger_to_sign_in(String path) {
    Client.Answer answer = new Client(port).get(path).send();

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).endsWith("/sign-in");
  }

  @Test
  void should_answer_a_program_only_when_its_account_may_read() {
    Client client = new Client(port);

    assertThat(client.get("/api/agreements/wedeka").send().status()).isEqualTo(401);
    assertThat(client.get("/api/agreements/wedeka").as("reader").send().status())
        .isEqualTo(200);
    assertThat(client.get("/actuator/health").send().status()).isEqualTo(200);
  }
}
