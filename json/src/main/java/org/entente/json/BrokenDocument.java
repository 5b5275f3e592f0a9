package org.entente.json;

import org.entente.json.DossierException.Problem;

/** Ends a reading that can't go on: what follows would only be guessed. */
final class BrokenDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  BrokenDocument(Where where, String expected, String found) {
    super(expected, null, false, false);
    this.problem = new Problem(where.path(), where.line(), where.column(), expected, found);
  }

  static BrokenDocument at(Where where, String fault) {
    return new BrokenDocument(where, fault, "");
  }

  Problem problem() {
    return problem;
  }
}
