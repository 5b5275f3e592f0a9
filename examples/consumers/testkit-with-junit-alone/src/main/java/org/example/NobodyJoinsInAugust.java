package org.example;

import java.time.Month;
import java.util.List;
import org.entente.Accession;
import org.entente.Act;
import org.entente.rule.Rule;
import org.entente.rule.Standing;
import org.entente.rule.Violation;

/** In August our councils are in recess: whoever wants to join waits. */
public final class NobodyJoinsInAugust implements Rule {
  @Override
  public List<Violation> check(Act act, Standing standing) {
    return act instanceof Accession && standing.day().getMonth() == Month.AUGUST
        ? List.of(Violation.of("accession.in-recess"))
        : List.of();
  }
}
