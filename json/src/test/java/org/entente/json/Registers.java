package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.Signature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("13")
class Registers {
  private static final EntenteJson JSON = EntenteJson.standard();

  private static List<RegisterEntry> read(String register) {
    return JSON.readRegister(new ByteArrayInputStream(register.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  @Test
  void are_written_one_agreement_a_line_and_read_again(@TempDir Path folder) throws Exception {
    List<Agreement> agreements =
        LongStream.range(0, 200).mapToObj(Any::agreement).toList();
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    assertThat(JSON.writeRegister(agreements.iterator(), to)).isEqualTo(200);

    Path file = folder.resolve("register.ndjson");
    Files.write(file, to.toByteArray());
    assertThat(to.toString(StandardCharsets.UTF_8).lines()).hasSize(200);
    try (Stream<RegisterEntry> entries = JSON.readRegister(file)) {
      assertThat(entries.map(RegisterEntry::orThrow)).isEqualTo(agreements);
    }
  }

  @Test
  void are_flushed_when_they_are_written(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("register.ndjson");
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1_000_000)) {
      JSON.writeRegister(List.of(Any.agreement(1)).iterator(), to);
      assertThat(Files.size(file)).isPositive();
    }
  }

  @Test
  void close_their_file_with_their_entries(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("register.ndjson");
    String line = JSON.compact().write(Any.agreement(1)) + "\n";
    Files.writeString(file, line.repeat(1 + 1_000_000 / line.length()));
    Stream<RegisterEntry> entries = JSON.readRegister(file);
    Iterator<RegisterEntry> each = entries.iterator();
    assertThat(each.next().agreement()).isPresent();
    entries.close();
    assertThatThrownBy(() -> each.forEachRemaining(RegisterEntry::orThrow))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void lose_no_line_to_a_bad_one() {
    String good = JSON.compact().write(Any.agreement(1));
    List<RegisterEntry> entries = read(
        good + "\n\n{\"format\":\n" + good.replace("\"title\"", "\"titel\"") + "\r\n  \n" + good);

    assertThat(entries.stream().map(RegisterEntry::line)).containsExactly(1L, 3L, 4L, 6L);
    assertThat(entries.get(0).orThrow())
        .isEqualTo(entries.get(3).orThrow())
        .isEqualTo(Any.agreement(1));
    assertThat(entries.get(1).fault().orElseThrow().getMessage())
        .startsWith("line 3, column 11, at $.format: this is not well-formed JSON");
    assertThat(entries.get(2).fault().orElseThrow().problems())
        .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(4));
    assertThatThrownBy(entries.get(2)::orThrow)
        .isInstanceOf(DossierException.class)
        .hasMessageContaining("titel");
  }

  @Test
  void may_have_invalid_bytes_in_one_line() {
    byte[] good = (JSON.compact().write(Any.agreement(1)) + "\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream register = new ByteArrayOutputStream();
    register.writeBytes(new byte[] {'"', (byte) 0xff, '"', '\n'});
    register.writeBytes(good);
    List<RegisterEntry> entries =
        JSON.readRegister(new ByteArrayInputStream(register.toByteArray())).toList();
    assertThat(entries.get(0).fault().orElseThrow())
        .hasMessage("line 1, column 2, at $: expected text in UTF-8, but found the byte ff,"
            + " which is \"ÿ\" in Windows-1252: save the text as UTF-8");
    assertThat(entries.get(1).agreement()).contains(Any.agreement(1));
  }

  @Test
  void pass_over_a_line_that_is_too_long() {
    String good = JSON.compact().write(Any.agreement(1));
    EntenteJson narrow = JSON.withLimits(
        DossierLimits.standard().withCharacters(good.getBytes(StandardCharsets.UTF_8).length));
    String register = "x".repeat(300_000) + "\n" + good + "\n" + good + " \n";
    List<RegisterEntry> entries = narrow
        .readRegister(new ByteArrayInputStream(register.getBytes(StandardCharsets.UTF_8)))
        .toList();
    assertThat(entries).hasSize(3);
    assertThat(entries.get(0).fault().orElseThrow())
        .hasMessageContaining("line 1")
        .hasMessageContaining("at most");
    assertThat(entries.get(1).agreement()).contains(Any.agreement(1));
    assertThat(entries.get(2).fault()).isPresent();
  }

  @Test
  @Tag("long")
  void are_read_as_they_are_asked_for_and_never_held() {
    byte[] line = (JSON.compact().write(Any.agreement(1)) + "\n").getBytes(StandardCharsets.UTF_8);
    long[] given = {0};
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return line[(int) (given[0]++ % line.length)];
      }
    };
    assertThat(JSON.readRegister(endless).limit(3)).hasSize(3);
    assertThat(given[0]).isLessThan(200_000);
    assertThat(JSON.readRegister(endless)
            .limit(20_000)
            .filter(entry -> entry.fault().isPresent())
            .count())
        .isLessThan(2);
  }

  @Test
  void of_nothing_have_no_entry() {
    assertThat(read("")).isEmpty();
    assertThat(read("\n \n")).isEmpty();
    assertThat(read(" ".repeat(8) + "\n" + "\t".repeat(20_000) + "\r\n")).isEmpty();
  }

  @Test
  void keep_what_was_written_before_an_agreement_that_cannot_be() {
    Agreement good = Any.agreement(1);
    Agreement bad = good.withSignatures(
        Signature.of(PartyId.of("stranger"), java.time.LocalDate.of(2023, 7, 11)));
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    Iterator<Agreement> agreements = List.of(good, bad, good).iterator();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.writeRegister(agreements, to))
        .withMessageContaining("stranger");
    assertThat(read(to.toString(StandardCharsets.UTF_8))).hasSize(1);
  }

  @Test
  void have_entries_that_are_an_agreement_or_at_fault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RegisterEntry(1, Optional.empty(), Optional.empty()));
  }

  @Test
  void of_nothing_but_blanks_have_an_entry_only_where_they_are_too_long() {
    String blanks = " ".repeat(140_000);
    assertThat(read(blanks + "\n" + blanks)).isEmpty();
    List<RegisterEntry> entries = JSON.withLimits(DossierLimits.standard().withCharacters(100_000))
        .readRegister(new ByteArrayInputStream((blanks + "\n").getBytes(StandardCharsets.UTF_8)))
        .toList();
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).fault().orElseThrow())
        .hasMessage("line 1, column 0, at $: expected a document of at most 100000 bytes,"
            + " but found a longer one");
  }
}
