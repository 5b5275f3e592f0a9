package org.entente.site;

import java.nio.file.Path;
import java.util.List;

/**
 * A page of the site that is written as Markdown.
 *
 * @param source the file, from the root of the repository
 * @param name the name of the page, without its ending
 * @param title what the menu calls it
 */
record Page(String source, String name, String title) {
  /** Those of the menu, in its order; the first is the front page. */
  static final List<Page> MENU = List.of(
      new Page("README.md", "index", "Entente"),
      new Page("examples/README.md", "examples", "Examples"),
      new Page("examples/COOKBOOK.md", "cookbook", "Cookbook"),
      new Page("core/MEANING.md", "meaning", "Meaning"),
      new Page("examples/CODES.md", "codes", "Codes"),
      new Page("examples/cases/README.md", "casebook", "Casebook"),
      new Page("examples/applications/README.md", "applications", "Applications"),
      new Page("CHANGELOG.md", "changes", "Upgrading"),
      new Page("SECURITY.md", "security", "Security"),
      new Page("CONTRIBUTING.md", "contributing", "Contributing"));

  /** Those that others lead to. */
  static final List<Page> OTHERS = List.of(
      new Page("examples/applications/pictures/README.md", "pictures", "Pictures"),
      new Page("examples/applications/imports/README.md", "imports", "Imports"),
      new Page("examples/applications/register/README.md", "register", "Register"),
      new Page("examples/applications/service/README.md", "service", "Service"),
      new Page("examples/consumers/README.md", "consumers", "Consumers"));

  String file() {
    return name + ".html";
  }

  /** What a link of this page leads to, from the root of the repository. */
  String resolve(String link) {
    Path folder = Path.of(source).getParent();
    Path target = folder == null ? Path.of(link) : folder.resolve(link);
    return target.normalize().toString();
  }
}
