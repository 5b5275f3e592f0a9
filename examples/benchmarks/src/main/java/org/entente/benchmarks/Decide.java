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

/** From the immutable values: who are the parties, and who is missing in the pending accession? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Decide {
  /** Founders times accessions: the median and the largest of real arrangements, and ten times that. */
  @Param({"5x3", "97x20", "1000x100"})
  public String size;

  private final Decider entente = new Entente();
  private final Decider plainLoop = new PlainLoop();
  private final Decider drools = new DroolsPeer();
  private final Decider easyRules = new EasyRulesPeer();
  private final Decider yavi = new YaviPeer();
  private final Decider hibernateValidator = new HibernateValidatorPeer();
  private Agreement agreement;
  private Compiled compiled;

  @Setup
  public void generate() {
    agreement = Sample.of(size).agreement();
    compiled = new Compiled(agreement, Sample.LATER);
    Checks.equalAnswers(agreement, entente, plainLoop, drools, easyRules, yavi, hibernateValidator);
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
  public Object drools() {
    return drools.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public Object easyRules() {
    return easyRules.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public Object yavi() {
    return yavi.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public Object hibernateValidator() {
    return hibernateValidator.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public int floorTouch() {
    return Touch.read(agreement, Sample.LATER);
  }

  @Benchmark
  public Object floorBitset() {
    return compiled.decide();
  }
}
