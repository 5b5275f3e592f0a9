package org.entente.json.read;

/** Ends a reading that can't go on: what follows would only be guessed. */
public final class BrokenDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public BrokenDocument(Where where, String expected, String found) {
    this(where, Problem.UNEXPECTED, expected, found);
  }

  BrokenDocument(Where where, String code, String expected, String found) {
    super(expected, null, false, false);
    this.problem = new Problem(where, code, expected, found, "");
  }

  Problem problem() {
    return problem;
  }
}
