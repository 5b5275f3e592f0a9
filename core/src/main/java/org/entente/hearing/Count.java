package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.answer.Tally;
import org.entente.answer.Tally.State;
import org.entente.answer.Tally.Unit;

/**
 * Evaluates a consent rule over those who are asked. Shares and weights are compared by
 * multiplication.
 */
final class Count implements ConsentRule.Visitor<Tally> {
  private final Hearing hearing;
  private final Set<PartyId> electors;
  private final Map<Set<PartyId>, Boolean> joiners;
  private final boolean objectionsCount;

  private Count(
      Hearing hearing,
      Set<PartyId> electors,
      Map<Set<PartyId>, Boolean> joiners,
      boolean objectionsCount) {
    this.hearing = hearing;
    this.electors = electors;
    this.joiners = joiners;
    this.objectionsCount = objectionsCount;
  }

  /** The rule of the proceeding, evaluated on the day of the hearing. */
  static Tally of(Hearing hearing) {
    return of(hearing, !hearing.proceeding().objections().isEmpty());
  }

  private static Tally of(Hearing hearing, boolean objectionsCount) {
    Set<PartyId> electors = hearing.electors();
    return hearing.rule().accept(new Count(hearing, electors, hearing.joiners(), objectionsCount));
  }

  /** Whether objections keep the rule from being met, which it could be without them. */
  static boolean isBlocked(Hearing hearing) {
    State state = of(hearing, true).state();
    return state != State.SATISFIED
        && state != State.OPEN
        && of(hearing, false).state() != State.IMPOSSIBLE;
  }

  @Override
  public Tally everyPartner(ConsentRule.EveryPartner rule) {
    return heads(rule, Unit.EACH_PARTY, electors.size(), Map.of());
  }

  @Override
  public Tally named(ConsentRule.Named rule) {
    Set<PartyId> asked = heirs(rule.parties());
    Voices voices = new Voices();
    for (PartyId party : asked) {
      if (electors.contains(party)) {
        voices.add(party);
      } else {
        voices.missing.add(party);
      }
    }
    State state = state(
        !electors.containsAll(asked) || !voices.objecting.isEmpty(), voices.missing.isEmpty());
    return voices
        .tally(rule, state, Unit.EACH_PARTY, voices.counted.size(), asked.size())
        .build();
  }

  @Override
  public Tally atLeast(ConsentRule.AtLeast rule) {
    return heads(rule, Unit.PARTIES, rule.count(), joiners);
  }

  /** The least number of parties that reaches the share of a size, or exceeds it. */
  @Override
  public Tally share(ConsentRule.Share rule) {
    long bar = (long) rule.numerator() * electors.size();
    long need =
        rule.exceeded() ? bar / rule.denominator() + 1 : -Math.floorDiv(-bar, rule.denominator());
    return heads(rule, Unit.PARTIES, (int) Math.max(1, need), Map.of());
  }

  private Tally heads(ConsentRule rule, Unit unit, int need, Map<Set<PartyId>, Boolean> besides) {
    Voices voices = new Voices();
    electors.forEach(voices::add);
    int have = voices.counted.size();
    int reachable = electors.size() - voices.objecting.size() + besides.size();
    for (Map.Entry<Set<PartyId>, Boolean> joiner : besides.entrySet()) {
      if (joiner.getValue()) {
        have++;
        voices.counted.addAll(joiner.getKey());
      }
    }
    State state = state(electors.isEmpty() || reachable < need, have >= need);
    return voices.tally(rule, state, unit, have, need).build();
  }

  private static State state(boolean isImpossible, boolean isMet) {
    return isImpossible ? State.IMPOSSIBLE : isMet ? State.SATISFIED : State.OPEN;
  }

  @Override
  public Tally weight(ConsentRule.Weight rule) {
    Voices all = new Voices();
    Map<PartyId, Long> weights = new TreeMap<>();
    List<Tally> divided = new ArrayList<>();
    long have = 0;
    long reachable = 0;
    for (Map.Entry<PartyId, Long> entry : rule.table().entrySet()) {
      Set<PartyId> heirs = hearing.lineage().heirs(entry.getKey());
      if (entry.getValue() > 0 && electors.containsAll(heirs)) {
        Voices voices = new Voices();
        heirs.forEach(voices::add);
        have += voices.counted.size() == heirs.size() ? entry.getValue() : 0;
        reachable += voices.objecting.isEmpty() ? entry.getValue() : 0;
        all.addAll(voices);
        if (heirs.size() == 1) {
          voices.missing.forEach(party -> weights.merge(party, entry.getValue(), Long::sum));
        } else {
          divided.add(ConsentRule.named(List.of(entry.getKey())).accept(this));
        }
      } else if (joiners.containsKey(heirs)) {
        reachable += entry.getValue();
        if (joiners.get(heirs)) {
          have += entry.getValue();
          all.counted.addAll(heirs);
        }
      }
    }
    State state = state(reachable < rule.atLeast(), have >= rule.atLeast());
    return all.tally(rule, state, Unit.WEIGHT, have, rule.atLeast())
        .putAllWeights(weights)
        .addAllParts(divided)
        .build();
  }

  @Override
  public Tally among(ConsentRule.Among rule) {
    Set<PartyId> some = new LinkedHashSet<>(electors);
    Set<PartyId> named = heirs(rule.parties());
    some.retainAll(named);
    return around(rule, rule.rule(), some, joiners(named::containsAll));
  }

