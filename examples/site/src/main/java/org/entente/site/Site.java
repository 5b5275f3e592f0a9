package org.entente.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the documentation: all that is written about Entente, in one folder of pages. */
public final class Site {
  private static final String SCHEMA =
      "json/src/main/resources/org/entente/json/entente-1.schema.json";

  private final Path root;
  private final Path to;
  private final Markdown markdown;

  private Site(Path root, Path to) {
    this.root = root;
    this.to = to;
    this.markdown = new Markdown(root);
  }

  /**
   * Writes the pages, and fails where a link of one of them leads nowhere.
   *
   * @param args the root of the repository, and the folder to write to
   * @throws IOException if reading or writing fails
   */
  public static void main(String[] args) throws IOException {
    Path to = Path.of(args[1]);
    new Site(Path.of(args[0]).toAbsolutePath().normalize(), to).write();
    Set<String> broken = new Links(to).broken();
    if (!broken.isEmpty()) {
      broken.forEach(System.out::println);
      throw new IllegalStateException(broken.size() + " links lead nowhere");
    }
    System.out.println(to.resolve("index.html").toAbsolutePath().normalize());
  }

  private void write() throws IOException {
    Files.createDirectories(to);
    ApiDocs.write(root, to.resolve("api"));
    for (Page page : Stream.concat(Page.MENU.stream(), Page.OTHERS.stream()).toList()) {
      put(page.name(), page.title(), markdown.html(page));
    }
    put("promises", "Promises", Promises.html(Files.readString(root.resolve("core/MEANING.md"))));
    put("licences", "Licences", Licences.html(root));
    String schema = Files.readString(root.resolve(SCHEMA));
    put("schema", "Format", SchemaPage.html(schema, "files/" + SCHEMA));
    markdown.copied().add(SCHEMA);
    for (String file : markdown.copied()) {
      copy(file);
    }
    try (InputStream css = Site.class.getResourceAsStream("site.css")) {
      Files.copy(Objects.requireNonNull(css), to.resolve("site.css"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A file that a page leads to; of a folder, what is in it. */
  private void copy(String file) throws IOException {
    Path from = root.resolve(file);
    Path target = to.resolve("files").resolve(file);
    if (Files.isRegularFile(from)) {
      Files.createDirectories(target.getParent());
      Files.copy(from, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void put(String name, String title, String body) throws IOException {
    String menu = Stream.concat(
            Page.MENU.stream().map(each -> entry(each.name(), each.title(), name)),
            Stream.of(
                entry("schema", "Format", name),
                entry("promises", "Promises", name),
                entry("licences", "Licences", name),
                "<a href=\"api/index.html\">API</a>"))
        .collect(Collectors.joining("\n"));
    String html = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="site.css">
        </head>
        <body>
        <nav>
        %s
        </nav>
        <main>
        %s</main>
        </body>
        </html>
        """.formatted(title.equals("Entente") ? title : title + " · Entente", menu, body);
    Files.write(to.resolve(name + ".html"), html.getBytes(StandardCharsets.UTF_8));
  }

  private static String entry(String name, String title, String current) {
    String here = name.equals(current) ? " aria-current=\"page\"" : "";
    return "<a href=\"" + name + ".html\"" + here + ">" + title + "</a>";
  }
}
