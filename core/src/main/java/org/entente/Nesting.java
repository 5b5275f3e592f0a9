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
    if (size(Objects.requireNonNull(rule, "rule"), parts, MOST) > MOST) {
      throw new IllegalArgumentException("a rule must not hold more than " + MOST + " rules");
    }
    int depth = depth(rule, parts);
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "a rule must not nest deeper than " + DEEPEST + ", but it nests " + depth + " deep");
    }
  }

  /** How many rules there are, itself included; any number above the most if there are more. */
  private static <R> int size(R rule, Function<R, List<R>> parts, int most) {
    int size = 1;
    for (R part : parts.apply(rule)) {
      if (size > most) {
        break;
      }
      size += size(part, parts, most - size);
    }
    return size;
  }

  private static <R> int depth(R rule, Function<R, List<R>> parts) {
    int deepest = 0;
    for (R part : parts.apply(rule)) {
      deepest = Math.max(deepest, depth(part, parts));
    }
    return 1 + deepest;
  }
}
