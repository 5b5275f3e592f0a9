package org.entente.rule;

import java.util.List;
import java.util.function.Function;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.hearing.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * A condition that the library knows. With provisions, they count whichever are frozen for the
 * proceeding; null stands for the frozen ones.
 */
record StandardRule(
    Function<Hearing, List<Violation>> condition,
    @Nullable Provisions provisions,
    boolean isImplied)
    implements Rule {
  static StandardRule named(Function<Hearing, List<Violation>> condition) {
    return new StandardRule(condition, null, false);
  }

  @Override
  public List<Violation> check(Proceeding proceeding, Standing standing) {
    return condition.apply(hear(proceeding, standing));
  }

  Hearing hear(Proceeding proceeding, Standing standing) {
    return Hearing.of(proceeding, provisions, standing);
  }
}
