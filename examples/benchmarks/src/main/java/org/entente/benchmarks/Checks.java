package org.entente.benchmarks;

import org.entente.Agreement;

/** All must give the same answer before any of them is measured. */
final class Checks {
  private Checks() {}

  static void equalAnswers(Agreement agreement, Decider... deciders) {
    Answer expected = new PlainLoop().decide(agreement, Sample.LATER);
    int bound = agreement.founders().size() + agreement.acts().size() - 1;
    if (expected.parties().size() != bound || expected.missing().size() != 2) {
      throw new IllegalStateException("the sample is not as described");
    }
    for (Decider decider : deciders) {
      require(
          decider.getClass().getSimpleName(), decider.decide(agreement, Sample.LATER), expected);
    }
    require("Compiled", new Compiled(agreement, Sample.LATER).decide(), expected);
  }

  private static void require(String name, Answer given, Answer expected) {
    if (!given.agreesWith(expected)) {
      throw new IllegalStateException(name + " gives another answer than the plain loop");
    }
  }
}
