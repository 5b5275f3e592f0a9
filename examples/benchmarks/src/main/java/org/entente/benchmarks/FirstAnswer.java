package org.entente.benchmarks;

import org.entente.timeline.Timeline;

/** The first answer in a fresh JVM: an agreement is built and decided. */
public final class FirstAnswer {
  private FirstAnswer() {}

  public static void main(String[] arguments) {
    System.out.println(
        Timeline.of(Sample.of("5x3").agreement()).on(Sample.LATER).partners().size());
  }
}
