package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Fact;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty write at once; nothing is lost, and nothing overwritten. */
@RegisterTest
class FiftyWritersTest {
  private static final int WRITERS = 50;

  @Value("${local.server.port}")
  int port;

  @Autowired
  JdbcClient jdbc;

  private List<Integer> atOnce(IntFunction<Integer> write) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Callable<Integer>> all = new ArrayList<>();
      for (int number = 0; number < WRITERS; number++) {
        int own = number;
        all.add(() -> write.apply(own));
      }
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> each : writers.invokeAll(all)) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      writers.shutdownNow();
    }
  }

  private void add(String id) {
    new Client(port)
        .put("/api/agreements/" + id, Dossiers.json(Dossiers.covenant(id)))
        .header("If-None-Match", "*")
        .as("recorder")
        .send();
  }

  private static String signature(int writer) {
    return "{\"party\":\"east\",\"on\":\"2024-03-01\",\"source\":\"writer " + writer + "\"}";
  }

  private List<String> sources(String id) {
    Agreement agreement = EntenteJson.standard()
        .read(new Client(port).get("/api/agreements/" + id).send().body());
    return ((ConsensualAct) agreement.act("west").orElseThrow())
        .signatures().stream()
            .map(Fact::source)
            .flatMap(Optional::stream)
            .sorted()
            .toList();
  }

  private static List<String> everyWriter() {
    List<String> all = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      all.add("writer " + writer);
    }
    return all.stream().sorted().toList();
  }

  @Test
  void should_record_every_fact_when_fifty_record_one_each() throws Exception {
    add("fifty");

    List<Integer> answers = atOnce(writer -> new Client(port)
        .post("/api/agreements/fifty/acts/west/signatures", signature(writer))
        .as("recorder")
        .send()
        .status());

    assertThat(answers).hasSize(WRITERS).allMatch(status -> status == 201);
    assertThat(sources("fifty")).isEqualTo(everyWriter());
    assertThat(versions("fifty")).isEqualTo(WRITERS + 1);
  }

  private int versions(String id) {
    return jdbc.sql("select count(distinct digest) from dossier where agreement = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  @Test
  void should_let_one_win_each_time_when_all_name_the_version_they_have_seen() throws Exception {
    add("contended");

    List<Integer> first = atOnce(writer -> write("contended", writer, "\"1\""));
    List<Integer> tries = atOnce(this::writeUntilItIsIn);

    assertThat(first.stream().filter(status -> status == 201)).hasSize(1);
    assertThat(first.stream().filter(status -> status == 412)).hasSize(WRITERS - 1);
    assertThat(tries).allMatch(count -> count >= 1);
    assertThat(sources("contended")).isEqualTo(everyWriter());
    assertThat(versions("contended")).isEqualTo(WRITERS + 1);
  }

  private int write(String id, int writer, String ifMatch) {
    return new Client(port)
        .post("/api/agreements/" + id + "/acts/west/signatures", signature(writer))
        .header("If-Match", ifMatch)
        .as("recorder")
        .send()
        .status();
  }

  /** How often it had to look again. */
  private int writeUntilItIsIn(int writer) {
    for (int tries = 1; ; tries++) {
      String seen = new Client(port).get("/api/agreements/contended").send().header("ETag");
      int status = write("contended", writer, seen);
      if (status == 201 || status == 200) {
        return tries;
      }
      assertThat(status).isEqualTo(412);
    }
  }
}
