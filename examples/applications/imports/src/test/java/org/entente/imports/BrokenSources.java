package org.entente.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.entente.imports.roo.JointArrangements;
import org.entente.imports.un.TreatyCollection;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a source holds, it is imported, or said to be unreadable; and what is, can be written.
 * The profile {@code nightly} tries each kind of source for some minutes.
 */
class BrokenSources {
  private static final int TRIES = 1500;
  private static final String EXPORT = """
      <o xmlns="https://organisaties.overheid.nl/static/schema/oo/export/2.6.11" datumExport="2026-05-16">
      <gemeenschappelijkeRegelingen>
      <regeling systeemId="7"><titel>Zeven</titel><deelnemendeOrganisaties>
      <deelnemendeOrganisatie systeemId="1" tooi="a/gemeente/gm1"><naam>Gemeente Oost</naam>
      <toetredingsDatum>2010-01-01</toetredingsDatum></deelnemendeOrganisatie>
      <deelnemendeOrganisatie systeemId="2" owms="x"><naam>Gemeente West</naam>
      <toetredingsDatum>2011-01-01</toetredingsDatum></deelnemendeOrganisatie>
      </deelnemendeOrganisaties><datumInwerkingtreding>2010-01-01</datumInwerkingtreding>
      <datumUitwerkingtreding>2018-01-01</datumUitwerkingtreding><nextVersion systeemId="8"/></regeling>
      <regeling systeemId="8"><titel>Acht</titel><deelnemendeOrganisaties>
      <deelnemendeOrganisatie systeemId="1" tooi="a/gemeente/gm1"><naam>Gemeente Oost</naam>
      <toetredingsDatum>2010-01-01</toetredingsDatum></deelnemendeOrganisatie>
      <deelnemendeOrganisatie systeemId="9" tooi="a/gemeente/gm9"><naam>Gemeente Stad</naam>
      <toetredingsDatum>2018-01-01</toetredingsDatum></deelnemendeOrganisatie>
      </deelnemendeOrganisaties><datumInwerkingtreding>2018-01-01</datumInwerkingtreding>
      <previousVersion systeemId="7"/></regeling>
      </gemeenschappelijkeRegelingen></o>
      """;
  private static final String TABLE = """
      Participant,"Signature, Succession to signature(d)","Ratification, Accession(a), Succession(d)"
      Albania,1 May 2000,14 Aug 2001
      "Bolivia (Plurinational State of)",,2 Sep 2001 a
      Croatia,8 Jun 1998 d,31 Dec 1999 d
      """;
  private static final String MERGERS = """
      predecessor,successor,on
      2,9,2018-01-01
      Gemeente West,a/gemeente/gm9,2018-01-01
      """;
  private static final String INDEX = """
      chapter_no,treaty_no,treaty_name,url
      9,1,Pact on Tests,https://example.org/9-1
      9,2.a,"Pact, without a table",https://example.org/9-2
      """;
  private static final String DIGITS = "0123456789x -";
  private static final String PIECES = "09-12 \"<>&;,()aAd\n\u0000\u0085\u2028\u00e9</titel>";

  @TempDir
  private Path folder;

