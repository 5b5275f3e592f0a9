package org.entente.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each artifact brings along, and under which licence: from its bill of materials. */
final class Licences {
  /** With which what is licensed as this library can be used together. */
  private static final Set<String> COMPATIBLE =
      Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "EPL-1.0", "CC0-1.0");

  private Licences() {}

  static String html(Path root) throws IOException {
    StringBuilder page = new StringBuilder("<h1>Licences</h1>\n<p>Entente is licensed under"
        + " Apache-2.0. This is made from the bills of materials (CycloneDX) that are published"
        + " with each artifact; what is optional is in it too.</p>\n");
    for (String module : List.of("core", "json", "core/testkit")) {
      section(page, bill(root.resolve(module).resolve("target")));
    }
    return page.toString();
  }

  private static JsonNode bill(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      Path bill = files.filter(each -> each.toString().endsWith("-cyclonedx.json"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no bill of materials in " + target));
      return JsonMapper.shared().readTree(Files.readString(bill));
    }
  }

  private static void section(StringBuilder page, JsonNode bill) {
    page.append("<h2>").append(bill.at("/metadata/component/name").asString()).append("</h2>\n");
    if (bill.get("components") == null || bill.get("components").isEmpty()) {
      page.append("<p>It brings nothing along.</p>\n");
      return;
    }
    page.append("<div class=\"wide\"><table><thead><tr><th>what</th><th>version</th>")
        .append("<th>licence</th></tr></thead><tbody>\n");
    for (JsonNode component : bill.get("components")) {
      Set<String> licences = licences(component);
      if (licences.stream().noneMatch(COMPATIBLE::contains)) {
        throw new IllegalStateException(component.get("name").asString()
            + " is licensed as " + licences + ", of which none goes with Apache-2.0");
      }
      page.append("<tr><td>").append(component.path("group").asString("")).append(':')
          .append(component.get("name").asString()).append("</td><td>")
          .append(component.get("version").asString()).append("</td><td>")
          .append(String.join(" or ", licences)).append("</td></tr>\n");
    }
    page.append("</tbody></table></div>\n");
  }

  private static Set<String> licences(JsonNode component) {
    Set<String> licences = new TreeSet<>();
    for (JsonNode each : component.path("licenses")) {
      licences.add(each.has("expression")
          ? each.get("expression").asString()
          : each.at("/license/id").asString(each.at("/license/name").asString("")));
    }
    return licences;
  }
}
