package org.entente.register;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * One run: reads the lines, decides those that no earlier run has decided alike, and writes what
 * was decided. Every line is in the end either an agreement or a fault.
 */
final class Deciding {
  private static final int DIGEST_BITS = 256;

  private final SparkSession spark;
  private final Store store;
  private final Decision decision;
  private final String engine = Engine.digest();
  private final long run;

  Deciding(SparkSession spark, Store store, Decision decision) {
    this.spark = spark;
    this.store = store;
    this.decision = decision;
    this.run = store.isEmpty()
        ? 1
        : store.completeRuns().agg(max("run")).head().getInt(0) + 1;
  }

  /** Runs it, and returns its row of {@code runs}. */
  Row run() {
    Decider decider = new Decider(decision.day(), decision.knownOn());
    store.writeWork(withKnown(lines()).map(decider, Encoders.row(Decider.columns())), run);
    Dataset<Row> decided = store.work(run);
    for (Table table : Table.values()) {
      Column rows = expr("inline(" + table.title() + ")");
      store.write(decided.where(col("run").isNull()).select(col("row"), rows), table, run);
    }
    store.writeLines(numbered(decided), run);
    store.complete(summary(store.lines(run)), run);
    return store.completeRuns().where(col("run").equalTo(run)).head();
  }

  /** The lines as bytes, since text that is no UTF-8 is a fault, not a replacement character. */
  private Dataset<Row> lines() {
    String[] inputs = decision.inputs().toArray(String[]::new);
    Dataset<Row> read = decision.isParquet()
        ? spark.read().option("recursiveFileLookup", true).parquet(inputs)
        : spark.read().option("recursiveFileLookup", true).option("lineSep", "\n").text(inputs);
    Column text = col(decision.isParquet() ? "dossier" : "value").cast(DataTypes.BinaryType);
    return read.select(
            col("_metadata.file_path").as("file"),
            col("_metadata.file_block_start").as("block"),
            monotonically_increasing_id().as("row"),
            text.as("text"))
        .withColumn("digest", sha2(col("text"), DIGEST_BITS));
  }

  /** With the run and row of what was decided before of the same text, seen in the same way. */
  private Dataset<Row> withKnown(Dataset<Row> lines) {
    Dataset<Row> joined = alike()
        .map(last -> lines.join(
            store.lines(last)
                .select(
                    col("digest"),
                    col("decided_in").as("run"),
                    col("row").as("kept_row"),
                    col("agreement"))
                .dropDuplicates("digest"),
            new String[] {"digest"},
            "left"))
        .orElseGet(() -> lines
            .withColumn("run", lit(null).cast(DataTypes.LongType))
            .withColumn("kept_row", lit(null).cast(DataTypes.LongType))
            .withColumn("agreement", lit(null).cast(DataTypes.StringType)));
    Column[] columns = Stream.concat(Decider.KEYS.stream(), Stream.of("text"))
        .map(name -> col(name))
        .toArray(Column[]::new);
    return joined.select(columns);
  }

  /** The last complete run of the same day and knowledge, by the same engine. */
  private Optional<Long> alike() {
    if (decision.isAfresh() || store.isEmpty()) {
      return Optional.empty();
    }
    Row last = store.completeRuns()
        .where(col("on_day").equalTo(lit(decision.day()))
            .and(col("known_on").eqNullSafe(knownOn()))
            .and(col("engine").equalTo(engine)))
        .agg(max("run"))
        .head();
    return last.isNullAt(0) ? Optional.empty() : Optional.of((long) last.getInt(0));
  }

  private Column knownOn() {
    return lit(decision.knownOn().orElse(null)).cast(DataTypes.DateType);
  }

  /**
   * Each line with its number in its file. The engine reads a file in blocks, and counts rows
   * within a block only; so the lines of earlier blocks are added. Of several lines with one id the
   * first counts.
   */
  private Dataset<Row> numbered(Dataset<Row> decided) {
    Dataset<Row> blocks = decided
        .groupBy("file", "block")
        .agg(min("row").as("first"), count(lit(1)).as("length"))
        .withColumn(
            "before",
            sum("length")
                .over(Window.partitionBy("file")
                    .orderBy("block")
                    .rowsBetween(Window.unboundedPreceding(), -1)));
    Column line = coalesce(col("before"), lit(0L)).plus(col("row")).minus(col("first")).plus(1);
    Column nth = row_number()
        .over(Window.partitionBy(coalesce(col("agreement"), col("digest")))
            .orderBy("file", "line"));
    return decided
        .where(col("run")
            .isNotNull()
            .or(col("agreement").isNotNull())
            .or(col("faults").isNotNull()))
        .join(broadcast(blocks), new String[] {"file", "block"})
        .select(
            col("file"),
            line.as("line"),
            col("digest"),
            col("agreement"),
            coalesce(col("run"), lit(run)).as("decided_in"),
            coalesce(col("kept_row"), col("row")).as("row"))
        .withColumn("nth", when(col("agreement").isNull(), lit(1)).otherwise(nth));
  }

  private Dataset<Row> summary(Dataset<Row> lines) {
    return lines.agg(
            count(lit(1)).as("lines"),
            count_if(col("agreement").isNotNull().and(col("nth").equalTo(1))).as("agreements"),
            count_if(col("agreement").isNull().or(col("nth").gt(1))).as("broken"),
            count_if(col("decided_in").equalTo(run)).as("decided"))
        .withColumn("on_day", lit(decision.day()))
        .withColumn("known_on", knownOn())
        .withColumn("engine", lit(engine));
  }
}
