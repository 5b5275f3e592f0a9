package org.entente.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** JVMs of their own, on jars alone, as an archive of classes asks. */
final class Fresh {
  private Fresh() {}

  /** A main class, with which options it is started, and with which arguments. */
  record Start(List<String> options, Class<?> main, List<String> arguments) {
    Start with(String option) {
      List<String> more = new ArrayList<>(options);
      more.add(option);
      return new Start(more, main, arguments);
    }

    String run() throws IOException, InterruptedException {
      return Fresh.run(options, main, arguments.toArray(String[]::new));
    }
  }

  private static String classPath() throws IOException {
    List<String> parts = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      parts.add(Files.isDirectory(Path.of(part)) ? jarBeside(Path.of(part)) : part);
    }
    return String.join(File.pathSeparator, parts);
  }

  private static String jarBeside(Path classes) throws IOException {
    try (Stream<Path> built = Files.list(classes.resolveSibling("."))) {
      return built
          .filter(file -> file.getFileName().toString().matches("entente-.*\\d(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElse(classes)
          .toString();
    }
  }

  /** Runs a main class to its end, and returns what it printed. */
  static String run(List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main.getName()));
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

  /** The milliseconds that each of some takes, the least of some runs by turns. */
  static double[] compare(List<Start> starts, int runs) throws IOException, InterruptedException {
    double[] least = new double[starts.size()];
    Arrays.fill(least, Double.MAX_VALUE);
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < least.length; i++) {
        long start = System.nanoTime();
        starts.get(i).run();
        least[i] = Math.min(least[i], (System.nanoTime() - start) / 1e6);
      }
    }
    return least;
  }
}
