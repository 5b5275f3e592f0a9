package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every dossier that the project shows: those of the examples, and those in its pages. */
@Tag("13")
class ExamplesKeepToTheSchema {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern BLOCK =
      Pattern.compile("```(?:json|text)\n(\\{.*?\n})\n", Pattern.DOTALL);

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static void assertKept(String dossier) {
    assertThat(TheSchema.errors(dossier)).as(dossier).isEmpty();
    assertThat(EntenteJson.standard().read(dossier).title()).isNotBlank();
  }

  @Test
  void as_files() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples/src"))) {
      List<Path> dossiers =
          files.filter(file -> file.toString().endsWith(".json")).toList();
      assertThat(dossiers).hasSizeGreaterThanOrEqualTo(2);
      dossiers.forEach(file -> assertKept(text(file)));
    }
  }

  @Test
  void as_parts_of_the_pages() {
    List<String> dossiers = Stream.of("README.md", "examples/README.md", "examples/COOKBOOK.md")
        .map(page -> text(ROOT.resolve(page)))
        .flatMap(page -> BLOCK.matcher(page).results().map((MatchResult each) -> each.group(1)))
        .filter(block -> block.contains("\"format\""))
        .toList();
    assertThat(dossiers).isNotEmpty();
    dossiers.forEach(ExamplesKeepToTheSchema::assertKept);
  }
}
