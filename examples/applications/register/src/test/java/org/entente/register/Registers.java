package org.entente.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.register.nation.Nation;

/** Registers to decide, and what decides them. */
final class Registers {
  static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  static final int LINES = 2_000;

  private Registers() {}

  /** The engine that runs, or a new one. */
  static SparkSession spark() {
    SparkSession spark = Session.start();
    spark.conf().set("spark.sql.files.openCostInBytes", "1k");
    return spark;
  }

  /** 2,000 lines, some of them broken. */
  static byte[] nation() {
    try {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      new Nation(LINES, 7, 0.03).write(lines);
      return lines.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  static Path writeGzip(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(bytes);
    }
    return file;
  }

  static Row decide(Path folder, Path... inputs) {
    return run(folder, new Decision(texts(inputs), false, DAY, Optional.empty(), false));
  }

  static Row run(Path folder, Decision decision) {
    return new Deciding(spark(), new Store(spark(), folder.toString()), decision).run();
  }

  static List<String> texts(Path... inputs) {
    return List.of(inputs).stream().map(Path::toString).toList();
  }

  static List<List<String>> ask(Path folder, String sql) throws SQLException {
    try (Desk desk = Desk.of(folder.toString(), Optional.empty())) {
      return desk.rows(sql);
    }
  }
}
