package org.example.service.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Fact;
import org.entente.json.EntenteJson;
import org.example.service.answer.BoundParty;
import org.example.service.answer.Deciding;
import org.example.service.answer.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers, in all their versions. A version is added, and none is ever changed. */
@Repository
public class Dossiers {
  private static final String COLUMNS =
      "select agreement, version, convert_from(canonical, 'UTF8') as canonical, digest,"
          + " recorded_at, recorded_by, change from dossier where agreement = ?";

  private final JdbcClient jdbc;
  private final Deciding deciding;
  private final Memberships memberships;
  private final Mentions mentions;
  private final FactsByVersion facts;
  private final AuditLog audit;

  Dossiers(
      JdbcClient jdbc,
      Deciding deciding,
      Memberships memberships,
      Mentions mentions,
      FactsByVersion facts,
      AuditLog audit) {
    this.jdbc = jdbc;
    this.deciding = deciding;
    this.memberships = memberships;
    this.mentions = mentions;
    this.facts = facts;
    this.audit = audit;
  }

  /**
   * Returns the number of the version that stands.
   *
   * @param agreement the agreement's id
   * @return the number
   * @throws NoSuchDossier if there is no such agreement
   */
  public int currentVersion(String agreement) {
    return jdbc.sql("select version from agreement where id = ?")
        .param(agreement)
        .query(Integer.class)
        .optional()
        .orElseThrow(() -> new NoSuchDossier(agreement));
  }

  /**
   * Returns one version.
   *
   * @param agreement the agreement's id
   * @param number the number of the version
   * @return the version
   * @throws NoSuchDossier if there is no such version
   */
  public DossierVersion version(String agreement, int number) {
    return jdbc.sql(COLUMNS + " and version = ?")
        .params(agreement, number)
        .query(Dossiers::read)
        .optional()
        .orElseThrow(() -> new NoSuchDossier(agreement + ", version " + number));
  }

  /**
   * Returns the versions of a dossier.
   *
   * @param agreement the agreement's id
   * @param most how many at most
   * @return the versions, latest first
   */
  public List<DossierVersion> versions(String agreement, int most) {
    return jdbc.sql(COLUMNS + " order by version desc limit ?")
        .params(agreement, most)
        .query(Dossiers::read)
        .list();
  }

  private static DossierVersion read(ResultSet row, int number) throws SQLException {
    return new DossierVersion(
        row.getString("agreement"),
        row.getInt("version"),
        row.getString("canonical"),
        row.getString("digest"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"),
        row.getString("change"));
  }

  /**
   * Adds a dossier, or a version in which it is replaced as a whole.
   *
   * @param agreement the dossier
   * @param expected the version that the writer has seen
   * @param by whose account
   * @return the numbers of the versions before and after
   * @throws StaleVersion if another version stands than the one expected
   * @throws Mentions.AnotherParty if an id means another party in another dossier here
   */
  @Transactional
  public Recorded put(Agreement agreement, Expected expected, String by) {
    String id = agreement.id().value();
    boolean isNew = jdbc.sql("insert into agreement values (?, 1, ?) on conflict do nothing")
            .params(id, agreement.title())
            .update()
        == 1;
    int standing = isNew ? 0 : lock(id);
    if (!expected.allows(standing)) {
      throw new StaleVersion(id, standing);
    }
    if (isNew) {
      append(agreement, 1, by, "created");
      return new Recorded(0, 1);
    }
    return follow(id, standing, agreement, by, "replaced");
  }

  /**
   * Adds a version in which a dossier is changed.
   *
   * @param id the agreement's id
   * @param expected the version that the writer has seen
   * @param by whose account
   * @param change what is done, in a word
   * @param edit the change; what it returns unchanged is not recorded again
   * @return the numbers of the versions before and after
   * @throws NoSuchDossier if there is no such agreement
   * @throws StaleVersion if another version stands than the one expected
   * @throws Mentions.AnotherParty if an id means another party in another dossier here
   */
  @Transactional
  public Recorded change(
      String id, Expected expected, String by, String change, UnaryOperator<Agreement> edit) {
    int standing = lock(id);
    if (!expected.allows(standing)) {
      throw new StaleVersion(id, standing);
    }
    Agreement before = EntenteJson.standard().read(version(id, standing).canonical());
    return follow(id, standing, edit.apply(before), by, change);
  }

  /**
   * Adds a version with one fact more.
   *
   * @param id the agreement's id
   * @param expected the version that the writer has seen
   * @param by whose account
   * @param act the act that the fact is about; empty for the founding
   * @param fact the fact; one that the dossier has already is not recorded again
   * @return the numbers of the versions before and after
   * @throws NoSuchDossier if there is no such agreement
   * @throws StaleVersion if another version stands than the one expected
   * @throws NoSuchElementException if there is no such act, party or instrument
   * @throws IllegalArgumentException if there can be no such fact
   */
  @Transactional
  public Recorded record(String id, Expected expected, String by, Optional<ActId> act, Fact fact) {
    return change(
        id,
        expected,
        by,
        Entry.kindOf(fact),
        each -> act.isPresent() ? each.record(act.get(), fact) : each.record(fact));
  }

  /** Other writers wait here, each for its turn. */
  private int lock(String id) {
    return jdbc.sql("select version from agreement where id = ? for update")
        .param(id)
        .query(Integer.class)
        .optional()
        .orElseThrow(() -> new NoSuchDossier(id));
  }

  private Recorded follow(String id, int standing, Agreement after, String by, String change) {
    byte[] canonical = EntenteJson.standard().canonical(after);
    if (version(id, standing).canonical().equals(new String(canonical, StandardCharsets.UTF_8))) {
      return new Recorded(standing, standing);
    }
    jdbc.sql("update agreement set version = ?, title = ? where id = ?")
        .params(standing + 1, after.title(), id)
        .update();
    append(after, standing + 1, by, change);
    return new Recorded(standing, standing + 1);
  }

  private void append(Agreement agreement, int version, String by, String change) {
    String id = agreement.id().value();
    List<BoundParty> bound = deciding.bound(agreement);
    byte[] canonical = EntenteJson.standard().canonical(agreement);
    OffsetDateTime at = jdbc.sql(
            "insert into dossier (agreement, version, canonical, document, recorded_at, recorded_by,"
                + " change) values (?, ?, ?, ?::jsonb, greatest(clock_timestamp(), (select"
                + " max(recorded_at) + interval '1 microsecond' from dossier where agreement = ?)),"
                + " ?, ?) returning recorded_at")
        .params(
            id, version, canonical, new String(canonical, StandardCharsets.UTF_8), id, by, change)
        .query(OffsetDateTime.class)
        .single();
    memberships.hold(id, bound, at);
    mentions.keep(agreement);
    facts.add(agreement, version);
    audit.add(by, change, Optional.of(id), Optional.of(version), agreement.title());
  }
}
