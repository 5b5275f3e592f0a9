package org.entente;

import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who must consent to an act, as data: a small algebra. A rule is asked of an <i>electorate</i>, by
 * default the partners on the day consent completes; a party that took another's place by
 * succession answers to its name. Shares and weights are whole numbers compared by multiplication.
 *
 * <p>A rule never passes on an empty electorate, whatever it says. A rule that no set of parties
 * could meet is refused when it is built, and so is one that holds rules nested deeper than 32, or
 * more than 10,000 of them; both throw {@link IllegalArgumentException}. Immutable and thread-safe.
 *
 * <p>{@code org.entente.rule.Tally} is a rule's evaluation.
 *
 * @since 0.1
 */
public sealed interface ConsentRule {
  /**
   * Returns the rule that every partner consents. The default of every act but withdrawal.
   *
   * @return the rule
   */
  static ConsentRule everyPartner() {
    return EveryPartner.INSTANCE;
  }

  /**
   * Returns the rule that each named party consents, and is asked.
   *
   * @param parties at least one party
   * @return the rule
   * @throws IllegalArgumentException if there is none
   */
  static ConsentRule named(Collection<PartyId> parties) {
    return new Named(List.copyOf(parties));
  }

  /**
   * Returns the rule that each named party consents, and is asked.
   *
   * @param parties at least one party
   * @return the rule
   * @throws IllegalArgumentException if there is none
   */
  static ConsentRule named(Party... parties) {
    return named(ids(parties));
  }

  /**
   * Returns the rule that a number of those asked consent.
   *
   * @param count how many, at least 1
   * @return the rule
   * @throws IllegalArgumentException if it is less than 1
   */
  static ConsentRule atLeast(int count) {
    return new AtLeast(count);
  }

  /**
   * Returns the rule that at least a share of those asked consent: {@code share(3, 4)} is met by 3
   * of 4, and by 75 of 100.
   *
   * @param numerator at least 1
   * @param denominator at least the numerator, at most 1,000,000
   * @return the rule
   * @throws IllegalArgumentException if the share is not in (0, 1], or its denominator too large
   */
  static ConsentRule share(int numerator, int denominator) {
    return new Share(numerator, denominator, false);
  }

  /**
   * Returns the rule that more than a share of those asked consent: {@code moreThanShare(1, 2)} is
   * not met by 2 of 4.
   *
   * @param numerator at least 0
   * @param denominator more than the numerator, at most 1,000,000
   * @return the rule
   * @throws IllegalArgumentException if the share is not in [0, 1), or its denominator too large
   */
  static ConsentRule moreThanShare(int numerator, int denominator) {
    return new Share(numerator, denominator, true);
  }

  /**
   * Returns the rule that the weights of those that consent add up to a bar. A party that the table
   * does not name weighs nothing. The weight of one that was split counts once all its successors
   * consent.
   *
   * @param table the weight of each party, whole numbers from 0 to 10¹²
   * @param atLeast the bar, at least 1
   * @return the rule
   * @throws IllegalArgumentException if a weight is out of range, the bar is less than 1, or all
   *     weights together do not reach it
   */
  static ConsentRule weight(Map<PartyId, Long> table, long atLeast) {
    return new Weight(new TreeMap<>(table), atLeast);
  }

  /**
   * Returns a rule asked of those only whom it names.
   *
   * @param parties at least one party
   * @param rule what is asked of them
   * @return the rule
   * @throws IllegalArgumentException if there is no party, or so few that the rule cannot be met
   */
  static ConsentRule among(Collection<PartyId> parties, ConsentRule rule) {
    return new Among(List.copyOf(parties), rule);
  }

  /**
   * Returns a rule asked of all but those whom it names.
   *
   * @param parties at least one party
   * @param rule what is asked of the others
   * @return the rule
   * @throws IllegalArgumentException if there is no party, or the rule asks for one of them
   */
  static ConsentRule excluding(Collection<PartyId> parties, ConsentRule rule) {
    return new Excluding(List.copyOf(parties), rule);
  }

