package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.answer.PartyStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which the Javadoc begins. */
@Tag("14")
class TheOverview {
  private static final Path PAGE = Snippet.page("README.md")
      .toAbsolutePath()
      .getParent()
      .resolve("core/src/main/javadoc/overview.html");
  private static final Pattern SHOWN =
      Pattern.compile("<pre class=\"(java|printed)\">\n(.*?)</pre>", Pattern.DOTALL);
  private static final String IMPORTS = """
      import java.time.LocalDate;
      import java.util.*;
      import org.entente.*;
      import org.entente.answer.*;
      import org.entente.timeline.*;
      import org.entente.words.*;
      """;

  @TempDir
  Path folder;

  @Test
  void should_show_code_that_prints_what_it_says() throws Exception {
    StringBuilder code = new StringBuilder();
    StringBuilder printed = new StringBuilder();
    for (MatchResult shown : SHOWN.matcher(Files.readString(PAGE)).results().toList()) {
      (shown.group(1).equals("java") ? code : printed)
          .append(shown.group(2).replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&"));
    }
    ClassLoader loader = Snippet.compiled(
        folder,
        "Overview",
        Snippet.method("Overview", IMPORTS, code.toString(), "", "return null;"));

    assertThat(Snippet.run(loader, "Overview", "run").printed()).isEqualTo(printed.toString());
  }

  @Test
  void should_explain_the_words_by_which_a_party_stands() throws IOException {
    List<String> explained = Pattern.compile("<dt>(.*?)</dt>")
        .matcher(Files.readString(PAGE))
        .results()
        .map(each -> each.group(1))
        .toList();

    assertThat(explained).doesNotHaveDuplicates();
    assertThat(explained)
        .containsAll(Stream.of(PartyStatus.values())
            .map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
            .toList())
        .contains(
            "partner",
            "founder",
            "associate",
            "proceeding",
            "instrument",
            "standing",
            "given",
            "recorded");
  }
}
