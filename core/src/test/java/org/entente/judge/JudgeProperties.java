package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Agreement;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The timeline and the judge say the same of every day. */
class JudgeProperties {
  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void should_agree_on_any_agreement(@ForAll("agreements") Agreement agreement) {
    requireSameWords(agreement, Cast.day(0), Cast.day(20), Cast.day(80));
  }

  @Test
  @Tag("long")
  void should_agree_on_every_agreement_of_a_small_world() {
    SmallWorld.agreements()
        .parallel()
        .forEach(agreement -> requireSameWords(agreement, Cast.day(0), Cast.day(5), Cast.day(5)));
  }

  static void requireSameWords(
      Agreement agreement, LocalDate first, LocalDate last, LocalDate until) {
    Timeline timeline = Timeline.of(agreement);
    for (Day judged : NaiveJudge.judge(agreement, first, last, until)) {
      assertThat(Finding.of(timeline, judged)).as(agreement::toString).isEqualTo(judged);
    }
  }
}
