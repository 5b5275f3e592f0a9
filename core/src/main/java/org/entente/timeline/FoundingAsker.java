package org.entente.timeline;

import java.util.List;
import org.entente.Agreement;
import org.entente.rule.Ballot;
import org.entente.rule.Rules;
import org.entente.rule.Standing;
import org.entente.rule.Tally;
import org.entente.rule.Violation;

/** Asks about a pending founding. */
record FoundingAsker(Agreement agreement, FoundingDocket docket) implements Pending.Asker {
  @Override
  public List<Violation> check(Standing standing) {
    return Rules.checkFounding(agreement, standing);
  }

  @Override
  public Tally tally(Standing standing) {
    return Tally.ofFounding(agreement, standing);
  }

  @Override
  public boolean isDefeated(Standing standing) {
    return Rules.isFoundingDefeated(agreement, standing);
  }

  @Override
  public boolean awaitsEntry(Standing standing) {
    return false;
  }

  @Override
  public Ballot ballot() {
    return docket.ballot();
  }
}
