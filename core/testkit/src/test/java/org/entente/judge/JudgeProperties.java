package org.entente.judge;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.Agreement;
import org.entente.testkit.jqwik.Dossiers;
import org.entente.testkit.jqwik.Feature;
import org.junit.jupiter.api.Test;

/** The timeline and the judge say the same of every day. */
@Tag("2")
@Tag("3.3")
@Tag("3.13")
@Tag("4.4")
@Tag("4.6")
class JudgeProperties {
  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  /** Signatures, withdrawals and terms only, so that more of the acts come about. */
  @Provide
  Arbitrary<Agreement> commonAgreements() {
    return Dossiers.ofEverything()
        .without(
            Feature.REFUSAL,
            Feature.SUCCESSION,
            Feature.RETROACTION,
            Feature.NEW_PROVISIONS,
            Feature.MANDATE)
        .agreements();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void should_agree_on_any_agreement(@ForAll("agreements") Agreement agreement) {
    requireSameWords(agreement);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void should_agree_on_common_agreements(@ForAll("commonAgreements") Agreement agreement) {
    requireSameWords(agreement);
  }

  /** Other ones each night: a failure prints the seed that repeats it. */
  @Tag("nightly")
  @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
  void should_agree_on_very_many_agreements(@ForAll("agreements") Agreement agreement) {
    requireSameWords(agreement);
  }

  @org.junit.jupiter.api.Tag("2")
  @Test
  @org.junit.jupiter.api.Tag("long")
  void should_agree_on_every_agreement_of_a_small_world() {
    SmallWorld.agreements()
        .parallel()
        .forEach(agreement ->
            Comparison.requireSameWords(agreement, Samples.day(0), Samples.day(5), Samples.day(5)));
  }

  private static void requireSameWords(Agreement agreement) {
    Comparison.requireSameWords(agreement, Samples.day(0), Samples.day(20), Samples.day(80));
  }
}
