package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Fact;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register that is killed in the middle of writing loses nothing that it has acknowledged. */
class RestartTest {
  @TempDir
  Path folder;

  @Test
  void should_keep_every_acknowledged_fact_when_it_is_killed_while_writing() throws Exception {
    String database = TestDatabase.empty();
    List<String> settings =
        List.of("--spring.datasource.url=" + database, "--spring.datasource.username=postgres");

    killedWhileWritingKeepsAll(settings);
  }

  @Test
  void should_keep_every_acknowledged_fact_when_it_runs_on_the_embedded_database()
      throws Exception {
    killedWhileWritingKeepsAll(List.of("--register.data=" + folder.resolve("data")));
  }

  private void killedWhileWritingKeepsAll(List<String> settings) throws Exception {
    int port = freePort();
    Process first = start(settings, port);
    ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    try {
      awaitHealth(first, port);
      add(port);
      write(port, first, acknowledged);
    } finally {
      first.destroyForcibly().waitFor();
    }
    Process second = start(settings, port);
    try {
      awaitHealth(second, port);

      assertThat(acknowledged).hasSizeGreaterThan(10);
      assertThat(sources(port)).containsAll(acknowledged);
      assertThat(new Client(port).get("/api/agreements/kept").send().header("ETag"))
          .isEqualTo("\"" + (sources(port).size() + 1) + "\"");
    } finally {
      second.destroy();
      assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private Process start(List<String> settings, int port) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Register.class.getName(),
        "--server.port=" + port,
        "--register.administrator-password=" + Client.PASSWORD));
    command.addAll(settings);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private void awaitHealth(Process process, int port) throws Exception {
    long until = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    while (System.nanoTime() < until && process.isAlive()) {
      try {
        if (new Client(port).get("/actuator/health").send().status() == 200) {
          return;
        }
      } catch (UncheckedIOException e) {
        Thread.sleep(100);
      }
    }
    throw new AssertionError("it did not start: " + Files.readString(folder.resolve("log")));
  }

  private static void add(int port) {
    assertThat(new Client(port)
            .put("/api/agreements/kept", Dossiers.json(Dossiers.covenant("kept")))
            .header("If-None-Match", "*")
            .as("administrator")
            .send()
            .status())
        .isEqualTo(201);
  }

  /** Eight write as fast as they can; after a while the register is killed under them. */
  private static void write(int port, Process register, ConcurrentLinkedQueue<String> acknowledged)
      throws Exception {
    AtomicInteger number = new AtomicInteger();
    AtomicBoolean goesOn = new AtomicBoolean(true);
    ExecutorService writers = Executors.newFixedThreadPool(8);
    for (int writer = 0; writer < 8; writer++) {
      writers.submit(() -> {
        while (goesOn.get()) {
          String source = "fact " + number.incrementAndGet();
          if (record(port, source)) {
            acknowledged.add(source);
          }
        }
      });
    }
    while (acknowledged.size() < 60 && register.isAlive()) {
      Thread.sleep(5);
    }
    register.destroyForcibly().waitFor();
    goesOn.set(false);
    writers.shutdown();
    assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  private static boolean record(int port, String source) {
    try {
      return new Client(port)
              .post(
                  "/api/agreements/kept/acts/west/signatures",
                  "{\"party\":\"east\",\"on\":\"2024-03-01\",\"source\":\"" + source + "\"}")
              .as("administrator")
              .send()
              .status()
          == 201;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static List<String> sources(int port) {
    Agreement agreement = EntenteJson.standard()
        .read(new Client(port).get("/api/agreements/kept").send().body());
    return ((ConsensualAct) agreement.act("west").orElseThrow())
        .signatures().stream().map(Fact::source).flatMap(Optional::stream).toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
