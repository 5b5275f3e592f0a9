package org.entente.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.imports.roo.JointArrangements;
import org.entente.imports.un.TreatyCollection;
import org.entente.json.EntenteJson;

/** The command: imports a source, writes its register and findings, and sums up. */
public final class Main {
  private static final String USAGE = """
      Usage: run roo EXPORT.xml[.gz] [--mergers LIST.csv] [--out FOLDER]
             run un  TABLES.tar.gz|FOLDER [--out FOLDER]
      Writes register.ndjson and findings.csv into the folder, if one is named, and sums up.
      Exit code: 0 if all that the source states was taken over, 1 if something was left out,
      2 if the source cannot be read.""";

  private Main() {}

  /**
   * Runs the command.
   *
   * @param arguments as the usage says
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    List<String> rest = new ArrayList<>(Arrays.asList(arguments));
    Optional<Path> folder = option("--out", rest);
    Optional<Path> mergers = option("--mergers", rest);
    if (rest.size() != 2 || !List.of("roo", "un").contains(rest.get(0))) {
      err.println(USAGE);
      return 2;
    }
    try {
      Path source = Path.of(rest.get(1));
      Imported imported = rest.get(0).equals("roo")
          ? JointArrangements.from(source, mergers)
          : TreatyCollection.from(source);
      folder.ifPresent(to -> write(imported, to));
      new Summary(imported).print(out);
      return imported.isWhole() ? 0 : 1;
    } catch (Unreadable e) {
      err.println(e.getMessage());
      return 2;
    } catch (UncheckedIOException e) {
      err.println("Cannot read or write: " + e.getCause());
      return 2;
    }
  }

  private static Optional<Path> option(String name, List<String> arguments) {
    int at = arguments.indexOf(name);
    if (at < 0 || at + 1 == arguments.size()) {
      return Optional.empty();
    }
    arguments.remove(at);
    return Optional.of(Path.of(arguments.remove(at)));
  }

  private static void write(Imported imported, Path folder) {
    try {
      Files.createDirectories(folder);
      try (OutputStream register = Files.newOutputStream(folder.resolve("register.ndjson"))) {
        EntenteJson.standard().writeRegister(imported.agreements().iterator(), register);
      }
      try (CsvWriter table = CsvWriter.builder().build(folder.resolve("findings.csv"))) {
        table.writeRecord("file", "line", "column", "code", "effect", "agreement", "text");
        for (Finding each : imported.findings()) {
          table.writeRecord(
              each.place().file(),
              Integer.toString(each.place().line()),
              Integer.toString(each.place().column()),
              each.kind().code(),
              each.kind().effect(),
              each.agreement(),
              each.text());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
