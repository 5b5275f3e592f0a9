package org.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.Agreement;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.json.dossier.AgreementFormat;
import org.entente.json.dossier.Formats;
import org.entente.json.format.InstrumentFormat;
import org.entente.json.jackson3.Layout;
import org.entente.json.write.CanonicalWriter;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dossiers, for those who have no mapper of their own. Reading is strict and
 * bounded; writing is deterministic: equal values give the same bytes. Immutable and thread-safe.
 *
 * <pre>{@code
 * Agreement agreement = EntenteJson.standard().read(Path.of("dossier.json"));
 * String text = EntenteJson.standard().write(agreement);
 * }</pre>
 *
 * @since 0.1
 */
public final class EntenteJson {
  private static final EntenteJson STANDARD = new EntenteJson(DossierLimits.standard(), false);

  private final DossierLimits limits;
  private final boolean isCompact;
  private final Jackson3 jackson;

  private EntenteJson(DossierLimits limits, boolean isCompact) {
    this.limits = limits;
    this.isCompact = isCompact;
    this.jackson = new Jackson3(limits);
  }

  /**
   * Returns a reader with the usual limits and a writer that lays a dossier out for people, two
   * spaces a level.
   *
   * @return the reader and writer
   */
  public static EntenteJson standard() {
    return STANDARD;
  }

  /**
   * Returns one that writes without any white space.
   *
   * @return the reader and writer
   */
  public EntenteJson compact() {
    return new EntenteJson(limits, true);
  }

  /**
   * Returns one that reads within other limits.
   *
   * @param others the limits
   * @return the reader and writer
   */
  public EntenteJson withLimits(DossierLimits others) {
    return new EntenteJson(others, isCompact);
  }

  /**
   * Reads a dossier.
   *
   * @param text the text, all of it
   * @return the agreement
   * @throws DossierException if the text is no dossier, or exceeds the limits
   */
  public Agreement read(String text) {
    return jackson.read(Text.within(limits, text));
  }

  /**
   * Reads a dossier.
   *
   * @param utf8 the text as UTF-8, all of it
   * @return the agreement
   * @throws DossierException if the text is no dossier, or exceeds the limits
   */
  public Agreement read(byte[] utf8) {
    return jackson.read(Text.decoded(limits, utf8));
  }

