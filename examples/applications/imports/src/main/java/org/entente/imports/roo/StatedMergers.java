package org.entente.imports.roo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.imports.Day;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;
import org.entente.imports.Place;
import org.entente.imports.Table;

/**
 * A list of who took whose place: a table of predecessor, successor and day, with a header. An
 * organisation is called by its id in the register, its TOOI identifier or its name.
 */
final class StatedMergers {
  private StatedMergers() {}

  static Map<String, Merger> read(Path file, Organisations organisations, Findings findings) {
    Map<String, Merger> mergers = new LinkedHashMap<>();
    try {
      Table table = Table.read(file.getFileName().toString(), Files.readAllBytes(file), findings);
      for (Table.Row row : table.rows()) {
        merger(row, table.place(row, 1), organisations, findings)
            .ifPresent(found -> mergers.put(found.predecessor(), found));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mergers;
  }

  private static Optional<Merger> merger(
      Table.Row row, Place place, Organisations organisations, Findings findings) {
    Optional<String> predecessor = organisations.known(row.field(1));
    Optional<String> successor = organisations.known(row.field(2));
    Optional<LocalDate> on = Day.parse(row.field(3));
    if (predecessor.isEmpty() || successor.isEmpty() || on.isEmpty()) {
      findings.add(
          FindingKind.SUCCESSION_NOT_APPLIED,
          place,
          row.field(1),
          row.field(2),
          on.isEmpty() ? "'" + row.field(3) + "' is no day" : "the register does not list both");
      return Optional.empty();
    }
    return Optional.of(
        new Merger(predecessor.get(), successor.get(), on.get(), place.toString(), 0));
  }
}
