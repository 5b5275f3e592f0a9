package org.entente.rule;

import java.util.List;
import org.entente.Act;

/**
 * A condition that an act must meet on the day it takes effect. A rule reads the act and the
 * standing it is given, and nothing else: no clock, no state of its own. Asked twice, it answers
 * alike.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Rule {
  /**
   * Returns what keeps the act from taking effect in this standing.
   *
   * @param act the act, of any kind but succession
   * @param standing the position on the day for which it is asked; facts dated later do not count
   * @return the violations; empty if nothing does
   */
  List<Violation> check(Act act, Standing standing);
}
