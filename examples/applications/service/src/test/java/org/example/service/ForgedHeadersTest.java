package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Forged headers are not believed, and requests that do not come to an end are let go. */
@RegisterTest
class ForgedHeadersTest {
  @Value("${local.server.port}")
  int port;

  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @Test
  void should_not_believe_forged_headers() {
    Client.Answer answer = client
        .get("/agreements/wedeka?on=2018-01-01")
        .header("X-Forwarded-Host", "evil.example")
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-For", "10.0.0.1")
        .header("X-HTTP-Method-Override", "DELETE")
        .header("X-Forwarded-User", "administrator")
        .send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("evil.example").doesNotContain("administrator");
    assertThat(client
            .get("/api/audit")
            .header("X-Forwarded-User", "administrator")
            .header("Authorization", "Bearer administrator")
            .send()
            .status())
        .isEqualTo(401);
    assertThat(client
            .get("/api/agreements")
            .header("Authorization", "Basic !!!")
            .send()
            .status())
        .isEqualTo(401);
  }

  @Test
  void should_not_believe_a_forged_host_when_it_sends_a_visitor_elsewhere() throws Exception {
    String answer = raw("GET /audit HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 302").doesNotContain("evil.example");
  }

  @Test
  void should_let_go_when_a_request_does_not_come_to_an_end() throws Exception {
    long begun = System.nanoTime();

    raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(40));
  }

  @Test
  void should_refuse_when_headers_are_too_long() throws Exception {
    String answer =
        raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: " + "x".repeat(40_000) + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400");
  }

  private String raw(String request) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
