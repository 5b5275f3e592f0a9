package org.entente.imports.roo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;

/** Joins the versions that follow each other, as the register says in both of them. */
final class Chains {
  private final Map<String, Version> versions;
  private final Findings findings;
  private final Map<String, String> next = new LinkedHashMap<>();
  private final Map<String, String> previous = new HashMap<>();

  private Chains(Map<String, Version> versions, Findings findings) {
    this.versions = versions;
    this.findings = findings;
  }

  /** The versions of each arrangement, the first one first. */
  static List<List<Version>> of(Map<String, Version> versions, Findings findings) {
    Chains joined = new Chains(versions, findings);
    versions.values().forEach(joined::link);
    return joined.inOrder();
  }

  private void link(Version version) {
    version.next().flatMap(id -> known(version, id)).ifPresent(after -> join(version, after));
    version.previous().flatMap(id -> known(version, id)).ifPresent(before -> join(before, version));
  }

  private Optional<Version> known(Version version, String other) {
    Version found = versions.get(other);
    if (found == null) {
      findings.add(FindingKind.VERSION_MISSING, version.place(), version.id(), other);
    }
    return Optional.ofNullable(found);
  }

  private void join(Version before, Version after) {
    if (after.id().equals(next.get(before.id()))) {
      return;
    }
    if (next.containsKey(before.id()) || previous.containsKey(after.id())) {
      findings.add(FindingKind.VERSIONS_BRANCH, after.place(), after.id());
      return;
    }
    boolean agreed = before.next().filter(after.id()::equals).isPresent()
        && after.previous().filter(before.id()::equals).isPresent();
    if (!agreed) {
      findings.add(FindingKind.VERSIONS_DISAGREE, after.place(), before.id(), after.id());
    }
    next.put(before.id(), after.id());
    previous.put(after.id(), before.id());
  }

  private List<List<Version>> inOrder() {
    List<List<Version>> chains = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Version version : versions.values()) {
      if (!previous.containsKey(version.id())) {
        chains.add(chain(version, taken));
      }
    }
    // What is left goes round in circles: each begins where the file has it first.
    for (Version version : versions.values()) {
      if (!taken.contains(version.id())) {
        findings.add(FindingKind.VERSIONS_BRANCH, version.place(), version.id());
        chains.add(chain(version, taken));
      }
    }
    return chains;
  }

  private List<Version> chain(Version first, Set<String> taken) {
    List<Version> chain = new ArrayList<>();
    String id = first.id();
    while (id != null && taken.add(id)) {
      chain.add(versions.get(id));
      id = next.get(id);
    }
    return chain;
  }
}
