package org.entente.benchmarks;

import java.util.concurrent.TimeUnit;
import org.entente.Agreement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * All accessions are open at once, and at each that becomes complete the electorate of the others
 * moves.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Storm {
  @Param({"97x20", "1000x100", "4400x440"})
  public String size;

  private final Decider entente = new Entente();
  private final Decider plainLoop = new PlainLoop();
  private Agreement agreement;

  @Setup
  public void generate() {
    agreement = Sample.of(size).atOnce().agreement();
    Checks.equalAnswers(agreement, entente, plainLoop);
  }

  @Benchmark
  public Object entente() {
    return entente.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public int floorTouch() {
    return Touch.read(agreement, Sample.LATER);
  }
}
