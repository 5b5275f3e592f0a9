package org.entente.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.Provisions;

/**
 * A set of rules, all of which an act must meet; and the standard ones by name. A service combines
 * them with its own: {@code Rules.implied().and(myRule)}. Immutable and thread-safe.
 *
 * <p>Every rule takes any act but a succession, which takes place by law, and throws
 * {@link IllegalArgumentException} for one.
 *
 * @since 0.1
 */
public final class Rules implements Rule {
  private static final Rules IMPLIED = new Rules(List.of(new ImpliedRule(null)));

  private static final Rule NOTHING_GIVEN = new NamedRule(Gaps::ofGiven);

  private final List<Rule> rules;

  private Rules(List<Rule> rules) {
    this.rules = rules;
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
    return new Rules(List.of(new ImpliedRule(provisions)));
  }

  /**
   * Returns a set of rules.
   *
   * @param rules the rules
   * @return the set
   */
  public static Rules of(Rule... rules) {
    return new Rules(List.of(rules));
  }

  /**
   * Returns this set with more rules.
   *
   * @param more the rules
   * @return the set
   */
  public Rules and(Rule... more) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(List.of(more));
    return new Rules(List.copyOf(all));
  }

  @Override
  public List<Violation> check(Act act, Standing standing) {
    if (rules.size() == 1) {
      return List.copyOf(rules.get(0).check(act, standing));
    }
    List<Violation> violations = new ArrayList<>();
    for (Rule rule : rules) {
      violations.addAll(rule.check(act, standing));
    }
    return List.copyOf(violations);
  }

  /**
   * Returns a day before which the act certainly violates this set, if the parties stay as they
   * stand and no fact is added: the search for the day of completion need not look earlier.
   *
   * @param act the act, of any kind but succession
   * @param standing the position from which to look ahead
   * @return a day on or after the standing's; {@link LocalDate#MAX} if that day never comes
   * @throws IllegalArgumentException if the act is a succession
   */
  public LocalDate notBefore(Act act, Standing standing) {
    for (Rule rule : rules) {
      if (rule instanceof ImpliedRule implied) {
        return implied.notBefore(consensual(act), standing);
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
    return !rules.stream()
        .allMatch(rule -> rule instanceof ImpliedRule || rule instanceof NamedRule);
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
   * Tells whether an objection makes the act impossible in this standing: the rule could still be
   * met, had nobody objected, or the newcomer itself objects.
   *
   * @param act the act, of any kind but succession
   * @param standing the position
   * @return true if an objection decides
   * @throws IllegalArgumentException if the act is a succession
   */
  public static boolean isDefeatedByObjection(Act act, Standing standing) {
    ConsensualAct consensual = consensual(act);
    if (consensual.objections().isEmpty()) {
      return false;
    }
    Asking asking = standing.asking(consensual, null);
    return Newcomer.objects(asking)
        || isDefeated(ruleOf(consensual, asking.ballot().provisions()), asking);
  }

  /**
   * Tells whether an objection makes an agreement's founding impossible.
   *
   * @param agreement the agreement
   * @param standing a standing whose electorate are the founding partners
   * @return true if an objection decides
   */
  public static boolean isFoundingDefeated(Agreement agreement, Standing standing) {
    return !agreement.objections().isEmpty()
        && isDefeated(
            agreement.provisions().founding().consent(),
            standing.asking(agreement, agreement.provisions()));
  }

  private static boolean isDefeated(ConsentRule rule, Asking asking) {
    Counting counting = new Counting(asking);
    return counting.tally(rule).state() == Tally.State.IMPOSSIBLE
        && counting.withoutObjections().tally(rule).state() != Tally.State.IMPOSSIBLE;
  }

  /**
   * Returns what keeps an agreement from entering into force.
   *
   * @param agreement the agreement
   * @param standing a standing whose electorate are the founding partners
   * @return the violations; empty if consent is complete
   */
  public static List<Violation> checkFounding(Agreement agreement, Standing standing) {
    return ImpliedRule.checkFounding(standing.asking(agreement, agreement.provisions()));
  }

  /**
   * Returns a day before which an agreement's founding is certainly not complete, if no fact is
   * added.
   *
   * @param agreement the agreement
   * @param standing a standing whose electorate are the founding partners
   * @return a day on or after the standing's; {@link LocalDate#MAX} if that day never comes
   */
  public static LocalDate foundingNotBefore(Agreement agreement, Standing standing) {
    return ImpliedRule.notBefore(
        agreement.provisions().founding().consent(),
        standing.asking(agreement, agreement.provisions()));
  }

  /**
   * Returns the rule that every partner signs every instrument that the act adopts, whatever the
   * provisions ask for.
   *
   * @return the rule; its violations: {@code partner-signature-missing}, or why a signature there
   *     is does not count; {@code nobody-asked} if there is no partner
   */
  public static Rule everyPartnerSigns() {
    return new NamedRule(Gaps::ofEverybody);
  }

  /**
   * Returns the rule that the newcomer signs every instrument that its accession adopts. Other acts
   * meet it.
   *
   * @return the rule; its violations: {@code newcomer-signature-missing}, or why a signature there
   *     is does not count
   */
  public static Rule newcomerSigns() {
    return new NamedRule(Newcomer::gaps);
  }

  /**
   * Returns the rule that whoever of those asked has signed one instrument has signed them all.
   *
   * @return the rule; its violation: {@code instrument-unsigned}
   */
  public static Rule everyInstrumentIsSigned() {
    return new NamedRule(Gaps::ofHalfSigned);
  }

  /**
   * Returns the rule that nobody of those asked has signed an instrument on which its competent
   * body had not decided, on or before that day.
   *
   * @return the rule; its violation: {@code signature-without-decision}
   */
  public static Rule decidedBeforeSigning() {
    return new NamedRule(Gaps::ofUndecided);
  }

  /**
   * Returns the rule that nobody of those asked has signed only before the opening or after the
   * closing.
   *
   * @return the rule; its violation: {@code signature-outside-window}
   */
  public static Rule withinTheWindow() {
    return new NamedRule(asking -> Gaps.ofFault(asking, Codes.OUTSIDE_WINDOW));
  }

  /**
   * Returns the rule that nobody of those asked has signed only another text than the one adopted.
   *
   * @return the rule; its violation: {@code signature-of-other-text}
   */
  public static Rule sameText() {
    return new NamedRule(asking -> Gaps.ofFault(asking, Codes.OTHER_TEXT));
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

  static ConsensualAct consensual(Act act) {
    if (act instanceof ConsensualAct consensual) {
      return consensual;
    }
    throw new IllegalArgumentException(
        "a succession takes place by law and is not judged, but '" + act.id() + "' is one");
  }

  static ConsentRule ruleOf(ConsensualAct act, Provisions provisions) {
    return act.consentRule(provisions);
  }
}
