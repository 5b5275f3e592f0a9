package org.entente.rule;

import java.util.List;
import java.util.function.Function;
import org.entente.Act;

/** A standard rule: it asks the proceeding, and needs no looking ahead. */
final class NamedRule implements Rule {
  private final Function<Asking, List<Violation>> condition;

  NamedRule(Function<Asking, List<Violation>> condition) {
    this.condition = condition;
  }

  @Override
  public List<Violation> check(Act act, Standing standing) {
    return condition.apply(standing.asking(Rules.consensual(act), null));
  }
}
