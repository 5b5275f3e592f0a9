package org.entente.rule;

import java.util.List;
import org.entente.Proceeding;
import org.entente.answer.Standing;
import org.entente.answer.Violation;

/**
 * A condition that a proceeding must meet on the day its consent is complete. A rule reads the
 * proceeding and the standing it is given, and nothing else: no clock, no state of its own. Asked
 * twice, it answers alike.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Rule {
  /**
   * Returns what keeps the proceeding from being complete in this standing.
   *
   * @param proceeding the act
   * @param standing the position on the day for which it is asked; facts dated later do not count
   * @return the violations; empty if nothing does
   */
  List<Violation> check(Proceeding proceeding, Standing standing);
}
