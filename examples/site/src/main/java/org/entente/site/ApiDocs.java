package org.entente.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The Javadoc of all modules as one, with links across. */
final class ApiDocs {
  /** By the folder of its sources what each module shows. */
  private static final List<String> SHOWN = List.of(
      "core/src/main/java/org/entente",
      "core/src/main/java/org/entente/answer",
      "core/src/main/java/org/entente/portfolio",
      "core/src/main/java/org/entente/rule",
      "core/src/main/java/org/entente/timeline",
      "core/src/main/java/org/entente/words",
      "core/testkit/src/main/java/org/entente/testkit",
      "core/testkit/src/main/java/org/entente/testkit/jqwik",
      "json/src/main/java/org/entente/json");

  private ApiDocs() {}

  static void write(Path root, Path to) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(
        "-quiet",
        "-notimestamp",
        "-protected",
        "-Xdoclint:none",
        "-encoding",
        "UTF-8",
        "-d",
        to.toString(),
        "-classpath",
        System.getProperty("java.class.path"),
        "-overview",
        root.resolve("core/src/main/javadoc/overview.html").toString(),
        "-windowtitle",
        "Entente",
        "-doctitle",
        "Entente",
        "-bottom",
        "Apache License 2.0",
        "-header",
        "<a href=\"{@docRoot}/../index.html\">Documentation</a>",
        "-tag",
        "since:a:Since:"));
    for (String room : SHOWN) {
      try (Stream<Path> files = Files.list(root.resolve(room))) {
        files.map(Path::toString).filter(each -> each.endsWith(".java")).sorted().forEach(arguments::add);
      }
    }
    PrintWriter out = new PrintWriter(System.out, true);
    int status = ToolProvider.findFirst("javadoc")
        .orElseThrow(() -> new IllegalStateException("a JDK is needed, with its javadoc tool"))
        .run(out, out, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("javadoc ended with " + status);
    }
  }
}
