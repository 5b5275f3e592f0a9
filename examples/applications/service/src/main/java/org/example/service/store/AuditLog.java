package org.example.service.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what, and when. Nothing is ever removed from it. */
@Repository
public class AuditLog {
  private final JdbcClient jdbc;

  AuditLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One line of the log.
   *
   * @param number its number, which grows
   * @param at when
   * @param account who
   * @param action what was done, in a word
   * @param agreement the agreement it was done to, or empty
   * @param version the version that it made, or empty
   * @param detail more in words
   */
  public record Line(
      long number,
      Instant at,
      String account,
      String action,
      Optional<String> agreement,
      Optional<Integer> version,
      String detail) {}

  /**
   * Adds a line.
   *
   * @param account who
   * @param action what was done, in a word
   * @param agreement the agreement it was done to, or empty
   * @param version the version that it made, or empty
   * @param detail more in words
   */
  public void add(
      String account,
      String action,
      Optional<String> agreement,
      Optional<Integer> version,
      String detail) {
    jdbc.sql("insert into audit (account, action, agreement, version, detail)"
            + " values (:account, :action, :agreement, :version, :detail)")
        .param("account", account)
        .param("action", action)
        .param("agreement", agreement.orElse(null))
        .param("version", version.orElse(null))
        .param("detail", detail)
        .update();
  }

  /**
   * Returns the latest lines.
   *
   * @param before only lines with a lower number
   * @param most how many at most
   * @return the lines, latest first
   */
  public List<Line> latest(long before, int most) {
    return jdbc.sql("select * from audit where id < ? order by id desc limit ?")
        .params(before, most)
        .query((row, number) -> new Line(
            row.getLong("id"),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getString("account"),
            row.getString("action"),
            Optional.ofNullable(row.getString("agreement")),
            Optional.ofNullable(row.getObject("version", Integer.class)),
            row.getString("detail")))
        .list();
  }
}
