package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
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
      boolean hasKinds =
          rule instanceof ConsentRule.Among among && !among.kinds().isEmpty()
              || rule instanceof ConsentRule.Excluding excluding
                  && !excluding.kinds().isEmpty();
      if (hasKinds) {
        throw new IllegalArgumentException("not judged yet: " + rule);
      }
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
    if (rule instanceof NoObjection tacit) {
      return !holds(tacit.unless(), scope, (quota, part) -> isNobodyAsked(part));
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
      return isUnopposed(tacit, scope, view);
    }
    if (rule instanceof ConsentRule.Quorum quorum) {
      return holds(quorum.quota(), scope, (quota, part) -> isQuorate(quota, part, view));
    }
    return reached((Quota) rule, scope, view);
  }

  private boolean reached(Quota quota, Scope scope, View view) {
    if (!isCountable(quota, scope)) {
      return false;
    }
    List<Block> blocks = blocks(quota, scope);
    if (quota.whole() == Quota.Whole.VOTES_CAST) {
      return isCarried(quota, blocks, view);
    }
    long willing = Block.sum(blocks, block -> block.isAll(party -> isWilling(party, view)));
    long beside = beside(quota, scope, party -> isCounted(party, view));
    return Block.reaches(quota.bar(), willing + beside, Block.sum(blocks, block -> true));
  }

  /** What newcomers add that count beside those asked: to numbers and absolute weights only. */
  private long beside(Quota quota, Scope scope, Predicate<PartyId> counts) {
    return counted.keySet().stream()
        .filter(each -> quota.bar() instanceof Quota.AtLeast)
        .filter(each -> reaches(scope, each) && counts.test(each))
        .mapToLong(each -> quota.isWeighed() ? quota.table().getOrDefault(each, 0L) : 1)
        .sum();
  }

  /** Among the votes cast: as they are at the end, else whatever those may say who are silent. */
  private boolean isCarried(Quota quota, List<Block> blocks, View view) {
    Predicate<PartyId> yes =
        party -> assents.consents(party, voted()) || view != View.NOW && mayStillSpeak(party);
    Predicate<PartyId> no = party -> view != View.UNHEARD && assents.objects(party, voted())
        || view == View.NOW && !isClosing() && isSilent(party);
    long have = Block.sum(blocks, block -> !block.isAny(no) && block.isAll(yes));
    long against = Block.sum(blocks, block -> block.isAny(no));
    return assents.closing().isPresent() && Block.reaches(quota.bar(), have, have + against);
  }

  /** Whether so many have spoken; what is said is said. */
  private boolean isQuorate(Quota quota, Scope scope, View view) {
    List<Block> blocks = blocks(quota, scope);
    Predicate<PartyId> speaks =
        party -> !isSilent(party) || view != View.NOW && mayStillSpeak(party);
    long spoken = Block.sum(
        blocks,
        block -> block.isAny(party -> assents.objects(party, voted())) || block.isAll(speaks));
    long beside = beside(quota, scope, party -> isCounted(party, view));
    return isCountable(quota, scope)
        && assents.closing().isPresent()
        && Block.reaches(quota.bar(), spoken + beside, Block.sum(blocks, block -> true));
  }

  /** Whether it is silent and may speak, on the closing day too. */
  private boolean mayStillSpeak(PartyId party) {
    return isSilent(party) && assents.closing().filter(day::isAfter).isEmpty();
  }

  /** Whether nobody may speak any more at the end of the day. */
  private boolean isClosing() {
    return assents.closing().filter(last -> !day.isBefore(last)).isPresent();
  }

  /** The day by whose end votes are counted: none is cast after the closing. */
  private LocalDate voted() {
    return assents.closing().filter(day::isAfter).orElse(day);
  }

  private boolean isSilent(PartyId party) {
    return !assents.consents(party, voted())
        && !assents.objects(party, voted())
        && !assents.abstains(party, voted());
  }

  /** Whether somebody is asked, and everybody weighed where weights are counted. */
  private boolean isCountable(Quota quota, Scope scope) {
    List<Sitting> seats = within(scope, electorate);
    return !isNobodyAsked(scope) && Block.areAllWeighed(quota, seats, everybody(), start());
  }

  private boolean isNobodyAsked(Scope scope) {
    return Sitting.holders(within(scope, electorate)).isEmpty();
  }

  private List<Block> blocks(Quota quota, Scope scope) {
    return Block.of(quota, within(scope, electorate), everybody(), start());
  }

  private List<Sitting> everybody() {
    List<Sitting> all = new ArrayList<>(electorate);
    all.addAll(associates);
    return all;
  }

  /** Whether a rule made of quotas holds, given which of these do. */
  private static boolean holds(ConsentRule rule, Scope scope, BiPredicate<Quota, Scope> each) {
    if (rule instanceof ConsentRule.AllOf all) {
      return all.rules().stream().allMatch(part -> holds(part, scope, each));
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return any.rules().stream().anyMatch(part -> holds(part, scope, each));
    }
    if (rule instanceof Quota quota) {
      return each.test(quota, scope);
    }
    return holds(rule.rules().get(0), scope.and(rule), each);
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
    List<Sitting> within = new ArrayList<>(seats);
    for (ConsentRule part : scope.within()) {
      Set<Sitting> named = Sitting.of(part.parties(), everybody(), start());
      within.removeIf(seat -> named.contains(seat) != part instanceof ConsentRule.Among);
    }
    return within;
  }

  /** Whether one that a rule names is asked, or all who share its place, and willing. */
  private boolean isWilling(PartyId named, Scope scope, View view) {
    Set<Sitting> its = new HashSet<>(Sitting.of(named, everybody(), start()));
    its.retainAll(within(scope, everybody()));
    return new Block(List.copyOf(its), 1).isAll(party -> isWilling(party, view));
  }

  private LocalDate start() {
    return opening.orElse(day);
  }

  private boolean isWilling(PartyId party, View view) {
    return switch (view) {
      case NOW -> assents.consents(party, day);
      case AT_BEST -> !assents.objects(party, day);
      case UNOPPOSED, UNHEARD -> true;
    };
  }

  /** The stated opening, if it leaves a day to object. */
  private Optional<LocalDate> told(NoObjection tacit) {
    return communicated.filter(first -> !first.isAfter(lastDay(tacit.deadline(), first)));
  }

  private static LocalDate lastDay(NoObjection.Deadline deadline, LocalDate first) {
    return deadline instanceof NoObjection.Within within
        ? first.plus(within.period())
        : ((NoObjection.Before) deadline).date().minusDays(1);
  }

  /** The last day to object, once silence is consent: on its end, or the morning after. */
  private Optional<LocalDate> lastDayOver(NoObjection tacit) {
    int later = tacit.deadline() instanceof NoObjection.Before ? 1 : 0;
    return told(tacit)
        .map(first -> lastDay(tacit.deadline(), first))
        .filter(last -> !day.isBefore(last.plusDays(later)));
  }

  private boolean isUnopposed(NoObjection tacit, Scope scope, View view) {
    Optional<LocalDate> over = lastDayOver(tacit);
    Vote vote = over.map(this::voteOf).orElse(this);
    boolean hears = view == View.UNOPPOSED ? over.isPresent() : view != View.UNHEARD;
    return (view != View.NOW || over.isPresent())
        && !(hears
            ? vote.isOpposed(tacit.unless(), scope, over.orElse(day))
            : vote.isUncountable(tacit.unless(), scope));
  }

  /**
   * Whether the objections that stood at the end of the last day, and nothing else, defeated it.
   */
  private boolean isBroken(NoObjection tacit, Scope scope) {
    return lastDayOver(tacit)
        .filter(last -> voteOf(last).isBroken(tacit.unless(), scope, last))
        .isPresent();
  }

  private boolean isBroken(ConsentRule unless, Scope scope, LocalDate last) {
    return holds(
        unless, scope, (quota, part) -> isCountable(quota, part) && isReached(quota, part, last));
  }

  private Vote voteOf(LocalDate earlier) {
    return past.apply(earlier).orElse(this);
  }

  /** Whether objections reach a quota; what cannot be counted counts as reached. */
  private boolean isOpposed(ConsentRule unless, Scope scope, LocalDate last) {
    return holds(
        unless, scope, (quota, part) -> !isCountable(quota, part) || isReached(quota, part, last));
  }

  private boolean isUncountable(ConsentRule unless, Scope scope) {
    return holds(unless, scope, (quota, part) -> !isCountable(quota, part));
  }

  private boolean isReached(Quota quota, Scope scope, LocalDate last) {
    List<Block> blocks = blocks(quota, scope);
    long against =
        Block.sum(blocks, block -> block.isAny(party -> assents.objected(party, day, last)));
    return Block.reaches(quota.bar(), against, Block.sum(blocks, block -> true));
  }
}
