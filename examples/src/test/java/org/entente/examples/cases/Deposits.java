package org.entente.examples.cases;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The deposits of a data set that is not part of the project: a table for each treaty. */
record Deposits(Map<String, String> tables) {
  private static final String DATA = "un-treaties-2015.tar.gz";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** A participant, and the last cell of its row: the day, and a letter that says what it did. */
  private static final Pattern ROW = Pattern.compile(
      "(?:\"([^\"]*)\"|([^,\"]*)),.*?\"?(\\d{1,2} [A-Z][a-z]{2} \\d{4})\\s?([A-Za-z]{0,2})\"?");

  /** What a party deposited, and when: of what kind, as the data set abbreviates it. */
  record Deposit(String party, LocalDate on, String kind) {
    private static Optional<Deposit> of(String row) {
      Matcher cells = ROW.matcher(row);
      boolean isDeposit = cells.matches() && !cells.group(4).equals("d");
      return isDeposit
          ? Optional.of(new Deposit(
              cells.group(1) == null ? cells.group(2) : cells.group(1),
              LocalDate.parse(cells.group(3), DAY),
              cells.group(4)))
          : Optional.empty();
    }
  }

  /** Returns the tables; skips the test, saying so, where there is no data set. */
  static Deposits read() throws IOException {
    String folder = System.getProperty("entente.data");
    assumeTrue(
        folder != null,
        "the system property entente.data names no folder of data: the treaties are skipped");
    Path file = Path.of(folder, DATA);
    assumeTrue(Files.exists(file), file + " does not exist: the treaties are skipped");
    Map<String, String> tables = new HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
      byte[] header = in.readNBytes(512);
      while (header.length == 512 && header[0] != 0) {
        String name = text(header, 0, 100);
        int size = Integer.parseInt(text(header, 124, 11).strip(), 8);
        byte[] content = in.readNBytes((size + 511) / 512 * 512);
        tables.put(
            name.substring(name.lastIndexOf('/') + 1),
            new String(content, 0, size, StandardCharsets.UTF_8));
        header = in.readNBytes(512);
      }
    }
    return new Deposits(tables);
  }

  private static String text(byte[] header, int from, int length) {
    String text = new String(header, from, length, StandardCharsets.UTF_8);
    return text.indexOf(0) < 0 ? text : text.substring(0, text.indexOf(0));
  }

  /** The deposits on one treaty, those of successors aside; a participant may also have signed. */
  List<Deposit> of(String treaty) {
    List<Deposit> deposits = new ArrayList<>();
    tables
        .get(treaty + ".csv")
        .lines()
        .skip(1)
        .forEach(row -> Deposit.of(row).ifPresent(deposits::add));
    return List.copyOf(deposits);
  }
}
