package org.entente;

import java.util.List;
import java.util.Optional;

/**
 * Finds in a rule what cannot be read over who is in, apart from what anybody says; nothing if all
 * of it can.
 */
final class NotOfPresence implements ConsentRule.Visitor<Optional<ConsentRule>> {
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

  @Override
  public Optional<ConsentRule> allOf(ConsentRule.AllOf rule) {
    return first(rule.rules());
  }

  @Override
  public Optional<ConsentRule> anyOf(ConsentRule.AnyOf rule) {
    return first(rule.rules());
  }

  private Optional<ConsentRule> first(List<ConsentRule> rules) {
    return rules.stream().flatMap(rule -> rule.accept(this).stream()).findFirst();
  }

  @Override
  public Optional<ConsentRule> among(ConsentRule.Among rule) {
    return Optional.of(rule);
  }

  @Override
  public Optional<ConsentRule> excluding(ConsentRule.Excluding rule) {
    return Optional.of(rule);
  }

  @Override
  public Optional<ConsentRule> none(ConsentRule.None rule) {
    return Optional.of(rule);
  }

  @Override
  public Optional<ConsentRule> quorum(ConsentRule.Quorum rule) {
    return Optional.of(rule);
  }

  @Override
  public Optional<ConsentRule> noObjection(NoObjection rule) {
    return Optional.of(rule);
  }

  @Override
  public Optional<ConsentRule> after(ConsentRule.After rule) {
    return Optional.of(rule);
  }
}
