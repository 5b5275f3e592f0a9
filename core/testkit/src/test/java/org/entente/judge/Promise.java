package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.AuthorityStep;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Instrument;

/**
 * A signature of one text, which counts from a day (MEANING §6.1i, §6.2, §6.3).
 *
 * @param from the day from which it binds, its own if it names no other
 * @param clocks steps that its party's authority asks, and for which time must still stand
 * @param subject the step to which it is subject
 * @param closing the last day for that step
 */
record Promise(
    Optional<Instrument> text,
    LocalDate signed,
    LocalDate from,
    List<AuthorityStep> clocks,
    Optional<AuthorityStep> subject,
    Optional<LocalDate> closing) {
  /** One that waits for a day only, as it passes to an heir. */
  static Promise inherited(Optional<Instrument> text, LocalDate signed, LocalDate from) {
    return new Promise(text, signed, from, List.of(), Optional.empty(), Optional.empty());
  }

  /** The day from which it counts, by what its party has decided by now. */
  Optional<LocalDate> counts(List<Decision> decisions) {
    return authorised(decisions).map(day -> Trial.latest(day, from));
  }

  /** The day from which the authority is there. */
  Optional<LocalDate> authorised(List<Decision> decisions) {
    LocalDate day = signed;
    for (AuthorityStep clock : clocks) {
      Optional<LocalDate> step = from(clock, text, signed, false, decisions);
      if (step.isEmpty()) {
        return step;
      }
      day = Trial.latest(day, step.get());
    }
    if (subject.isPresent()) {
      Optional<LocalDate> step = from(subject.get(), text, signed, true, decisions)
          .filter(each -> closing.filter(each::isAfter).isEmpty());
      if (step.isEmpty()) {
        return step;
      }
      day = Trial.latest(day, step.get());
    }
    return Optional.of(day);
  }

  /**
   * The day on which a step is there for what was signed on some day: that day, or when the step is
   * taken if it may follow; or the day after the last of the time since it was sent.
   */
  static Optional<LocalDate> from(
      AuthorityStep step,
      Optional<Instrument> text,
      LocalDate signed,
      boolean mayFollow,
      List<Decision> decisions) {
    List<LocalDate> days = new ArrayList<>();
    for (Decision each : decisions) {
      boolean inTime = mayFollow || !each.on().isAfter(signed);
      boolean itsBody = step.body().isEmpty()
          || each.body().filter(step.body().get()::equalsIgnoreCase).isPresent();
      if (!inTime || !itsBody || !isAbout(each, text)) {
        continue;
      }
      LocalDate taken = Trial.latest(each.on(), signed);
      if (each.kind() == step.kind() && !isRefused(each, text, taken, decisions)) {
        days.add(taken);
      }
      if (each.kind() == DecisionKind.SENT && step.orAfter().isPresent()) {
        LocalDate last = Trial.latest(each.on().plus(step.orAfter().get()), taken.minusDays(1));
        LocalDate until = Trial.latest(last, taken);
        if (!isRefused(each, text, until, decisions)) {
          days.add(last.plusDays(1));
        }
      }
    }
    return days.stream().min(LocalDate::compareTo);
  }

  private static boolean isRefused(
      Decision step, Optional<Instrument> text, LocalDate until, List<Decision> decisions) {
    return decisions.stream()
        .filter(each -> each.kind() == DecisionKind.REFUSED && isAbout(each, text))
        .filter(each -> !each.on().isBefore(step.on()) && !each.on().isAfter(until))
        .anyMatch(each -> each.body().isEmpty()
            || step.body().isEmpty()
            || each.body().get().equalsIgnoreCase(step.body().get()));
  }

  private static boolean isAbout(Decision decision, Optional<Instrument> text) {
    return decision.instruments().isEmpty()
        || text.isEmpty()
        || decision.instruments().contains(text.get().id());
  }
}
