package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.examples.Snippet.Block;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("14")
class TheReadme {
  private static final Path PAGE = Snippet.page("README.md");
  private static final Path PROJECT = Snippet.page("examples/consumers/first/src");

  @TempDir
  Path folder;

  private static String block(String language, int index) throws IOException {
    return blocks(language).get(index).text();
  }

  private static List<Block> blocks(String language) throws IOException {
    return Snippet.blocks(PAGE).stream()
        .filter(block -> block.language().equals(language))
        .toList();
  }

  @Test
  void should_show_a_program_that_prints_what_it_says() throws Exception {
    ClassLoader loader = Snippet.compiled(folder, "First", block("java", 0));

    assertThat(Snippet.run(loader, "First", "main", (Object) new String[0]).printed())
        .isEqualTo(block("text", 0));
  }

  @Test
  void should_show_a_rule_test_that_passes() throws Exception {
    String source = block("java", 1);
    ClassLoader loader = Snippet.compiled(folder, "RecessTest", source);

    assertThat(Snippet.run(loader, "RecessTest", "should_wait_until_september").printed())
        .isEmpty();
    assertThat(source).contains("@Test").contains("hasSize(1)");
  }

  @Test
  void should_show_what_stands_in_the_project_to_copy() throws IOException {
    assertThat(PROJECT.resolve("main/java/First.java")).content().isEqualTo(block("java", 0));
    assertThat(PROJECT.resolve("test/java/RecessTest.java")).content().isEqualTo(block("java", 1));
  }

  @Test
  void should_name_the_two_commands_and_the_version_of_the_build() throws IOException {
    String page = Files.readString(PAGE);
    String pom = Files.readString(Snippet.page("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>"), pom.indexOf("</version>"));

    assertThat(page).contains("`mvn -q verify`", "`mvn -q compile -Pdemo`");
    assertThat(block("xml", 0)).contains(version);
  }

  @Test
  void should_fit_on_a_screen_and_a_half_and_link_to_pages_that_are_there() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);

    assertThat(lines).hasSizeLessThan(85);
    assertThat(block("java", 0).lines()).hasSize(22);
    assertThat(String.join("\n", lines).split("]\\(", -1)).hasSizeGreaterThan(3);
    for (String link : String.join("\n", lines).split("]\\(")) {
      String target = link.contains(")") ? link.substring(0, link.indexOf(')')) : "";
      if (target.endsWith(".md") || target.endsWith(".json")) {
        assertThat(PAGE.resolveSibling(target)).exists();
      }
    }
  }
}
