package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class files and the resources of each artifact that is published. */
class WhatIsPublished {
  private static final int JAVA_17 = 61;
  private static final Path ROOT = Snippet.page("README.md").toAbsolutePath().getParent();

  private static List<String> files(String module, String ending) throws IOException {
    Path classes = ROOT.resolve(module).resolve("target/classes");
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(ending))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "core/testkit", "json"})
  void should_run_on_java_17(String module) throws IOException {
    List<String> names = files(module, ".class");

    assertThat(names).hasSizeGreaterThan(10);
    for (String name : names) {
      Path file = ROOT.resolve(module).resolve("target/classes").resolve(name);
      try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
        assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
        assertThat(in.readInt()).as(name).isEqualTo(JAVA_17);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "json"})
  void should_name_its_resource_bundles_for_native_images(String module) throws IOException {
    String artifact = "entente-" + module;
    String metadata = Files.readString(ROOT.resolve(module)
        .resolve("target/classes/META-INF/native-image/org.entente")
        .resolve(artifact)
        .resolve("reachability-metadata.json"));

    assertThat(files(module, ".properties").stream()
            .map(name -> name.replaceFirst("(_[a-z]+)?\\.properties$", "").replace('/', '.')))
        .isNotEmpty()
        .allSatisfy(bundle -> assertThat(metadata).contains('"' + bundle + '"'));
  }
}