  /**
   * Returns the rule that all rules are met.
   *
   * @param rules at least one
   * @return the rule
   * @throws IllegalArgumentException if there is none
   */
  static ConsentRule allOf(ConsentRule... rules) {
    return new AllOf(Arrays.asList(rules));
  }

  /**
   * Returns the rule that one rule or more is met.
   *
   * @param rules at least one
   * @return the rule
   * @throws IllegalArgumentException if there is none
   */
  static ConsentRule anyOf(ConsentRule... rules) {
    return new AnyOf(Arrays.asList(rules));
  }

  /**
   * Returns the rule that asks nobody: open accession, or withdrawal by notice alone. The
   * newcomer's own consent, or the leaver's notice, is required all the same.
   *
   * @return the rule
   */
  static ConsentRule none() {
    return None.INSTANCE;
  }

  /**
   * Returns the rule of tacit consent: met on the day the period since the opening has run, if
   * nobody asked has objected by then; an objection on that very day still defeats it.
   *
   * @param period days, months or years since the act was opened; months clamp at month's end
   * @return the rule
   * @throws IllegalArgumentException if the period is not positive, or longer than 1,000 years
   */
  static ConsentRule noObjectionWithin(Period period) {
    return new NoObjectionWithin(period);
  }

  /**
   * Returns a rule that is available only from some time after the opening: a way out when
   * unanimity stalls, as in {@code anyOf(everyPartner(), after(Period.ofMonths(15), atLeast(6)))}.
   *
   * @param period days, months or years since the act was opened; available from that day on
   * @param rule the rule
   * @return the rule
   * @throws IllegalArgumentException if the period is not positive, or longer than 1,000 years
   */
  static ConsentRule after(Period period, ConsentRule rule) {
    return new After(period, rule);
  }

  /**
   * Returns the parties that this rule names, in any part of it.
   *
   * @return the parties, sorted by id
   */
  default Set<PartyId> mentioned() {
    Set<PartyId> mentioned = new TreeSet<>();
    RuleTree.mention(this, mentioned);
    return Collections.unmodifiableSet(mentioned);
  }

  /** Every partner consents. */
  record EveryPartner() implements ConsentRule {
    private static final EveryPartner INSTANCE = new EveryPartner();

    @Override
    public String toString() {
      return "every partner";
    }
  }

  /**
   * Each named party consents, and is asked.
   *
   * @param parties the parties, sorted by id
   */
  record Named(List<PartyId> parties) implements ConsentRule {
    /**
     * Sorts the parties.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Named {
      parties = sorted("the parties named by a rule", parties);
    }
  }

  /**
   * A number of those asked consent.
   *
   * @param count how many, at least 1
   */
  record AtLeast(int count) implements ConsentRule {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public AtLeast {
      if (count < 1) {
        throw new IllegalArgumentException("a rule must ask for at least 1 party, but it asked for "
            + count + "; use none() to ask nobody");
      }
    }
  }

  /**
   * A share of those asked consent.
   *
   * @param numerator the share's numerator
   * @param denominator the share's denominator, 1 to 1,000,000
   * @param exceeded true if the share must be exceeded, false if reaching it is enough
   */
  record Share(int numerator, int denominator, boolean exceeded) implements ConsentRule {
    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if reaching it is impossible or means nothing
     */
    public Share {
      boolean fits = denominator <= 1_000_000
          && (exceeded
              ? numerator >= 0 && numerator < denominator
              : numerator >= 1 && numerator <= denominator);
      if (!fits) {
        throw new IllegalArgumentException("a share must be "
            + (exceeded ? "at least 0 and less than 1" : "more than 0 and at most 1")
            + ", its denominator at most 1,000,000, but it was "
            + numerator
            + "/"
            + denominator);
      }
    }
  }

  /**
   * The weights of those that consent add up to a bar.
   *
   * @param table the weight of each party, by id
   * @param atLeast the bar, at least 1
   */
  record Weight(Map<PartyId, Long> table, long atLeast) implements ConsentRule {
    private static final long HEAVIEST = 1_000_000_000_000L;

