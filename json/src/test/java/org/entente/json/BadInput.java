package org.entente.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The short hand of the table of bad inputs. Its signs stand for the start of a good dossier on the
 * first line, what follows being on the second: {@code «} for the root's properties, {@code ¶} for
 * one more party, {@code ◊} for one more instrument, {@code •} for an act. {@code ␤} is a line end,
 * and {@code ‹c3›} a byte.
 */
final class BadInput {
  private static final String START = "{\"format\":\"entente/1\",\"id\":\"a\",\"title\":\"T\"";
  private static final String PARTIES = ",\"parties\":[{\"id\":\"p\",\"name\":\"P\"}";
  private static final String INSTRUMENTS =
      ",\"founders\":[\"p\"],\"instruments\":[{\"id\":\"i\",\"title\":\"I\"}";

  private BadInput() {}

  static byte[] bytes(String shortHand) {
    String input = shortHand.replace("␤", "\n");
    String text = switch (input.charAt(0)) {
      case '«' ->
        START + PARTIES + ",{\"id\":\"q\",\"name\":\"Q\"}]" + INSTRUMENTS + "]\n"
            + input.substring(1);
      case '¶' -> START + PARTIES + ",\n" + input.substring(1) + "]" + INSTRUMENTS + "]}";
      case '◊' -> START + PARTIES + "]" + INSTRUMENTS + ",\n" + input.substring(1) + "]}";
      case '•' ->
        START + PARTIES + ",{\"id\":\"q\",\"name\":\"Q\"}]" + INSTRUMENTS + "],\"acts\":[\n"
            + input.substring(1) + "]}";
      default -> input;
    };
    return unescaped(text);
  }

  private static byte[] unescaped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int from = 0;
    for (int open = text.indexOf('‹'); open >= 0; open = text.indexOf('‹', from)) {
      int close = text.indexOf('›', open);
      bytes.writeBytes(text.substring(from, open).getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(HexFormat.of().parseHex(text.substring(open + 1, close)));
      from = close + 1;
    }
    bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
