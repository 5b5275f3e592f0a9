package org.entente.judge;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import org.entente.Anchor;
import org.entente.EffectRule;

/**
 * Which day a rule of effect gives, by the days that are known of those on which it hangs (MEANING
 * §5).
 *
 * @param today the day on which they are known
 * @param days the day of each, once it has one
 */
record Almanac(LocalDate today, Function<Anchor, Optional<LocalDate>> days) {
  /** Where nothing has a day yet, and nothing is too late. */
  static final Almanac BLANK = new Almanac(LocalDate.MIN, anchor -> Optional.empty());

  /** The day of effect of consent complete on a day. */
  Due due(EffectRule rule, LocalDate complete) {
    return due(rule, complete, complete);
  }

  /** The same, where periods run from the receipt of a notice, or the deposit of an accession. */
  Due dueSince(EffectRule rule, LocalDate received, LocalDate complete) {
    Due now = due(rule, complete);
    boolean reachesBack = now.day().filter(complete::isAfter).isPresent();
    return reachesBack ? now : due(rule, received, complete).atLeast(complete);
  }

  private Due due(EffectRule rule, LocalDate base, LocalDate complete) {
    if (rule instanceof EffectRule.OnCompletion) {
      return Due.on(base);
    }
    if (rule instanceof EffectRule.After after) {
      return Due.on(base.plus(after.period()));
    }
    if (rule instanceof EffectRule.FirstOfMonthAfter month) {
      return Due.on(base.plus(month.period()).withDayOfMonth(1).plusMonths(1));
    }
    if (rule instanceof EffectRule.Recurring recurring) {
      return Due.on(next(recurring, base));
    }
    if (rule instanceof EffectRule.On on) {
      boolean inTime = base.isBefore(on.date()) || on.isInclusive() && base.equals(on.date());
      return inTime
          ? Due.on(on.date())
          : on.fallback().map(other -> due(other, base, complete)).orElse(Due.NEVER);
    }
    if (rule instanceof EffectRule.LatestOf) {
      return rule.rules().stream()
          .map(part -> due(part, base, complete))
          .reduce(Due::latest)
          .orElseThrow();
    }
    if (rule instanceof EffectRule.EarliestOf) {
      return rule.rules().stream()
          .map(part -> due(part, base, complete))
          .reduce(Due::earliest)
          .orElseThrow();
    }
    if (rule instanceof EffectRule.RetroactiveTo back) {
      Due once = back.rule().map(other -> due(other, base, complete)).orElse(Due.on(base));
      return once.day().isPresent() ? Due.of(back.date(), once.comes().get()) : once;
    }
    if (rule instanceof EffectRule.Then then) {
      Due first = due(then.first(), base, complete);
      return first.day().map(day -> due(then.next(), day, complete)).orElse(first);
    }
    return from((EffectRule.From) rule, base, complete);
  }

  /** From a day that is known and in time, or waiting while one of today would be. */
  private Due from(EffectRule.From from, LocalDate base, LocalDate complete) {
    boolean isOfCompletion = from.anchor().equals(Anchor.COMPLETION);
    Optional<LocalDate> anchor = isOfCompletion ? Optional.of(base) : days.apply(from.anchor());
    Optional<Due> known = anchor
        .filter(day -> from.by().filter(day::isAfter).isEmpty())
        .map(day -> due(from.rule(), day, day))
        .filter(due -> isOfCompletion || !due.isNever());
    if (known.isPresent()) {
      Due due = known.get();
      return from.rule().reachesBackTo().isPresent()
          ? due.comingBy(complete)
          : due.atLeast(complete);
    }
    boolean isOver = from.by().filter(today::isAfter).isPresent();
    return isOver || due(from.rule(), today, today).isNever() ? Due.NEVER : Due.WAITING;
  }

  /** The first of the days that recur which is far enough away. */
  private static LocalDate next(EffectRule.Recurring rule, LocalDate base) {
    LocalDate first = base.plus(rule.notice());
    for (int count = 0; ; count++) {
      LocalDate each = rule.first().plus(rule.every().multipliedBy(count));
      LocalDate date = each;
      boolean noticed =
          rule.noticeBy().filter(by -> base.isAfter(lastBefore(by, date))).isEmpty();
      if (!each.isBefore(first) && noticed) {
        return each;
      }
    }
  }

  private static LocalDate lastBefore(MonthDay by, LocalDate date) {
    LocalDate same = by.atYear(date.getYear());
    return same.isBefore(date) ? same : by.atYear(date.getYear() - 1);
  }

  /** Whether consent that is complete today comes too late for a fixed day. */
  boolean isTooLate(EffectRule rule) {
    return BLANK.due(rule, today).isNever();
  }

  /** The day that comes of consent, as it is found from one day to another, day by day. */
  static Due found(
      EffectRule rule, LocalDate consent, LocalDate last, Function<LocalDate, Almanac> almanacs) {
    Due due = Due.WAITING;
    for (LocalDate day = consent; !day.isAfter(last); day = day.plusDays(1)) {
      due = almanacs.apply(day).due(rule, consent);
      if (due.isNever() || due.comes().filter(day::isBefore).isEmpty() && !due.waits()) {
        return due;
      }
    }
    return due;
  }
}
