package org.entente.imports;

/** A source that cannot be read at all, or not to its end. */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says what is wrong, and where.
   *
   * @param message the place and the fault
   */
  public Unreadable(String message) {
    super(message);
  }

  /**
   * Says what is wrong, and where.
   *
   * @param message the place and the fault
   * @param cause what the reader said
   */
  public Unreadable(String message, Throwable cause) {
    super(message, cause);
  }
}
