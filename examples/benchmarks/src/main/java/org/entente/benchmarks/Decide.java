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
  /**
   * Founders times accessions: the median and the largest of real arrangements, and ten times that.
   */
  @Param({"5x3", "97x20", "1000x100"})
  public String size;

  private final Decider entente = new Entente();
  private final Decider plainLoop = new PlainLoop();
  private Agreement agreement;
  private Compiled compiled;

  @Setup
  public void generate() {
    agreement = Sample.of(size).agreement();
    compiled = new Compiled(agreement, Sample.LATER);
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
  public Object drools(Drools peer) {
    return peer.decider.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public Object easyRules(EasyRules peer) {
    return peer.decider.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public Object yavi(Yavi peer) {
    return peer.decider.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public Object hibernateValidator(HibernateValidator peer) {
    return peer.decider.decide(agreement, Sample.LATER);
  }

  @Benchmark
  public int floorTouch() {
    return Touch.read(agreement, Sample.LATER);
  }

  @Benchmark
  public Object floorBitset() {
    return compiled.decide();
  }

  @State(Scope.Benchmark)
  public static class Drools {
    private final Decider decider = new DroolsPeer();

    @Setup
    public void check(Decide decide) {
      Checks.equalAnswers(decide.agreement, decider);
    }
  }

  @State(Scope.Benchmark)
  public static class EasyRules {
    private final Decider decider = new EasyRulesPeer();

    @Setup
    public void check(Decide decide) {
      Checks.equalAnswers(decide.agreement, decider);
    }
  }

  @State(Scope.Benchmark)
  public static class Yavi {
    private final Decider decider = new YaviPeer();

    @Setup
    public void check(Decide decide) {
      Checks.equalAnswers(decide.agreement, decider);
    }
  }

  @State(Scope.Benchmark)
  public static class HibernateValidator {
    private final Decider decider = new HibernateValidatorPeer();

    @Setup
    public void check(Decide decide) {
      Checks.equalAnswers(decide.agreement, decider);
    }
  }
}
