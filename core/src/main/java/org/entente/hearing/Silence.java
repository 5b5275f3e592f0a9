package org.entente.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.ConsentRule;
import org.entente.NoObjection;
import org.entente.PartyId;
import org.entente.Quota;

/**
 * Whether silence can meet a rule: that of those who are asked, or of nobody. One that is available
 * from some time on and that silence can meet then needs a stated opening: the day on which it was
 * communicated.
 */
final class Silence implements ConsentRule.Visitor<Boolean> {
  /**
   * The last day to object to what silence can meet; the last of all days, if the act was not
   * communicated by then.
   *
   * @param now those asked on the day of the hearing
   * @param day the last day
   * @param standingOn the day on which objections are read, in the name of who stands in the place
   * @param decidedOn the day on which it is decided
   */
  record LastDay(Ballot now, LocalDate day, LocalDate standingOn, LocalDate decidedOn) {
    static LastDay of(Ballot now, NoObjection rule) {
      LocalDate today = now.hearing().day();
      LocalDate opening = now.hearing().proceeding().opensOn().orElse(LocalDate.MAX);
      boolean isCommunicated =
          !opening.equals(LocalDate.MAX) && !rule.deadline().lastDay(opening).isBefore(opening);
      return isCommunicated
          ? new LastDay(
              now, rule.deadline().lastDay(opening), today, rule.deadline().decidedOn(opening))
          : new LastDay(now, LocalDate.MAX, today, LocalDate.MAX);
    }

    LastDay standingOn(LocalDate other) {
      return new LastDay(now, day, other, decidedOn);
    }

    boolean isOver() {
      return !decidedOn.isAfter(now.hearing().day());
    }

    /** The day of the decision, if it is known and still to come. */
    Optional<LocalDate> decision() {
      return now.ahead(decidedOn);
    }

    /** Whether an objection of a party stands at the end of the last day. */
    boolean isObjecting(Ballot then, PartyId party) {
      return then.objectsBy(party, day, standingOn);
    }

    /** Whether the consent of all is enough: not where it is the silence of somebody else. */
    boolean isWaived(List<Ballot.Part> within) {
      return now.isWaiving() && !now.asked(within).isEmpty();
    }
  }

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
  public Boolean quorum(ConsentRule.Quorum rule) {
    return false;
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
