package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Signature;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a service asks that adds one fact to an agreement it has decided: the next timeline, what
 * would be, and what was known. Each beside deciding once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NextFact {
  @Param({"5x3", "97x20", "1000x100"})
  public String size;

  private Agreement agreement;
  private Timeline timeline;
  private ActId act;
  private Signature next;

  @Setup
  public void build() {
    Sample sample = Sample.of(size);
    agreement = sample.agreement();
    timeline = Timeline.of(agreement);
    act = ActId.of(sample.lastAct());
    Pending pending = (Pending) timeline.outcome(act, Sample.LATER);
    next = Signature.of(pending.missing().iterator().next(), Sample.LATER.minusDays(1));
  }

  @Benchmark
  public Object decideOnce() {
    return Timeline.of(agreement);
  }

  @Benchmark
  public Object recordAndDecide() {
    return Timeline.of(agreement.record(act, next));
  }

  @Benchmark
  public Object earliestEffect() {
    return timeline.earliestEffect(act, Sample.LATER);
  }

  @Benchmark
  public Object completions() {
    return ((Pending) timeline.outcome(act, Sample.LATER)).tally().smallestCompletions(10);
  }

  @Benchmark
  public Object asKnownOnAHundredDays() {
    List<Timeline> known = new ArrayList<>();
    for (int days = 0; days < 100; days++) {
      LocalDate day = Sample.LATER.minusDays(days);
      known.add(Timeline.of(agreement.asKnownOn(day)));
    }
    return known;
  }

  @Benchmark
  public Object whyOfOneParty() {
    return timeline.why(agreement.founders().get(0), Sample.LATER);
  }
}