  /**
   * Reads a dossier.
   *
   * @param utf8 the text as UTF-8; read to its end, or to the limit of its length, and left open
   * @return the agreement
   * @throws DossierException if the text is no dossier, or exceeds the limits
   * @throws UncheckedIOException if reading fails
   */
  public Agreement read(InputStream utf8) {
    try {
      return read(Text.bytes(limits, utf8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a dossier.
   *
   * @param file a file of UTF-8
   * @return the agreement
   * @throws DossierException if the file is no dossier, or exceeds the limits
   * @throws UncheckedIOException if reading fails; its cause is a
   *     {@link java.nio.file.NoSuchFileException} if there is no such file
   */
  public Agreement read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a dossier.
   *
   * @param agreement the agreement
   * @return the text, which ends with a line end unless it is compact
   * @throws IllegalArgumentException if a fact names a party or an instrument that the agreement
   *     does not know
   */
  public String write(Agreement agreement) {
    return written(out -> AgreementFormat.write(agreement, out));
  }

  /**
   * Writes a dossier as UTF-8.
   *
   * @param agreement the agreement
   * @param to where to; left open
   * @throws IllegalArgumentException as {@link #write(Agreement)} does
   * @throws UncheckedIOException if writing fails
   */
  public void write(Agreement agreement, OutputStream to) {
    jackson.write(to, layout(), out -> AgreementFormat.write(agreement, out));
  }

  /**
   * Writes a dossier as a file of UTF-8, in the place of one that is there.
   *
   * @param agreement the agreement
   * @param file the file; left as it was if the agreement can't be written
   * @throws IllegalArgumentException as {@link #write(Agreement)} does
   * @throws UncheckedIOException if writing fails
   */
  public void write(Agreement agreement, Path file) {
    byte[] utf8 = write(agreement).getBytes(StandardCharsets.UTF_8);
    try {
      Files.write(file, utf8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a noun, or what a timeline or a portfolio answers, or a list or a map of these. An
   * answer is written only, never read.
   *
   * @param value the value; the keys of a map are written as texts
   * @return the text
   * @throws IllegalArgumentException if it has no form in JSON, as a timeline has none; or as
   *     {@link #write(Agreement)} does
   */
  public String write(Object value) {
    return written(out -> Formats.write(value, out));
  }

  /**
   * Reads a register: dossiers as newline-delimited JSON, one a line. The stream is read as it is
   * asked for, and one line is held at a time; a line that is no dossier doesn't keep the others
   * from being read. Blank lines are passed over.
   *
   * @param utf8 the register as UTF-8; left open
   * @return the entries, in their order; a line's length is limited as a document's is. Asking it
   *     for more throws an {@link UncheckedIOException} if reading fails
   */
  public Stream<RegisterEntry> readRegister(InputStream utf8) {
    return StreamSupport.stream(new RegisterLines(utf8, limits, jackson), false);
  }

  /**
   * Reads a register from a file, as {@link #readRegister(InputStream)} does.
   *
   * @param file a file of UTF-8
   * @return the entries; closing the stream closes the file
   * @throws UncheckedIOException if the file can't be opened
   */
  public Stream<RegisterEntry> readRegister(Path file) {
    try {
      InputStream in = Files.newInputStream(file);
      return readRegister(in).onClose(() -> close(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a register: each agreement as one line of UTF-8, as it comes.
   *
   * @param agreements the agreements; used up
   * @param to where to; flushed, and left open
   * @return how many were written
   * @throws IllegalArgumentException as {@link #write(Agreement)} does; the agreements before it
   *     are written then, and nothing of it is
   * @throws UncheckedIOException if writing fails
   */
  public long writeRegister(Iterator<Agreement> agreements, OutputStream to) {
    EntenteJson lines = compact();
    long count = 0;
    try {
      while (agreements.hasNext()) {
        to.write((lines.write(agreements.next()) + "\n").getBytes(StandardCharsets.UTF_8));
        count++;
      }
      to.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  /**
   * Returns the canonical form (RFC 8785) of the dossier that {@link #write(Agreement)} writes,
   * laid out or compact.
   *
   * @param agreement the agreement
   * @return the form, as UTF-8; equal agreements have the same, others another
   * @throws IllegalArgumentException as {@link #write(Agreement)} does, or if a number in an
   *     extension is none that a double has
   */
  public byte[] canonical(Agreement agreement) {
    return canonicalBytes(out -> AgreementFormat.write(agreement, out));
  }

  /**
   * Returns the canonical form (RFC 8785) of an instrument's JSON, its own digest included where it
   * has one.
   *
   * @param instrument the instrument
   * @return the form, as UTF-8; equal instruments have the same, others another
   * @throws IllegalArgumentException if an extension holds a number that no double has
   */
  public byte[] canonical(Instrument instrument) {
    return canonicalBytes(out -> InstrumentFormat.write(instrument, out));
  }

  /**
   * Returns the SHA-256 digest of an agreement's canonical form.
   *
   * @param agreement the agreement
   * @return the digest
   * @throws IllegalArgumentException as {@link #canonical(Agreement)} does
   */
  public Digest digest(Agreement agreement) {
    return sha256(canonical(agreement));
  }

  /**
   * Returns the SHA-256 digest of an instrument's canonical form, so that a signature can name what
   * it signed where there is no text to take a digest of.
   *
   * @param instrument the instrument
   * @return the digest
   * @throws IllegalArgumentException as {@link #canonical(Instrument)} does
   */
  public Digest digest(Instrument instrument) {
    return sha256(canonical(instrument));
  }

  private static byte[] canonicalBytes(Consumer<Writer> write) {
    CanonicalWriter out = new CanonicalWriter();
    write.accept(out);
    return out.text().getBytes(StandardCharsets.UTF_8);
  }

  private static Digest sha256(byte[] bytes) {
    try {
      return Digest.sha256(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private String written(Consumer<Writer> write) {
    return jackson.write(layout(), write);
  }

  private @Nullable Layout layout() {
    return isCompact ? null : new Layout();
  }
}
