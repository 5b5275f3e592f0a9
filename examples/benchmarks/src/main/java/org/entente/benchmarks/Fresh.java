package org.entente.benchmarks;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JVMs of their own. */
final class Fresh {
  private Fresh() {}

  /** Runs a main class to its end, and returns what it printed. */
  static String run(List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(Arrays.asList(arguments));
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    String printed = new String(process.getInputStream().readAllBytes()).strip();
    if (process.waitFor() != 0) {
      throw new IOException(main.getSimpleName() + " failed: " + printed);
    }
    return printed;
  }

  /** The milliseconds that each of two main classes takes, the least of some runs by turns. */
  static double[] compare(Class<?> one, Class<?> other, int runs)
      throws IOException, InterruptedException {
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    List<Class<?>> mains = List.of(one, other);
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < 2; i++) {
        long start = System.nanoTime();
        run(List.of(), mains.get(i));
        least[i] = Math.min(least[i], (System.nanoTime() - start) / 1e6);
      }
    }
    return least;
  }
}
