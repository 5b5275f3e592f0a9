package org.entente.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.rule.Tally.State;

/**
 * Evaluates a consent rule over those who are asked. Shares and weights are compared by
 * multiplication.
 */
final class Counting {
  private final Asking asking;
  private final boolean objectionsCount;

  Counting(Asking asking) {
    this(asking, !asking.ballot().proceeding().objections().isEmpty());
  }

  private Counting(Asking asking, boolean objectionsCount) {
    this.asking = asking;
    this.objectionsCount = objectionsCount;
  }

  /** The same count, had nobody objected. */
  Counting withoutObjections() {
    return new Counting(asking, false);
  }

  Tally tally(ConsentRule rule) {
    return tally(rule, Electors.of(asking.standing()));
  }

  private Tally tally(ConsentRule rule, Set<PartyId> electors) {
    if (rule instanceof ConsentRule.EveryPartner) {
      return count(rule, electors, electors.size());
    }
    if (rule instanceof ConsentRule.Named named) {
      return ofNamed(named, electors);
    }
    if (rule instanceof ConsentRule.AtLeast atLeast) {
      return count(rule, electors, atLeast.count());
    }
    if (rule instanceof ConsentRule.Share share) {
      return count(rule, electors, needed(share, electors.size()));
    }
    if (rule instanceof ConsentRule.Weight weight) {
      return ofWeight(weight, electors);
    }
    if (rule instanceof ConsentRule.Among among) {
      return around(rule, tally(among.rule(), kept(electors, among.parties(), true)));
    }
    if (rule instanceof ConsentRule.Excluding excluding) {
      return around(rule, tally(excluding.rule(), kept(electors, excluding.parties(), false)));
    }
    if (rule instanceof ConsentRule.AllOf all) {
      return ofParts(rule, all.rules(), all.rules().size(), electors);
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return ofParts(rule, any.rules(), 1, electors);
    }
    if (rule instanceof ConsentRule.NoObjectionWithin tacit) {
      return ofSilence(tacit, electors);
    }
    if (rule instanceof ConsentRule.After after) {
      return ofAfter(after, electors);
    }
    return leaf(rule, electors.isEmpty() ? State.IMPOSSIBLE : State.SATISFIED, 0, 0, new Voices());
  }

  private Tally count(ConsentRule rule, Set<PartyId> electors, int need) {
    Voices voices = voices(electors);
    State state = electors.isEmpty() || electors.size() - voices.objecting.size() < need
        ? State.IMPOSSIBLE
        : voices.counted.size() >= need ? State.SATISFIED : State.OPEN;
    return leaf(rule, state, voices.counted.size(), need, voices);
  }

  /** The least number of parties that reaches the share of a size, or exceeds it. */
  private static int needed(ConsentRule.Share share, int size) {
    long bar = (long) share.numerator() * size;
    long need = share.exceeded()
        ? bar / share.denominator() + 1
        : -Math.floorDiv(-bar, share.denominator());
    return (int) Math.max(1, need);
  }

  private Tally ofNamed(ConsentRule.Named named, Set<PartyId> electors) {
    Set<PartyId> asked = new LinkedHashSet<>();
    named.parties().forEach(party -> asked.addAll(asking.heirs(party)));
    Voices voices = new Voices();
    boolean allAsked = true;
    for (PartyId party : asked) {
      if (electors.contains(party)) {
        voices.add(party);
      } else {
        allAsked = false;
        voices.missing.add(party);
      }
    }
    State state = !allAsked || !voices.objecting.isEmpty()
        ? State.IMPOSSIBLE
        : voices.missing.isEmpty() ? State.SATISFIED : State.OPEN;
    return leaf(named, state, voices.counted.size(), asked.size(), voices);
  }

  private Tally ofWeight(ConsentRule.Weight weight, Set<PartyId> electors) {
    Set<PartyId> counted = new LinkedHashSet<>();
    Set<PartyId> missing = new LinkedHashSet<>();
    Set<PartyId> objecting = new LinkedHashSet<>();
    Map<PartyId, Long> weights = new TreeMap<>();
    List<Tally> divided = new ArrayList<>();
    long have = 0;
    long reachable = 0;
    for (Map.Entry<PartyId, Long> entry : weight.table().entrySet()) {
      Set<PartyId> heirs = asking.heirs(entry.getKey());
      if (entry.getValue() > 0 && electors.containsAll(heirs)) {
        Voices voices = voices(heirs);
        have += voices.counted.size() == heirs.size() ? entry.getValue() : 0;
        reachable += voices.objecting.isEmpty() ? entry.getValue() : 0;
        counted.addAll(voices.counted);
        missing.addAll(voices.missing);
        objecting.addAll(voices.objecting);
        if (heirs.size() == 1) {
          voices.missing.forEach(party -> weights.merge(party, entry.getValue(), Long::sum));
        } else {
          divided.add(ofNamed(new ConsentRule.Named(List.of(entry.getKey())), electors));
        }
      }
    }
    State state = have >= weight.atLeast()
        ? State.SATISFIED
        : reachable < weight.atLeast() ? State.IMPOSSIBLE : State.OPEN;
    return new Tally(
        weight,
        state,
        have,
        weight.atLeast(),
        List.copyOf(counted),
        List.copyOf(missing),
        List.copyOf(objecting),
        weights,
        Optional.empty(),
        divided);
  }

