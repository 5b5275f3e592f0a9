package org.entente;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who must consent to an act, as data: a small algebra. A rule is asked of an <i>electorate</i>, by
 * default the partners on the day consent completes. A rule that names a party speaks of its place:
 * a party that took it by succession answers to its name, and is asked for its other places
 * besides. Places that one party held at the opening, or holds now, count as one. Shares and
 * weights are whole numbers compared by multiplication.
 *
 * <p>A rule never passes on an empty electorate, whatever it says. What all who are asked consent
 * to is complete all the same, whatever number, share, weight or time provisions ask for. A rule
 * that no set of parties could meet is refused when it is built, and so is one that holds rules
 * nested deeper than 32, or more than 10,000 of them; both throw {@link IllegalArgumentException}.
 * Immutable and thread-safe.
 *
 * <p>{@code org.entente.answer.Tally} is a rule's evaluation.
 *
 * @since 0.1
 */
public sealed interface ConsentRule
    permits ConsentRule.EveryPartner,
        ConsentRule.Named,
        Quota,
        ConsentRule.Among,
        ConsentRule.Excluding,
        ConsentRule.AllOf,
        ConsentRule.AnyOf,
        ConsentRule.None,
        ConsentRule.Quorum,
        NoObjection,
        ConsentRule.After {
  /**
   * Returns the rule that every partner consents. The default of every act.
   *
   * @return the rule
   */
  static ConsentRule everyPartner() {
    return new EveryPartner();
  }

  /**
   * Returns the rule that each named party consents, and is asked. It reaches associates too, whom
   * no other rule asks.
   *
   * @param parties at least one party
   * @return the rule
   * @throws IllegalArgumentException if there is none, or one is listed twice
   */
  static ConsentRule named(Collection<PartyId> parties) {
    return new Named(List.copyOf(parties));
  }

  /**
   * Returns the rule that each named party consents, and is asked. It reaches associates too, whom
   * no other rule asks.
   *
   * @param parties at least one party
   * @return the rule
   * @throws IllegalArgumentException if there is none, or one is listed twice
   */
  static ConsentRule named(Party... parties) {
    return named(Arrays.stream(parties).map(Party::id).toList());
  }

  /**
   * Returns the rule that a number of those asked consent.
   *
   * @param count how many, at least 1
   * @return the rule
   * @throws IllegalArgumentException if it is less than 1
   */
  static Quota atLeast(int count) {
    return new Quota(new Quota.AtLeast(count));
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
  static Quota share(int numerator, int denominator) {
    return new Quota(new Quota.Share(numerator, denominator, false));
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
  static Quota moreThanShare(int numerator, int denominator) {
    return new Quota(new Quota.Share(numerator, denominator, true));
  }

  /**
   * Returns the rule that all of those asked consent but a number at most, and one at least:
   * {@code allBut(3)} is met by 24 of 27.
   *
   * @param count how many may be lacking, at least 0
   * @return the rule
   * @throws IllegalArgumentException if it is less than 0
   */
  static Quota allBut(long count) {
    return new Quota(new Quota.AllBut(count));
  }

  /**
   * Returns the rule that the weights of those that consent add up to a number: a part of the
   * table's whole, whoever is asked. For a part of what those asked weigh, see
   * {@link Quota#weighing}. It is not met while the table does not name one of those asked: write
   * zero of one that weighs nothing. The weight of one that was split counts once all its
   * successors consent.
   *
   * @param table the weight of each party, whole numbers from 0 to 10¹²
   * @param atLeast the number, at least 1
   * @return the rule
   * @throws IllegalArgumentException if a weight is out of range, the number is less than 1, or all
   *     weights together do not reach it
   */
  static Quota weight(Map<PartyId, Long> table, long atLeast) {
    return Quota.weight(table, atLeast);
  }

  /**
   * Returns a rule asked of those only whom it names.
   *
   * @param parties at least one party
   * @param rule what is asked of them
   * @return the rule
   * @throws IllegalArgumentException if there is no party, one is listed twice, or there are so few
   *     that the rule cannot be met
   */
  static ConsentRule among(Collection<PartyId> parties, ConsentRule rule) {
    return new Among(List.copyOf(parties), List.of(), rule);
  }

  /**
   * Returns a rule asked of those only that are of a kind: of the places that a party of the kind
   * holds on the day, as in {@code allOf(atLeast(10), among(PartyKind.STATE, atLeast(8)))}.
   *
   * @param kind the kind of party
   * @param rule what is asked of them
   * @return the rule
   */
  static ConsentRule among(PartyKind kind, ConsentRule rule) {
    return new Among(List.of(), List.of(kind), rule);
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
    return new Excluding(List.copyOf(parties), List.of(), rule);
  }

  /**
   * Returns a rule asked of all but those that are of a kind: but the places that a party of the
   * kind holds on the day.
   *
   * @param kind the kind of party
   * @param rule what is asked of the others
   * @return the rule
   */
  static ConsentRule excluding(PartyKind kind, ConsentRule rule) {
    return new Excluding(List.of(), List.of(kind), rule);
  }

  /**
   * Returns the rule that all rules are met.
   *
   * @param rules at least one
   * @return the rule
   * @throws IllegalArgumentException if there is none, or one is listed twice
   */
  static ConsentRule allOf(ConsentRule... rules) {
    return new AllOf(Arrays.asList(rules));
  }

  /**
   * Returns the rule that one rule or more is met.
   *
   * @param rules at least one
   * @return the rule
   * @throws IllegalArgumentException if there is none, or one is listed twice
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
    return new None();
  }

  /**
   * Returns the rule of tacit consent once it is said until when one may object, by
   * {@code within(period)} or {@code before(date)}: met from then on, unless the objections that
   * stand at the end of the last day to object reach a quota. The opening must be stated, as the
   * day on which the act was communicated, and not come after that last day: no fact starts that
   * time. A weight that the table does not name, and nobody to ask, make it impossible.
   * {@code noObjection(among(parties, atLeast(1)))} gives each of some parties a veto.
   *
   * @param quota how many must object to defeat it: a quota, or one asked {@code among} some or
   *     {@code excluding} others, or {@code allOf} or {@code anyOf} several
   * @return the rule, but for its time
   */
  static NoObjection.Unless noObjection(ConsentRule quota) {
    return new NoObjection.Unless(quota);
  }

  /**
   * Returns the rule of tacit consent that one objection defeats:
   * {@code noObjection(atLeast(1)).within(period)}.
   *
   * @param period days, months or years since the act was opened; months clamp at month's end
   * @return the rule
   * @throws IllegalArgumentException if the period is not positive, or longer than 1,000 years
   */
  static NoObjection noObjectionWithin(Period period) {
    return noObjection(atLeast(1)).within(period);
  }

  /**
   * Returns the rule that enough of those asked say anything: that they consent, object or abstain.
   * It is met once they do, and impossible if they have not at the end of the closing day; without
   * a closing it is not met. As in {@code allOf(moreThanShare(1, 2).ofVotesCast(), quorum(share(1,
   * 3)))}.
   *
   * @param quota how many: a quota of those asked, or one asked {@code among} some or
   *     {@code excluding} others, or {@code allOf} or {@code anyOf} several
   * @return the rule
   * @throws IllegalArgumentException if the quota is none, or one of votes cast
   */
  static ConsentRule quorum(ConsentRule quota) {
    return new Quorum(quota);
  }

  /**
   * Returns a rule that is available only from some time after the opening: a way out when
   * unanimity stalls, as in {@code anyOf(everyPartner(), after(Period.ofMonths(15), atLeast(6)))}.
   * If silence can meet the rule, as {@link #none()}, the opening must be stated.
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
    Set<PartyId> mentioned = new TreeSet<>(parties());
    rules().forEach(part -> mentioned.addAll(part.mentioned()));
    return Collections.unmodifiableSet(mentioned);
  }

  /**
   * Returns the parties that this rule names itself, its parts aside.
   *
   * @return the parties, sorted by id; none by default
   */
  default List<PartyId> parties() {
    return List.of();
  }

  /**
   * Returns the rules that it is made of.
   *
   * @return the rules; none by default
   */
  default List<ConsentRule> rules() {
    return List.of();
  }

  /**
   * Returns the day on which it, or a part of it, may turn though nobody speaks.
   *
   * @param opening the day on which the act was opened
   * @return the days, sorted; none if consent alone decides
   */
  default Set<LocalDate> turningDays(LocalDate opening) {
    Set<LocalDate> days = new TreeSet<>();
    turningDay(opening).ifPresent(days::add);
    rules().forEach(part -> days.addAll(part.turningDays(opening)));
    return days;
  }

  /**
   * Returns the day on which it may turn though nobody speaks, its parts aside.
   *
   * @param opening the day on which the act was opened
   * @return the day, or empty if no time is part of it, as by default
   */
  default Optional<LocalDate> turningDay(LocalDate opening) {
    return Optional.empty();
  }

  /**
   * Tells whether somebody's signature is needed, or would help, to meet it.
   *
   * @return false if silence meets it, or nobody is asked; by default true if it has no parts, or
   *     one of them asks for signatures
   */
  default boolean asksForSignatures() {
    return rules().isEmpty() || rules().stream().anyMatch(ConsentRule::asksForSignatures);
  }

  /**
   * Tells whether silence can meet it. If it can, and it is available from some time on, that time
   * runs from a stated opening only: the day on which the act was communicated.
   *
   * @param isSomebodyAsked whether the silence of those who are asked is meant too; else nobody is
   *     asked
   * @return by default false if it has no parts, and else true if silence can meet each of them
   */
  default boolean isMetBySilence(boolean isSomebodyAsked) {
    return !rules().isEmpty()
        && rules().stream().allMatch(part -> part.isMetBySilence(isSomebodyAsked));
  }

  /**
   * Asks a reader of each kind of rule.
   *
   * @param <R> what it answers
   * @param visitor the reader
   * @return its answer
   */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /**
   * Answers for each kind of rule; there is no answer for a kind that it does not know.
   *
   * @param <R> what it answers
   */
  interface Visitor<R extends @Nullable Object> {
    /**
     * Answers for the rule that every partner consents.
     *
     * @param rule the rule
     * @return the answer
     */
    R everyPartner(EveryPartner rule);

    /**
     * Answers for the rule that each named party consents.
     *
     * @param rule the rule
     * @return the answer
     */
    R named(Named rule);

    /**
     * Answers for the rule that a number, a share or a weight of those asked consents.
     *
     * @param rule the rule
     * @return the answer
     */
    R quota(Quota rule);

    /**
     * Answers for the rule asked of some only.
     *
     * @param rule the rule
     * @return the answer
     */
    R among(Among rule);

    /**
     * Answers for the rule asked of all but some.
     *
     * @param rule the rule
     * @return the answer
     */
    R excluding(Excluding rule);

    /**
     * Answers for the rule that all rules are met.
     *
     * @param rule the rule
     * @return the answer
     */
    R allOf(AllOf rule);

    /**
     * Answers for the rule that one rule is met.
     *
     * @param rule the rule
     * @return the answer
     */
    R anyOf(AnyOf rule);

    /**
     * Answers for the rule that asks nobody.
     *
     * @param rule the rule
     * @return the answer
     */
    R none(None rule);

    /**
     * Answers for the rule that enough of those asked say anything.
     *
     * @param rule the rule
     * @return the answer
     */
    R quorum(Quorum rule);

    /**
     * Answers for the rule of tacit consent.
     *
     * @param rule the rule
     * @return the answer
     */
    R noObjection(NoObjection rule);

    /**
     * Answers for the rule that is available later.
     *
     * @param rule the rule
     * @return the answer
     */
    R after(After rule);
  }

  /** Every partner consents. */
  record EveryPartner() implements ConsentRule {
    @Override
    public String toString() {
      return "every partner";
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.everyPartner(this);
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
     * @throws IllegalArgumentException if there is none, or one is listed twice
     */
    public Named {
      parties = Check.sorted("the parties named by a rule", parties, true, PartyId::value);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.named(this);
    }
  }

  /**
   * A rule asked of some only.
   *
   * @param parties those who are asked, sorted by id
   * @param kinds the kinds of party that are asked too, sorted; at least one party or kind
   * @param rule what is asked of them
   */
  record Among(List<PartyId> parties, List<PartyKind> kinds, ConsentRule rule)
      implements ConsentRule {
    /**
     * Sorts the parties and kinds, and checks that they can meet the rule.
     *
     * @throws IllegalArgumentException if there is none of either, so few that the rule cannot be
     *     met, or one is listed twice
     */
    public Among {
      kinds = Check.sorted("the kinds of party of a rule", kinds, false, PartyKind::token);
      parties = Check.sorted(
          "the parties among whom a rule asks", parties, kinds.isEmpty(), PartyId::value);
      Nesting.check(rule, ConsentRule::rules);
      if (kinds.isEmpty()) {
        Reachable.require(parties, false, rule);
      }
    }

    @Override
    public List<ConsentRule> rules() {
      return List.of(rule);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.among(this);
    }
  }

  /**
   * A rule asked of all but some.
   *
   * @param parties those who are not asked, sorted by id
   * @param kinds the kinds of party that are not asked too, sorted; at least one party or kind
   * @param rule what is asked of the others
   */
  record Excluding(List<PartyId> parties, List<PartyKind> kinds, ConsentRule rule)
      implements ConsentRule {
    /**
     * Sorts the parties and kinds, and checks that the rule does not ask for them.
     *
     * @throws IllegalArgumentException if there is none of either, the rule cannot be met without
     *     them, or one is listed twice
     */
    public Excluding {
      kinds = Check.sorted("the kinds of party of a rule", kinds, false, PartyKind::token);
      parties = Check.sorted(
          "the parties whom a rule excludes", parties, kinds.isEmpty(), PartyId::value);
      Nesting.check(rule, ConsentRule::rules);
      Reachable.require(parties, true, rule);
    }

    @Override
    public List<ConsentRule> rules() {
      return List.of(rule);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.excluding(this);
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
     * @throws IllegalArgumentException if there is none, or one is listed twice
     */
    public AllOf {
      rules = Nesting.parts("the rules that must all be met", rules);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.allOf(this);
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
     * @throws IllegalArgumentException if there is none, or one is listed twice
     */
    public AnyOf {
      rules = Nesting.parts("the rules of which one must be met", rules);
    }

    @Override
    public boolean isMetBySilence(boolean isSomebodyAsked) {
      return rules.stream().anyMatch(rule -> rule.isMetBySilence(isSomebodyAsked));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.anyOf(this);
    }
  }

  /** Nobody is asked. */
  record None() implements ConsentRule {
    @Override
    public String toString() {
      return "none";
    }

    @Override
    public boolean asksForSignatures() {
      return false;
    }

    @Override
    public boolean isMetBySilence(boolean isSomebodyAsked) {
      return true;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.none(this);
    }
  }

  /**
   * Enough of those asked consent, object or abstain.
   *
   * @param quota how many
   */
  record Quorum(ConsentRule quota) implements ConsentRule {
    /**
     * Checks the quota.
     *
     * @throws IllegalArgumentException if it is none, or one of votes cast
     */
    public Quorum {
      Nesting.check(quota, ConsentRule::rules);
      Unreadable.refuse("voices", quota);
    }

    @Override
    public List<ConsentRule> rules() {
      return List.of(quota);
    }

    @Override
    public boolean isMetBySilence(boolean isSomebodyAsked) {
      return false;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.quorum(this);
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
      Nesting.check(rule, ConsentRule::rules);
    }

    @Override
    public List<ConsentRule> rules() {
      return List.of(rule);
    }

    @Override
    public Optional<LocalDate> turningDay(LocalDate opening) {
      return Optional.of(Days.after(opening, period));
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.after(this);
    }
  }
}
