package org.entente.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.PartyId;

/**
 * A consent rule, evaluated: whether it is met, what it has and needs, who counted, who is missing
 * and who objects, for the rule and each of its parts. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param state whether it is met
 * @param have what it has: consenting parties, their weight, or rules met
 * @param need what it needs, in the same unit
 * @param counted those asked whose consent stands, in the order in which they are asked
 * @param missing those asked whose consent would count and does not stand
 * @param objecting those asked who object
 * @param weights what the consent of each missing party adds by itself, where the rule weighs
 *     parties: by id
 * @param from the day from which the rule is available, or silence is consent, if that is still to
 *     come
 * @param parts the tallies of the rule's parts, in their order; where the rule weighs parties, one
 *     for each weight that a succession divided, which counts as a whole once all heirs consent
 * @since 0.1
 */
public record Tally(
    ConsentRule rule,
    State state,
    long have,
    long need,
    List<PartyId> counted,
    List<PartyId> missing,
    List<PartyId> objecting,
    Map<PartyId, Long> weights,
    Optional<LocalDate> from,
    List<Tally> parts) {
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
    /** It cannot be met as the parties stand: for an objection, or because too few are asked. */
    IMPOSSIBLE
  }

  /** Copies the lists and the map. */
  public Tally {
    counted = List.copyOf(counted);
    missing = List.copyOf(missing);
    objecting = List.copyOf(objecting);
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    Objects.requireNonNull(from, "from");
    parts = List.copyOf(parts);
  }

  /**
   * Returns the evaluation of the rule that an act must meet: its own, else that of the provisions
   * by which the standing judges it.
   *
   * @param act the act, of any kind but succession
   * @param standing the position on the day
   * @return the tally; the newcomer's own consent to an accession is not part of it
   * @throws IllegalArgumentException if the act is a succession, which asks nobody
   */
  public static Tally of(Act act, Standing standing) {
    ConsensualAct consensual = Rules.consensual(act);
    Asking asking = standing.asking(consensual, null);
    return new Counting(asking).tally(Rules.ruleOf(consensual, asking.ballot().provisions()));
  }

  /**
   * Returns the evaluation of the rule by which an agreement enters into force.
   *
   * @param agreement the agreement
   * @param standing a standing whose electorate are the founding partners
   * @return the tally
   */
  public static Tally ofFounding(Agreement agreement, Standing standing) {
    Asking asking = standing.asking(agreement, agreement.provisions());
    return new Counting(asking).tally(agreement.provisions().founding().consent());
  }

  /**
   * Tells whether the rule is met.
   *
   * @return true if the state is {@link State#SATISFIED}
   */
  public boolean isSatisfied() {
    return state == State.SATISFIED;
  }

  /**
   * Returns the smallest sets of parties whose consent would meet the rule, if nobody else does
   * anything. One empty set means that it is met; no set, that nobody's consent helps today. Of a
   * rule so entangled that the search takes more than 200,000 steps, it returns what was found by
   * then, which may be no set.
   *
   * @param most how many sets at most, 1 or more
   * @return sets of equal size, in the order in which the parties are asked
   * @throws IllegalArgumentException if {@code most} is less than 1
   */
  public List<Set<PartyId>> smallestCompletions(int most) {
    return Completions.of(this, most);
  }
}
