package org.entente.timeline;

import java.util.List;
import org.entente.Agreement;
import org.entente.answer.Finding;
import org.entente.inquiry.Findings;

/**
 * What is odd in a dossier without blocking anything: a signature with no decision behind it, a
 * decision never followed by a signature, a signer that is not asked, a fact dated after the end,
 * an unused instrument, a party listed for nothing, one organisation under two ids, a rule that
 * cannot be met, an own clause, acts in each other's way, a revocation that came too late, an
 * agreement in force with one party, an entry known to be wrong, and whatever is given and not
 * proven. What holds of several facts alike is found once. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Audit {
  private final List<Finding> findings;

  private Audit(List<Finding> findings) {
    this.findings = findings;
  }

  /**
   * Returns the audit of a dossier.
   *
   * @param agreement the dossier
   * @return the audit
   */
  public static Audit of(Agreement agreement) {
    return of(Timeline.of(agreement));
  }

  /**
   * Returns the audit of a dossier whose timeline is at hand.
   *
   * @param timeline the timeline
   * @return the audit
   */
  public static Audit of(Timeline timeline) {
    return new Audit(
        new Findings(timeline.agreement(), timeline.answers(), timeline.standings()).all());
  }

  /**
   * Returns what was found.
   *
   * @return the findings, each once: those of the parties, of the rules, of the end and of the
   *     entries, those of the founding, those of each act in the order of the dossier, then those
   *     between acts
   */
  public List<Finding> findings() {
    return findings;
  }
}
