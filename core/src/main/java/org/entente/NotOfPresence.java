package org.entente;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a rule what cannot be read over who is in, apart from what anybody says; null if all of
 * it can.
 */
final class NotOfPresence implements ConsentRule.Visitor<@Nullable ConsentRule> {
  @Override
  public @Nullable ConsentRule everyPartner(ConsentRule.EveryPartner rule) {
    return null;
  }

  @Override
  public @Nullable ConsentRule named(ConsentRule.Named rule) {
    return null;
  }

  @Override
  public @Nullable ConsentRule atLeast(ConsentRule.AtLeast rule) {
    return null;
  }

  @Override
  public @Nullable ConsentRule allOf(ConsentRule.AllOf rule) {
    return first(rule.rules());
  }

  @Override
  public @Nullable ConsentRule anyOf(ConsentRule.AnyOf rule) {
    return first(rule.rules());
  }

  private @Nullable ConsentRule first(List<ConsentRule> rules) {
    return rules.stream()
        .map(rule -> rule.accept(this))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Override
  public ConsentRule share(ConsentRule.Share rule) {
    return rule;
  }

  @Override
  public ConsentRule weight(ConsentRule.Weight rule) {
    return rule;
  }

  @Override
  public ConsentRule among(ConsentRule.Among rule) {
    return rule;
  }

  @Override
  public ConsentRule excluding(ConsentRule.Excluding rule) {
    return rule;
  }

  @Override
  public ConsentRule none(ConsentRule.None rule) {
    return rule;
  }

  @Override
  public ConsentRule noObjectionWithin(ConsentRule.NoObjectionWithin rule) {
    return rule;
  }

  @Override
  public ConsentRule after(ConsentRule.After rule) {
    return rule;
  }
}
