package org.entente.json;

import org.entente.json.DossierException.Problem;

/** Ends a reading that can't go on: what follows would only be guessed. */
final class BrokenDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final boolean alone;

  BrokenDocument(Where where, String expected, String found, boolean alone) {
    super(expected, null, false, false);
    this.problem = new Problem(where.path(), where.line(), where.column(), expected, found);
    this.alone = alone;
  }

  static BrokenDocument at(Where where, String fault) {
    return new BrokenDocument(where, fault, "", false);
  }

  Problem problem() {
    return problem;
  }

  /** Whether what was found before it means nothing. */
  boolean isAlone() {
    return alone;
  }
}
