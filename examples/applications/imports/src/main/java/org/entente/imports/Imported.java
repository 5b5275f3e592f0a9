package org.entente.imports;

import java.util.List;
import org.entente.Agreement;

/**
 * What became of a source. Immutable and thread-safe.
 *
 * @param agreements the dossiers
 * @param participations how many participations, or consents, of parties they hold
 * @param findings what whoever uses them must know
 */
public record Imported(List<Agreement> agreements, long participations, List<Finding> findings) {
  /** Copies the lists. */
  public Imported {
    agreements = List.copyOf(agreements);
    findings = List.copyOf(findings);
  }

  /**
   * Tells whether everything that the source states is in the dossiers.
   *
   * @return false if a finding says that something was left out
   */
  public boolean isWhole() {
    return findings.stream().noneMatch(finding -> finding.kind().isLeftOut());
  }
}
