package org.example.service.store;

/** Somebody has recorded something since the version that a writer has seen. */
public final class StaleVersion extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int current;

  StaleVersion(String agreement, int current) {
    super(
        current == 0
            ? "There is no agreement '" + agreement + "' here yet."
            : "Agreement '" + agreement + "' is at version " + current + " now.");
    this.current = current;
  }

  /**
   * Returns the version that stands.
   *
   * @return the number; 0 if there is none
   */
  public int current() {
    return current;
  }
}
