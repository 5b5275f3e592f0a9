package org.example.service.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.Agreement;
import org.entente.Party;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which dossiers speak of which parties. In this register the same id is the same party in every
 * dossier; one that cannot be, by what registers call it, is refused.
 */
@Repository
public class Mentions {
  private final JdbcClient jdbc;

  Mentions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An id means another party in another dossier. */
  public static final class AnotherParty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnotherParty(Party party, String agreement, String scheme) {
      super("Party '" + party.id() + "' has another identifier of scheme '" + scheme
          + "' in agreement '" + agreement + "', so it is another party. Give it another id.");
    }
  }

  /** A party as a dossier speaks of it. */
  private record Row(String agreement, String party, String name, List<String> identifiers) {}

  /** Keeps the parties of the version that stands now, in the place of those before. */
  void keep(Agreement agreement) {
    String id = agreement.id().value();
    Set<Row> rows = new HashSet<>();
    for (Party party : agreement.knownParties().values()) {
      rows.add(new Row(id, party.id().value(), party.name(), identifiersOf(party)));
    }
    if (rows.equals(Set.copyOf(rows("agreement = ?", id)))) {
      return;
    }
    requireSameParties(agreement);
    jdbc.sql("delete from mention where agreement = ?").param(id).update();
    for (Row row : rows) {
      jdbc.sql("insert into mention values (?, ?, ?, ?)")
          .params(id, row.party(), row.name(), row.identifiers().toArray(String[]::new))
          .update();
    }
  }

  private List<Row> rows(String condition, Object... values) {
    return jdbc.sql("select * from mention where " + condition)
        .params(List.of(values))
        .query((row, number) -> new Row(
            row.getString("agreement"),
            row.getString("party"),
            row.getString("name"),
            List.of((String[]) row.getArray("identifiers").getArray())))
        .list();
  }

  private static List<String> identifiersOf(Party party) {
    return party.identifiers().stream()
        .map(each -> each.scheme() + ":" + each.value())
        .toList();
  }

  private void requireSameParties(Agreement agreement) {
    Map<String, Party> known = new HashMap<>();
    agreement.knownParties().forEach((id, party) -> known.put(id.value(), party));
    List<Row> others = rows(
        "party = any(?) and agreement <> ? and identifiers <> '{}'",
        known.keySet().toArray(String[]::new),
        agreement.id().value());
    others.forEach(other -> requireSame(known.get(other.party()), other));
  }

  /** Of a scheme that both name, one value at least must be the same. */
  private static void requireSame(Party party, Row other) {
    Map<String, Set<String>> own = byScheme(identifiersOf(party));
    byScheme(other.identifiers()).forEach((scheme, values) -> {
      Set<String> shared = new HashSet<>(own.getOrDefault(scheme, values));
      shared.retainAll(values);
      if (shared.isEmpty()) {
        throw new AnotherParty(party, other.agreement(), scheme);
      }
    });
  }

  private static Map<String, Set<String>> byScheme(List<String> identifiers) {
    Map<String, Set<String>> byScheme = new HashMap<>();
    for (String identifier : identifiers) {
      String scheme = identifier.substring(0, identifier.indexOf(':'));
      byScheme.computeIfAbsent(scheme, each -> new HashSet<>()).add(identifier);
    }
    return byScheme;
  }
}
