package org.entente;

import java.util.Optional;

/**
 * Finds in a rule what cannot be read over who is in, apart from what anybody says; nothing if all
 * of it can.
 */
final class NotOfPresence extends Unreadable {
  @Override
  public Optional<ConsentRule> everyPartner(ConsentRule.EveryPartner rule) {
    return Optional.empty();
  }

  @Override
  public Optional<ConsentRule> named(ConsentRule.Named rule) {
    return Optional.empty();
  }

  @Override
  public Optional<ConsentRule> quota(Quota rule) {
    boolean isNumber = rule.bar() instanceof Quota.AtLeast && !rule.isWeighed();
    return isNumber ? Optional.empty() : Optional.of(rule);
  }
}
