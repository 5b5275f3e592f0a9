package org.entente.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides a register into a folder. */
@Command(
    name = "decide",
    description = "Decides a register. Lines that the folder has decided already, seen from the"
        + " same day, are not decided again.")
final class DecideCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders of NDJSON, plain or .gz.")
  private List<String> inputs;

  @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where to.")
  private String folder;

  @Option(names = "--on", paramLabel = "DAY", description = "The day it is seen from; today.")
  private Optional<LocalDate> day = Optional.empty();

  @Option(
      names = "--known",
      paramLabel = "DAY",
      description = "Decide by what was known on that day only.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Option(names = "--parquet", description = "The input is Parquet with a column dossier.")
  private boolean isParquet;

  @Option(names = "--afresh", description = "Decide again what was decided already.")
  private boolean isAfresh;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Decision decision =
        new Decision(inputs, isParquet, day.orElseGet(LocalDate::now), knownOn, isAfresh);
    try (SparkSession spark = Session.start()) {
      Row run = new Deciding(spark, new Store(spark, folder), decision).run();
      spec.commandLine()
          .getOut()
          .printf(
              "run %d, seen from %s: %,d lines, %,d agreements, %,d lines at fault;"
                  + " %,d decided now%n",
              run.<Integer>getAs("run"),
              run.<LocalDate>getAs("on_day"),
              run.<Long>getAs("lines"),
              run.<Long>getAs("agreements"),
              run.<Long>getAs("broken"),
              run.<Long>getAs("decided"));
    }
    return 0;
  }
}
