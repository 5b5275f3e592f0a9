package org.example.service.start;

import java.util.Optional;

/** A text is no day. */
public final class NoDay extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String text;

  NoDay(String text) {
    super("'" + text + "' is no day; a day is written 2023-07-11.");
    this.text = text;
  }

  /**
   * Returns the text.
   *
   * @return as it was given
   */
  public String text() {
    return text;
  }

  /**
   * Looks for one among what caused a failure.
   *
   * @param failure the failure
   * @return the first there is, or empty
   */
  public static Optional<NoDay> in(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof NoDay found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