    /**
     * Copies and checks the table.
     *
     * @throws IllegalArgumentException if a weight is out of range, the bar is less than 1, or all
     *     weights together do not reach it
     */
    public Weight {
      table = Collections.unmodifiableMap(new TreeMap<>(table));
      long sum = 0;
      for (Map.Entry<PartyId, Long> entry : table.entrySet()) {
        long weight = entry.getValue();
        if (weight < 0 || weight > HEAVIEST) {
          throw new IllegalArgumentException("a weight must lie in 0 to " + HEAVIEST
              + ", but that of '" + entry.getKey() + "' was " + weight);
        }
        sum = Math.addExact(sum, weight);
      }
      if (atLeast < 1 || atLeast > sum) {
        throw new IllegalArgumentException(
            "the weight asked for must lie in 1 to the sum of all weights, " + sum + ", but it was "
                + atLeast);
      }
    }
  }

  /**
   * A rule asked of some only.
   *
   * @param parties those who are asked, sorted by id
   * @param rule what is asked of them
   */
  record Among(List<PartyId> parties, ConsentRule rule) implements ConsentRule {
    /**
     * Sorts the parties and checks that they can meet the rule.
     *
     * @throws IllegalArgumentException if there is none, or so few that the rule cannot be met
     */
    public Among {
      parties = sorted("the parties among whom a rule asks", parties);
      RuleTree.requireShallow(rule);
      RuleTree.requireReachableAmong(rule, Set.copyOf(parties));
    }
  }

  /**
   * A rule asked of all but some.
   *
   * @param parties those who are not asked, sorted by id
   * @param rule what is asked of the others
   */
  record Excluding(List<PartyId> parties, ConsentRule rule) implements ConsentRule {
    /**
     * Sorts the parties and checks that the rule does not ask for them.
     *
     * @throws IllegalArgumentException if there is none, or the rule cannot be met without them
     */
    public Excluding {
      parties = sorted("the parties whom a rule excludes", parties);
      RuleTree.requireShallow(rule);
      RuleTree.requireReachableWithout(rule, Set.copyOf(parties));
    }
  }

  /**
   * All rules are met.
   *
   * @param rules at least one
   */
  record AllOf(List<ConsentRule> rules) implements ConsentRule {
    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AllOf {
      rules = Check.notEmpty("the rules that must all be met", List.copyOf(rules));
      rules.forEach(RuleTree::requireShallow);
    }
  }

  /**
   * One rule or more is met.
   *
   * @param rules at least one
   */
  record AnyOf(List<ConsentRule> rules) implements ConsentRule {
    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AnyOf {
      rules = Check.notEmpty("the rules of which one must be met", List.copyOf(rules));
      rules.forEach(RuleTree::requireShallow);
    }
  }

  /** Nobody is asked. */
  record None() implements ConsentRule {
    private static final None INSTANCE = new None();

    @Override
    public String toString() {
      return "none";
    }
  }

  /**
   * Nobody asked objects in time.
   *
   * @param period how long one may object, from the opening
   */
  record NoObjectionWithin(Period period) implements ConsentRule {
    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is not positive, or longer than 1,000 years
     */
    public NoObjectionWithin {
      Check.period("the time for objections", period);
    }
  }

  /**
   * A rule available from some time after the opening.
   *
   * @param period the time since the opening
   * @param rule the rule
   */
  record After(Period period, ConsentRule rule) implements ConsentRule {
    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is not positive, or longer than 1,000 years
     */
    public After {
      Check.period("the time after which a rule is available", period);
      RuleTree.requireShallow(rule);
    }
  }

  private static List<PartyId> sorted(String what, List<PartyId> parties) {
    return List.copyOf(new TreeSet<>(Check.notEmpty(what, parties)));
  }

  private static Set<PartyId> ids(Party... parties) {
    Set<PartyId> ids = new LinkedHashSet<>();
    for (Party party : parties) {
      ids.add(party.id());
    }
    return ids;
  }
}
