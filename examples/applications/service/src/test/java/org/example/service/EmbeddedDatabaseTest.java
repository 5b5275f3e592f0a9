package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A first look: an embedded database that keeps its data. */
class EmbeddedDatabaseTest {
  @TempDir
  Path folder;

  private ConfigurableApplicationContext start(String... more) {
    List<String> arguments = new ArrayList<>(
        List.of("--server.port=0", "--register.data=" + folder.resolve("register")));
    arguments.addAll(List.of(more));
    return SpringApplication.run(Register.class, arguments.toArray(String[]::new));
  }

  private static Client client(ConfigurableApplicationContext register) {
    return new Client(
        ((ServletWebServerApplicationContext) register).getWebServer().getPort());
  }

  @Test
  void should_keep_its_data_and_say_what_it_is_for() throws Exception {
    try (ConfigurableApplicationContext first = start("--register.examples=true")) {
      assertThat(client(first).get("/?lang=en").send().body())
          .contains("A first look")
          .contains("Gemeenschappelijke regeling WEDEKA Bedrijven");
      assertThatThrownBy(this::start).hasStackTraceContaining("another register uses");
    }
    Path passwords = folder.resolve("register").resolve("accounts.txt");
    assertThat(Files.readAllLines(passwords)).hasSize(3);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
        .isEqualTo("rw-------");
    try (ConfigurableApplicationContext second = start()) {
      assertThat(client(second).get("/agreements/wedeka?on=2018-01-01").send().status())
          .isEqualTo(200);
    }
  }
}
