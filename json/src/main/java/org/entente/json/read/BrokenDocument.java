package org.entente.json.read;

import org.entente.Wording;
import org.entente.json.read.Problem.Code;

/** Ends a reading that can't go on: what follows would only be guessed. */
public final class BrokenDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public BrokenDocument(Where where, Wording expected, Wording found) {
    this(where, Code.UNEXPECTED_VALUE, expected, found);
  }

  BrokenDocument(Where where, Code code, Wording expected, Wording found) {
    super(expected.toString(), null, false, false);
    this.problem = new Problem(where, code, expected, found, "");
  }

  Problem problem() {
    return problem;
  }
}
