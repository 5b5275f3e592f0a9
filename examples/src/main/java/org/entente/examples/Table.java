package org.entente.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows in aligned columns that together are never wider than the paper: the widest column wraps.
 */
final class Table {
  private static final int INDENT = 2;
  private static final int GAP = 2;

  /** One entry. */
  record Cell(Ink ink, String text) {
    static Cell of(String text) {
      return new Cell(Ink.PLAIN, text);
    }
  }

  private final int columns;
  private final List<List<Cell>> rows = new ArrayList<>();
  private boolean isHeaded;

  Table(int columns) {
    this.columns = columns;
  }

  /** A table with a first row that never makes a column wider than its longest word. */
  static Table headed(List<String> heads) {
    Table table = new Table(heads.size());
    table.isHeaded = true;
    return table.add(heads.stream().map(head -> new Cell(Ink.FAINT, head)).toList());
  }

  Table add(List<Cell> row) {
    if (row.size() != columns) {
      throw new IllegalArgumentException(
          "a row must have " + columns + " cells, but it has " + row.size());
    }
    rows.add(row);
    return this;
  }

  Table add(String... row) {
    return add(Arrays.stream(row).map(Cell::of).toList());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void print(Paper paper) {
    int[] widths = widths(paper.width());
    for (List<Cell> row : rows) {
      print(row, widths, paper);
    }
  }

  private static void print(List<Cell> row, int[] widths, Paper paper) {
    List<List<String>> wrapped = IntStream.range(0, widths.length)
        .mapToObj(i -> Paper.wrapped(row.get(i).text(), widths[i]))
        .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder(" ".repeat(INDENT));
      int owed = 0;
      for (int x = 0; x < widths.length; x++) {
        String text = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
        if (!text.isEmpty()) {
          line.append(" ".repeat(owed)).append(paper.inked(row.get(x).ink(), text));
          owed = 0;
        }
        owed += widths[x] - text.length() + GAP;
      }
      paper.line(line.toString());
    }
  }

  private int[] widths(int most) {
    int[] widths = new int[columns];
    for (int y = 0; y < rows.size(); y++) {
      for (int x = 0; x < columns; x++) {
        String text = rows.get(y).get(x).text();
        int width = isHeaded && y == 0 ? longestWord(text) : text.length();
        widths[x] = Math.max(widths[x], Math.max(1, width));
      }
    }
    int room = Math.max(columns, most - INDENT - GAP * (columns - 1));
    while (Arrays.stream(widths).sum() > room) {
      widths[widest(widths)]--;
    }
    return widths;
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int x = 1; x < widths.length; x++) {
      widest = widths[x] > widths[widest] ? x : widest;
    }
    return widest;
  }
}
