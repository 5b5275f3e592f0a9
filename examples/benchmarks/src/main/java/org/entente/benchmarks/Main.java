package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.json.EntenteJson;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything in one run, and writes the table as Markdown and as CSV. Arguments: full or
 * quick, the folder, and what to measure, if not all.
 */
public final class Main {
  private final boolean quick;
  private final Path folder;
  private final Table table = new Table();

  private Main(boolean quick, Path folder) {
    this.quick = quick;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Main main = new Main(arguments[0].equals("quick"), Path.of(arguments[1]));
    try {
      main.measure(arguments.length > 2 ? arguments[2] : "");
    } finally {
      main.write();
    }
    System.out.println(main.table.toMarkdown());
    System.out.println(
        "Written to " + main.folder.resolve("benchmarks.md") + " and benchmarks.csv beside it.");
  }

  /** Everything whose name has a part, one after another. */
  private void measure(String only) throws Exception {
    for (Class<?> task : List.of(
        Decide.class,
        NextFact.class,
        Ask.class,
        Explain.class,
        Storm.class,
        Growth.class,
        Json.class)) {
      if (task.getSimpleName().contains(only)) {
        measure(task, task.getSimpleName(), ".*", "-XX:+UseSerialGC");
      }
    }
    if ("DecideG1".contains(only)) {
      measure(Decide.class, "DecideG1", "(entente|plainLoop|floorTouch)$", "-XX:+UseG1GC");
    }
    if ("Register".contains(only)) {
      measureRegister();
    }
    if ("Portfolio".contains(only)) {
      measureHoldings();
    }
    if ("Kept".contains(only)) {
      measureKept();
    }
    if ("FirstAnswer".contains(only)) {
      measureFirstAnswer();
    }
  }

  /**
   * With the serial collector, which leaves objects in the order in which they were made; the
   * other, which does not, is measured beside it for the first task.
   */
  private void measure(Class<?> task, String name, String methods, String collector)
      throws RunnerException {
    ChainedOptionsBuilder options = new OptionsBuilder()
        .include("\\." + task.getSimpleName() + "\\." + methods)
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xms2g", "-Xmx4g", collector)
        .shouldFailOnError(true)
        .forks(Integer.getInteger("benchmarks.forks", quick ? 1 : 2))
        // The compiler is done with this library after seven seconds or so, and with one core
        // to share after fourteen.
        .warmupIterations(quick ? 3 : 15)
        .measurementIterations(quick ? 3 : 5)
        .warmupTime(TimeValue.seconds(1))
        .measurementTime(time());
    if (quick && task != Explain.class) {
      options.param("size", "5x3", "97x20", "1000x100");
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    for (RunResult result : results) {
      Map<String, String> parameters = new TreeMap<>();
      for (String parameter : result.getParams().getParamsKeys()) {
        parameters.put(parameter, result.getParams().getParam(parameter));
      }
      String method = result.getParams().getBenchmark().replaceAll(".*\\.", "");
      Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
      table.add(
          name,
          String.join(" ", parameters.values()),
          method,
          result.getPrimaryResult().getScore(),
          bytes == null ? 0 : bytes.getScore());
    }
  }

  private TimeValue time() {
    return TimeValue.milliseconds(quick ? 300 : 1000);
  }

  private void measureRegister() throws IOException, InterruptedException {
    int agreements = quick ? 10_000 : 100_000;
    Path file = Files.createTempFile("register", ".ndjson");
    try {
      Register.write(file, agreements);
      String[] printed = Fresh.run(
              List.of("-Xmx128m", "-XX:+UseSerialGC"), Register.class, file.toString())
          .split(" ");
      if (Long.parseLong(printed[0]) != agreements
          || Long.parseLong(printed[1]) != 7L * agreements) {
        throw new IllegalStateException("the register gives another answer");
      }
      table.add(
          "Register",
          agreements + " agreements, 128 MiB",
          "entente",
          1e6 * Long.parseLong(printed[2]),
          0);
    } finally {
      Files.delete(file);
    }
  }

  private void measureFirstAnswer() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("first-answer");
    Path dossier = folder.resolve("dossier.json");
    EntenteJson.standard().write(Sample.of("5x3").agreement(), dossier);
    List<Fresh.Start> starts = new ArrayList<>(List.of(
        new Fresh.Start(List.of(), FirstAnswer.class, List.of()),
        new Fresh.Start(List.of(), FirstJsonAnswer.class, List.of(dossier.toString())),
        new Fresh.Start(List.of(), Empty.class, List.of())));
    for (Fresh.Start start : List.copyOf(starts)) {
      // As a service does: once started so that its classes are kept, and then with these.
      String archive = folder.resolve(start.main().getSimpleName() + ".jsa").toString();
      start.with("-XX:ArchiveClassesAtExit=" + archive).run();
      starts.add(start.with("-XX:SharedArchiveFile=" + archive));
    }
    double[] least = Fresh.compare(starts, quick ? 5 : 20);
    for (int i = 0; i < 2; i++) {
      String size = i == 0 ? "5x3" : "5x3, archived";
      table.add("FirstAnswer", size, "entente", 1e6 * least[3 * i], 0);
      table.add("FirstAnswer", size, "ententeFromJson", 1e6 * least[3 * i + 1], 0);
      table.add("FirstAnswer", size, "floorEmptyMain", 1e6 * least[3 * i + 2], 0);
    }
  }

  private void measureHoldings() throws IOException, InterruptedException {
    int agreements = quick ? 10_000 : 100_000;
    String size = agreements + " agreements";
    String[] printed = Fresh.run(
            List.of("-Xmx3g", "-XX:+UseSerialGC"), Holdings.class, String.valueOf(agreements))
        .split(" ");
    table.add("Portfolio", size, "entente", 1e6 * Long.parseLong(printed[1]), 0);
    table.add("Portfolio", size, "itsTimelines", 1e6 * Long.parseLong(printed[0]), 0);
    table.add(
        "Portfolio list", printed[3] + " of one party", "entente", Long.parseLong(printed[2]), 0);
  }

  /**
   * Bytes stand where others have both: what is kept takes no time. Who walks the heap may print a
   * warning first.
   */
  private void measureKept() throws IOException, InterruptedException {
    String[] printed = Fresh.run(
            List.of("-Xmx3g", "-XX:+UseSerialGC", "-Djol.magicFieldOffset=true"), Kept.class)
        .lines()
        .reduce((warning, last) -> last)
        .orElseThrow()
        .split(" ");
    List<String> names = List.of(
        "per signature, beside the dossier",
        "per signature, with the dossier",
        "per small agreement",
        "one small agreement");
    for (int i = 0; i < names.size(); i++) {
      String size = i < 2 ? "1000x100" : "5x3";
      table.add("Kept", size, names.get(i), Double.NaN, Double.parseDouble(printed[i]));
    }
  }

  /** Also where a task fails: what was measured before it is kept. */
  private void write() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("benchmarks.md"), table.toMarkdown());
    Files.writeString(folder.resolve("benchmarks.csv"), table.toCsv());
  }
}
