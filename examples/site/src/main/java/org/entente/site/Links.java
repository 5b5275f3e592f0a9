package org.entente.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether every link within a site leads to something that is there. */
final class Links {
  static final Pattern LINK = Pattern.compile("\\b(href|src)=\"([^\"]*)\"");
  private static final Pattern ANCHOR = Pattern.compile("\\b(?:id|name)=\"([^\"]*)\"");

  private final Path site;
  private final Map<Path, Set<String>> anchors = new HashMap<>();

  Links(Path site) {
    this.site = site.toAbsolutePath().normalize();
  }

  /** The links that lead nowhere, each with the page that has it. */
  Set<String> broken() throws IOException {
    Set<String> broken = new TreeSet<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path page : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        List<String> links = LINK.matcher(Files.readString(page))
            .results()
            .map(each -> each.group(2).replace("&amp;", "&"))
            .toList();
        for (String link : links) {
          if (!link.isEmpty() && !isThere(page, link)) {
            broken.add(site.relativize(page) + ": " + link);
          }
        }
      }
    }
    return broken;
  }

  private boolean isThere(Path page, String link) throws IOException {
    if (link.matches("(?:[a-z]+:|//).*")) {
      return true;
    }
    String[] parts = link.split("#", 2);
    String path = URLDecoder.decode(parts[0].split("\\?")[0], StandardCharsets.UTF_8);
    Path target = path.isEmpty() ? page : page.getParent().resolve(path).normalize();
    if (!target.startsWith(site) || !Files.isRegularFile(target)) {
      return false;
    }
    return parts.length < 2 || parts[1].isEmpty() || anchors(target).contains(
        URLDecoder.decode(parts[1].replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  private Set<String> anchors(Path page) throws IOException {
    if (!anchors.containsKey(page)) {
      Set<String> found = new HashSet<>();
      ANCHOR.matcher(Files.readString(page)).results().forEach(each ->
          found.add(each.group(1).replace("&lt;", "<").replace("&gt;", ">")));
      anchors.put(page, found);
    }
    return anchors.get(page);
  }
}
