package org.entente.judge;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.ConsentRule;
import org.entente.NoObjection;
import org.entente.PartyId;
import org.entente.Quota;

/**
 * A consent rule put to an electorate on a day (MEANING §4).
 *
 * @param electorate whom the act asks
 * @param associates who is bound and asked only by name
 * @param opening the first day of the act, from which times run
 * @param communicated the opening, if it is stated
 * @param counted newcomers that may count towards numbers and weights beside those asked, and
 *     whether they do
 * @param isNotice whether it is a notice, which may ask nobody though nobody is there
 * @param past the vote as it was on an earlier day
 */
record Vote(
    List<Sitting> electorate,
    List<Sitting> associates,
    Assents assents,
    Optional<LocalDate> opening,
    Optional<LocalDate> communicated,
    LocalDate day,
    Map<PartyId, Boolean> counted,
    boolean isNotice,
    Function<LocalDate, Optional<Vote>> past) {

  /**
   * Whom to reckon with: those who consent now; all who do not object; all, objections forgotten
   * that can be taken back; all, as if nobody had ever objected.
   */
  private enum View {
    NOW,
    AT_BEST,
    UNOPPOSED,
    UNHEARD
  }

  /** The part of those asked that a rule within others is put to. */
  private record Scope(List<ConsentRule> within) {
    Scope and(ConsentRule rule) {
      List<ConsentRule> more = new ArrayList<>(within);
      more.add(rule);
      return new Scope(more);
    }
  }

  private static final Scope ALL = new Scope(List.of());

  Verdict.Answer answer(ConsentRule rule) {
    if (met(rule, View.NOW)) {
      return Verdict.Answer.SATISFIED;
    }
    if (met(rule, View.AT_BEST)) {
      return Verdict.Answer.OPEN;
    }
    return met(rule, View.UNOPPOSED) ? Verdict.Answer.BLOCKED : Verdict.Answer.IMPOSSIBLE;
  }

  /** Whether objections keep the rule from being met, which it could be without them. */
  boolean isBlocked(ConsentRule rule) {
    return !met(rule, View.AT_BEST) && met(rule, View.UNHEARD);
  }

  /** Whether silence would have met the rule, has been broken, and leaves no other way. */
  boolean isDefeated(ConsentRule rule) {
    return isDefeated(rule, ALL);
  }

  private boolean isDefeated(ConsentRule rule, Scope scope) {
    if (rule instanceof ConsentRule.AllOf all) {
      return all.rules().stream().anyMatch(each -> isDefeated(each, scope));
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return any.rules().stream().allMatch(each -> isDefeated(each, scope));
    }
    if (rule instanceof ConsentRule.Among among) {
      return isDefeated(among.rule(), scope.and(rule));
    }
    if (rule instanceof ConsentRule.Excluding excluding) {
      return isDefeated(excluding.rule(), scope.and(rule));
    }
    if (rule instanceof ConsentRule.After after) {
      return isDefeated(after.rule(), scope);
    }
    return rule instanceof NoObjection tacit && isBroken(tacit, scope);
  }

  /** Whether some part of the rule is met by silence. */
  boolean isMetBySilence(ConsentRule rule) {
    return isMetBySilence(rule, ALL);
  }

  private boolean isMetBySilence(ConsentRule rule, Scope scope) {
    if (rule instanceof NoObjection) {
      return met(rule, scope, View.NOW);
    }
    Scope inner = isPart(rule) ? scope.and(rule) : scope;
    return rule.rules().stream().anyMatch(each -> isMetBySilence(each, inner));
  }

  private static boolean isPart(ConsentRule rule) {
    return rule instanceof ConsentRule.Among || rule instanceof ConsentRule.Excluding;
  }

  /** Whether all who are asked consent. */
  boolean isUnanimous() {
    Set<PartyId> asked = Sitting.holders(electorate);
    return !asked.isEmpty() && asked.stream().allMatch(each -> assents.consents(each, day));
  }

  /** Whether all who are asked have signed, subject to ratification or not. */
  boolean isSignedByAll() {
    Set<PartyId> asked = Sitting.holders(electorate);
    return !asked.isEmpty() && asked.stream().allMatch(each -> assents.hasSigned(each, day));
  }

  /** Whether everybody's consent meets the rule: all of it but the parties that it names. */
  boolean isMetByUnanimity(ConsentRule rule) {
    return isUnanimous() && leavesNobodyNamed(rule, ALL);
  }

  private boolean leavesNobodyNamed(ConsentRule rule, Scope scope) {
    if (rule instanceof ConsentRule.Named) {
      return met(rule, scope, View.NOW);
    }
    if (rule instanceof NoObjection) {
      return !Sitting.holders(within(scope, electorate)).isEmpty();
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return any.rules().stream().anyMatch(each -> leavesNobodyNamed(each, scope));
    }
    Scope inner = isPart(rule) ? scope.and(rule) : scope;
    return rule.rules().stream().allMatch(each -> leavesNobodyNamed(each, inner));
  }

  /** Whether a notice is enough, though nobody is there. */
  static boolean isForNotice(ConsentRule rule) {
    if (rule instanceof ConsentRule.AnyOf) {
      return rule.rules().stream().anyMatch(Vote::isForNotice);
    }
    return rule instanceof ConsentRule.None
        || !(rule instanceof NoObjection)
            && !rule.rules().isEmpty()
            && rule.rules().stream().allMatch(Vote::isForNotice);
  }

  private static boolean isMeetableBySilence(ConsentRule rule) {
    if (rule instanceof ConsentRule.AnyOf) {
      return rule.rules().stream().anyMatch(Vote::isMeetableBySilence);
    }
    return rule.rules().isEmpty() || rule instanceof NoObjection
        ? rule instanceof ConsentRule.None || rule instanceof NoObjection
        : rule.rules().stream().allMatch(Vote::isMeetableBySilence);
  }

  private boolean met(ConsentRule rule, View view) {
    boolean nobody = Sitting.holders(electorate).isEmpty();
    return (!nobody || isNotice && isForNotice(rule)) && met(rule, ALL, view);
  }

  private boolean met(ConsentRule rule, Scope scope, View view) {
    if (rule instanceof ConsentRule.AllOf all) {
      return all.rules().stream().allMatch(each -> met(each, scope, view));
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return any.rules().stream().anyMatch(each -> met(each, scope, view));
    }
    if (rule instanceof ConsentRule.Among among) {
      return met(among.rule(), scope.and(rule), view);
    }
    if (rule instanceof ConsentRule.Excluding excluding) {
      return met(excluding.rule(), scope.and(rule), view);
    }
    if (rule instanceof ConsentRule.After after) {
      Optional<LocalDate> opened = isMeetableBySilence(after.rule()) ? communicated : opening;
      boolean available =
          opened.filter(first -> !first.plus(after.period()).isAfter(day)).isPresent();
      return (available || view != View.NOW) && met(after.rule(), scope, view);
    }
    if (rule instanceof ConsentRule.Named named) {
      return named.parties().stream().allMatch(each -> isWilling(each, scope, view));
    }
    List<Sitting> seats = within(scope, electorate);
    Set<PartyId> asked = Sitting.holders(seats);
    if (rule instanceof ConsentRule.None) {
      return !asked.isEmpty() || isNotice;
    }
    if (asked.isEmpty()) {
      return false;
    }
    if (rule instanceof ConsentRule.EveryPartner) {
      return asked.stream().allMatch(party -> isWilling(party, view));
    }
    if (rule instanceof NoObjection tacit) {
      return isSilent(tacit, scope, view);
    }
    return reached(rule, scope, seats, view);
  }

  private boolean reached(ConsentRule rule, Scope scope, List<Sitting> seats, View view) {
    if (!(rule instanceof Quota quota) || quota.whole() == Quota.Whole.VOTES_CAST) {
      throw new IllegalArgumentException("not judged yet: " + rule);
    }
    if (quota.bar() instanceof Quota.AllBut || quota.isWeighed() && quota.bar().isOfWhole()) {
      throw new IllegalArgumentException("not judged yet: " + quota);
    }
    if (quota.isWeighed()) {
      return isHeavyEnough(quota, scope, seats, view);
    }
    List<List<Sitting>> heads = Sitting.heads(seats, start());
    long willing = heads.stream().filter(head -> isWilling(head, view)).count();
    if (quota.bar() instanceof Quota.Share share) {
      long have = willing * share.denominator();
      long need = (long) heads.size() * share.numerator();
      return share.exceeded() ? have > need : have >= need;
    }
    long beside = counted.keySet().stream()
        .filter(each -> reaches(scope, each) && isCounted(each, view))
        .count();
    return willing + beside >= ((Quota.AtLeast) quota.bar()).count();
  }

  private boolean isHeavyEnough(Quota weight, Scope scope, List<Sitting> seats, View view) {
    List<Sitting> all = new ArrayList<>(electorate);
    all.addAll(associates);
    Set<Sitting> weighed = Sitting.of(weight.table().keySet(), all, start());
    if (seats.stream().anyMatch(seat -> !seat.gone() && !weighed.contains(seat))) {
      return false;
    }
    long sum = 0;
    for (Map.Entry<PartyId, Long> entry : weight.table().entrySet()) {
      PartyId party = entry.getKey();
      Set<Sitting> its = new HashSet<>(Sitting.of(party, all, start()));
      its.retainAll(seats);
      boolean beside =
          counted.containsKey(party) && reaches(scope, party) && isCounted(party, view);
      sum += beside || isWilling(List.copyOf(its), view) ? entry.getValue() : 0;
    }
    return sum >= ((Quota.AtLeast) weight.bar()).count();
  }

  private boolean isCounted(PartyId newcomer, View view) {
    return view != View.NOW || counted.get(newcomer);
  }

  private static boolean reaches(Scope scope, PartyId newcomer) {
    return scope.within().stream()
        .allMatch(part -> part.parties().contains(newcomer) == part instanceof ConsentRule.Among);
  }

  /** Those of some seats to which a part of the rule is put. */
  private List<Sitting> within(Scope scope, List<Sitting> seats) {
    List<Sitting> all = new ArrayList<>(electorate);
    all.addAll(associates);
    List<Sitting> within = new ArrayList<>(seats);
    for (ConsentRule part : scope.within()) {
      Set<Sitting> named = Sitting.of(part.parties(), all, start());
      within.removeIf(seat -> named.contains(seat) != part instanceof ConsentRule.Among);
    }
    return within;
  }

  /** Whether one that a rule names is asked, or all who share its place, and willing. */
  private boolean isWilling(PartyId named, Scope scope, View view) {
    List<Sitting> all = new ArrayList<>(electorate);
    all.addAll(associates);
    Set<Sitting> its = new HashSet<>(Sitting.of(named, all, start()));
    its.retainAll(within(scope, all));
    return isWilling(List.copyOf(its), view);
  }

  private LocalDate start() {
    return opening.orElse(day);
  }

  private boolean isWilling(List<Sitting> head, View view) {
    Set<PartyId> holders = Sitting.holders(head);
    return !holders.isEmpty() && holders.stream().allMatch(party -> isWilling(party, view));
  }

  private boolean isWilling(PartyId party, View view) {
    return switch (view) {
      case NOW -> assents.consents(party, day);
      case AT_BEST -> !assents.objects(party, day);
      case UNOPPOSED, UNHEARD -> true;
    };
  }

  private static Period period(NoObjection tacit) {
    if (tacit.unless().equals(ConsentRule.atLeast(1))
        && tacit.deadline() instanceof NoObjection.Within within) {
      return within.period();
    }
    throw new IllegalArgumentException("not judged yet: " + tacit);
  }

  private boolean isSilent(NoObjection tacit, Scope scope, View view) {
    boolean over =
        communicated.filter(first -> !day.isBefore(first.plus(period(tacit)))).isPresent();
    return switch (view) {
      case NOW -> over && !isBroken(tacit, scope);
      case AT_BEST -> over ? !isBroken(tacit, scope) : !isOpposed(scope, day);
      case UNOPPOSED -> !isBroken(tacit, scope);
      case UNHEARD -> true;
    };
  }

  /** Whether an objection stood at the end of the last day to object. */
  private boolean isBroken(NoObjection tacit, Scope scope) {
    Optional<LocalDate> last = communicated.map(first -> first.plus(period(tacit)));
    if (last.filter(each -> !day.isBefore(each)).isEmpty()) {
      return false;
    }
    Vote then = past.apply(last.get()).orElse(this);
    return then.isOpposed(scope, last.get());
  }

  private boolean isOpposed(Scope scope, LocalDate last) {
    return Sitting.holders(within(scope, electorate)).stream()
        .anyMatch(party -> assents.objected(party, day, last));
  }
}
