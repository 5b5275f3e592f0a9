package org.example.service.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.service.answer.BoundParty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is bound by what, as rows on two axes: the days on which a party is bound, and the time
 * during which this register held it so.
 */
@Repository
public class Memberships {
  private final JdbcClient jdbc;

  Memberships(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A party bound by an agreement.
   *
   * @param agreement the agreement's id
   * @param party the party's id
   * @param role in which role, in lower case
   * @param from the first day
   * @param until the first day on which it is bound no longer, or empty
   * @param given whether it rests on what a source states, and is not proven
   */
  public record Bound(
      String agreement,
      String party,
      String role,
      LocalDate from,
      Optional<LocalDate> until,
      boolean given) {}

  /**
   * A party, and the agreements that bind it together with another.
   *
   * @param party the party's id
   * @param agreements the agreements' ids
   */
  public record Companion(String party, List<String> agreements) {}

  private record Row(String party, String role, String bound, boolean given) {}

  /** Holds from a moment on that these are bound, and nobody else is. */
  void hold(String agreement, List<BoundParty> parties, OffsetDateTime from) {
    Set<Row> rows = new HashSet<>();
    parties.forEach(each -> rows.add(row(each)));
    Set<Row> held = held(agreement);
    for (Row row : held) {
      if (!rows.contains(row)) {
        close(agreement, row, from);
      }
    }
    rows.removeAll(held);
    for (Row row : rows) {
      jdbc.sql("insert into membership values (?, ?, ?, ?::daterange, ?, tstzrange(?, null))")
          .params(agreement, row.party(), row.role(), row.bound(), row.given(), from)
          .update();
    }
  }

  private static Row row(BoundParty party) {
    return new Row(
        party.party().value(),
        party.role().name().toLowerCase(Locale.ROOT),
        "[" + party.from() + "," + party.until().map(LocalDate::toString).orElse("") + ")",
        party.given());
  }

  private Set<Row> held(String agreement) {
    return new HashSet<>(jdbc.sql("select party, role, bound::text as bound, given from membership"
            + " where agreement = ? and upper_inf(held)")
        .param(agreement)
        .query(Row.class)
        .list());
  }

  private void close(String agreement, Row row, OffsetDateTime at) {
    jdbc.sql("update membership set held = tstzrange(lower(held), ?) where agreement = ?"
            + " and party = ? and bound = ?::daterange and upper_inf(held)")
        .params(at, agreement, row.party(), row.bound())
        .update();
  }

  /**
   * Returns who is bound by what.
   *
   * @param agreement only this agreement's, or empty
   * @param party only this party's, or empty
   * @param day on which day
   * @param heldAt as this register held it when
   * @return the rows, by agreement and party
   */
  public List<Bound> boundOn(
      Optional<String> agreement, Optional<String> party, LocalDate day, Instant heldAt) {
    return jdbc.sql("select agreement, party, role, lower(bound) as first, upper(bound) as last,"
            + " given from membership where bound @> :day and held @> :held"
            + " and agreement = coalesce(:agreement, agreement)"
            + " and party = coalesce(:party, party) order by agreement, party limit 10000")
        .param("day", day)
        .param("held", heldAt.atOffset(ZoneOffset.UTC))
        .param("agreement", agreement.orElse(null), java.sql.Types.VARCHAR)
        .param("party", party.orElse(null), java.sql.Types.VARCHAR)
        .query((row, number) -> new Bound(
            row.getString("agreement"),
            row.getString("party"),
            row.getString("role"),
            row.getObject("first", LocalDate.class),
            Optional.ofNullable(row.getObject("last", LocalDate.class)),
            row.getBoolean("given")))
        .list();
  }

  /**
   * Returns how many parties agreements bind, as this register holds it now.
   *
   * @param agreements the agreements' ids
   * @param day on which day
   * @return how many, by agreement; those that bind nobody are left out
   */
  public Map<String, Integer> counts(List<String> agreements, LocalDate day) {
    Map<String, Integer> counts = new HashMap<>();
    jdbc.sql("select agreement, count(*) as parties from membership where agreement = any(?)"
            + " and bound @> ? and upper_inf(held) group by agreement")
        .params(agreements.toArray(String[]::new), day)
        .query(row -> {
          counts.put(row.getString("agreement"), row.getInt("parties"));
        });
    return counts;
  }

  /**
   * Returns who is bound together with a party.
   *
   * @param party the party's id
   * @param day on which day
   * @param heldAt as this register held it when
   * @return the other parties, those with most agreements first
   */
  public List<Companion> companions(String party, LocalDate day, Instant heldAt) {
    return jdbc.sql("select other.party, array_agg(other.agreement order by other.agreement) as"
            + " agreements from membership own join membership other using (agreement)"
            + " where own.party = :party and other.party <> own.party"
            + " and own.bound @> :day and other.bound @> :day"
            + " and own.held @> :held and other.held @> :held"
            + " group by other.party order by count(*) desc, other.party limit 1000")
        .param("party", party)
        .param("day", day)
        .param("held", heldAt.atOffset(ZoneOffset.UTC))
        .query((row, number) -> new Companion(row.getString("party"), List.of((String[])
            row.getArray("agreements").getArray())))
        .list();
  }
}
