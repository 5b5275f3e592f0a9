package org.entente.register;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks what was decided, by DuckDB on this machine. Not thread-safe. */
final class Desk implements AutoCloseable {
  private final Connection duck;

  private Desk(Connection duck) {
    this.duck = duck;
  }

  /**
   * Opens what a folder holds, by what was known on a day, or by all that is known.
   *
   * @throws SQLException if it holds no complete run of that kind, or cannot be read
   */
  static Desk of(String folder, Optional<LocalDate> knownOn) throws SQLException {
    Desk desk = new Desk(DriverManager.getConnection("jdbc:duckdb:"));
    try {
      desk.open(folder, knownOn);
      return desk;
    } catch (SQLException e) {
      desk.close();
      throw e;
    }
  }

  private void open(String folder, Optional<LocalDate> knownOn) throws SQLException {
    set("folder", folder);
    set("run", 0);
    if (rows("select 1 from glob(getvariable('folder') || '/runs/*/*.parquet')").isEmpty()) {
      throw new SQLException(folder + " holds nothing decided");
    }
    try (Statement statement = duck.createStatement()) {
      statement.execute(Question.views());
    }
    String known = knownOn.map(day -> "= '" + day + "'").orElse("is null");
    List<List<String>> runs =
        rows("select run, on_day from all_runs where known_on " + known + " order by run desc");
    if (runs.isEmpty()) {
      throw new SQLException(folder + " holds nothing decided by what was known " + known(knownOn));
    }
    set("run", Integer.parseInt(runs.get(0).get(0)));
    set("seen_from", LocalDate.parse(runs.get(0).get(1)));
    set("day", LocalDate.parse(runs.get(0).get(1)));
  }

  private static String known(Optional<LocalDate> knownOn) {
    return knownOn.map(day -> "on " + day).orElse("in the end");
  }

  /** Sets a variable that statements may ask for. */
  void set(String variable, Object value) throws SQLException {
    try (PreparedStatement statement = duck.prepareStatement("set variable " + variable + " = ?")) {
      statement.setObject(1, value);
      statement.execute();
    }
  }

  /** The names of the columns, then the rows, each cell as text; empty text where there is none. */
  List<List<String>> ask(String sql) throws SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int width = result.getMetaData().getColumnCount();
      List<List<String>> rows = new ArrayList<>();
      List<String> head = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        head.add(result.getMetaData().getColumnName(i));
      }
      rows.add(head);
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          Object cell = result.getObject(i);
          row.add(cell == null ? "" : cell.toString());
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** The rows without the names of the columns. */
  List<List<String>> rows(String sql) throws SQLException {
    List<List<String>> all = ask(sql);
    return all.subList(1, all.size());
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
