package org.entente.site;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each thing that can stand in JSON, with its properties, from the schema itself. */
final class SchemaPage {
  private static final String REFERENCE = "#/$defs/";

  private SchemaPage() {}

  static String html(String schema, String file) {
    JsonNode root = JsonMapper.shared().readTree(schema);
    StringBuilder page = new StringBuilder("<h1>The format of dossiers</h1>\n<p>This page is made"
        + " from <a href=\"" + file + "\">the schema</a>, which lies in the jar of"
        + " <code>entente-json</code> too: name it as <code>\"$schema\"</code>, and an editor"
        + " checks and completes what you write.</p>\n");
    section(page, "dossier", root);
    for (Map.Entry<String, JsonNode> each : root.get("$defs").properties()) {
      section(page, each.getKey(), each.getValue());
    }
    return page.toString();
  }

  private static void section(StringBuilder page, String name, JsonNode node) {
    page.append("<h2 id=\"").append(name).append("\">").append(name).append("</h2>\n<p>");
    page.append(text(node)).append("</p>\n");
    if (node.has("properties")) {
      page.append("<div class=\"wide\"><table><thead><tr><th>property</th><th>is</th><th>")
          .append("says</th></tr></thead><tbody>\n");
      for (Map.Entry<String, JsonNode> each : node.get("properties").properties()) {
        boolean isRequired = node.has("required")
            && node.get("required").valueStream().anyMatch(it -> it.asString().equals(each.getKey()));
        JsonNode branch = each.getValue().isBoolean() ? branch(node, each.getKey()) : null;
        JsonNode property = branch == null
            ? each.getValue()
            : branch.at("/then/properties").get(each.getKey());
        page.append("<tr><td><code>").append(each.getKey()).append("</code>")
            .append(isRequired ? " *" : "").append("</td><td>").append(kind(property))
            .append("</td><td>").append(text(property))
            .append(branch == null ? "" : " <span class=\"small\">(" + kinds(branch) + ")</span>")
            .append("</td></tr>\n");
      }
      page.append("</tbody></table></div>\n<p class=\"small\">* must be there</p>\n");
    } else {
      page.append("<p>It is ").append(kind(node)).append(".</p>\n");
    }
  }

  /** Where a property is described that some kinds have: under the condition that it is one of them. */
  private static JsonNode branch(JsonNode node, String property) {
    return node.get("allOf").valueStream()
        .filter(each -> each.at("/then/properties").path(property).isObject())
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static String kinds(JsonNode branch) {
    JsonNode kind = branch.at("/if/properties/kind");
    return kind.has("const")
        ? kind.get("const").asString()
        : kind.get("enum").valueStream().map(JsonNode::asString)
            .reduce((one, other) -> one + ", " + other).orElse("");
  }

  private static String kind(JsonNode node) {
    if (node.has("$ref")) {
      String name = node.get("$ref").asString().replace(REFERENCE, "");
      return "<a href=\"#" + name + "\">" + name + "</a>";
    }
    if (node.has("enum")) {
      return node.get("enum").valueStream().map(each -> "<code>" + escaped(each.toString()) + "</code>")
          .reduce((one, other) -> one + ", " + other).orElse("");
    }
    if (node.has("const")) {
      return "<code>" + escaped(node.get("const").toString()) + "</code>";
    }
    if (node.has("items")) {
      return "list of " + kind(node.get("items"));
    }
    for (String choice : new String[] {"oneOf", "anyOf"}) {
      if (node.has(choice)) {
        return node.get(choice).valueStream().map(SchemaPage::kind).distinct()
            .reduce((one, other) -> one + " or " + other).orElse("");
      }
    }
    return node.has("type") ? escaped(node.get("type").asString("one of several")) : "anything";
  }

  private static String text(JsonNode node) {
    String says = node.has("description") ? "description" : "$comment";
    return node.has(says) ? escaped(node.get(says).asString()) : "";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
