package org.entente.imports.un;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.imports.Findings;
import org.entente.imports.Place;
import org.entente.imports.Table;

/** What each treaty is called, by the name of its table: {@code 18-10}, {@code 10-2-a}. */
final class Index {
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * A treaty.
   *
   * @param title its title, with the place and day of its adoption
   * @param address its page in the collection
   * @param place where the index has it
   */
  record Entry(String title, String address, Place place) {}

  static Index of(Table table, Findings findings) {
    Index index = new Index();
    int chapter = 1 + table.header().indexOf("chapter_no");
    int number = 1 + table.header().indexOf("treaty_no");
    int title = 1 + table.header().indexOf("treaty_name");
    int address = 1 + table.header().indexOf("url");
    if (chapter * number * title * address == 0) {
      return index;
    }
    for (Table.Row row : table.rows()) {
      Place place = table.place(row, title);
      String called = findings.line("", row.field(title), place);
      String page = findings.line("", row.field(address), table.place(row, address));
      if (!called.isEmpty() && !page.isEmpty()) {
        index.entries.putIfAbsent(
            row.field(chapter) + "-" + row.field(number).replace('.', '-'),
            new Entry(called, page, place));
      }
    }
    return index;
  }

  Optional<Entry> of(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  Map<String, Entry> all() {
    return entries;
  }
}
