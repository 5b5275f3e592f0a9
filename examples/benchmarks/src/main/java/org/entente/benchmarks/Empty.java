package org.entente.benchmarks;

/** An empty main, to be subtracted. */
public final class Empty {
  private Empty() {}

  public static void main(String[] arguments) {}
}
