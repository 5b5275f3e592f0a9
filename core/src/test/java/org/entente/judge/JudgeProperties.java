package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.entente.Agreement;
import org.entente.testkit.Dossiers;
import org.entente.testkit.Feature;
import org.entente.timeline.Timeline;
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
        .forEach(agreement -> requireSameWords(agreement, Cast.day(0), Cast.day(5), Cast.day(5)));
  }

  private static void requireSameWords(Agreement agreement) {
    requireSameWords(agreement, Cast.day(0), Cast.day(20), Cast.day(80));
  }

  static void requireSameWords(
      Agreement agreement, LocalDate first, LocalDate last, LocalDate until) {
    Timeline timeline = Timeline.of(agreement);
    for (Day judged : NaiveJudge.judge(agreement, first, last, until)) {
      assertThat(Finding.of(timeline, judged)).as(agreement::toString).isEqualTo(judged);
    }
  }
}
