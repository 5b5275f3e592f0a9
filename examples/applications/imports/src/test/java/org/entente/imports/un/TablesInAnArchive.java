package org.entente.imports.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.imports.un.Status.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.entente.imports.FindingKind;
import org.entente.imports.Imported;
import org.entente.imports.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesInAnArchive {
  private static final String INDEX = """
      chapter_no,treaty_no,treaty_name,url
      9,1,Pact on Tests,https://example.org/9-1
      9,2,Pact without a table,https://example.org/9-2
      """;
  private static final String TABLE = "Participant,Signature\nCôte d'Ivoire,1 May 2000\n";

  @TempDir
  private Path folder;

  private Path archive(String... namesAndTexts) throws IOException {
    Path archive = folder.resolve("tables.tar.gz");
    try (OutputStream bytes = Files.newOutputStream(archive);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndTexts[i]);
        entry.setSize(text.length);
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
      }
    }
    return archive;
  }

  @Test
  void should_be_read_as_from_a_folder() throws IOException {
    Imported packed = TreatyCollection.from(
        archive("index.csv", INDEX, "treaties/9-1.csv", TABLE, "README", "not a table"));

    assertThat(packed.agreements()).isEqualTo(Status.in(INDEX, "9-1.csv", TABLE).agreements());
    assertThat(packed.agreements().get(0).founders().get(0).name()).isEqualTo("Côte d'Ivoire");
  }

  @Test
  void should_be_missed_where_the_index_has_a_title_and_named_by_file_where_it_has_none()
      throws IOException {
    Imported imported =
        TreatyCollection.from(archive("index.csv", INDEX, "9-3.csv", TABLE, "9-4.csv", ""));

    assertThat(findings(imported))
        .containsExactlyInAnyOrder(
            FindingKind.TABLE_MISSING,
            FindingKind.TABLE_MISSING,
            FindingKind.TABLE_NOT_INDEXED,
            FindingKind.TABLE_NOT_INDEXED,
            FindingKind.TABLE_EMPTY);
    assertThat(imported.agreements()).extracting(each -> each.title()).containsExactly("9-3");
    assertThat(imported.isWhole()).isFalse();
  }

  @Test
  void should_be_told_apart_whatever_signs_their_files_have_in_their_names() throws IOException {
    Imported imported = TreatyCollection.from(archive(
        "Law of the Sea (1982).csv", TABLE, "Law-of-the-Sea-1982.csv", TABLE, ".csv", TABLE));

    assertThat(imported.agreements())
        .extracting(each -> each.id().value())
        .containsExactlyInAnyOrder(
            "un", "un-law-of-the-sea-1982", "un-law-of-the-sea-1982-no-2");
    assertThat(imported.agreements()).extracting(each -> each.title()).contains(".csv");
  }

  @Test
  void should_not_be_taken_for_each_other_where_two_have_one_name() throws IOException {
    Path archive = archive("old/9-1.csv", TABLE, "new/9-1.csv", TABLE);

    assertThatThrownBy(() -> TreatyCollection.from(archive))
        .isInstanceOf(Unreadable.class)
        .hasMessage("9-1.csv is in tables.tar.gz twice");
  }

  @Test
  void should_be_named_by_files_without_what_stands_in_no_line() throws IOException {
    Imported imported = TreatyCollection.from(archive("9-\u0002.csv", TABLE));

    assertThat(findings(imported)).contains(FindingKind.CONTROL_CHARACTERS);
    assertThat(imported.agreements().get(0).title()).isEqualTo("9- ");
  }

  @Test
  void should_be_read_though_some_bytes_are_no_text() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.write(
        broken.resolve("9-1.csv"),
        "Participant,Signature\nAlbania,1 May 2000\nC\u00f4te,2 May 2000\n"
            .getBytes(StandardCharsets.ISO_8859_1));

    Imported imported = TreatyCollection.from(broken);

    assertThat(imported.agreements().get(0).signatures()).hasSize(2);
    assertThat(imported.findings().get(1).kind()).isEqualTo(FindingKind.CHARACTERS_UNREADABLE);
    assertThat(imported.findings().get(1).place().line()).isEqualTo(3);
  }

  @Test
  void should_not_be_guessed_from_a_table_that_breaks_off_in_a_quotation() throws IOException {
    Path archive = archive("9-1.csv", "Participant,Signature\n\"Alb");

    assertThatThrownBy(() -> TreatyCollection.from(archive))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("9-1.csv");
  }
}