  /** A text with a few pieces changed, doubled or taken out. */
  private static String broken(String text, SplittableRandom random) {
    StringBuilder broken = new StringBuilder(text);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int from = random.nextInt(broken.length());
      int until = Math.min(broken.length(), from + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> broken.delete(from, until);
        case 1 -> broken.insert(from, broken.substring(from, until));
        case 2 -> broken.setCharAt(from, PIECES.charAt(random.nextInt(PIECES.length())));
        default -> broken.insert(from, PIECES.charAt(random.nextInt(PIECES.length())));
      }
    }
    return broken.toString();
  }

  /** An export in which ids and days are changed, and entries doubled or taken out. */
  private static String altered(String export, SplittableRandom random) {
    StringBuilder altered = new StringBuilder(export);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(altered.length());
      if (Character.isDigit(altered.charAt(at))) {
        altered.setCharAt(at, DIGITS.charAt(random.nextInt(DIGITS.length())));
      } else {
        int from = altered.indexOf("<deelnemendeOrganisatie ", at);
        int until = altered.indexOf("</deelnemendeOrganisatie>", Math.max(from, 0));
        if (from >= 0 && random.nextBoolean()) {
          altered.delete(from, until + "</deelnemendeOrganisatie>".length());
        } else if (from >= 0) {
          altered.insert(from, altered.substring(from, until) + "</deelnemendeOrganisatie>");
        }
      }
    }
    return altered.toString();
  }

  /**
   * Each seed makes one input; more than those of every day for as long as is asked. What is
   * refused is named, by one of some names.
   */
  private static void assertReadOrRefused(List<String> names, Attempt attempt) throws IOException {
    Duration asked = Duration.parse(System.getProperty("entente.fuzz", "PT0S"));
    long until = System.nanoTime() + asked.toNanos();
    int tries = 0;
    int read = 0;
    for (; tries < TRIES || System.nanoTime() - until < 0; tries++) {
      try {
        Imported imported = attempt.with(new SplittableRandom(tries));
        EntenteJson.standard()
            .writeRegister(imported.agreements().iterator(), new ByteArrayOutputStream());
        read++;
      } catch (Unreadable e) {
        assertThat(e.getMessage()).containsAnyOf(names.toArray(String[]::new));
      } catch (UncheckedIOException e) {
        assertThat(e).hasCauseInstanceOf(IOException.class);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("The seed " + tries + " ended with " + e, e);
      }
    }
    System.out.println(names.get(0) + ": " + tries + " inputs, " + read + " of them imported");
    assertThat(read).isBetween(tries / 2, tries - 1);
  }

  private interface Attempt {
    Imported with(SplittableRandom random) throws IOException;
  }

  private Path written(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void should_be_imported_or_refused_as_exports_of_the_register() throws IOException {
    assertReadOrRefused(List.of("export.xml"), random -> {
      String text = random.nextInt(4) == 0 ? broken(EXPORT, random) : altered(EXPORT, random);
      return JointArrangements.from(written("export.xml", text), Optional.empty());
    });
  }

  @Test
  void should_be_imported_or_refused_beside_lists_of_mergers() throws IOException {
    assertReadOrRefused(List.of("mergers.csv"), random -> {
      String text = random.nextBoolean() ? EXPORT : altered(EXPORT, random);
      Path list = written("mergers.csv", broken(MERGERS, random));
      return JointArrangements.from(written("export.xml", text), Optional.of(list));
    });
  }

  @Test
  void should_be_imported_or_refused_as_tables() throws IOException {
    assertReadOrRefused(List.of("9-1.csv"), random -> {
      written("9-1.csv", broken(TABLE, random));
      return TreatyCollection.from(folder);
    });
  }

  @Test
  void should_be_imported_or_refused_as_archives() throws IOException {
    assertReadOrRefused(List.of("tables.tar.gz", ".csv"), random -> {
      byte[] tar = archive(random.nextBoolean() ? broken(INDEX, random) : INDEX);
      if (random.nextInt(3) > 0) {
        scratch(tar, random);
      }
      byte[] packed = packed(tar);
      if (random.nextInt(4) == 0) {
        scratch(packed, random);
      }
      int length = random.nextInt(8) == 0 ? random.nextInt(packed.length) : packed.length;
      return TreatyCollection.from(
          Files.write(folder.resolve("tables.tar.gz"), Arrays.copyOf(packed, length)));
    });
  }

  private static byte[] archive(String index) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, String> each :
          List.of(Map.entry("index.csv", index), Map.entry("treaties/9-1.csv", TABLE))) {
        byte[] text = each.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(each.getKey());
        entry.setModTime(0);
        entry.setSize(text.length);
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] packed(byte[] tar) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(tar);
    }
    return bytes.toByteArray();
  }

  /** Overwrites some bytes, more often near the start, where names and sizes stand. */
  private static void scratch(byte[] bytes, SplittableRandom random) {
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(bytes.length, 520));
      bytes[at] = random.nextBoolean()
          ? (byte) random.nextInt(256)
          : (byte) "/.7\u0000 ".charAt(random.nextInt(5));
    }
  }
}
