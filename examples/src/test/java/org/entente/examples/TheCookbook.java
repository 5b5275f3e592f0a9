package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.examples.Snippet.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@Tag("14")
class TheCookbook {
  private static final Path PAGE = Snippet.page("COOKBOOK.md");

  @TempDir
  Path folder;

  /** A question, the code that answers it, and what it prints. */
  private record Recipe(String name, String code, String output) {}

  @TestFactory
  List<DynamicTest> should_answer_each_question_as_it_says() throws IOException {
    List<Block> blocks = Snippet.blocks(PAGE);
    String covenant = blocks.get(0).text();
    List<Recipe> recipes = new ArrayList<>();
    List<String> sources = new ArrayList<>(List.of("Covenant", covenant));
    for (int i = 1; i < blocks.size(); i += 2) {
      String name = "Recipe" + (i + 1) / 2;
      recipes.add(new Recipe(name, blocks.get(i).text(), blocks.get(i + 1).text()));
      String imports = covenant
          .lines()
          .filter(line -> line.startsWith("import "))
          .collect(Collectors.joining("\n", "", "\n"));
      sources.add(name);
      sources.add(
          Snippet.method(name, imports, blocks.get(i).text(), " extends Covenant", "return null;"));
    }
    ClassLoader loader = Snippet.compiled(folder, sources.toArray(String[]::new));
    return recipes.stream()
        .map(recipe -> DynamicTest.dynamicTest(
            recipe.name(),
            () -> assertThat(Snippet.run(loader, recipe.name(), "run").printed())
                .isEqualTo(recipe.output())))
        .toList();
  }

  @Test
  void should_have_questions_in_their_order_each_with_code_and_its_output() throws IOException {
    List<String> questions;
    try (Stream<String> lines = Files.lines(PAGE)) {
      questions = lines.filter(line -> line.startsWith("## ")).toList();
    }

    for (int i = 0; i < questions.size(); i++) {
      assertThat(questions.get(i)).matches("## " + (i + 1) + "\\. .*\\?");
    }
    assertThat(Snippet.blocks(PAGE))
        .extracting(Block::language)
        .hasSize(1 + 2 * questions.size())
        .startsWith("java", "java", "text");
    assertThat(Snippet.blocks(PAGE))
        .filteredOn(block -> block.language().equals("text"))
        .hasSize(questions.size())
        .noneMatch(block -> block.text().isBlank());
  }
}
