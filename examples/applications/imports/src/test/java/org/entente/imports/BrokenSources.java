package org.entente.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.entente.imports.roo.JointArrangements;
import org.entente.imports.un.TreatyCollection;
import org.entente.json.EntenteJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a source holds, it is imported, or said to be unreadable; and what is, can be written.
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
  private static final String DIGITS = "0123456789x -";
  private static final String PIECES = "09-12 \"<>&;,()aAd\n\u0000\u0085\u2028\u00e9</titel>";

  @TempDir
  private Path folder;

  /** A text with a few pieces changed, doubled or taken out. */
  private static String broken(String text, Random random) {
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
  private static String altered(String export, Random random) {
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

  private static void write(Imported imported) {
    EntenteJson.standard()
        .writeRegister(imported.agreements().iterator(), new ByteArrayOutputStream());
  }

  @Test
  void should_be_imported_or_refused_as_exports_of_the_register() throws IOException {
    int read = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      Path file = folder.resolve("export.xml");
      Random random = new Random(seed);
      String text = random.nextInt(4) == 0 ? broken(EXPORT, random) : altered(EXPORT, random);
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      try {
        write(JointArrangements.from(file, Optional.empty()));
        read++;
      } catch (Unreadable e) {
        assertThat(e.getMessage()).contains("export.xml");
      }
    }
    assertThat(read).isBetween(TRIES / 2, TRIES);
  }

  @Test
  void should_be_imported_or_refused_as_tables() throws IOException {
    int read = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      Path file = folder.resolve("9-1.csv");
      Files.write(file, broken(TABLE, new Random(seed)).getBytes(StandardCharsets.UTF_8));
      try {
        write(TreatyCollection.from(folder));
        read++;
      } catch (Unreadable e) {
        assertThat(e.getMessage()).contains("9-1.csv");
      }
    }
    assertThat(read).isBetween(TRIES / 2, TRIES);
  }
}
