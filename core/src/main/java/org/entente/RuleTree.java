package org.entente;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Walks a consent rule: which parties it names, and whether a known set of parties could meet it.
 */
final class RuleTree {
  private static final int MOST = 10_000;

  private RuleTree() {}

  static void mention(ConsentRule rule, Set<PartyId> into) {
    if (rule instanceof ConsentRule.Named named) {
      into.addAll(named.parties());
    } else if (rule instanceof ConsentRule.Weight weight) {
      into.addAll(weight.table().keySet());
    } else if (rule instanceof ConsentRule.Among among) {
      into.addAll(among.parties());
    } else if (rule instanceof ConsentRule.Excluding excluding) {
      into.addAll(excluding.parties());
    }
    parts(rule).forEach(each -> mention(each, into));
  }

  /**
   * Rules are read by recursion, so that a deeper one could not be asked; nor could one of which a
   * part, held twice on each level, stands a thousand million times at the bottom.
   */
  static void requireShallow(ConsentRule rule) {
    Check.breadth(size(Objects.requireNonNull(rule, "rule"), MOST), MOST);
    Check.depth(depth(rule));
  }

  /** How many rules there are, itself included; any number above the most if there are more. */
  private static int size(ConsentRule rule, int most) {
    int size = 1;
    for (ConsentRule part : parts(rule)) {
      if (size > most) {
        break;
      }
      size += size(part, most - size);
    }
    return size;
  }

  private static int depth(ConsentRule rule) {
    return 1 + parts(rule).stream().mapToInt(RuleTree::depth).max().orElse(0);
  }

  private static List<ConsentRule> parts(ConsentRule rule) {
    if (rule instanceof ConsentRule.AllOf all) {
      return all.rules();
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return any.rules();
    }
    if (rule instanceof ConsentRule.Among among) {
      return List.of(among.rule());
    }
    if (rule instanceof ConsentRule.Excluding excluding) {
      return List.of(excluding.rule());
    }
    return rule instanceof ConsentRule.After after ? List.of(after.rule()) : List.of();
  }

  static void requireReachableAmong(ConsentRule rule, Set<PartyId> parties) {
    String fault = faultAmong(rule, parties);
    if (fault != null) {
      throw new IllegalArgumentException(
          "among " + (parties.size() == 1 ? "1 party" : parties.size() + " parties")
              + " this cannot be met: " + fault);
    }
  }

  static void requireReachableWithout(ConsentRule rule, Set<PartyId> parties) {
    String fault = faultWithout(rule, parties);
    if (fault != null) {
      throw new IllegalArgumentException(
          "without the excluded parties this cannot be met: " + fault);
    }
  }

  /** Why no subset of the given parties can meet the rule; null if one might. */
  private static @org.jspecify.annotations.Nullable String faultAmong(
      ConsentRule rule, Set<PartyId> parties) {
    if (rule instanceof ConsentRule.AtLeast atLeast) {
      return atLeast.count() > parties.size() ? "at least " + atLeast.count() : null;
    }
    if (rule instanceof ConsentRule.Named named) {
      return parties.containsAll(named.parties()) ? null : "each of " + named.parties();
    }
    if (rule instanceof ConsentRule.Weight weight) {
      return weightOf(weight, parties) < weight.atLeast()
          ? "a weight of " + weight.atLeast()
          : null;
    }
    if (rule instanceof ConsentRule.Among among) {
      Set<PartyId> left = new HashSet<>(among.parties());
      left.retainAll(parties);
      return left.isEmpty() ? "among " + among.parties() : faultAmong(among.rule(), left);
    }
    if (rule instanceof ConsentRule.Excluding excluding) {
      Set<PartyId> left = new HashSet<>(parties);
      left.removeAll(excluding.parties());
      return left.isEmpty()
          ? "excluding " + excluding.parties()
          : faultAmong(excluding.rule(), left);
    }
    return faultInParts(rule, each -> faultAmong(each, parties));
  }

  /** Why nobody outside the given parties can meet the rule; null if somebody might. */
  private static @org.jspecify.annotations.Nullable String faultWithout(
      ConsentRule rule, Set<PartyId> parties) {
    if (rule instanceof ConsentRule.Named named) {
      return named.parties().stream().anyMatch(parties::contains)
          ? "each of " + named.parties()
          : null;
    }
    if (rule instanceof ConsentRule.Weight weight) {
      Set<PartyId> left = new HashSet<>(weight.table().keySet());
      left.removeAll(parties);
      return weightOf(weight, left) < weight.atLeast() ? "a weight of " + weight.atLeast() : null;
    }
    if (rule instanceof ConsentRule.Among among) {
      Set<PartyId> left = new HashSet<>(among.parties());
      left.removeAll(parties);
      return left.isEmpty() ? "among " + among.parties() : faultAmong(among.rule(), left);
    }
    if (rule instanceof ConsentRule.Excluding excluding) {
      Set<PartyId> all = new HashSet<>(parties);
      all.addAll(excluding.parties());
      return faultWithout(excluding.rule(), all);
    }
    return faultInParts(rule, each -> faultWithout(each, parties));
  }

  private static @org.jspecify.annotations.Nullable String faultInParts(
      ConsentRule rule,
      java.util.function.Function<ConsentRule, @org.jspecify.annotations.Nullable String> faultOf) {
    if (rule instanceof ConsentRule.After after) {
      return faultOf.apply(after.rule());
    }
    if (rule instanceof ConsentRule.AllOf all) {
      for (ConsentRule each : all.rules()) {
        String fault = faultOf.apply(each);
        if (fault != null) {
          return fault;
        }
      }
      return null;
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      String first = null;
      for (ConsentRule each : any.rules()) {
        String fault = faultOf.apply(each);
        if (fault == null) {
          return null;
        }
        first = first == null ? fault : first;
      }
      return first;
    }
    return null;
  }

  private static long weightOf(ConsentRule.Weight weight, Set<PartyId> parties) {
    long sum = 0;
    for (PartyId party : parties) {
      sum += weight.table().getOrDefault(party, 0L);
    }
    return sum;
  }
}
