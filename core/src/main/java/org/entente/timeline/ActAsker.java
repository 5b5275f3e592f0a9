package org.entente.timeline;

import java.util.List;
import org.entente.rule.Ballot;
import org.entente.rule.Rules;
import org.entente.rule.Standing;
import org.entente.rule.Tally;
import org.entente.rule.Violation;

/** Asks about a pending act. */
record ActAsker(Docket docket, Rules rules) implements Pending.Asker {
  @Override
  public List<Violation> check(Standing standing) {
    return rules.check(docket.act(), standing);
  }

  @Override
  public Tally tally(Standing standing) {
    return Tally.of(docket.act(), standing);
  }

  @Override
  public boolean isDefeated(Standing standing) {
    return Rules.isDefeatedByObjection(docket.act(), standing);
  }

  @Override
  public boolean awaitsEntry(Standing standing) {
    return !standing.isInForce();
  }

  @Override
  public Ballot ballot() {
    return docket.ballot();
  }
}
