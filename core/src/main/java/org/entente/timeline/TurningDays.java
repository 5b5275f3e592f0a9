package org.entente.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.entente.ConsentRule;

/** The days on which a consent rule turns by the passing of time alone. */
final class TurningDays {
  private TurningDays() {}

  static Collection<LocalDate> of(ConsentRule rule, LocalDate opening) {
    Collection<LocalDate> days = new TreeSet<>();
    collect(rule, opening, days);
    return days;
  }

  private static void collect(ConsentRule rule, LocalDate opening, Collection<LocalDate> days) {
    if (rule instanceof ConsentRule.NoObjectionWithin tacit) {
      days.add(opening.plus(tacit.period()));
    } else if (rule instanceof ConsentRule.After after) {
      days.add(opening.plus(after.period()));
      collect(after.rule(), opening, days);
    } else if (rule instanceof ConsentRule.Among among) {
      collect(among.rule(), opening, days);
    } else if (rule instanceof ConsentRule.Excluding excluding) {
      collect(excluding.rule(), opening, days);
    } else if (rule instanceof ConsentRule.AllOf all) {
      all.rules().forEach(each -> collect(each, opening, days));
    } else if (rule instanceof ConsentRule.AnyOf any) {
      any.rules().forEach(each -> collect(each, opening, days));
    }
  }
}
