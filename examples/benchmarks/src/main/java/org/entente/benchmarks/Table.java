package org.entente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured in one run, and how much longer each takes than this library does on the same
 * task.
 */
final class Table {
  private record Row(String task, String size, String name, double nanoseconds, double bytes) {}

  private final List<Row> rows = new ArrayList<>();

  void add(String task, String size, String name, double nanoseconds, double bytes) {
    rows.add(new Row(task, size, name, nanoseconds, bytes));
  }

  /**
   * How many times as long it takes as this library: in JSON, as this library's reading or writing.
   */
  private double ratio(Row row) {
    String kind = row.task().equals("NextFact")
        ? "decideOnce"
        : row.name().startsWith("read")
            ? "readEntente"
            : row.name().startsWith("write") ? "writeEntente" : "entente";
    for (Row other : rows) {
      if (other.task().equals(row.task())
          && other.size().equals(row.size())
          && other.name().equals(kind)) {
        return row.nanoseconds() / other.nanoseconds();
      }
    }
    return Double.NaN;
  }

  private static String signatures(Row row) {
    String size = row.size().replaceAll(".*?(\\d+x\\d+).*", "$1");
    if (!size.matches("\\d+x\\d+") || List.of("Ask", "FirstAnswer").contains(row.task())) {
      return "";
    }
    return text(row.nanoseconds() / Sample.signatures(Sample.of(size).agreement()));
  }

  private static String text(double number) {
    return Double.isNaN(number)
        ? ""
        : String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f", number);
  }

  String toMarkdown() {
    return print("| ", " | ", " |", true);
  }

  String toCsv() {
    return print("", ",", "", false);
  }

  private String print(String start, String between, String end, boolean ruled) {
    List<String> lines = new ArrayList<>();
    List<String> head =
        List.of("task", "size", "who", "ns", "ns per signature", "bytes", "times entente");
    lines.add(start + String.join(between, head) + end);
    if (ruled) {
      lines.add("|---|---|---|---:|---:|---:|---:|");
    }
    for (Row row : rows) {
      String size = ruled ? row.size() : row.size().replace(",", "");
      lines.add(start
          + String.join(
              between,
              row.task(),
              size,
              row.name(),
              text(row.nanoseconds()),
              signatures(row),
              text(row.bytes()),
              text(ratio(row)))
          + end);
    }
    return String.join("\n", lines) + "\n";
  }
}
