package org.entente.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.rule.Tally.State;

/**
 * Finds the smallest sets of missing parties that would meet a rule: searches by size, cut short by
 * a lower bound.
 */
final class Completions {
  private static final int NEVER = 1_000_000_000;
  private static final int MOST_STEPS = 200_000;

  private final Tally tally;
  private final int most;
  private final List<Set<PartyId>> found = new ArrayList<>();
  private int steps;

  private Completions(Tally tally, int most) {
    this.tally = tally;
    this.most = most;
  }

  static List<Set<PartyId>> of(Tally tally, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one set must be asked for, but it was " + most);
    }
    Completions search = new Completions(tally, most);
    List<PartyId> candidates = tally.missing();
    for (int size = lack(tally, Set.of(), Set.copyOf(candidates));
        size <= candidates.size() && search.found.isEmpty() && search.steps < MOST_STEPS;
        size++) {
      search.choose(new LinkedHashSet<>(), candidates, 0, size);
    }
    return List.copyOf(search.found);
  }

  private void choose(Set<PartyId> chosen, List<PartyId> candidates, int next, int size) {
    if (found.size() == most || ++steps > MOST_STEPS) {
      return;
    }
    Set<PartyId> left = new LinkedHashSet<>(candidates.subList(next, candidates.size()));
    int lack = lack(tally, chosen, left);
    if (lack == 0 && chosen.size() == size) {
      found.add(Collections.unmodifiableSet(new LinkedHashSet<>(chosen)));
    }
    if (lack == 0 || chosen.size() + lack > size) {
      return;
    }
    for (int i = next; i < candidates.size() && found.size() < most; i++) {
      PartyId candidate = candidates.get(i);
      chosen.add(candidate);
      choose(chosen, candidates, i + 1, size);
      chosen.remove(candidate);
      left.remove(candidate);
      if (chosen.size() + lack(tally, chosen, left) > size) {
        return;
      }
    }
  }

  /** How many more parties at least, of those left, meet the rule besides those chosen. */
  private static int lack(Tally tally, Set<PartyId> chosen, Set<PartyId> left) {
    if (tally.isSatisfied()) {
      return 0;
    }
    if (tally.state() == State.IMPOSSIBLE || tally.from().isPresent()) {
      return NEVER;
    }
    if (tally.rule() instanceof ConsentRule.AllOf) {
      return tally.parts().stream()
          .mapToInt(part -> lack(part, chosen, left))
          .max()
          .orElse(0);
    }
    if (!tally.parts().isEmpty()) {
      return tally.parts().stream()
          .mapToInt(part -> lack(part, chosen, left))
          .min()
          .orElse(NEVER);
    }
    return tally.rule() instanceof ConsentRule.Weight
        ? lackOfWeight(tally, chosen, left)
        : lackOfHeads(tally, chosen, left);
  }

  private static int lackOfHeads(Tally tally, Set<PartyId> chosen, Set<PartyId> left) {
    int won = 0;
    int winnable = 0;
    for (PartyId party : tally.missing()) {
      won += chosen.contains(party) ? 1 : 0;
      winnable += left.contains(party) ? 1 : 0;
    }
    long lack = Math.max(0, tally.need() - tally.have() - won);
    return lack > winnable ? NEVER : (int) lack;
  }

  private static int lackOfWeight(Tally tally, Set<PartyId> chosen, Set<PartyId> left) {
    long lack = tally.need() - tally.have();
    List<Long> winnable = new ArrayList<>();
    for (PartyId party : tally.missing()) {
      long weight = tally.weights().getOrDefault(party, 0L);
      if (chosen.contains(party)) {
        lack -= weight;
      } else if (left.contains(party)) {
        winnable.add(weight);
      }
    }
    winnable.sort(Collections.reverseOrder());
    int heads = 0;
    while (lack > 0 && heads < winnable.size()) {
      lack -= winnable.get(heads++);
    }
    return lack > 0 ? NEVER : heads;
  }
}
