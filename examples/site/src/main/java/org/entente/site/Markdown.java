package org.entente.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown of the repository as HTML of the site. A link to a page leads to that page, one to a
 * folder to the page on it or on what holds it, and one to another file to a copy.
 */
final class Markdown {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  private final Path root;
  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();
  private final Set<String> copied = new TreeSet<>();

  Markdown(Path root) {
    this.root = root;
  }

  /** The files that pages lead to, from the root of the repository. */
  Set<String> copied() {
    return copied;
  }

  String html(Page page) throws IOException {
    Node document = parser.parse(Files.readString(root.resolve(page.source())));
    document.accept(new Relinking(page));
    return renderer.render(document).replace("<table>", "<div class=\"wide\"><table>")
        .replace("</table>", "</table></div>");
  }

  private String target(Page page, String link) {
    if (link.contains("://") || link.startsWith("#") || link.startsWith("mailto:")) {
      return link;
    }
    String[] parts = link.split("#", 2);
    String anchor = parts.length == 2 ? "#" + parts[1] : "";
    String target = page.resolve(parts[0]);
    Optional<Page> known = known(target);
    if (known.isPresent()) {
      return known.get().file() + anchor;
    }
    copied.add(target);
    return "files/" + target;
  }

  /** The page that a file is, or the one on a folder or on that which holds it. */
  private Optional<Page> known(String target) {
    Path folder = Files.isDirectory(root.resolve(target)) ? Path.of(target) : null;
    while (folder != null) {
      Optional<Page> page = of(folder.resolve("README.md").toString());
      if (page.isPresent()) {
        return page;
      }
      folder = folder.getParent();
    }
    return of(target);
  }

  private static Optional<Page> of(String source) {
    return Stream.concat(Page.MENU.stream(), Page.OTHERS.stream())
        .filter(each -> each.source().equals(source))
        .findFirst();
  }

  private final class Relinking extends AbstractVisitor {
    private final Page page;

    private Relinking(Page page) {
      this.page = page;
    }

    @Override
    public void visit(Link link) {
      link.setDestination(target(page, link.getDestination()));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      image.setDestination(target(page, image.getDestination()));
      visitChildren(image);
    }

    @Override
    public void visit(HtmlInline html) {
      html.setLiteral(relinked(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
      html.setLiteral(relinked(html.getLiteral()));
    }

    private String relinked(String html) {
      return Links.LINK.matcher(html).replaceAll(link ->
          link.group(1) + "=\"" + target(page, link.group(2)).replace("$", "\\$") + "\"");
    }
  }
}
