package org.entente;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Reckons the day that a rule of effect gives.
 *
 * @param completion the day of completion
 * @param anchors the days of other anchors
 * @param base the day from which it runs
 * @param floor the day before which there is no effect, save where a rule reaches back
 * @param completes whether something completes, and may be too late
 */
record Reckoning(
    LocalDate completion, Anchors anchors, LocalDate base, LocalDate floor, boolean completes)
    implements EffectRule.Visitor<EffectDay> {
  /** The last of the days that facts have, from which a rule can still be reckoned. */
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  static Reckoning of(LocalDate completion, Anchors anchors) {
    return new Reckoning(completion, anchors, completion, completion, true);
  }

  /** Where nothing completes, but a day runs from another. */
  static Reckoning from(LocalDate day, Anchors anchors) {
    return new Reckoning(day, anchors, day, day, false);
  }

  private Reckoning from(LocalDate day) {
    return new Reckoning(completion, anchors, day, floor, completes);
  }

  private Reckoning withoutFloor() {
    return new Reckoning(completion, anchors, base, LocalDate.MIN, completes);
  }

  private EffectDay at(LocalDate day) {
    return EffectDay.of(day.isBefore(floor) ? floor : day);
  }

  @Override
  public EffectDay onCompletion(EffectRule.OnCompletion rule) {
    return at(base);
  }

  @Override
  public EffectDay after(EffectRule.After rule) {
    return at(Days.after(base, rule.period()));
  }

  @Override
  public EffectDay firstOfMonthAfter(EffectRule.FirstOfMonthAfter rule) {
    return at(Days.after(base, rule.period()).withDayOfMonth(1).plusMonths(1));
  }

  @Override
  public EffectDay recurring(EffectRule.Recurring rule) {
    LocalDate earliest = Days.after(base, rule.notice());
    long span = rule.every().toTotalMonths();
    long turns = Math.max(0, Period.between(rule.first(), earliest).toTotalMonths()) / span;
    LocalDate turn = Days.afterMonths(rule.first(), turns * span);
    while (turn.isBefore(earliest) || isTooLateFor(turn, rule)) {
      turns++;
      turn = Days.afterMonths(rule.first(), turns * span);
    }
    return at(turn);
  }

  /** Whether the last day for a notice that counts for one of the days lies before. */
  private boolean isTooLateFor(LocalDate turn, EffectRule.Recurring rule) {
    return rule.noticeBy()
        .map(last -> lastBefore(turn, last))
        .filter(base::isAfter)
        .isPresent();
  }

  private static LocalDate lastBefore(LocalDate turn, MonthDay day) {
    LocalDate ofYear = day.atYear(turn.getYear());
    return ofYear.isBefore(turn) ? ofYear : day.atYear(turn.getYear() - 1);
  }

  @Override
  public EffectDay on(EffectRule.On rule) {
    if (!completes || base.isBefore(rule.tooLate())) {
      return at(rule.date());
    }
    return rule.fallback().map(other -> other.accept(this)).orElse(EffectDay.never());
  }

  @Override
  public EffectDay latestOf(EffectRule.LatestOf rule) {
    return of(rule.rules(), EffectDay::latest);
  }

  @Override
  public EffectDay earliestOf(EffectRule.EarliestOf rule) {
    return of(rule.rules(), EffectDay::earliest);
  }

  private EffectDay of(List<EffectRule> rules, BinaryOperator<EffectDay> which) {
    return rules.stream().map(rule -> rule.accept(this)).reduce(which).orElseThrow();
  }

  @Override
  public EffectDay retroactiveTo(EffectRule.RetroactiveTo rule) {
    return rule.rule()
        .map(once -> once.accept(this).backTo(rule.date()))
        .orElse(EffectDay.of(base.isAfter(completion) ? base : rule.date()).backTo(rule.date()));
  }

  @Override
  public EffectDay then(EffectRule.Then rule) {
    EffectDay first = rule.first().accept(withoutFloor());
    return first.happensOn().map(day -> rule.next().accept(from(day))).orElse(first);
  }

  /**
   * While the anchor has no day, or one that is still to come and would be too late, it waits for
   * one that is today at the earliest.
   */
  @Override
  public EffectDay from(EffectRule.From rule) {
    LocalDate today = anchors.today().isBefore(LAST) ? anchors.today() : LAST;
    boolean isOfCompletion = rule.anchor().equals(Anchor.COMPLETION);
    Optional<LocalDate> day = isOfCompletion ? Optional.of(completion) : anchors.day(rule.anchor());
    if (day.isPresent() && rule.by().filter(day.get()::isAfter).isEmpty()) {
      EffectDay effect = rule.rule().accept(from(day.get()));
      if (!effect.isNever() || isOfCompletion) {
        return effect;
      }
    }
    return rule.by().filter(anchors.today()::isAfter).isPresent()
        ? EffectDay.never()
        : EffectDay.waiting(rule.anchor(), rule.rule().accept(from(today)));
  }
}
