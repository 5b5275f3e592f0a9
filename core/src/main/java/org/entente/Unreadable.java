package org.entente;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds in a rule what cannot be read in the way that is asked for. What is not said to be readable
 * is not, so that a kind of rule which is new is refused until it is named here.
 */
final class Unreadable {
  private static final Set<Class<? extends ConsentRule>> OF_PRESENCE = Set.of(
      ConsentRule.EveryPartner.class,
      ConsentRule.Named.class,
      ConsentRule.AllOf.class,
      ConsentRule.AnyOf.class);
  private static final Set<Class<? extends ConsentRule>> OF_QUOTAS = Set.of(
      ConsentRule.Among.class,
      ConsentRule.Excluding.class,
      ConsentRule.AllOf.class,
      ConsentRule.AnyOf.class);

  private Unreadable() {}

  /** What cannot be read over who is in, apart from what anybody says. */
  static Optional<ConsentRule> ofPresence(ConsentRule rule) {
    return in(rule, each -> OF_PRESENCE.contains(each.getClass()) || isNumber(each));
  }

  private static boolean isNumber(ConsentRule rule) {
    return rule instanceof Quota quota
        && quota.bar() instanceof Quota.AtLeast
        && !quota.isWeighed();
  }

  /** Refuses what cannot be read over what parties say: what is no quota, nor made of quotas. */
  static void refuse(String what, ConsentRule rule) {
    Optional<ConsentRule> other =
        in(rule, each -> OF_QUOTAS.contains(each.getClass()) || isOfAsked(each));
    Check.that(
        other.isEmpty(), "%s are counted by a quota, and not by %s", what, other.orElse(null));
  }

  private static boolean isOfAsked(ConsentRule rule) {
    return rule instanceof Quota quota && quota.whole() == Quota.Whole.ASKED;
  }

  /** The first part of a rule that is not read. */
  private static Optional<ConsentRule> in(ConsentRule rule, Predicate<ConsentRule> isRead) {
    return isRead.test(rule)
        ? rule.rules().stream().flatMap(part -> in(part, isRead).stream()).findFirst()
        : Optional.of(rule);
  }
}
