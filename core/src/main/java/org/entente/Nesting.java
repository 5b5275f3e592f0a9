package org.entente;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * How deep and how broad a rule made of rules may be. Rules are read by recursion, so that a deeper
 * one could not be asked; nor could one of which a part, held twice on each level, stands a
 * thousand million times at the bottom.
 */
final class Nesting {
  private static final int DEEPEST = 32;
  private static final int MOST = 10_000;

  private Nesting() {}

  static <R> void check(R rule, Function<R, List<R>> parts) {
    int size = size(Objects.requireNonNull(rule, "rule"), parts, 1, MOST);
    Check.that(size <= MOST, "a rule must not hold more than %s rules", MOST);
  }

  /** The parts of a rule that is made of several, each of them once. */
  static List<ConsentRule> parts(String what, List<ConsentRule> rules) {
    List<ConsentRule> parts = Check.notEmpty(what, List.copyOf(rules));
    parts.forEach(rule -> check(rule, ConsentRule::rules));
    Check.distinct(what, parts, rule -> rule);
    return parts;
  }

  /** How many rules there are, itself included; any number above the most if there are more. */
  private static <R> int size(R rule, Function<R, List<R>> parts, int depth, int most) {
    String deepest = "a rule must not nest deeper than %s, but it nests %s deep";
    Check.that(depth <= DEEPEST, deepest, DEEPEST, depth);
    int size = 1;
    for (R part : parts.apply(rule)) {
      size += size > most ? 0 : size(part, parts, depth + 1, most - size);
    }
    return size;
  }
}
