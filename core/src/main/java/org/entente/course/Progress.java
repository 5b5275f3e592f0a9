package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.Anchor;
import org.entente.EffectDay;
import org.entente.Given;
import org.entente.PartyId;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a proceeding: when its consent was complete and when it takes effect, as that
 * stood from some day on, whose places it ended, or why it failed. Each step makes another.
 */
public record Progress(
    @Nullable LocalDate completion,
    List<Due> due,
    boolean isInEffect,
    Set<PartyId> leavers,
    LocalDate leftOn,
    Outcome.@Nullable Failed failed,
    boolean isByUnanimity) {
  static final Progress PENDING =
      new Progress(null, List.of(), false, Set.of(), LocalDate.MAX, null, false);

  /**
   * The day of effect, and that on which it happens, as they stood from some day on: the last of
   * all days while they wait.
   *
   * @param from from when they stood
   * @param effectiveOn the day of effect
   * @param happensOn the day on which it takes effect
   * @param awaits what they wait for
   * @param isPutOff whether parties have put them off
   */
  public record Due(
      LocalDate from,
      LocalDate effectiveOn,
      LocalDate happensOn,
      Set<Anchor> awaits,
      boolean isPutOff) {
    Due(LocalDate from, LocalDate effectiveOn) {
      this(from, effectiveOn, later(effectiveOn, from));
    }

    private Due(LocalDate from, LocalDate effectiveOn, LocalDate happensOn) {
      this(from, effectiveOn, happensOn, Set.of(), false);
    }

    /** As a rule gives it, from a day on; empty if it never comes. */
    static Optional<Due> of(LocalDate from, EffectDay effect) {
      if (effect.isNever()) {
        return Optional.empty();
      }
      LocalDate day = effect.day().orElse(LocalDate.MAX);
      LocalDate happens = later(effect.once().orElse(day), from);
      return Optional.of(new Due(from, day, happens, effect.awaits(), false));
    }

    boolean isWaiting() {
      return effectiveOn.equals(LocalDate.MAX);
    }

    /** The same with another day of effect, on which it happens unless that is to be later. */
    Due to(LocalDate other) {
      if (other.equals(effectiveOn)) {
        return this;
      }
      if (other.equals(LocalDate.MAX)) {
        return new Due(from, other, other, Set.of(Anchor.ENTRY_INTO_FORCE), false);
      }
      boolean isOnOwnDay = isWaiting() || happensOn.equals(later(effectiveOn, from));
      return new Due(from, other, later(other, isOnOwnDay ? from : happensOn));
    }

    /** Whether it is the same day, since whenever. */
    boolean isAs(Due other) {
      return effectiveOn.equals(other.effectiveOn)
          && happensOn.equals(other.happensOn)
          && awaits.equals(other.awaits);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
      return a.isAfter(b) ? a : b;
    }
  }

  Progress complete(LocalDate day, LocalDate effectiveOn) {
    return complete(new Due(day, effectiveOn));
  }

  /** With consent complete on the day from which a day of effect stands. */
  Progress complete(Due first) {
    return new Progress(
        first.from(), List.of(first), isInEffect, leavers, leftOn, failed, isByUnanimity);
  }

  /** With consent complete though its rule itself is unmet. */
  Progress byUnanimity() {
    return new Progress(completion, due, isInEffect, leavers, leftOn, failed, true);
  }

  Progress postponed(LocalDate day, LocalDate effectiveOn) {
    Due moved = new Due(day, effectiveOn);
    return moved(new Due(day, effectiveOn, moved.happensOn(), Set.of(), true));
  }

  /** With another day of effect from a day on. */
  Progress moved(Due next) {
    List<Due> later = new ArrayList<>(due);
    later.add(next);
    return new Progress(
        completion, List.copyOf(later), isInEffect, leavers, leftOn, failed, isByUnanimity);
  }

  /** With the places of some ended on a day. */
  Progress left(LocalDate day, Set<PartyId> holders) {
    return new Progress(completion, due, isInEffect, holders, day, failed, isByUnanimity);
  }

  Progress inEffect() {
    return new Progress(completion, due, true, leavers, leftOn, failed, isByUnanimity);
  }

  Progress failed(LocalDate day, Failure reason, List<Violation> violations) {
    return new Progress(
        completion,
        due,
        isInEffect,
        leavers,
        leftOn,
        Outcome.Failed.of(day, reason, violations),
        isByUnanimity);
  }

  boolean isPending() {
    return completion == null && failed == null;
  }

  boolean isAgreed() {
    return completion != null && failed == null && !isInEffect;
  }

  boolean isSettled() {
    return isInEffect || failed != null;
  }

  public Optional<LocalDate> completedOn() {
    return Optional.ofNullable(completion);
  }

  /** The day of effect as it first was, before parties moved it. */
  public Optional<LocalDate> firstEffect() {
    return due.stream().filter(each -> !each.isWaiting()).map(Due::effectiveOn).findFirst();
  }

  /** The day of effect, as it stands at last; the last of all days while it waits. */
  public LocalDate effectiveOn() {
    return last().effectiveOn();
  }

  Due last() {
    return due.get(due.size() - 1);
  }

  /**
   * The day on which what is agreed happens: that of effect or, if it reaches back, that of
   * completion or a later one.
   */
  public LocalDate happensOn() {
    LocalDate happens = last().happensOn();
    return completion != null && completion.isAfter(happens) ? completion : happens;
  }

  /** The day on which its facts decided it: complete, or defeated by an objection. */
  public Optional<LocalDate> decidedOn() {
    return failed != null && failed.reason() == Failure.OBJECTION
        ? Optional.of(failed.failedOn())
        : completedOn();
  }

  /** The days to which its effect was put off by a day, in order. */
  public List<Due> postponements(LocalDate day) {
    return due.stream()
        .filter(Due::isPutOff)
        .filter(each -> !each.from().isAfter(day))
        .toList();
  }

  /** What had become of it by the end of a day; empty while it was pending. */
  public Optional<Outcome> settledBy(LocalDate day, Optional<Given> given) {
    if (failed != null && !failed.failedOn().isAfter(day)) {
      return Optional.of(failed);
    }
    LocalDate complete = completion;
    if (complete == null || complete.isAfter(day)) {
      return Optional.empty();
    }
    Due last = due.get(0);
    for (Due each : due) {
      last = each.from().isAfter(day) ? last : each;
    }
    if (last.isWaiting()) {
      return Optional.of(agreed(Outcome.Agreed.waiting(complete, last.awaits())));
    }
    LocalDate effect = last.effectiveOn();
    return Optional.of(
        last.happensOn().isAfter(day)
            ? agreed(Outcome.Agreed.of(complete, effect, given))
            : inEffect(Outcome.InEffect.of(complete, effect, given)));
  }

  private Outcome agreed(Outcome.Agreed agreed) {
    return isByUnanimity ? agreed.byUnanimity() : agreed;
  }

  private Outcome inEffect(Outcome.InEffect inEffect) {
    return isByUnanimity ? inEffect.byUnanimity() : inEffect;
  }
}
