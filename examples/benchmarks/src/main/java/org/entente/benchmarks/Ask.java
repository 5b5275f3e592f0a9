package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.entente.ActId;
import org.entente.Agreement;
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
 * A timeline that is there is asked for the standing, and for an act's outcome, on one day after
 * another.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Ask {
  @Param({"5x3", "97x20", "1000x100", "4400x440"})
  public String size;

  private final LocalDate[] days = new LocalDate[1024];
  private Timeline timeline;
  private ActId settled;
  private ActId pending;
  private int next;

  @Setup
  public void build() {
    Agreement agreement = Sample.of(size).agreement();
    timeline = Timeline.of(agreement);
    settled = agreement.acts().get(0).id();
    pending = agreement.acts().get(agreement.acts().size() - 1).id();
    int span = 40 * agreement.acts().size();
    for (int i = 0; i < days.length; i++) {
      days[i] = Sample.FOUNDING.plusDays(i * 7919L % span);
    }
  }

  private LocalDate day() {
    next = next + 1 & days.length - 1;
    return days[next];
  }

  @Benchmark
  public Object standing() {
    return timeline.on(day());
  }

  @Benchmark
  public Object settledOutcome() {
    return timeline.outcome(settled, day());
  }

  @Benchmark
  public Object pendingOutcome() {
    return timeline.outcome(pending, day());
  }
}
