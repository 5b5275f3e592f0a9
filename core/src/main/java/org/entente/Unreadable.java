package org.entente;

import java.util.List;
import java.util.Optional;

/**
 * Finds in a rule what cannot be read in the way that is asked for; nothing if all of it can. What
 * is not said to be readable is not.
 */
abstract class Unreadable implements ConsentRule.Visitor<Optional<ConsentRule>> {
  @Override
  public Optional<ConsentRule> allOf(ConsentRule.AllOf rule) {
    return first(rule.rules());
  }

  @Override
  public Optional<ConsentRule> anyOf(ConsentRule.AnyOf rule) {
    return first(rule.rules());
  }

  final Optional<ConsentRule> first(List<ConsentRule> rules) {
    return rules.stream().flatMap(rule -> rule.accept(this).stream()).findFirst();
  }

  @Override
  public Optional<ConsentRule> everyPartner(ConsentRule.EveryPartner rule) {
    return Optional.of(rule);
  }

  @Override
  public Optional<ConsentRule> named(ConsentRule.Named rule) {
    return Optional.of(rule);
  }

  @Override
  public Optional<ConsentRule> quota(Quota rule) {
    return Optional.of(rule);
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
