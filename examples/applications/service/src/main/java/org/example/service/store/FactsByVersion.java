package org.example.service.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.entente.Agreement;
import org.example.service.answer.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who recorded each fact of a dossier, and when. */
@Repository
public class FactsByVersion {
  private final JdbcClient jdbc;

  FactsByVersion(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The version in which a fact first stood.
   *
   * @param version its number
   * @param at when it was recorded
   * @param by whose account recorded it
   */
  public record Recording(int version, Instant at, String by) {}

  /** Notes the facts that a version brings; those that stood before keep their own. */
  void add(Agreement agreement, int version) {
    String[] keys = Entry.allOf(agreement).stream().map(Entry::key).toArray(String[]::new);
    jdbc.sql("insert into recorded_fact select distinct ?, unnest(?), ? on conflict do nothing")
        .params(agreement.id().value(), keys, version)
        .update();
  }

  /**
   * Returns who recorded what.
   *
   * @param agreement the agreement's id
   * @return the version in which each fact first stood, by {@link Entry#key()}
   */
  public Map<String, Recording> of(String agreement) {
    Map<String, Recording> recordings = new HashMap<>();
    jdbc.sql("select fact, version, recorded_at, recorded_by from recorded_fact"
            + " join dossier using (agreement, version) where agreement = ?")
        .param(agreement)
        .query(row -> {
          recordings.put(
              row.getString("fact"),
              new Recording(
                  row.getInt("version"),
                  row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                  row.getString("recorded_by")));
        });
    return recordings;
  }
}
