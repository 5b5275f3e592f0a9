package org.entente;

import java.util.Optional;

/** Finds in a rule what is no quota, nor made of quotas; nothing if all of it is. */
final class NotOfQuotas extends Unreadable {
  /** Refuses what cannot be read over what parties say. */
  static void refuse(String what, ConsentRule rule) {
    Optional<ConsentRule> other = rule.accept(new NotOfQuotas());
    Check.that(
        other.isEmpty(), "%s are counted by a quota, and not by %s", what, other.orElse(null));
  }

  @Override
  public Optional<ConsentRule> quota(Quota rule) {
    return rule.whole() == Quota.Whole.ASKED ? Optional.empty() : Optional.of(rule);
  }

  @Override
  public Optional<ConsentRule> among(ConsentRule.Among rule) {
    return first(rule.rules());
  }

  @Override
  public Optional<ConsentRule> excluding(ConsentRule.Excluding rule) {
    return first(rule.rules());
  }
}