  private Tally ofParts(
      ConsentRule rule, List<ConsentRule> rules, int need, Set<PartyId> electors) {
    List<Tally> parts = new ArrayList<>(rules.size());
    int met = 0;
    int impossible = 0;
    for (ConsentRule each : rules) {
      Tally part = tally(each, electors);
      parts.add(part);
      met += part.isSatisfied() ? 1 : 0;
      impossible += part.state() == State.IMPOSSIBLE ? 1 : 0;
    }
    State state = met >= need
        ? State.SATISFIED
        : rules.size() - impossible < need ? State.IMPOSSIBLE : State.OPEN;
    return over(rule, state, met, need, Optional.empty(), parts);
  }

  private Tally ofSilence(ConsentRule.NoObjectionWithin tacit, Set<PartyId> electors) {
    int end = since(tacit.period());
    List<PartyId> objecting = new ArrayList<>();
    for (PartyId party : electors) {
      if (objectionsCount && asking.objectsOn(party, end)) {
        objecting.add(party);
      }
    }
    State state = electors.isEmpty() || !objecting.isEmpty()
        ? State.IMPOSSIBLE
        : asking.day() >= end ? State.SATISFIED : State.OPEN;
    int silent = electors.size() - objecting.size();
    return new Tally(
        tacit,
        state,
        silent,
        electors.size(),
        List.of(),
        List.of(),
        objecting,
        Map.of(),
        ahead(end),
        List.of());
  }

  private Tally ofAfter(ConsentRule.After after, Set<PartyId> electors) {
    Tally part = tally(after.rule(), electors);
    int start = since(after.period());
    State state = asking.day() < start && part.isSatisfied() ? State.OPEN : part.state();
    return over(after, state, part.have(), part.need(), ahead(start), List.of(part));
  }

  /** A day that is still to come. */
  private Optional<LocalDate> ahead(int day) {
    return day > asking.day() && day != DayKey.NEVER
        ? Optional.of(DayKey.day(day))
        : Optional.empty();
  }

  private int since(Period period) {
    LocalDate opening = asking.ballot().opening().orElse(null);
    return opening == null ? DayKey.NEVER : DayKey.of(opening.plus(period));
  }

  private Set<PartyId> kept(Set<PartyId> electors, List<PartyId> parties, boolean kept) {
    Set<PartyId> named = new LinkedHashSet<>();
    parties.forEach(party -> named.addAll(asking.heirs(party)));
    Set<PartyId> left = new LinkedHashSet<>(electors);
    left.removeIf(party -> named.contains(party) != kept);
    return left;
  }

  private Voices voices(Set<PartyId> parties) {
    Voices voices = new Voices();
    parties.forEach(voices::add);
    return voices;
  }

  private static Tally leaf(ConsentRule rule, State state, long have, long need, Voices voices) {
    return new Tally(
        rule,
        state,
        have,
        need,
        voices.counted,
        voices.missing,
        voices.objecting,
        Map.of(),
        Optional.empty(),
        List.of());
  }

  private static Tally around(ConsentRule rule, Tally part) {
    return over(rule, part.state(), part.have(), part.need(), Optional.empty(), List.of(part));
  }

  private static Tally over(
      ConsentRule rule,
      State state,
      long have,
      long need,
      Optional<LocalDate> from,
      List<Tally> parts) {
    Set<PartyId> counted = new LinkedHashSet<>();
    Set<PartyId> missing = new LinkedHashSet<>();
    Set<PartyId> objecting = new LinkedHashSet<>();
    for (Tally part : parts) {
      counted.addAll(part.counted());
      missing.addAll(part.missing());
      objecting.addAll(part.objecting());
    }
    return new Tally(
        rule,
        state,
        have,
        need,
        List.copyOf(counted),
        List.copyOf(missing),
        List.copyOf(objecting),
        Map.of(),
        from,
        parts);
  }

  /** Those asked, by what they say. */
  private final class Voices {
    private final List<PartyId> counted = new ArrayList<>();
    private final List<PartyId> missing = new ArrayList<>();
    private final List<PartyId> objecting = new ArrayList<>();

    void add(PartyId party) {
      if (asking.consents(party)) {
        counted.add(party);
      } else if (objectionsCount && asking.objects(party)) {
        objecting.add(party);
      } else {
        missing.add(party);
      }
    }
  }
}
