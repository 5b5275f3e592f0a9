package org.entente.site;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is promised, sentence by sentence, and which tests hold it: from the page of the meaning. */
final class Promises {
  private static final Pattern SENTENCE = Pattern.compile(
      "(?m)^\\*\\*(\\d+(?:\\.\\d+)?[a-z])\\*\\* ((?:.+\n)+)\n(?:Held by: (.+)\n)?");
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

  private Promises() {}

  /** A table, a sentence each row. */
  static String html(String meaning) {
    StringBuilder rows = new StringBuilder();
    List<MatchResult> sentences = SENTENCE.matcher(meaning).results().toList();
    for (MatchResult each : sentences) {
      String tests = each.group(3) == null ? "" : each.group(3);
      rows.append("<tr id=\"s").append(each.group(1)).append("\"><td>").append(each.group(1));
      rows.append("</td><td>").append(inline(each.group(2))).append("</td><td>");
      rows.append(inline(tests).replace(", ", "<br>")).append("</td></tr>\n");
    }
    return "<h1>What is promised</h1>\n<p>" + sentences.size()
        + " sentences, each with the tests that hold it; a test fails where one of them names none."
        + " <a href=\"meaning.html\">The meaning</a> has them in their order and with their"
        + " headings; <a href=\"security.html#what-is-promised\">security</a> has what is promised"
        + " of the library as such.</p>\n<div class=\"wide\"><table class=\"promises\"><thead><tr><th>no.</th>"
        + "<th>sentence</th><th>held by</th></tr></thead><tbody>\n" + rows
        + "</tbody></table></div>\n";
  }

  private static String inline(String markdown) {
    String escaped =
        markdown.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return CODE.matcher(escaped)
        .replaceAll(each -> "<code>" + breaking(each.group(1)).replace("$", "\\$") + "</code>")
        .replaceAll("\\*\\*?([^*]+)\\*\\*?", "<em>$1</em>");
  }

  /** A long name may go on in the next line behind each of its words. */
  private static String breaking(String name) {
    return name.replace("_", "_<wbr>").replace("#", "<wbr>#");
  }
}
