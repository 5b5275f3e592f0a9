package org.entente.imports.un;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.Agreement;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.imports.Finding;
import org.entente.imports.FindingKind;
import org.entente.imports.Imported;

/** A status table, typed for a test, and what becomes of it. */
final class Status {
  private static final String INDEX = """
      chapter_no,treaty_no,treaty_name,url,chapter_url,chapter_name
      9,1.a,"Pact on Tests. Utrecht, 1 May 2000",https://example.org/9-1-a,,Tests
      """;

  private Status() {}

  static Imported of(String... lines) {
    return in(INDEX, "9-1-a.csv", String.join("\n", lines) + "\n");
  }

  static Imported in(String index, String file, String table) {
    try {
      Path folder = Files.createTempDirectory("tables");
      Files.writeString(folder.resolve("index.csv"), index);
      Files.createDirectory(folder.resolve("treaties"));
      Files.writeString(folder.resolve("treaties").resolve(file), table);
      return TreatyCollection.from(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Agreement only(Imported imported) {
    if (imported.agreements().size() != 1) {
      throw new AssertionError(
          "one agreement, but there are " + imported.agreements().size());
    }
    return imported.agreements().get(0);
  }

  static List<SignatureKind> kinds(Imported imported) {
    return only(imported).signatures().stream().map(Signature::kind).toList();
  }

  static List<FindingKind> findings(Imported imported) {
    return imported.findings().stream().map(Finding::kind).toList();
  }
}
