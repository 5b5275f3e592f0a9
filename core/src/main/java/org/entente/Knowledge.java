package org.entente;

import java.time.LocalDate;
import java.util.List;

/** What was known on a day. */
final class Knowledge {
  private Knowledge() {}

  static boolean has(Fact fact, LocalDate day) {
    return !fact.recordedOn().isAfter(day);
  }

  static <F extends Fact> List<F> of(List<F> facts, LocalDate day) {
    return facts.stream().filter(fact -> has(fact, day)).toList();
  }
}
