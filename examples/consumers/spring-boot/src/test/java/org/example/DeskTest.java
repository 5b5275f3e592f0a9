package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DeskTest {
  private static final String DOSSIER = """
      {
        "format": "entente/1", "id": "region", "title": "Covenant of the region",
        "parties": [{ "id": "emmen", "name": "Emmen" }, { "id": "drenthe", "name": "Drenthe" }],
        "founders": ["emmen", "drenthe"],
        "signatures": [{ "party": "emmen", "on": "2022-01-01" }, { "party": "drenthe", "on": "2022-01-01" }]
      }
      """;

  @LocalServerPort
  private int port;

  private HttpResponse<String> posted(String text) throws Exception {
    URI day = URI.create("http://localhost:" + port + "/standing/2022-01-01");
    HttpRequest request = HttpRequest.newBuilder(day)
        .header("Content-Type", "application/json")
        .header("Accept-Language", "nl")
        .POST(BodyPublishers.ofString(text))
        .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void should_answer_who_is_bound() throws Exception {
    HttpResponse<String> answer = posted(DOSSIER);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"in-force\":true", "Emmen", "Drenthe");
  }

  @Test
  void should_tell_what_is_wrong_and_where_in_the_language_that_is_asked_for() throws Exception {
    HttpResponse<String> answer = posted(DOSSIER.replace("\"drenthe\"]", "\"drente\"]"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("drente", "drenthe", "regel 4");
  }
}
