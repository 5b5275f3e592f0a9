package org.example.service.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/** What a program sends, up to a limit. */
final class Body {
  private Body() {}

  /** It is longer than is allowed. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(DataSize most) {
      super("More than " + most.toBytes() + " bytes are not taken.");
    }
  }

  static byte[] read(InputStream in, DataSize most) throws IOException {
    int limit = Math.toIntExact(most.toBytes());
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new TooLarge(most);
    }
    return bytes;
  }
}
