package org.entente.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that says in words what a picture shows. Immutable and thread-safe.
 *
 * @param header the headings
 * @param rows the rows; the first cell of each names it
 */
public record Grid(List<String> header, List<List<String>> rows) {
  /** Copies the rows. */
  public Grid {
    header = List.copyOf(header);
    List<List<String>> copies = new ArrayList<>();
    rows.forEach(row -> copies.add(List.copyOf(row)));
    rows = List.copyOf(copies);
  }

  /** This table without the columns that say nothing in any row. */
  Grid withoutEmptyColumns() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      if (column == 0 || rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
        kept.add(column);
      }
    }
    return new Grid(
        only(kept, header), rows.stream().map(row -> only(kept, row)).toList());
  }

  private static List<String> only(List<Integer> columns, List<String> row) {
    return columns.stream().map(row::get).toList();
  }
}
