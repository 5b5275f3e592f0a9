package org.example.service.store;

/** There is no such agreement here, or no such version of it. */
public final class NoSuchDossier extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param what what was asked for
   */
  public NoSuchDossier(String what) {
    super(what);
  }
}
