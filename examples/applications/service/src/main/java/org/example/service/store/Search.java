package org.example.service.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds agreements and parties by a part of a title or a name. */
@Repository
public class Search {
  private final JdbcClient jdbc;

  Search(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Something found.
   *
   * @param id its id
   * @param name its title or name
   */
  public record Found(String id, String name) {}

  /**
   * Finds agreements.
   *
   * @param words a part of the title or the id, in any case; blank for all
   * @param most how many at most
   * @return the agreements, by title
   */
  public List<Found> agreements(String words, int most) {
    return jdbc.sql("select id, title as name from agreement where title ilike :part or id ilike"
            + " :part order by title, id limit :most")
        .param("part", part(words))
        .param("most", most)
        .query(Found.class)
        .list();
  }

  /**
   * Finds parties that a dossier speaks of.
   *
   * @param words a part of the name or the id, in any case; blank for all
   * @param most how many at most
   * @return the parties, by name
   */
  public List<Found> parties(String words, int most) {
    return jdbc.sql("select party as id, min(name) as name from mention where name ilike :part or"
            + " party ilike :part group by party order by 2, 1 limit :most")
        .param("part", part(words))
        .param("most", most)
        .query(Found.class)
        .list();
  }

  /**
   * Returns the name of a party.
   *
   * @param party the party's id
   * @return the name by which a dossier speaks of it; empty if none does
   */
  public Optional<String> nameOf(String party) {
    return jdbc.sql("select name from mention where party = ? order by agreement limit 1")
        .param(party)
        .query(String.class)
        .optional();
  }

  /**
   * Returns the agreements whose dossiers speak of a party.
   *
   * @param party the party's id
   * @param most how many at most
   * @return the agreements, by title
   */
  public List<Found> agreementsOf(String party, int most) {
    return jdbc.sql("select id, title as name from agreement join mention on agreement = id"
            + " where party = ? order by title, id limit ?")
        .params(party, most)
        .query(Found.class)
        .list();
  }

  private static String part(String words) {
    return "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
