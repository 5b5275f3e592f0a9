package org.entente.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.entente.Act;
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
  /**
   * Any agreement; of a few of them an act is known to be wrong, of which a timeline says nothing.
   */
  @Provide
  Arbitrary<Agreement> agreements() {
    Arbitrary<Integer> wrong = Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.just(9)), Tuple.of(1, Arbitraries.of(0, 1)));
    return Combinators.combine(Dossiers.ofEverything().agreements(), wrong)
        .as(JudgeProperties::provingWrong);
  }

  private static Agreement provingWrong(Agreement agreement, int number) {
    List<Act> acts = new ArrayList<>(agreement.acts());
    if (number < acts.size()) {
      acts.set(number, acts.get(number).withRecordedUntil(Optional.of(Samples.day(12))));
    }
    return agreement.withActs(acts);
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
