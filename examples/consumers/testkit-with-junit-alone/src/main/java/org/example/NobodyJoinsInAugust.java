package org.example;

import java.time.Month;
import java.util.List;
import org.entente.Accession;
import org.entente.Proceeding;
import org.entente.rule.Rule;
import org.entente.answer.Standing;
import org.entente.answer.Violation;

/** In August our councils are in recess: whoever wants to join waits. */
public final class NobodyJoinsInAugust implements Rule {
  @Override
  public List<Violation> check(Proceeding proceeding, Standing standing) {
    return proceeding instanceof Accession && standing.day().getMonth() == Month.AUGUST
        ? List.of(Violation.of("accession.in-recess"))
        : List.of();
  }
}
