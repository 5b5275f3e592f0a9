package org.entente.imports.un;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;
import org.entente.imports.Place;
import org.entente.imports.Table;

/**
 * The dossier of a treaty: who signed it and who consented to be bound, when and in which form.
 * Tables do not say by which rule a treaty enters into force, so that nobody is taken to be bound:
 * the dossier waits for the depositary to say so. Whoever knows the final clauses puts them in its
 * provisions, and everything else follows.
 */
final class StatusTable {
  private static final Party DEPOSITARY =
      Party.of("depositary", "the depositary (entry into force is not in this source)");
  private static final Provisions UNKNOWN = Provisions.builder()
      .founding(Procedure.of(ConsentRule.named(DEPOSITARY), EffectRule.onCompletion()))
      .build();

  private static final int LONGEST_ID = 100;

  private final String id;
  private final Table table;
  private final Findings findings;
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final List<Signature> signatures = new ArrayList<>();

  StatusTable(String id, Table table, Findings findings) {
    this.id = id;
    this.table = table;
    this.findings = findings;
    for (int i = 1; i < table.header().size(); i++) {
      columns.add(Column.of(i + 1, table.header().get(i)));
    }
  }

  /** The dossier under a title; empty if nobody is listed. */
  Optional<Agreement> agreement(String title, String source) {
    remarkColumns();
    table.rows().forEach(this::read);
    if (parties.isEmpty()) {
      findings.about(id, FindingKind.TABLE_EMPTY, new Place(table.file(), 1, 1));
      return Optional.empty();
    }
    return Optional.of(Agreement.builder()
        .id(id)
        .title(title)
        .source(source)
        .addAllFounders(parties.values())
        .addOthers(DEPOSITARY)
        .provisions(UNKNOWN)
        .addAllSignatures(signatures)
        .build());
  }

  /** How many participants have consented or signed. */
  long participations() {
    return signatures.stream().map(Signature::party).distinct().count();
  }

  private void remarkColumns() {
    for (Column column : columns) {
      if (!column.isConsent()) {
        long values = table.rows().stream()
            .filter(row -> !row.field(column.number()).isEmpty())
            .count();
        findings.about(
            id,
            column.isProvisional()
                ? FindingKind.COLUMN_PROVISIONAL
                : FindingKind.COLUMN_NOT_CONSENT,
            new Place(table.file(), 1, column.number()),
            column.heading(),
            values);
      }
    }
  }

  private void read(Table.Row row) {
    if (row.fields().size() > table.header().size()) {
      findings.about(
          id,
          FindingKind.RECORD_WIDTH,
          table.place(row, table.header().size() + 1),
          row.fields().size(),
          table.header().size());
    }
    if (token(row.field(1)).isEmpty()) {
      findings.about(id, FindingKind.PARTICIPANT_BLANK, table.place(row, 1));
      return;
    }
    String name = findings.line(id, row.field(1), table.place(row, 1));
    Party party = Party.of(token(name), name);
    if (parties.putIfAbsent(party.id().value(), party) != null) {
      findings.about(id, FindingKind.PARTICIPANT_TWICE, table.place(row, 1), name);
    }
    int before = signatures.size();
    consents(row, parties.get(party.id().value()));
    if (signatures.size() == before) {
      findings.about(id, FindingKind.NO_CONSENT, table.place(row, 1), name);
    }
  }

  private void consents(Table.Row row, Party party) {
    List<Signature> own = new ArrayList<>();
    for (Column column : columns) {
      String text = row.field(column.number());
      if (column.isConsent() && !text.isEmpty()) {
        Place place = table.place(row, column.number());
        new Consent(id, party, column, place, bindsAfter(column), findings)
            .read(text)
            .ifPresent(own::add);
      }
    }
    remarkOrder(own, party, row);
    signatures.addAll(own);
  }

  private boolean bindsAfter(Column column) {
    return columns.stream().anyMatch(each -> each.number() > column.number() && each.binds());
  }

  private void remarkOrder(List<Signature> own, Party party, Table.Row row) {
    for (Signature signed : own) {
      own.stream()
          .filter(each -> !signed.kind().isBinding() && each.kind().isBinding())
          .filter(each -> each.on().isBefore(signed.on()))
          .forEach(each -> findings.about(
              id,
              FindingKind.CONSENT_BEFORE_SIGNATURE,
              table.place(row, 1),
              party.name(),
              each.on(),
              signed.on()));
    }
  }

  /** The id of a dossier, by the name of its table; of a name without letters or digits, "un". */
  static String idOf(String name) {
    return ("un-" + token(name)).replaceAll("-$", "");
  }

  /** A name as an id: its letters and digits, small and without accents. */
  private static String token(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String token = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = token.replaceAll("^-|-$", "");
    return trimmed.substring(0, Math.min(LONGEST_ID, trimmed.length()));
  }
}
