package org.entente.imports;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An import in figures, in at most 80 columns. */
final class Summary {
  private static final int WIDTH = 80;
  private static final int INDENT = 7;

  private final Imported imported;

  Summary(Imported imported) {
    this.imported = imported;
  }

  void print(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%,d agreements, %,d participations, %,d findings%n",
        imported.agreements().size(),
        imported.participations(),
        imported.findings().size());
    Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
    imported.findings().forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
    for (String effect : List.of("left-out", "read-otherwise", "taken-over")) {
      List<Map.Entry<FindingKind, Integer>> those = counts.entrySet().stream()
          .filter(entry -> entry.getKey().effect().equals(effect))
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .toList();
      if (!those.isEmpty()) {
        out.println();
        out.println(heading(effect));
        those.forEach(entry -> print(entry.getKey(), entry.getValue(), out));
      }
    }
  }

  private static String heading(String effect) {
    return switch (effect) {
      case "left-out" -> "Left out of the dossiers:";
      case "read-otherwise" -> "Read otherwise than stated, or added to:";
      default -> "Odd, and taken over as stated:";
    };
  }

  private void print(FindingKind kind, int count, PrintStream out) {
    out.printf(Locale.ROOT, "%,6d %s%n", count, kind.code());
    Finding first = imported.findings().stream()
        .filter(each -> each.kind() == kind)
        .findFirst()
        .orElseThrow();
    wrap("e.g. " + first.place() + " " + first.text(), out);
  }

  private static void wrap(String text, PrintStream out) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH - INDENT) {
        out.println(" ".repeat(INDENT) + line);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    out.println(" ".repeat(INDENT) + line);
  }
}
