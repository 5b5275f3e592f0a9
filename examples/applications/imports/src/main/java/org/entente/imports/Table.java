package org.entente.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of comma-separated values (RFC 4180) with a header. Immutable and thread-safe.
 *
 * @param file the file's name
 * @param header the headings
 * @param rows the records below it, of any width
 */
public record Table(String file, List<String> header, List<Row> rows) {
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * A record of a table.
   *
   * @param line the line on which it starts, from 1
   * @param fields its fields
   */
  public record Row(int line, List<String> fields) {
    /** Copies the fields. */
    public Row {
      fields = List.copyOf(fields);
    }

    /**
     * Returns a field without the white space around it.
     *
     * @param number its number, from 1
     * @return its text; empty if the record has no such field
     */
    public String field(int number) {
      return number <= fields.size() ? fields.get(number - 1).strip() : "";
    }
  }

  /** Copies the lists. */
  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table. Records of a wrong width are read as they are.
   *
   * @param file the file's name
   * @param utf8 its bytes
   * @param findings told if they are no UTF-8
   * @return the table
   * @throws Unreadable if it is no such table
   */
  public static Table read(String file, byte[] utf8, Findings findings) {
    String text = new String(utf8, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    int broken = text.indexOf(REPLACEMENT);
    if (broken >= 0) {
      int line =
          1 + (int) text.substring(0, broken).chars().filter(c -> c == '\n').count();
      findings.add(FindingKind.CHARACTERS_UNREADABLE, new Place(file, line, 1));
    }
    try (CsvReader<CsvRecord> reader = CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text)) {
      List<Row> all = reader.stream()
          .map(each -> new Row((int) each.getStartingLineNumber(), each.getFields()))
          .toList();
      return all.isEmpty()
          ? new Table(file, List.of(), List.of())
          : new Table(file, all.get(0).fields(), all.subList(1, all.size()));
    } catch (CsvParseException e) {
      throw new Unreadable(file + " is no table: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a place in the table.
   *
   * @param row the record
   * @param field the number of the field, from 1
   * @return the place
   */
  public Place place(Row row, int field) {
    return new Place(file, row.line(), field);
  }
}
