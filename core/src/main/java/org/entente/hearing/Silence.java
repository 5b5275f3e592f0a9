package org.entente.hearing;

import org.entente.ConsentRule;

/**
 * Whether silence can meet a rule. One that is available from some time on and that silence can
 * meet then needs a stated opening: the day on which it was communicated.
 */
final class Silence implements ConsentRule.Visitor<Boolean> {
  private static final Silence SILENCE = new Silence();

  private Silence() {}

  static boolean meets(ConsentRule rule) {
    return rule.accept(SILENCE);
  }

  @Override
  public Boolean everyPartner(ConsentRule.EveryPartner rule) {
    return false;
  }

  @Override
  public Boolean named(ConsentRule.Named rule) {
    return false;
  }

  @Override
  public Boolean atLeast(ConsentRule.AtLeast rule) {
    return false;
  }

  @Override
  public Boolean share(ConsentRule.Share rule) {
    return false;
  }

  @Override
  public Boolean weight(ConsentRule.Weight rule) {
    return false;
  }

  @Override
  public Boolean among(ConsentRule.Among rule) {
    return meets(rule.rule());
  }

  @Override
  public Boolean excluding(ConsentRule.Excluding rule) {
    return meets(rule.rule());
  }

  @Override
  public Boolean allOf(ConsentRule.AllOf rule) {
    return rule.rules().stream().allMatch(Silence::meets);
  }

  @Override
  public Boolean anyOf(ConsentRule.AnyOf rule) {
    return rule.rules().stream().anyMatch(Silence::meets);
  }

  @Override
  public Boolean none(ConsentRule.None rule) {
    return true;
  }

  @Override
  public Boolean noObjectionWithin(ConsentRule.NoObjectionWithin rule) {
    return true;
  }

  @Override
  public Boolean after(ConsentRule.After rule) {
    return meets(rule.rule());
  }
}
