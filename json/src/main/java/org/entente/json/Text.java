package org.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.Wording;
import org.entente.json.DossierException.Problem;
import org.entente.json.read.Problem.Code;
import org.entente.json.text.Shown;

/** Gets at the characters of a document: UTF-8, well-formed, and no longer than allowed. */
final class Text {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private Text() {}

  static String within(DossierLimits limits, String text) {
    if (text.length() > limits.characters()) {
      throw tooLong(limits);
    }
    return withoutMark(text);
  }

  /** As much as is enough to tell whether it is too long. */
  static byte[] bytes(DossierLimits limits, InputStream in) throws IOException {
    int most = limits.characters();
    return in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
  }

  static String decoded(DossierLimits limits, byte[] utf8) {
    if (utf8.length > limits.characters()) {
      throw tooLong(limits);
    }
    String text = new String(utf8, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      requireWellFormed(utf8);
    }
    return withoutMark(text);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static void requireWellFormed(byte[] utf8) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    CharBuffer before = CharBuffer.allocate(utf8.length);
    if (decoder.decode(bytes, before, true).isError()) {
      Wording found = shown(utf8[bytes.position()]);
      throw new DossierException(List.of(problemAfter(before.flip().toString(), found)));
    }
  }

  /** A byte, and the character that it probably was meant for. */
  private static Wording shown(byte fault) {
    String character = new String(new byte[] {fault}, Charset.forName("windows-1252"));
    String digits = String.format("%02x", fault & 0xff);
    return character.charAt(0) == REPLACEMENT
        ? Wording.of("the byte %s", digits)
        : Wording.of(
            "the byte %s, which is %s in Windows-1252: save the text as UTF-8",
            digits, Shown.text(character));
  }

  private static Problem problemAfter(String before, Wording found) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return new Problem(
        Code.NOT_UTF_8.toString(), "$", line, column, Wording.of("text in UTF-8"), found, "");
  }

  static DossierException tooLong(DossierLimits limits) {
    Wording most = Wording.of("a document of at most %s bytes", limits.characters());
    Wording found = Wording.of("a longer one");
    return new DossierException(
        List.of(new Problem(Code.TOO_MUCH.toString(), "$", 0, 0, most, found, "")));
  }
}
