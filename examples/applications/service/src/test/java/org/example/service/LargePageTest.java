package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/**
 * A page of 97 parties and twenty open acts. It says how long it takes, and how long the processor
 * works for it: on a busy machine the former says little.
 */
@RegisterTest
class LargePageTest {
  private static final int TIMES = 80;
  private static final int WARM = 40;

  @Value("${local.server.port}")
  int port;

  @Test
  void should_be_made_in_reasonable_time_when_there_are_97_parties() {
    Client client = new Client(port);
    assertThat(client
            .put("/api/agreements/large", Dossiers.json(Dossiers.large("large", 97)))
            .header("If-None-Match", "*")
            .as("recorder")
            .send()
            .status())
        .isEqualTo(201);

    double[] milliseconds = new double[TIMES];
    double[] processor = new double[TIMES];
    String body = "";
    for (int time = 0; time < TIMES; time++) {
      Client.Answer answer =
          client.get("/agreements/large?on=2021-06-01&lang=en").send();
      String timing = answer.header("Server-Timing");
      milliseconds[time] = duration("total", timing);
      processor[time] = duration("cpu", timing);
      body = answer.body();
    }
    Arrays.sort(milliseconds, WARM, TIMES);
    Arrays.sort(processor, WARM, TIMES);
    int median = (WARM + TIMES) / 2;

    System.out.printf(
        "a page of 97 parties and 20 open acts, %d kB: median %.0f ms, slowest %.0f ms of server time,"
            + " of which the processor works %.0f ms in the median, %.0f ms at best%n",
        body.length() / 1024,
        milliseconds[median],
        milliseconds[TIMES - 1],
        processor[median],
        processor[WARM]);
    assertThat(body).contains("gemeente Nummer 96 aan de Lange Rivier bij het Oude Veer");
    assertThat(body.split("<section class=\"matter\"", -1)).hasSize(21);
    assertThat(body.split("</summary>\\s*<section class=\"matter\"", -1)).hasSize(18);
    assertThat(processor[WARM]).isLessThan(100);
    assertThat(milliseconds[median]).isLessThan(2_000);
  }

  private static double duration(String what, String timing) {
    String value = timing.replaceAll(".*" + what + ";dur=([0-9.]+).*", "$1");
    return Double.parseDouble(value);
  }
}
