package org.entente.register;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** How Spark is started: on this machine, heard by nobody else, unless it is told otherwise. */
final class Session {
  private Session() {}

  /** A setting given to the virtual machine, or by spark-submit, goes before those here. */
  static SparkSession start() {
    SparkConf settings = new SparkConf()
        .setIfMissing("spark.app.name", "register")
        .setIfMissing("spark.sql.shuffle.partitions", "4")
        .setIfMissing("spark.sql.files.maxPartitionBytes", "32m")
        .setIfMissing("spark.sql.parquet.compression.codec", "zstd")
        .set("spark.sql.datetime.java8API.enabled", "true");
    if (!settings.contains("spark.master")) {
      settings
          .setMaster("local[*]")
          .setIfMissing("spark.ui.enabled", "false")
          .setIfMissing("spark.driver.host", "127.0.0.1")
          .setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    }
    return SparkSession.builder().config(settings).getOrCreate();
  }
}
