package org.entente.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.entente.Proceeding;
import org.entente.answer.Standing;
import org.entente.answer.Violation;

/**
 * A condition that a proceeding, the founding included, must meet on the day its consent is
 * complete. A rule reads the proceeding and the standing it is given, and nothing else: no clock,
 * no state of its own. Asked twice, it answers alike.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Rule {
  /**
   * Returns what keeps the proceeding from being complete in this standing.
   *
   * @param proceeding the act, or the founding of an agreement
   * @param standing the position on the day for which it is asked; facts dated later do not count
   * @return the violations; empty if nothing does, and never null
   */
  List<Violation> check(Proceeding proceeding, Standing standing);

  /**
   * Returns the days on which its answer may change though nobody speaks and no party comes or
   * goes. A rule that does not say is asked day by day while nothing else is unmet; one that says
   * is asked on these days only, and on each day on which something happens.
   *
   * @return the days, or empty if it may be any day, by default
   */
  default Optional<SortedSet<LocalDate>> changesOn() {
    return Optional.empty();
  }
}
