package org.entente.hearing;

import org.entente.ConsentRule;
import org.entente.NoObjection;
import org.entente.Quota;

/**
 * Whether silence can meet a rule: that of those who are asked, or of nobody. One that is available
 * from some time on and that silence can meet then needs a stated opening: the day on which it was
 * communicated.
 */
final class Silence implements ConsentRule.Visitor<Boolean> {
  private static final Silence OF_ANYBODY = new Silence(true);
  private static final Silence OF_NOBODY = new Silence(false);

  private final boolean isSomebodyAsked;

  private Silence(boolean isSomebodyAsked) {
    this.isSomebodyAsked = isSomebodyAsked;
  }

  static boolean meets(ConsentRule rule) {
    return rule.accept(OF_ANYBODY);
  }

  /** Whether a rule can be met though nobody is asked. */
  static boolean asksNobody(ConsentRule rule) {
    return rule.accept(OF_NOBODY);
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
  public Boolean quota(Quota rule) {
    return false;
  }

  @Override
  public Boolean among(ConsentRule.Among rule) {
    return rule.rule().accept(this);
  }

  @Override
  public Boolean excluding(ConsentRule.Excluding rule) {
    return rule.rule().accept(this);
  }

  @Override
  public Boolean allOf(ConsentRule.AllOf rule) {
    return rule.rules().stream().allMatch(each -> each.accept(this));
  }

  @Override
  public Boolean anyOf(ConsentRule.AnyOf rule) {
    return rule.rules().stream().anyMatch(each -> each.accept(this));
  }

  @Override
  public Boolean none(ConsentRule.None rule) {
    return true;
  }

  @Override
  public Boolean noObjection(NoObjection rule) {
    return isSomebodyAsked;
  }

  @Override
  public Boolean after(ConsentRule.After rule) {
    return rule.rule().accept(this);
  }
}
