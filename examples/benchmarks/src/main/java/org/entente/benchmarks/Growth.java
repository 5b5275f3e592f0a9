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
 * Deciding at sizes that grow to two million signatures, in the order of the parties and in any
 * order.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Growth {
  @Param({"97x20", "300x30", "1000x100", "4400x440"})
  public String size;

  @Param({"AS_BOUND", "SHUFFLED"})
  public Sample.Order order;

  private final Decider entente = new Entente();
  private final Decider plainLoop = new PlainLoop();
  private Agreement agreement;

  @Setup
  public void generate() {
    agreement = Sample.of(size).in(order).agreement();
    Checks.equalAnswers(agreement, entente, plainLoop);
  }

  @Benchmark
  public Object entente() {
    return entente.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public Object plainLoop() {
    return plainLoop.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public int floorTouch() {
    return Touch.read(agreement, Sample.LATER);
  }
}
