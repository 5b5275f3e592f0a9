package org.entente.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.PartyId;
import org.entente.Quota;
import org.entente.answer.Tally.State;

/**
 * Finds the sets of missing parties that would meet a rule, and of which no part would: searches by
 * size, cut short by a lower bound.
 */
final class Completing {
  private static final int NEVER = 1_000_000_000;
  private static final int MOST_STEPS = 200_000;

  private final Tally tally;
  private final int most;
  private final List<Set<PartyId>> found = new ArrayList<>();
  private int steps;

  private Completing(Tally tally, int most) {
    this.tally = tally;
    this.most = most;
  }

  static List<Set<PartyId>> of(Tally tally, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one set must be asked for, but it was " + most);
    }
    Completing search = new Completing(tally, most);
    List<PartyId> candidates = tally.lacking();
    for (int size = lack(tally, Set.of(), Set.copyOf(candidates));
        size <= candidates.size() && search.found.isEmpty() && search.steps < MOST_STEPS;
        size++) {
      search.choose(new LinkedHashSet<>(), candidates, 0, size);
    }
    return search.foundOrUnanimous();
  }

  /** Those of every size; one more than asked for is looked for, to know whether there are more. */
  static Completions all(Tally tally, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one set must be asked for, but it was " + most);
    }
    Completing search = new Completing(tally, most == Integer.MAX_VALUE ? most : most + 1);
    List<PartyId> candidates = tally.lacking();
    for (int size = 0; size <= candidates.size() && search.isOpen(); size++) {
      search.choose(new LinkedHashSet<>(), candidates, 0, size);
    }
    List<Set<PartyId>> sets = search.foundOrUnanimous();
    boolean isCutOff = sets.size() > most || search.steps > MOST_STEPS;
    return new Completions(sets.subList(0, Math.min(most, sets.size())), isCutOff);
  }

  private boolean isOpen() {
    return found.size() < most && steps <= MOST_STEPS;
  }

  private List<Set<PartyId>> foundOrUnanimous() {
    boolean byAll = found.isEmpty() && !tally.ifUnanimous().isEmpty();
    return byAll ? List.of(Set.copyOf(tally.ifUnanimous())) : List.copyOf(found);
  }

  /** Whether the consent of all who lack, but for some, would meet the rule. */
  static boolean canBeMet(Tally tally, Set<PartyId> without) {
    Set<PartyId> others = new LinkedHashSet<>(tally.lacking());
    others.removeAll(without);
    return lack(tally, others, Set.of()) == 0;
  }

  /**
   * The parties that are in every set whose consent would meet a rule. More consent never makes a
   * rule unmet, so that a party can be spared by all parts of a rule at once if each can spare it.
   */
  static Set<PartyId> indispensable(Tally tally) {
    if (tally.isSatisfied() || !tally.canBeMet()) {
      return new LinkedHashSet<>(tally.ifUnanimous());
    }
    return switch (tally.unit()) {
      case EACH_PART -> ofEach(tally.parts());
      case ONE_PART -> ofOne(tally.parts());
      case EACH_PARTY, PARTIES, WEIGHT, VOTES, VOICES ->
        kept(tally.lacking(), party -> !canBeMet(tally, Set.of(party)));
      case SILENCE, TIME -> Set.of();
    };
  }

  private static Set<PartyId> ofEach(List<Tally> parts) {
    Set<PartyId> all = new LinkedHashSet<>();
    parts.forEach(part -> all.addAll(indispensable(part)));
    return all;
  }

  private static Set<PartyId> ofOne(List<Tally> parts) {
    List<Tally> open = parts.stream().filter(Tally::canBeMet).toList();
    Set<PartyId> all = new LinkedHashSet<>(indispensable(open.get(0)));
    open.forEach(part -> all.retainAll(indispensable(part)));
    return all;
  }

  private static Set<PartyId> kept(List<PartyId> parties, Predicate<PartyId> those) {
    Set<PartyId> kept = new LinkedHashSet<>(parties);
    kept.removeIf(those.negate());
    return kept;
  }

  private void choose(Set<PartyId> chosen, List<PartyId> candidates, int next, int size) {
    if (found.size() == most || ++steps > MOST_STEPS) {
      return;
    }
    Set<PartyId> left = new LinkedHashSet<>(candidates.subList(next, candidates.size()));
    int lack = lack(tally, chosen, left);
    if (lack == 0) {
      if (chosen.size() == size && chosen.stream().noneMatch(each -> isSpared(each, chosen))) {
        found.add(Collections.unmodifiableSet(new LinkedHashSet<>(chosen)));
      }
      return;
    }
    if (chosen.size() + lack > size) {
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

  private boolean isSpared(PartyId party, Set<PartyId> chosen) {
    Set<PartyId> others = new LinkedHashSet<>(chosen);
    others.remove(party);
    return lack(tally, others, Set.of()) == 0;
  }

  /** How many more parties at least, of those left, meet the rule besides those chosen. */
  private static int lack(Tally tally, Set<PartyId> chosen, Set<PartyId> left) {
    if (tally.isSatisfied()) {
      return 0;
    }
    if (tally.state() == State.IMPOSSIBLE || tally.availableFrom().isPresent()) {
      return NEVER;
    }
    IntStream ofParts = tally.parts().stream().mapToInt(part -> lack(part, chosen, left));
    return switch (tally.unit()) {
      case EACH_PART -> ofParts.max().orElse(0);
      case ONE_PART -> ofParts.min().orElse(NEVER);
      case WEIGHT, VOTES, VOICES -> lackOfWeight(tally, chosen, left);
      case PARTIES ->
        tally.parts().isEmpty()
            ? lackOfHeads(tally, chosen, left)
            : lackOfWeight(tally, chosen, left);
      case EACH_PARTY -> lackOfHeads(tally, chosen, left);
      case SILENCE, TIME -> NEVER;
    };
  }

  private static int lackOfHeads(Tally tally, Set<PartyId> chosen, Set<PartyId> left) {
    int won = 0;
    int winnable = 0;
    for (PartyId party : tally.lacking()) {
      won += chosen.contains(party) ? 1 : 0;
      winnable += left.contains(party) ? 1 : 0;
    }
    long lack = Math.max(0, tally.need() - tally.have() - won);
    return lack > winnable ? NEVER : (int) lack;
  }

  /** Each heir of a divided weight is taken to bring its part of it, which is never too little. */
  private static int lackOfWeight(Tally tally, Set<PartyId> chosen, Set<PartyId> left) {
    long lack = tally.need() - tally.have();
    Map<PartyId, Long> winnable = new HashMap<>();
    for (Weighed weighed : Weighed.of(tally)) {
      List<PartyId> open = new ArrayList<>(weighed.parties());
      open.removeAll(chosen);
      if (open.isEmpty()) {
        lack -= weighed.weight();
      } else if (left.containsAll(open)) {
        long each = -Math.floorDiv(-weighed.weight(), (long) open.size());
        open.forEach(party -> winnable.merge(party, each, Long::sum));
      }
    }
    List<Long> heaviest = new ArrayList<>(winnable.values());
    heaviest.sort(Collections.reverseOrder());
    int heads = 0;
    while (lack > 0 && heads < heaviest.size()) {
      lack -= heaviest.get(heads++);
    }
    return lack > 0 ? NEVER : heads;
  }

  /** A weight that counts once all of some missing parties consent: one, or the heirs of one. */
  private record Weighed(List<PartyId> parties, long weight) {
    static List<Weighed> of(Tally tally) {
      return tally.rule() instanceof Quota rule && rule.isWeighed()
          ? weights(tally, rule.table())
          : heads(tally);
    }

    private static List<Weighed> weights(Tally tally, Map<PartyId, Long> table) {
      List<Weighed> all = new ArrayList<>();
      tally.weights().forEach((party, weight) -> all.add(new Weighed(List.of(party), weight)));
      for (Tally divided : tally.parts()) {
        if (!divided.isSatisfied()) {
          PartyId predecessor = divided.rule().parties().get(0);
          all.add(new Weighed(divided.lacking(), table.getOrDefault(predecessor, 0L)));
        }
      }
      return all;
    }

    /** Each head weighs one, a divided one once all who hold it consent. */
    private static List<Weighed> heads(Tally tally) {
      List<Weighed> all = new ArrayList<>();
      Set<PartyId> whole = new LinkedHashSet<>(tally.lacking());
      for (Tally divided : tally.parts()) {
        whole.removeAll(divided.lacking());
        if (!divided.isSatisfied()) {
          all.add(new Weighed(divided.lacking(), 1));
        }
      }
      whole.forEach(party -> all.add(new Weighed(List.of(party), 1)));
      return all;
    }
  }
}