  @Override
  public Tally excluding(ConsentRule.Excluding rule) {
    Set<PartyId> others = new LinkedHashSet<>(electors);
    Set<PartyId> named = heirs(rule.parties());
    others.removeAll(named);
    return around(rule, rule.rule(), others, joiners(head -> Collections.disjoint(named, head)));
  }

  private Map<Set<PartyId>, Boolean> joiners(Predicate<Set<PartyId>> those) {
    Map<Set<PartyId>, Boolean> some = new LinkedHashMap<>(joiners);
    some.keySet().removeIf(those.negate());
    return some;
  }

  private Tally around(
      ConsentRule rule, ConsentRule inner, Set<PartyId> asked, Map<Set<PartyId>, Boolean> besides) {
    Tally part = inner.accept(new Count(hearing, asked, besides, objectionsCount));
    return over(rule, part.state(), Unit.EACH_PART, part.have(), part.need(), List.of(part))
        .build();
  }

  @Override
  public Tally allOf(ConsentRule.AllOf rule) {
    return parts(rule, Unit.EACH_PART, rule.rules().size());
  }

  @Override
  public Tally anyOf(ConsentRule.AnyOf rule) {
    return parts(rule, Unit.ONE_PART, 1);
  }

  private Tally parts(ConsentRule rule, Unit unit, int need) {
    List<Tally> parts = new ArrayList<>(rule.rules().size());
    int met = 0;
    int impossible = 0;
    for (ConsentRule each : rule.rules()) {
      Tally part = each.accept(this);
      parts.add(part);
      met += part.isSatisfied() ? 1 : 0;
      impossible += part.state() == State.IMPOSSIBLE ? 1 : 0;
    }
    State state = state(parts.size() - impossible < need, met >= need);
    return over(rule, state, unit, met, need, parts).build();
  }

  @Override
  public Tally none(ConsentRule.None rule) {
    State state = state(electors.isEmpty(), true);
    return new Voices().tally(rule, state, Unit.PARTIES, 0, 0).build();
  }

  @Override
  public Tally noObjectionWithin(ConsentRule.NoObjectionWithin rule) {
    LocalDate end = turningDay(rule);
    Voices voices = new Voices();
    for (PartyId party : electors) {
      if (objectionsCount && hearing.objectsBy(party, end)) {
        voices.objecting.add(party);
      }
    }
    boolean isImpossible = electors.isEmpty() || !voices.objecting.isEmpty();
    State state = state(isImpossible, !end.isAfter(hearing.day()));
    int silent = electors.size() - voices.objecting.size();
    return voices
        .tally(rule, state, Unit.SILENCE, silent, electors.size())
        .availableFrom(ahead(end))
        .build();
  }

  @Override
  public Tally after(ConsentRule.After rule) {
    Tally part = rule.rule().accept(this);
    LocalDate start = turningDay(rule);
    boolean isTooEarly = start.isAfter(hearing.day());
    State state = isTooEarly && part.isSatisfied() ? State.OPEN : part.state();
    Optional<LocalDate> from = ahead(start);
    Unit unit = from.isPresent() ? Unit.TIME : Unit.EACH_PART;
    return over(rule, state, unit, part.have(), part.need(), List.of(part))
        .availableFrom(from)
        .build();
  }

  /** The day on which a rule turns; the last of all days while nothing is opened. */
  private LocalDate turningDay(ConsentRule rule) {
    return hearing.said().opening().flatMap(rule::turningDay).orElse(LocalDate.MAX);
  }

  private Optional<LocalDate> ahead(LocalDate day) {
    return Optional.of(day)
        .filter(each -> each.isAfter(hearing.day()) && !each.equals(LocalDate.MAX));
  }

  private Set<PartyId> heirs(List<PartyId> parties) {
    Set<PartyId> heirs = new LinkedHashSet<>();
    parties.forEach(party -> heirs.addAll(hearing.lineage().heirs(party)));
    return heirs;
  }

  private Tally.Builder over(
      ConsentRule rule, State state, Unit unit, long have, long need, List<Tally> parts) {
    Voices voices = new Voices();
    parts.forEach(voices::addAll);
    return voices.tally(rule, state, unit, have, need).addAllParts(parts);
  }

  /** Those asked, by what they say, each once. */
  private final class Voices {
    private final Set<PartyId> counted = new LinkedHashSet<>();
    private final Set<PartyId> missing = new LinkedHashSet<>();
    private final Set<PartyId> objecting = new LinkedHashSet<>();

    void add(PartyId party) {
      if (hearing.stands(party)) {
        counted.add(party);
      } else if (objectionsCount && hearing.objects(party)) {
        objecting.add(party);
      } else {
        missing.add(party);
      }
    }

    void addAll(Voices others) {
      counted.addAll(others.counted);
      missing.addAll(others.missing);
      objecting.addAll(others.objecting);
    }

    void addAll(Tally part) {
      counted.addAll(part.counted());
      missing.addAll(part.missing());
      objecting.addAll(part.objecting());
    }

    Tally.Builder tally(ConsentRule rule, State state, Unit unit, long have, long need) {
      return Tally.builder()
          .rule(rule)
          .state(state)
          .unit(unit)
          .have(have)
          .need(need)
          .addAllCounted(counted)
          .addAllMissing(missing)
          .addAllObjecting(objecting);
    }
  }
}
