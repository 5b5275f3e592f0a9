package org.example.service.page;

import java.net.URI;
import java.util.Optional;

/** Where something is written, which a reader may follow if it is an address of the web. */
public final class Source {
  private Source() {}

  /**
   * Returns where the address begins that a source ends with.
   *
   * @param text the source, as {@code p. 3: https://example.org/report}
   * @return the place of its first letter; that after the last if it ends with none
   */
  public static int addressAt(String text) {
    int at = text.indexOf("http");
    return at >= 0 && address(text.substring(at)).isPresent() ? at : text.length();
  }

  /**
   * Returns the address that a source is.
   *
   * @param text the source
   * @return the address; empty if it is no address of the web, or more than one
   */
  public static Optional<URI> address(String text) {
    if (!text.startsWith("https://") && !text.startsWith("http://")) {
      return Optional.empty();
    }
    try {
      return Optional.of(URI.create(text)).filter(address -> address.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
