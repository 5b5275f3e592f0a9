package org.entente.answer;

import java.util.List;
import java.util.Set;
import org.entente.PartyId;

/**
 * The sets of parties whose consent would meet a rule, and of which no part would. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class Completions {
  private final List<Set<PartyId>> sets;
  private final boolean isCutOff;

  Completions(List<Set<PartyId>> sets, boolean isCutOff) {
    this.sets = List.copyOf(sets);
    this.isCutOff = isCutOff;
  }

  /**
   * Returns the sets.
   *
   * @return the smallest first, those of equal size in the order in which the parties are asked;
   *     one empty set if the rule is met, none if nobody's consent helps today
   */
  public List<Set<PartyId>> sets() {
    return sets;
  }

  /**
   * Tells whether there may be more: as many were found as were asked for and there are others, or
   * the search was given up after 200,000 steps.
   *
   * @return false if these are all
   */
  public boolean isCutOff() {
    return isCutOff;
  }
}
