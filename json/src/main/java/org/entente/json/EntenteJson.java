package org.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dossiers, for those who have no mapper of their own. Reading is strict and bounded;
 * writing is deterministic: equal values give the same bytes. Immutable and thread-safe.
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
   * Returns a reader with the usual limits and a writer that lays a dossier out for people, two spaces
   * a level.
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
   * @throws UncheckedIOException if reading fails; its cause is a {@link
   *     java.nio.file.NoSuchFileException} if there is no such file
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
   * @throws IllegalArgumentException if a fact names a party or an instrument that the agreement does
   *     not know, or an extension holds a text that is not well-formed Unicode
   */
  public String write(Agreement agreement) {
    StringWriter text = new StringWriter();
    jackson.write(text, layout(), out -> AgreementFormat.write(agreement, out));
    return text.toString();
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

  private @Nullable Layout layout() {
    return isCompact ? null : new Layout();
  }
}
