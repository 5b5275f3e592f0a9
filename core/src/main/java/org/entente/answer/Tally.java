package org.entente.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * A consent rule, evaluated: whether it is met, what it has and needs, who counted, who is missing
 * and who objects, for the rule and each of its parts. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Tally implements WithTally permits ImmutableTally {
  Tally() {}

  /**
   * Whether a rule is met.
   *
   * @since 0.1
   */
  public enum State {
    /** It is met. */
    SATISFIED,
    /** It is not met yet. */
    OPEN,
    /** It is not met, and cannot be while objections stand that can still be taken back. */
    BLOCKED,
    /** It cannot be met as the parties stand, whoever consents and whoever does not object. */
    IMPOSSIBLE
  }

  /**
   * What a rule counts.
   *
   * @since 0.1
   */
  public enum Unit {
    /** Parties, of which some number is needed. */
    PARTIES,
    /** Parties, each of which is needed. */
    EACH_PARTY,
    /** The weights of parties. */
    WEIGHT,
    /** Its parts, each of which is needed. */
    EACH_PART,
    /** Its parts, of which one is needed. */
    ONE_PART,
    /** Votes cast in favour, by parties or by what they weigh, against all that are cast. */
    VOTES,
    /** Parties that have said anything, or what they weigh. */
    VOICES,
    /** Parties that keep silent until a day. */
    SILENCE,
    /** Nothing before a day that is still to come. */
    TIME
  }

  /**
   * Returns the rule.
   *
   * @return the rule
   */
  public abstract ConsentRule rule();

  /**
   * Returns whether it is met.
   *
   * @return the state
   */
  public abstract State state();

  /**
   * Returns what it counts.
   *
   * @return the unit of what it has and needs
   */
  public abstract Unit unit();

  /**
   * Returns what it has: consenting parties, their weight, or rules met.
   *
   * @return the number
   */
  public abstract long have();

  /**
   * Returns what it needs, in the same unit.
   *
   * @return the number
   */
  public abstract long need();

  /**
   * Returns those asked whose consent stands.
   *
   * @return the parties, in the order in which they are asked
   */
  public abstract List<PartyId> counted();

  /**
   * Returns those asked whose consent would count and does not stand.
   *
   * @return the parties
   */
  public abstract List<PartyId> missing();

  /**
   * Returns those asked who object.
   *
   * @return the parties
   */
  public abstract List<PartyId> objecting();

  /**
   * Returns those asked who abstain: their consent would count, and they are among the missing.
   *
   * @return the parties
   */
  public abstract List<PartyId> abstaining();

  /**
   * Returns what the consent of each missing party adds by itself, where the rule weighs parties.
   *
   * @return the weights by id
   */
  @Value.NaturalOrder
  public abstract SortedMap<PartyId, Long> weights();

  /**
   * Returns the day from which the rule is available, or silence is consent.
   *
   * @return the day, or empty if it is not still to come
   */
  public abstract Optional<LocalDate> availableFrom();

  /**
   * Returns the tallies of the rule's parts.
   *
   * @return the tallies in their order; where the rule weighs parties, one for each weight that a
   *     succession divided, which counts as a whole once all heirs consent
   */
  public abstract List<Tally> parts();

  /**
   * Returns those asked whom the rule's table does not name, where it weighs parties. It is not met
   * as long as there are any: a party that weighs nothing has a zero written down.
   *
   * @return the parties; empty where the rule does not weigh
   */
  public abstract List<PartyId> unweighed();

  /**
   * Those asked whose consent does not stand, whether they object or not; where votes or voices are
   * counted, those who have said nothing.
   */
  List<PartyId> lacking() {
    if (unit() == Unit.VOTES || unit() == Unit.VOICES) {
      return missing().stream().filter(each -> !abstaining().contains(each)).toList();
    }
    List<PartyId> lacking = new ArrayList<>(missing());
    lacking.addAll(objecting());
    return lacking;
  }

  /**
   * Returns those whose consent would complete the act although it cannot meet the rule on the day:
   * all who are asked and have not consented, and whom the rule names. By unanimity a number, a
   * share, a weight or some time gives way (VCLT art. 39).
   *
   * @return the parties; of the whole rule only, and empty where its own way is open or unanimity
   *     is none
   */
  public abstract List<PartyId> ifUnanimous();

  /**
   * Tells whether consent can meet the rule on the day: that of all who lack, objecting or not.
   *
   * @return true if it is met, or would be; false if it is impossible, or waits for time to pass
   */
  public boolean canBeMet() {
    return Completing.canBeMet(this, Set.of());
  }

  /**
   * Tells whether the rule itself is unmet, and counts as met because all who are asked for consent
   * to the act have given it. A rule that asks for a number, a share, a weight or some time gives
   * way to that (VCLT art. 39), one that names parties does not.
   *
   * @return true of the whole rule only, and of none of its parts; false by default
   */
  @Value.Default
  public boolean isByUnanimity() {
    return false;
  }

  /**
   * Tells whether the rule is met.
   *
   * @return true if the state is {@link State#SATISFIED}
   */
  public boolean isSatisfied() {
    return state() == State.SATISFIED;
  }

  /**
   * Returns the parties without whose consent the rule cannot be met as it stands: those who are in
   * every set of parties whose consent would meet it.
   *
   * @return the parties whose consent does not stand; none if the rule is met, or nobody's consent
   *     helps today
   */
  public Set<PartyId> indispensable() {
    return Completing.indispensable(this);
  }

  /**
   * Returns the smallest sets of parties whose consent would meet the rule, by unanimity if in no
   * other way, if nobody else does anything. One empty set means that it is met; no set, that
   * nobody's consent helps today. Of a rule so entangled that the search takes more than 200,000
   * steps, it returns what was found by then, which may be no set.
   *
   * @param most how many sets at most, 1 or more
   * @return sets of equal size, in the order in which the parties are asked
   * @throws IllegalArgumentException if {@code most} is less than 1
   */
  public List<Set<PartyId>> smallestCompletions(int most) {
    return Completing.of(this, most);
  }

  /**
   * Returns all sets of parties whose consent would meet the rule and of which no part would, if
   * nobody else does anything; by unanimity if in no other way.
   *
   * @param most how many sets at most, 1 or more
   * @return the sets, of whatever size, and whether there are more
   * @throws IllegalArgumentException if {@code most} is less than 1
   */
  public Completions completions(int most) {
    return Completing.all(this, most);
  }

  /**
   * Returns a builder without any part set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one {@link Tally}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableTally.Builder {
    Builder() {}
  }
}
