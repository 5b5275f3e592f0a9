package org.entente.imports.un;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.entente.Agreement;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;
import org.entente.imports.Imported;
import org.entente.imports.Place;
import org.entente.imports.Table;
import org.entente.imports.Unreadable;

/** Status tables of treaties deposited with the United Nations: an index, and a table of each. */
public final class TreatyCollection {
  private static final String INDEX = "index.csv";
  private static final int LARGEST = 16 * 1024 * 1024;
  private static final long LARGEST_OF_ALL = 16L * LARGEST;

  private final String source;
  private final Findings findings = new Findings();
  private final List<Agreement> agreements = new ArrayList<>();
  private final Map<String, Table> tables = new TreeMap<>();
  private final Map<String, Integer> timesUsed = new HashMap<>();
  private long participations;
  private long size;

  private TreatyCollection(String source) {
    this.source = source;
  }

  /**
   * Imports status tables.
   *
   * @param source a folder, or an archive in the form {@code tar.gz}, of an {@code index.csv} and
   *     one table for each treaty
   * @return the dossiers and findings
   * @throws Unreadable if a table is no table, is too large, or is there twice
   * @throws UncheckedIOException if it cannot be read
   */
  public static Imported from(Path source) {
    TreatyCollection collection = new TreatyCollection(source.getFileName().toString());
    try {
      if (Files.isDirectory(source)) {
        collection.readFolder(source);
      } else {
        collection.readArchive(source);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collection.imported();
  }

  private void readFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        try (InputStream bytes = Files.newInputStream(file)) {
          read(file.getFileName().toString(), bytes);
        }
      }
    }
  }

  private void readArchive(Path archive) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(bytes))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        if (entry.isFile()) {
          read(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), tar);
        }
        entry = tar.getNextEntry();
      }
    }
  }

  private void read(String file, InputStream bytes) throws IOException {
    if (!file.endsWith(".csv")) {
      return;
    }
    String name = findings.line("", file, new Place(source, 1, 1));
    byte[] content = bytes.readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      throw new Unreadable(name + " is larger than " + LARGEST + " bytes");
    }
    size += content.length;
    if (size > LARGEST_OF_ALL) {
      throw new Unreadable("The tables are larger than " + LARGEST_OF_ALL + " bytes together");
    }
    if (tables.put(name, Table.read(name, content, findings)) != null) {
      throw new Unreadable(name + " is in " + source + " twice");
    }
  }

  private Imported imported() {
    Index index = Index.of(
        Optional.ofNullable(tables.remove(INDEX)).orElse(new Table(INDEX, List.of(), List.of())),
        findings);
    tables.forEach((file, table) -> dossier(file.replaceFirst("\\.csv$", ""), table, index));
    index.all().forEach((name, entry) -> {
      if (!tables.containsKey(name + ".csv")) {
        findings.add(FindingKind.TABLE_MISSING, entry.place(), entry.title());
      }
    });
    return new Imported(agreements, participations, findings.inOrder());
  }

  /** Names that differ in signs alone would give one id. */
  private String once(String id) {
    int times = timesUsed.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-no-" + times;
  }

  private void dossier(String name, Table table, Index index) {
    Optional<Index.Entry> entry = index.of(name);
    String id = once(StatusTable.idOf(name));
    if (entry.isEmpty()) {
      findings.about(id, FindingKind.TABLE_NOT_INDEXED, new Place(table.file(), 1, 1));
    }
    StatusTable status = new StatusTable(id, table, findings);
    status
        .agreement(
            entry.map(Index.Entry::title).orElse(name.isBlank() ? table.file() : name),
            entry.map(Index.Entry::address).orElse(table.file()))
        .ifPresent(agreements::add);
    participations += status.participations();
  }
}
