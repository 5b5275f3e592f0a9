package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;
import org.entente.Agreement;
import org.entente.testkit.jqwik.Dossiers;

/** What the generator makes can be built and judged, and is worth judging. */
class RandomDossiers {
  @Provide
  Arbitrary<Agreement> agreements() {
    return Dossiers.ofEverything().agreements();
  }

  @StatisticsReport(onFailureOnly = true)
  @Property(edgeCases = EdgeCasesMode.NONE, seed = "20261124")
  void should_be_judged_on_every_day(@ForAll("agreements") Agreement agreement) {
    List<Day> days = NaiveJudge.judge(agreement, Samples.day(0), Samples.day(20), Samples.day(20));
    assertThat(days).hasSize(21);
    Statistics.label("in force some day").collect(days.stream().anyMatch(Day::inForce));
    Statistics.label("founding").collect(name(days.get(20).founding()));
    for (Verdict verdict : days.get(20).acts().values()) {
      Statistics.label("acts").collect(name(verdict));
    }
    Statistics.label("in force some day")
        .coverage(coverage -> coverage.check(true).percentage(each -> each > 50));
    Statistics.label("acts").coverage(RandomDossiers::checkActs);
  }

  private static void checkActs(StatisticsCoverage coverage) {
    coverage.check("Done").percentage(each -> each > 20);
    coverage.check("Waiting").percentage(each -> each > 10);
    for (Verdict.Reason reason : Verdict.Reason.values()) {
      coverage.check(reason.name()).percentage(each -> each > 0.2);
    }
  }

  private static String name(Verdict verdict) {
    return verdict instanceof Verdict.Lost failed
        ? failed.reason().name()
        : verdict.getClass().getSimpleName();
  }
}
