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

  private record Row(String agreement, String party, String[] identifiers) {}

  /** Keeps the parties of the version that stands now, in the place of those before. */
  void keep(Agreement agreement) {
    String id = agreement.id().value();
    requireSameParties(agreement);
    jdbc.sql("delete from mention where agreement = ?").param(id).update();
    for (Party party : agreement.knownParties().values()) {
      jdbc.sql("insert into mention values (?, ?, ?, ?)")
          .params(id, party.id().value(), party.name(), identifiersOf(party))
          .update();
    }
  }

  private static String[] identifiersOf(Party party) {
    return party.identifiers().stream()
        .map(each -> each.scheme() + ":" + each.value())
        .toArray(String[]::new);
  }

  private void requireSameParties(Agreement agreement) {
    Map<String, Party> known = new HashMap<>();
    agreement.knownParties().forEach((id, party) -> known.put(id.value(), party));
    List<Row> others = jdbc.sql("select agreement, party, identifiers from mention"
            + " where party = any(?) and agreement <> ? and identifiers <> '{}'")
        .params(known.keySet().toArray(String[]::new), agreement.id().value())
        .query((row, number) -> new Row(
            row.getString("agreement"),
            row.getString("party"),
            (String[]) row.getArray("identifiers").getArray()))
        .list();
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

  private static Map<String, Set<String>> byScheme(String[] identifiers) {
    Map<String, Set<String>> byScheme = new HashMap<>();
    for (String identifier : identifiers) {
      String scheme = identifier.substring(0, identifier.indexOf(':'));
      byScheme.computeIfAbsent(scheme, each -> new HashSet<>()).add(identifier);
    }
    return byScheme;
  }
}
