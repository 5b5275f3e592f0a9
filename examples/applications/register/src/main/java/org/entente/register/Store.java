package org.entente.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The folder that holds what was decided, run by run: {@code memberships/run=3}. A run counts once
 * it is in {@code runs}, which is written last; what a broken one left is written over by the next.
 */
final class Store {
  private final SparkSession spark;
  private final Path folder;

  Store(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = new Path(folder);
  }

  /** Whether any run is complete. */
  boolean isEmpty() {
    try {
      return !runs()
          .getFileSystem(spark.sparkContext().hadoopConfiguration())
          .exists(runs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The complete runs; there must be one. */
  Dataset<Row> completeRuns() {
    return spark.read().parquet(runs().toString());
  }

  Dataset<Row> lines(long run) {
    return spark.read().parquet(linesOf(run).toString());
  }

  Dataset<Row> work(long run) {
    return spark.read().parquet(workOf(run).toString());
  }

  void writeWork(Dataset<Row> rows, long run) {
    write(rows, workOf(run));
  }

  void write(Dataset<Row> rows, Table table, long run) {
    write(rows, new Path(new Path(folder, table.title()), "run=" + run));
  }

  void writeLines(Dataset<Row> rows, long run) {
    write(rows, linesOf(run));
  }

  /** Makes the run count, and removes what is no longer needed of it. */
  void complete(Dataset<Row> run, long number) {
    write(run.coalesce(1), new Path(runs(), "run=" + number));
    delete(workOf(number));
  }

  private Path runs() {
    return new Path(folder, "runs");
  }

  private Path linesOf(long run) {
    return new Path(new Path(folder, "lines"), "as_of=" + run);
  }

  private Path workOf(long run) {
    return new Path(new Path(folder, "_work"), "run=" + run);
  }

  private void delete(Path path) {
    try {
      path.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(path, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Dataset<Row> rows, Path path) {
    rows.write().mode(SaveMode.Overwrite).parquet(path.toString());
  }
}
