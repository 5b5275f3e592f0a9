package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Fact;
import org.entente.Proceeding;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Upcoming;

/** The day on which a dossier last learned something of what lies ahead. */
final class LastLearned {
  private LastLearned() {}

  /** The last day up to {@code today}; for want of any, the day that lies ahead itself. */
  static LocalDate of(Upcoming ahead, Agreement agreement, LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    if (ahead.act().isPresent()) {
      days.addAll(of(agreement.act(ahead.act().get()).orElseThrow()));
    } else {
      days.addAll(of((Proceeding) agreement));
      agreement.acts().forEach(act -> days.addAll(of(act)));
    }
    return days.stream()
        .filter(day -> !day.isAfter(today))
        .max(Comparator.naturalOrder())
        .orElse(ahead.on());
  }

  private static List<LocalDate> of(Act act) {
    List<LocalDate> days = new ArrayList<>();
    act.recordedOn().ifPresent(days::add);
    if (act instanceof Proceeding proceeding) {
      days.addAll(of(proceeding));
    }
    if (act instanceof Withdrawal withdrawal) {
      withdrawal.notifiedOn().ifPresent(days::add);
    }
    if (act instanceof Succession succession) {
      days.add(succession.on());
    }
    return days;
  }

  private static List<LocalDate> of(Proceeding proceeding) {
    List<LocalDate> days = new ArrayList<>();
    for (Fact fact : proceeding.facts()) {
      days.add(fact.recordedOn());
      fact.recordedUntil().ifPresent(days::add);
    }
    proceeding.opensOn().ifPresent(days::add);
    return days;
  }
}
