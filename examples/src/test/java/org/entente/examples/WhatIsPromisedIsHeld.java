package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the page on security says of each threat and of each promise, something that is there holds.
 */
class WhatIsPromisedIsHeld {
  private static final Path PAGE = Snippet.page("SECURITY.md").toAbsolutePath();
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| [^|]+ \\| [^|]+ \\| ([^|]*`[^|]*) \\|$");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*)?(?:#(\\w+))?`");
  private static final Pattern FILE = Pattern.compile("`([a-z.][\\w./-]+)`");

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (String module : List.of("core", "core/testkit", "json", "examples")) {
      Path tests = PAGE.getParent().resolve(module).resolve("src/test/java");
      try (Stream<Path> files = Files.walk(tests)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          String name = file.getFileName().toString().replace(".java", "");
          sources.merge(name, Files.readString(file), String::concat);
        }
      }
    }
    return sources;
  }

  @Test
  void should_name_only_tests_and_files_that_are_there() throws IOException {
    Map<String, String> sources = sources();
    List<MatchResult> rows = ROW.matcher(Files.readString(PAGE)).results().toList();

    assertThat(rows).hasSizeGreaterThan(30);
    for (MatchResult row : rows) {
      String test = "";
      for (MatchResult named : TEST.matcher(row.group(1)).results().toList()) {
        test = named.group(1) == null ? test : named.group(1);
        assertThat(sources).containsKey(test);
        if (named.group(2) != null) {
          assertThat(sources.get(test)).contains("void " + named.group(2) + "(");
        }
      }
      List<MatchResult> files = FILE.matcher(row.group(1)).results().toList();
      for (MatchResult file : files) {
        assertThat(PAGE.resolveSibling(file.group(1))).exists();
      }
      assertThat(test.isEmpty() && files.isEmpty()).as(row.group()).isFalse();
    }
  }
}
