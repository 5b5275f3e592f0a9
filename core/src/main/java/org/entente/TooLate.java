package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first day on which completing is too late for a rule of effect; empty if it never is. */
final class TooLate implements EffectRule.Visitor<Optional<LocalDate>> {
  @Override
  public Optional<LocalDate> onCompletion(EffectRule.OnCompletion rule) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> after(EffectRule.After rule) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> firstOfMonthAfter(EffectRule.FirstOfMonthAfter rule) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> recurring(EffectRule.Recurring rule) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> on(EffectRule.On rule) {
    return rule.fallback().isEmpty()
        ? Optional.of(rule.tooLate())
        : latest(Stream.of(Optional.of(rule.tooLate()), of(rule.fallback().get())));
  }

  @Override
  public Optional<LocalDate> latestOf(EffectRule.LatestOf rule) {
    return earliest(rule.rules());
  }

  @Override
  public Optional<LocalDate> earliestOf(EffectRule.EarliestOf rule) {
    return latest(rule.rules().stream().map(this::of));
  }

  @Override
  public Optional<LocalDate> retroactiveTo(EffectRule.RetroactiveTo rule) {
    return rule.rule().flatMap(this::of);
  }

  @Override
  public Optional<LocalDate> then(EffectRule.Then rule) {
    return of(rule.first());
  }

  /** Whatever hangs on another day than that of completion is never too late by completing. */
  @Override
  public Optional<LocalDate> from(EffectRule.From rule) {
    return rule.anchor().equals(Anchor.COMPLETION)
        ? Stream.concat(rule.failsFrom().stream(), of(rule.rule()).stream())
            .min(LocalDate::compareTo)
        : Optional.empty();
  }

  private Optional<LocalDate> of(EffectRule rule) {
    return rule.accept(this);
  }

  private Optional<LocalDate> earliest(List<EffectRule> rules) {
    return rules.stream().flatMap(rule -> of(rule).stream()).min(LocalDate::compareTo);
  }

  /** The latest of some days; empty if one is none. */
  private static Optional<LocalDate> latest(Stream<Optional<LocalDate>> days) {
    return days.reduce((a, b) -> a.flatMap(day -> b.map(other -> later(day, other))))
        .orElseThrow();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
