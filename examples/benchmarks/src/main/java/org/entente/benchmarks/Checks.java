package org.entente.benchmarks;

import java.util.Map;
import org.entente.Agreement;

/** All peers must give the same answer before any of them is measured. */
final class Checks {
  private static final Map<String, Decider> DECIDERS =
      Map.of(
          "Entente", new Entente(),
          "Drools", new DroolsPeer(),
          "easy-rules", new EasyRulesPeer(),
          "YAVI", new YaviPeer(),
          "Hibernate Validator", new HibernateValidatorPeer());

  private Checks() {}

  static void equalAnswers(Agreement agreement) {
    Answer expected = new PlainLoop().decide(agreement, Sample.LATER);
    if (expected.parties().size() != agreement.parties().size() + agreement.acts().size() - 1 || expected.missing().size() != 2) {
      throw new IllegalStateException("the sample is not as described");
    }
    DECIDERS.forEach((name, decider) -> require(name, decider.decide(agreement, Sample.LATER), expected));
    require("bitset", new Compiled(agreement, Sample.LATER).decide(), expected);
  }

  private static void require(String name, Answer given, Answer expected) {
    if (!given.agreesWith(expected)) {
      throw new IllegalStateException(name + " gives another answer than the plain loop");
    }
  }
}
