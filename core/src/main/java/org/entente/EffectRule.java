package org.entente;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When an act takes effect, given the day its consent was complete: a small algebra, as data.
 *
 * <p>N days after a day count it as day 0; months clamp at month's end, as {@link LocalDate#plus}
 * does. A rule that holds rules nested deeper than 32, or more than 10,000 of them, is refused when
 * it is built ({@link IllegalArgumentException}). "Upon the expiry of a year" is the anniversary
 * ({@code after(Period.ofYears(1))}) or the day after it ({@code after(Period.of(1, 0, 1))}), as
 * the practice of the depositary has it. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface EffectRule {
  /**
   * Returns the rule of effect on the day of completion: "on the day of the last signature".
   * Complete on 27 February 2004, in effect on 27 February 2004.
   *
   * @return the rule
   */
  static EffectRule onCompletion() {
    return new OnCompletion();
  }

  /**
   * Returns the rule of effect some time after completion: "on the sixtieth day after". Complete on
   * 31 October 2018, {@code after(Period.ofDays(60))}: in effect on 30 December 2018.
   *
   * @param period the time after completion
   * @return the rule
   * @throws IllegalArgumentException if the period is not positive, or longer than 1,000 years
   */
  static EffectRule after(Period period) {
    return new After(period);
  }

  /**
   * Returns the rule of effect on the first day of the month following a period: "on the first day
   * of the month following the expiration of three months". Always strictly after the period:
   * complete on 22 March 2021, {@code firstOfMonthAfter(Period.ofMonths(3))}: in effect on 1 July
   * 2021; complete on 1 March 2021: the period ends on 1 June, in effect on 1 July 2021.
   *
   * @param period the time after completion; {@link Period#ZERO} is {@link #firstOfNextMonth()}
   * @return the rule
   * @throws IllegalArgumentException if the period is negative, or longer than 1,000 years
   */
  static EffectRule firstOfMonthAfter(Period period) {
    return new FirstOfMonthAfter(period);
  }

  /**
   * Returns the rule of effect on the first day of the month following completion: "on the first
   * day of the month following the deposit by the last signatory". Complete on 13 November 2009: in
   * effect on 1 December 2009; complete on 1 December 2009: on 1 January 2010.
   *
   * @return the rule
   */
  static EffectRule firstOfNextMonth() {
    return new FirstOfMonthAfter(Period.ZERO);
  }

  /**
   * Returns the rule of effect at the turn of a period: "on 1 January of the year following"
   * (Dutch: <i>met ingang van 1 januari van het jaar volgend op</i>), "on 31 December of the year
   * following that of the notice", "at the end of each period of five years". The days of effect
   * are one that is named and those that follow it at equal spans; the first of them counts that is
   * not before completion, or not within {@link Recurring#withNotice a notice}. Complete on 12
   * October 2017, {@code recurring(1955-12-31, Period.ofYears(1)).withNotice(Period.ofYears(1))}:
   * 31 December 2018.
   *
   * @param first the first of the days, in the years 1 to 9999: never earlier
   * @param every the span between two of them, in whole months or years
   * @return the rule, without notice
   * @throws IllegalArgumentException if the year is out of range, or the span has days, is not
   *     positive or longer than 1,000 years
   */
  static Recurring recurring(LocalDate first, Period every) {
    return new Recurring(first, every, Period.ZERO, Optional.empty());
  }

  /**
   * Returns the rule of effect on a fixed day, provided that consent is complete before it: "on 1
   * July 2013, provided that all instruments have been deposited before that date". Complete on 30
   * June 2013: in effect on 1 July; complete on 1 July: never, unless {@link On#inclusive} or
   * {@link On#otherwise} says.
   *
   * @param date the day, in the years 1 to 9999
   * @return the rule
   * @throws IllegalArgumentException if the year is out of range
   */
  static On on(LocalDate date) {
    return new On(date, false, Optional.empty());
  }

  /**
   * Returns the rule of effect on the latest of several days: all must come. Complete on 5 May
   * 2020, {@code latestOf(on(2020-07-01), after(Period.ofDays(90)))}: 3 August 2020.
   *
   * <p>A fixed day among them comes only if consent is complete before it, as {@link #on} says. "On
   * 1 January 2014 or on the first day of the fourth month after the deposit, whichever is the
   * latest" (Agreement on a Unified Patent Court, art. 89) waits for no deposit by 1 January, so it
   * is {@code latestOf(on(2014-01-01).otherwise(onCompletion()),
   * firstOfMonthAfter(Period.ofMonths(3)))}: complete on 17 February 2023, in effect on 1 June
   * 2023.
   *
   * @param rules at least one
   * @return the rule
   * @throws IllegalArgumentException if there is none
   */
  static EffectRule latestOf(EffectRule... rules) {
    return new LatestOf(Arrays.asList(rules));
  }

  /**
   * Returns the rule of effect on the earliest of several days, those that never come aside.
   * Complete on 5 May 2020, {@code earliestOf(on(2020-07-01), after(Period.ofDays(90)))}: 1 July
   * 2020.
   *
   * @param rules at least one
   * @return the rule
   * @throws IllegalArgumentException if there is none
   */
  static EffectRule earliestOf(EffectRule... rules) {
    return new EarliestOf(Arrays.asList(rules));
  }

  /**
   * Returns the rule of effect on a day whenever consent is complete, before completion too (Dutch:
   * <i>terugwerkende kracht tot en met</i>; VCLT art. 28). Complete on 7 June 2024,
   * {@code retroactiveTo(2024-01-01)}: from 7 June on, the act counts as in effect since 1 January.
   * It never changes whom another act had to ask in between, nor puts the agreement in force on a
   * day before its own entry.
   *
   * @param date the day, in the years 1 to 9999
   * @return the rule
   * @throws IllegalArgumentException if the year is out of range
   */
  static RetroactiveTo retroactiveTo(LocalDate date) {
    return new RetroactiveTo(date, Optional.empty());
  }

  /**
   * Returns the rule of effect by one rule from the day that another gives: "on the fifteenth of
   * the month after three months". Complete on 10 January 2024,
   * {@code then(after(Period.ofMonths(3)), recurring(2000-01-15, Period.ofMonths(1)))}: three
   * months later it is 10 April, in effect on 15 April 2024.
   *
   * @param first the rule that gives the day from which the other runs
   * @param next the rule that runs from that day, and gives one whatever it is
   * @return the rule
   * @throws IllegalArgumentException if the second has a day on which it is too late
   */
  static EffectRule then(EffectRule first, EffectRule next) {
    return new Then(first, next);
  }

  /**
   * Returns a rule that runs from another day than that of completion: "thirty days after the
   * notification by the depositary" is {@code from(Anchor.occurrence("notification"),
   * after(Period.ofDays(30)))}. While that day is not known the rule waits; what it gives counts as
   * the day of completion if it lies before that, unless the rule reaches back.
   *
   * @param anchor the day from which it runs
   * @param rule the rule, in which that day stands for that of completion
   * @return the rule
   */
  static From from(Anchor anchor, EffectRule rule) {
    return new From(anchor, rule, Optional.empty());
  }

  /**
   * Returns the day of effect of consent that is complete on a day, as far as it is known.
   *
   * @param completion the day consent was complete
   * @param anchors the days of anchors other than completion, as they are known
   * @return the day, what it waits for, or that it never comes
   * @throws java.time.DateTimeException if it lies beyond {@link LocalDate#MAX}: of the days that
   *     facts have, it never does
   */
  default EffectDay effectOf(LocalDate completion, Anchors anchors) {
    return accept(Reckoning.of(completion, anchors));
  }

  /**
   * Returns the day that runs from another, where nothing completes: how long an act is open, say,
   * or from when notice can be given. A fixed day is never too late then, and one before the day
   * from which it runs counts as that.
   *
   * @param day the day from which it runs, which stands for that of completion
   * @param anchors the days of other anchors, as they are known
   * @return the day, what it waits for, or that it never comes since a condition has failed
   * @throws java.time.DateTimeException if it lies beyond {@link LocalDate#MAX}: of the days that
   *     facts have, it never does
   */
  default EffectDay runningFrom(LocalDate day, Anchors anchors) {
    return accept(Reckoning.from(day, anchors));
  }

  /**
   * Returns the day of effect, where no anchor has a day but that of completion.
   *
   * @param completion the day consent was complete
   * @return the day, or empty if it never comes or waits for an anchor
   * @throws java.time.DateTimeException if it lies beyond {@link LocalDate#MAX}: of the days that
   *     facts have, it never does
   */
  default Optional<LocalDate> dayOfEffect(LocalDate completion) {
    return effectOf(completion, Anchors.knownOn(completion, Map.of())).day();
  }

  /**
   * Returns the anchors from which it runs, other than completion.
   *
   * @return the anchors, in the order of the rule; none by default
   */
  default Set<Anchor> anchors() {
    if (rules().isEmpty()) {
      return Set.of();
    }
    Set<Anchor> all = new LinkedHashSet<>();
    rules().forEach(rule -> all.addAll(rule.anchors()));
    return all;
  }

  /**
   * Returns the days on which it may turn by itself: from which completing is too late, or on which
   * a condition has failed.
   *
   * @return the days, in no order
   */
  default Stream<LocalDate> turningDays() {
    return rules().isEmpty() ? Stream.empty() : rules().stream().flatMap(EffectRule::turningDays);
  }

  /**
   * Returns the first day on which completing is too late: an act complete on or after it never
   * takes effect.
   *
   * @return the day, or empty if it is never too late
   */
  default Optional<LocalDate> tooLateFrom() {
    return accept(new TooLate());
  }

  /**
   * Returns the day, before completion, that it reaches back to.
   *
   * @return the day, or empty if it never reaches back
   */
  default Optional<LocalDate> reachesBackTo() {
    return Optional.empty();
  }

  /**
   * Returns the rules that it is made of.
   *
   * @return the rules; none by default
   */
  default List<EffectRule> rules() {
    return List.of();
  }

  /**
   * Asks a reader of each kind of rule.
   *
   * @param <R> what it answers
   * @param visitor the reader
   * @return its answer
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * Answers for each kind of rule; there is no answer for a kind that it does not know.
   *
   * @param <R> what it answers
   */
  interface Visitor<R> {
    /**
     * Answers for the rule of effect on completion.
     *
     * @param rule the rule
     * @return the answer
     */
    R onCompletion(OnCompletion rule);

    /**
     * Answers for the rule of effect some time after.
     *
     * @param rule the rule
     * @return the answer
     */
    R after(After rule);

    /**
     * Answers for the rule of effect on the first of a month.
     *
     * @param rule the rule
     * @return the answer
     */
    R firstOfMonthAfter(FirstOfMonthAfter rule);

    /**
     * Answers for the rule of effect on recurring days.
     *
     * @param rule the rule
     * @return the answer
     */
    R recurring(Recurring rule);

    /**
     * Answers for the rule of effect on a day.
     *
     * @param rule the rule
     * @return the answer
     */
    R on(On rule);

    /**
     * Answers for the rule of the latest day.
     *
     * @param rule the rule
     * @return the answer
     */
    R latestOf(LatestOf rule);

    /**
     * Answers for the rule of the earliest day.
     *
     * @param rule the rule
     * @return the answer
     */
    R earliestOf(EarliestOf rule);

    /**
     * Answers for the rule of effect back to a day.
     *
     * @param rule the rule
     * @return the answer
     */
    R retroactiveTo(RetroactiveTo rule);

    /**
     * Answers for the rule of one rule after another.
     *
     * @param rule the rule
     * @return the answer
     */
    R then(Then rule);

    /**
     * Answers for the rule that runs from an anchor.
     *
     * @param rule the rule
     * @return the answer
     */
    R from(From rule);
  }

  /** Effect on the day of completion. */
  record OnCompletion() implements EffectRule {
    @Override
    public String toString() {
      return "on completion";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onCompletion(this);
    }
  }

  /**
   * Effect some time after completion.
   *
   * @param period the time after completion
   */
  record After(Period period) implements EffectRule {
    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is not positive, or longer than 1,000 years
     */
    public After {
      Check.period("the time until effect", period);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.after(this);
    }
  }

  /**
   * Effect on the first day of the month strictly after a period.
   *
   * @param period the time after completion, or none
   */
  record FirstOfMonthAfter(Period period) implements EffectRule {
    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is negative, or longer than 1,000 years
     */
    public FirstOfMonthAfter {
      Check.periodOrNone("the time until effect", period);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.firstOfMonthAfter(this);
    }
  }

  /**
   * Effect on the first of the days that recur, and is far enough from completion.
   *
   * @param first the first of the days
   * @param every the span between two of them, in whole months or years
   * @param notice the least time from completion to effect, or none
   * @param noticeBy the last day before one of them on which completion counts for it
   */
  record Recurring(LocalDate first, Period every, Period notice, Optional<MonthDay> noticeBy)
      implements EffectRule {
    /**
     * Checks the day and the periods.
     *
     * @throws IllegalArgumentException if the year is out of range, the span has days or is not
     *     positive, the notice is negative, or one of them is longer than 1,000 years
     */
    public Recurring {
      Check.day("the first day of effect", first);
      Check.wholeMonths("the span between two days of effect", every);
      Check.periodOrNone("the notice", notice);
    }

    /**
     * Returns this rule with a notice: the day must be at least so long after completion. With a
     * notice of one day, completing on one of the days waits for the next.
     *
     * @param period days, months or years; months clamp at month's end
     * @return the rule
     * @throws IllegalArgumentException if it is negative, or longer than 1,000 years
     */
    public Recurring withNotice(Period period) {
      return new Recurring(first, every, period, noticeBy);
    }

    /**
     * Returns this rule with a last day for notice: "on 1 January, by notice on or before 30 June"
     * (Dutch: <i>opzegging uiterlijk op 30 juni tegen 1 januari</i>). Completing on that day counts
     * for the first of the days that follows it, a day later for the one after.
     * {@code recurring(2020-01-01, Period.ofYears(1)).noticeBy(--06-30)}: a notice of 30 June 2024
     * is for 1 January 2025, one of 1 July for 1 January 2026.
     *
     * @param day the day of the year; 29 February is the 28th in other years
     * @return the rule
     */
    public Recurring noticeBy(MonthDay day) {
      return new Recurring(first, every, notice, Optional.of(day));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recurring(this);
    }
  }

  /**
   * Effect on a fixed day, if complete before it.
   *
   * @param date the day
   * @param isInclusive whether completing on the day itself is in time
   * @param fallback what holds if it was not complete in time
   */
  record On(LocalDate date, boolean isInclusive, Optional<EffectRule> fallback)
      implements EffectRule {
    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if the year is out of range
     */
    public On {
      Check.day("the day of effect", date);
      fallback.ifPresent(rule -> Nesting.check(rule, EffectRule::rules));
    }

    /**
     * Returns this rule where completing on the day itself is in time too: "on 1 January 2019, if
     * all have signed by then". Complete on 1 January 2019, {@code on(2019-01-01).inclusive()}: in
     * effect on that day.
     *
     * @return the rule
     */
    public On inclusive() {
      return new On(date, true, fallback);
    }

    /**
     * Returns this rule with what holds if consent was not complete in time: "if not, on the
     * ninetieth day after". {@code on(2019-01-01).otherwise(after(Period.ofDays(90)))}, complete on
     * 5 January 2019: 5 April 2019.
     *
     * @param rule the rule for that case
     * @return the rule
     */
    public On otherwise(EffectRule rule) {
      return new On(date, isInclusive, Optional.of(rule));
    }

    /** The first day on which completing is not in time. */
    LocalDate tooLate() {
      return isInclusive ? date.plusDays(1) : date;
    }

    @Override
    public Stream<LocalDate> turningDays() {
      return Stream.concat(Stream.of(tooLate()), EffectRule.super.turningDays());
    }

    @Override
    public List<EffectRule> rules() {
      return fallback.stream().toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.on(this);
    }
  }

  /**
   * Effect on the latest of several days.
   *
   * @param rules at least one
   */
  record LatestOf(List<EffectRule> rules) implements EffectRule {
    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LatestOf {
      rules = Check.notEmpty("the rules of which the latest counts", List.copyOf(rules));
      rules.forEach(rule -> Nesting.check(rule, EffectRule::rules));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.latestOf(this);
    }
  }

  /**
   * Effect on the earliest of several days, those that never come aside.
   *
   * @param rules at least one
   */
  record EarliestOf(List<EffectRule> rules) implements EffectRule {
    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if there is none
     */
    public EarliestOf {
      rules = Check.notEmpty("the rules of which the earliest counts", List.copyOf(rules));
      rules.forEach(rule -> Nesting.check(rule, EffectRule::rules));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.earliestOf(this);
    }
  }

  /**
   * Effect on a day that may lie before completion.
   *
   * @param date the day
   * @param rule on which day it takes effect; on that of completion if there is none
   */
  record RetroactiveTo(LocalDate date, Optional<EffectRule> rule) implements EffectRule {
    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if the year is out of range
     */
    public RetroactiveTo {
      Check.day("the day of effect", date);
      rule.ifPresent(each -> Nesting.check(each, EffectRule::rules));
    }

    /**
     * Returns this rule where it takes effect on the day of another rule, back to the date: "with
     * effect from the day after publication, and back to 1 July 2024" (Dutch: <i>treedt in werking
     * met ingang van … en werkt terug tot en met …</i>). Until then nothing has taken effect.
     *
     * @param other the rule that gives the day on which it takes effect
     * @return the rule
     */
    public RetroactiveTo once(EffectRule other) {
      return new RetroactiveTo(date, Optional.of(other));
    }

    @Override
    public Optional<LocalDate> reachesBackTo() {
      return Optional.of(date);
    }

    @Override
    public List<EffectRule> rules() {
      return rule.stream().toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.retroactiveTo(this);
    }
  }

  /**
   * Effect by one rule from the day that another gives.
   *
   * @param first the rule that gives the day from which the other runs
   * @param next the rule that runs from that day
   */
  record Then(EffectRule first, EffectRule next) implements EffectRule {
    /**
     * Checks that the second always has a day.
     *
     * @throws IllegalArgumentException if there is a day on which it is too late
     */
    public Then {
      Nesting.check(first, EffectRule::rules);
      Nesting.check(next, EffectRule::rules);
      String rule = "what follows a rule of effect must give a day whenever that does, but from %s"
          + " on this gives none: %s";
      Check.that(next.tooLateFrom().isEmpty(), rule, next.tooLateFrom().orElse(null), next);
    }

    @Override
    public List<EffectRule> rules() {
      return List.of(first, next);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.then(this);
    }
  }

  /**
   * Effect by a rule that runs from an anchor.
   *
   * @param anchor the day from which it runs
   * @param rule the rule, in which that day stands for that of completion
   * @param by the last day on which the anchor may have its day
   */
  record From(Anchor anchor, EffectRule rule, Optional<LocalDate> by) implements EffectRule {
    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if the year is out of range
     */
    public From {
      Nesting.check(rule, EffectRule::rules);
      by.ifPresent(day -> Check.day("the last day of a condition", day));
    }

    /**
     * Returns this rule as a condition with a last day: if the anchor has no day by then, it has
     * failed, and no day ever comes.
     *
     * @param last the last day, in the years 1 to 9999
     * @return the rule
     * @throws IllegalArgumentException if the year is out of range
     */
    public From by(LocalDate last) {
      return new From(anchor, rule, Optional.of(last));
    }

    @Override
    public Set<Anchor> anchors() {
      Set<Anchor> all = new LinkedHashSet<>(rule.anchors());
      if (!anchor.equals(Anchor.COMPLETION)) {
        all.add(anchor);
      }
      return all;
    }

    /** The first day on which it has failed, if the anchor has no day before. */
    Optional<LocalDate> failsFrom() {
      return by.map(day -> day.plusDays(1));
    }

    @Override
    public Stream<LocalDate> turningDays() {
      return Stream.concat(failsFrom().stream(), EffectRule.super.turningDays());
    }

    @Override
    public List<EffectRule> rules() {
      return List.of(rule);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.from(this);
    }
  }
}
