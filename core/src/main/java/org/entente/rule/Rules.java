package org.entente.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.EffectRule;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.answer.Consents;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Violation;
import org.entente.hearing.Conditions;
import org.entente.hearing.Hearing;
import org.entente.hearing.Missing;
import org.entente.hearing.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules, all of which a proceeding must meet; and the standard ones by name. A service
 * combines them with its own: {@code Rules.implied().and(myRule)}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Rules implements Rule {
  private static final Period TEN_YEARS = Period.ofYears(10);

  private static final Rules IMPLIED = new Rules(List.of(implied(null)), TEN_YEARS);

  private static final Rules NONE = new Rules(List.of(), TEN_YEARS);

  private static final Rule NOTHING_GIVEN = StandardRule.named(Conditions::nothingGiven);

  private final List<Rule> rules;
  private final Period within;

  private Rules(List<Rule> rules, Period within) {
    this.rules = rules;
    this.within = within;
  }

  /** Those of which a rule is made, where it is a set. */
  private static Stream<Rule> each(Rule rule) {
    return rule instanceof Rules set ? set.rules.stream() : Stream.of(rule);
  }

  /**
   * Returns the set that the provisions frozen for each act imply: what a timeline uses by default.
   *
   * <p>The act is open, the agreement in force, somebody is asked, the consent rule is met, and, by
   * kind of act: the newcomer consents and is no party yet; the leaver is a party and gave notice
   * in time.
   *
   * @return the set
   */
  public static Rules implied() {
    return IMPLIED;
  }

  /**
   * Returns the set that given provisions imply, whichever are frozen for the act.
   *
   * @param provisions the provisions
   * @return the set
   */
  public static Rules of(Provisions provisions) {
    return new Rules(List.of(implied(provisions)), TEN_YEARS);
  }

  /**
   * Returns a set of rules. Nothing is complete without the consent that the provisions ask for,
   * though none of these rules asks for it.
   *
   * @param rules the rules
   * @return the set
   */
  public static Rules of(Rule... rules) {
    return new Rules(Stream.of(rules).flatMap(Rules::each).toList(), TEN_YEARS);
  }

  /**
   * Returns this set with more rules.
   *
   * @param more the rules
   * @return the set
   */
  public Rules and(Rule... more) {
    List<Rule> all = new ArrayList<>(rules);
    Stream.of(more).flatMap(Rules::each).forEach(all::add);
    return new Rules(List.copyOf(all), within);
  }

  /**
   * Returns this set, of which the rules of a service's own are asked no longer than some time past
   * the last dated fact. By default that is ten years: a proceeding of which nothing else is unmet,
   * and which they keep from being complete all that time, is pending for ever.
   *
   * @param period the time past the last dated fact
   * @return the set
   * @throws IllegalArgumentException if the period is negative, or longer than ten years
   */
  public Rules within(Period period) {
    LocalDate some = LocalDate.of(2000, 1, 1);
    LocalDate end = some.plus(period);
    if (period.isNegative() || end.isAfter(some.plus(TEN_YEARS))) {
      throw new IllegalArgumentException(
          "rules are asked for at most ten years past the last dated fact, but it was " + period);
    }
    return new Rules(rules, period);
  }

  /**
   * Returns a limit, as "at most ten partners": a rule that is asked of the position on the day on
   * which the proceeding would take effect, with all that is agreed by then in effect, itself
   * included. Of proceedings that would be complete on one day, the one opened first comes first,
   * then the one with the lesser id; another waits if together they would exceed the limit.
   *
   * @param rule what must hold in that position
   * @return the limit; asked by itself, it is asked of the standing that it is given
   */
  public static Rule limit(Rule rule) {
    return new Limit(rule);
  }

  /**
   * Returns the limits of this set.
   *
   * @return the rules made by {@link #limit}, as a set
   */
  public Rules limits() {
    return hasLimit()
        ? new Rules(rules.stream().filter(Limit.class::isInstance).toList(), within)
        : NONE;
  }

  /**
   * Returns this set without its limits.
   *
   * @return the other rules, as a set
   */
  public Rules withoutLimits() {
    return hasLimit()
        ? new Rules(rules.stream().filter(rule -> !(rule instanceof Limit)).toList(), within)
        : this;
  }

  private boolean hasLimit() {
    for (Rule rule : rules) {
      if (rule instanceof Limit) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether the set has no rule.
   *
   * @return true if there is none
   */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  @Override
  public List<Violation> check(Proceeding proceeding, Standing standing) {
    if (rules.size() == 1) {
      return List.copyOf(found(rules.get(0), proceeding, standing));
    }
    List<Violation> violations = new ArrayList<>();
    for (Rule rule : rules) {
      violations.addAll(found(rule, proceeding, standing));
    }
    return List.copyOf(violations);
  }

  /** A rule of a service's own is asked on a standing of the proceeding, as by a timeline. */
  private static List<Violation> found(Rule rule, Proceeding proceeding, Standing standing) {
    Standing known = rule instanceof StandardRule || standing.isOf(proceeding)
        ? standing
        : consents(proceeding, standing).standing();
    return Objects.requireNonNull(
        rule.check(proceeding, known),
        () -> "rule " + rule + " returned null, where a rule returns an empty list if it is met");
  }

  private static StandardRule implied(@Nullable Provisions provisions) {
    return new StandardRule(Conditions::implied, provisions, true);
  }

  /**
   * Returns whose consent to a proceeding stands.
   *
   * @param proceeding the founding of an agreement, or an act
   * @param standing the position on the day; facts dated later do not count
   * @return the consents, under the provisions by which the standing judges the proceeding
   */
  public static Consents consents(Proceeding proceeding, Standing standing) {
    return Hearing.of(proceeding, null, standing);
  }

  /**
   * Returns the evaluation of the consent rule that a proceeding must meet: its own, else that of
   * the provisions by which the standing judges it.
   *
   * @param proceeding the founding of an agreement, or an act
   * @param standing the position on the day
   * @return the tally; the newcomer's own consent to an accession is not part of it
   */
  public static Tally tally(Proceeding proceeding, Standing standing) {
    return consents(proceeding, standing).tally();
  }

  /**
   * Returns a day before which a proceeding certainly violates this set, if the parties stay as
   * they stand and no fact is added: the search for the day of completion need not look earlier.
   *
   * @param proceeding the proceeding
   * @param standing the position from which to look ahead
   * @return a day on or after the standing's; {@link LocalDate#MAX} if that day never comes
   */
  public LocalDate notBefore(Proceeding proceeding, Standing standing) {
    for (Rule rule : rules) {
      if (rule instanceof StandardRule standard && standard.isImplied()) {
        return standard.hear(proceeding, standing).notBefore();
      }
    }
    return standing.day();
  }

  /**
   * Tells whether rules are among these that the library does not know, and so cannot look ahead
   * for.
   *
   * @return true if a rule of another's making is in the set
   */
  public boolean hasForeignRule() {
    return !rules.stream().allMatch(StandardRule.class::isInstance);
  }

  /**
   * Returns the day on which rules of another's making are to be asked again, if nothing happens
   * until then: the next on which one of them may change.
   *
   * @param day the day on which they were asked
   * @param lastFact the day of the last dated fact
   * @return the day, or empty if there is none within the time for which they are asked
   */
  public Optional<LocalDate> nextAfter(LocalDate day, LocalDate lastFact) {
    return rules.stream()
        .filter(rule -> !(rule instanceof StandardRule))
        .map(rule -> rule.changesOn()
            .map(days -> days.tailSet(day.plusDays(1)).stream().findFirst())
            .orElse(Optional.of(day.plusDays(1))))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo)
        .filter(next -> !next.isAfter(lastDay(lastFact)));
  }

  /** The last day of the time past a fact: a month's end clamps as it does in every rule. */
  private LocalDate lastDay(LocalDate lastFact) {
    return within.isZero()
        ? lastFact
        : EffectRule.after(within).dayOfEffect(lastFact).orElseThrow();
  }

  /**
   * Tells whether what a source states without signatures is refused.
   *
   * @return true if {@link #nothingGiven()} is in the set
   */
  public boolean refusesGiven() {
    return rules.contains(NOTHING_GIVEN);
  }

  /**
   * Returns the rule that every partner signs every instrument that the act adopts, whatever the
   * provisions ask for.
   *
   * @return the rule; its violations: {@code partner-signature-missing}, or why a signature there
   *     is does not count; {@code nobody-asked} if there is no partner
   */
  public static Rule everyPartnerSigns() {
    return StandardRule.named(Conditions::everyPartnerSigns);
  }

  /**
   * Returns the rule that the newcomer signs every instrument that its accession adopts. Other acts
   * meet it.
   *
   * @return the rule; its violations: {@code newcomer-signature-missing}, or why a signature there
   *     is does not count
   */
  public static Rule newcomerSigns() {
    return StandardRule.named(hearing -> new Missing(hearing).addNewcomers().violations());
  }

  /**
   * Returns the rule that whoever of those asked has signed one instrument has signed them all.
   *
   * @return the rule; its violation: {@code instrument-unsigned}
   */
  public static Rule everyInstrumentIsSigned() {
    return StandardRule.named(hearing -> new Missing(hearing).addHalfSigned().violations());
  }

  /**
   * Returns the rule that nobody of those asked has signed an instrument on which its competent
   * body had not decided, on or before that day.
   *
   * @return the rule; its violation: {@code signature-without-decision}
   */
  public static Rule decidedBeforeSigning() {
    return without(Reason.WITHOUT_DECISION);
  }

  /**
   * Returns the rule that nobody of those asked has signed only before the opening or after the
   * closing.
   *
   * @return the rule; its violation: {@code signature-outside-window}
   */
  public static Rule withinTheWindow() {
    return without(Reason.OUTSIDE_WINDOW);
  }

  /**
   * Returns the rule that nobody of those asked has signed only another text than the one adopted.
   *
   * @return the rule; its violation: {@code signature-of-other-text}
   */
  public static Rule sameText() {
    return without(Reason.OTHER_TEXT);
  }

  /**
   * Returns the rule that nothing is taken as given: an act that a source states without signatures
   * violates it, and a timeline with this rule does not let it take effect.
   *
   * @return the rule; its violation: {@code given-not-proven}
   */
  public static Rule nothingGiven() {
    return NOTHING_GIVEN;
  }

  private static Rule without(Reason reason) {
    return StandardRule.named(hearing -> new Missing(hearing).addFaults(reason).violations());
  }
}
