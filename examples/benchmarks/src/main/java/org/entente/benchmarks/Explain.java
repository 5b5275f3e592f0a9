package org.entente.benchmarks;

import java.util.concurrent.TimeUnit;
import org.entente.ActId;
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
 * Who is missing in a pending act of a thousand parties, where one, ten, a hundred or all of them
 * are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Explain {
  @Param({"1", "10", "100", "1000"})
  public int missing;

  private Timeline timeline;
  private ActId act;

  @Setup
  public void build() {
    Sample sample = Sample.of("1000x1").lacking(missing);
    timeline = Timeline.of(sample.agreement());
    act = ActId.of(sample.lastAct());
    int found = ((Pending) timeline.outcome(act, Sample.LATER)).missing().size();
    if (found != missing) {
      throw new IllegalStateException(missing + " should be missing, but " + found + " are");
    }
  }

  @Benchmark
  public Object entente() {
    return ((Pending) timeline.outcome(act, Sample.LATER)).missing();
  }
}
