package org.entente.imports.roo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;

/**
 * An arrangement: its versions that were in force, each from a later day than the one before.
 *
 * @param id the id of its dossier: that of its first version, which later ones do not change
 * @param versions at least one
 */
record Arrangement(String id, List<Version> versions) {
  Arrangement {
    versions = List.copyOf(versions);
  }

  /** The arrangement that versions make which follow each other; empty if none was in force. */
  static Optional<Arrangement> of(List<Version> chain, Findings findings) {
    String id = "roo-" + chain.get(0).id();
    InForce inForce = new InForce(id, findings);
    chain.forEach(inForce::take);
    if (inForce.versions.isEmpty()) {
      findings.about(id, FindingKind.NOTHING_IN_FORCE, chain.get(0).place());
      return Optional.empty();
    }
    return Optional.of(new Arrangement(id, inForce.versions));
  }

  Version first() {
    return versions.get(0);
  }

  Version last() {
    return versions.get(versions.size() - 1);
  }

  /** Whether it was in force at the end of a day, by its last version. */
  boolean isCurrent(LocalDate day) {
    return last().until().filter(until -> !until.isAfter(day)).isEmpty();
  }

  /** Passes over what was in force on no day. */
  private static final class InForce {
    private final String id;
    private final Findings findings;
    private final List<Version> versions = new ArrayList<>();

    InForce(String id, Findings findings) {
      this.id = id;
      this.findings = findings;
    }

    void take(Version version) {
      if (version.from().isEmpty()) {
        findings.about(id, FindingKind.START_MISSING, version.place(), version.id());
      } else if (version.until().filter(end -> !end.isAfter(version.start())).isPresent()) {
        findings.about(
            id,
            FindingKind.VERSION_NEVER_IN_FORCE,
            version.place(),
            version.id(),
            version.start(),
            version.until().get());
      } else if (versions.isEmpty()) {
        versions.add(version);
      } else {
        follow(versions.get(versions.size() - 1), version);
      }
    }

    private void follow(Version before, Version version) {
      if (!version.start().isAfter(before.start())) {
        findings.about(
            id,
            FindingKind.VERSION_STARTS_TOO_EARLY,
            version.place(),
            version.id(),
            version.start());
        return;
      }
      before
          .until()
          .filter(end -> !end.equals(version.start()))
          .ifPresent(end -> findings.about(
              id,
              end.isBefore(version.start())
                  ? FindingKind.GAP_BETWEEN_VERSIONS
                  : FindingKind.VERSIONS_OVERLAP,
              version.place(),
              version.id(),
              end,
              version.start()));
      versions.add(version);
    }
  }
}
