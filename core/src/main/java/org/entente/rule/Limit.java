package org.entente.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.entente.Proceeding;
import org.entente.answer.Standing;
import org.entente.answer.Violation;

/** A rule that is asked of the position in which the proceeding would have taken effect. */
record Limit(Rule rule) implements Rule {
  @Override
  public List<Violation> check(Proceeding proceeding, Standing standing) {
    return rule.check(proceeding, standing);
  }

  @Override
  public Optional<SortedSet<LocalDate>> changesOn() {
    return rule.changesOn();
  }
}
