package org.entente.imports.roo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.Identifier;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;

/** The organisations of the register as parties, each the same in every dossier. */
final class Organisations {
  private static final Map<String, PartyKind> KINDS = Map.of(
      "gemeente", PartyKind.MUNICIPALITY,
      "provincie", PartyKind.PROVINCE,
      "waterschap", PartyKind.WATER_AUTHORITY,
      "ministerie", PartyKind.MINISTRY);

  private final Map<String, Party> parties = new HashMap<>();

  /** Gathers all that is listed. */
  static Organisations of(Iterable<Version> versions, Findings findings) {
    Organisations organisations = new Organisations();
    for (Version version : versions) {
      version.participants().forEach(each -> organisations.add(each, findings));
    }
    return organisations;
  }

  Party party(String id) {
    return parties.get(id);
  }

  /**
   * The register's id of an organisation that a list calls by it, by its TOOI id or by its name.
   */
  Optional<String> known(String called) {
    for (Map.Entry<String, Party> entry : parties.entrySet()) {
      Party party = entry.getValue();
      if (entry.getKey().equals(called)
          || party.name().equals(called)
          || party.identifiers().stream().anyMatch(each -> each.value().equals(called))) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  static PartyId id(String id) {
    return PartyId.of("roo-" + id);
  }

  private void add(Participant entry, Findings findings) {
    Party known = parties.get(entry.id());
    if (known == null || known.identifiers().size() < identifiers(entry)) {
      parties.put(entry.id(), party(entry));
    }
    if (known != null && !known.name().equals(entry.name())) {
      findings.add(
          FindingKind.PARTY_NAMED_OTHERWISE,
          entry.place(),
          id(entry.id()),
          entry.name(),
          known.name(),
          parties.get(entry.id()).name());
    }
  }

  private static int identifiers(Participant entry) {
    return 1 + (entry.tooi().isPresent() ? 1 : 0) + (entry.owms().isPresent() ? 1 : 0);
  }

  private static Party party(Participant entry) {
    Party.Builder party = Party.builder().name(entry.name()).kind(kind(entry));
    party.id(id(entry.id()));
    entry.tooi().ifPresent(uri -> party.addIdentifiers(Identifier.of("tooi", lastOf(uri))));
    party.addIdentifiers(Identifier.of("roo", entry.id()));
    entry.owms().ifPresent(uri -> party.addIdentifiers(Identifier.of("owms", uri)));
    return party.build();
  }

  private static String lastOf(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static PartyKind kind(Participant entry) {
    if (entry.tooi().isEmpty()) {
      return entry.isMunicipality() ? PartyKind.MUNICIPALITY : PartyKind.ORGANISATION;
    }
    String[] path = entry.tooi().get().split("/");
    return KINDS.getOrDefault(path[Math.max(0, path.length - 2)], PartyKind.ORGANISATION);
  }
}
