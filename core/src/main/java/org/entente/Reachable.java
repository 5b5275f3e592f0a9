package org.entente;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says why a consent rule could never be met by those whom it may ask; null where some set of them
 * might meet it. Those are some known parties, or everybody but some. Of whom is of a kind nothing
 * is known.
 */
record Reachable(Set<PartyId> parties, boolean isEverybodyElse)
    implements ConsentRule.Visitor<@Nullable Wording> {
  static void require(Collection<PartyId> parties, boolean isEverybodyElse, ConsentRule rule) {
    Wording fault = rule.accept(new Reachable(Set.copyOf(parties), isEverybodyElse));
    Wording among = parties.size() == 1
        ? Wording.of("among 1 party")
        : Wording.of("among %s parties", parties.size());
    Wording asked = isEverybodyElse ? Wording.of("without the excluded parties") : among;
    Check.that(fault == null, "%s this cannot be met: %s", asked, fault);
  }

  /** Why they could not meet a rule that is part of another: there is nobody, or what it says. */
  private @Nullable Wording fault(Wording whole, ConsentRule part) {
    return parties.isEmpty() && !isEverybodyElse ? whole : part.accept(this);
  }

  private boolean mayAsk(PartyId party) {
    return parties.contains(party) != isEverybodyElse;
  }

  @Override
  public @Nullable Wording everyPartner(ConsentRule.EveryPartner rule) {
    return null;
  }

  @Override
  public @Nullable Wording named(ConsentRule.Named rule) {
    return rule.parties().stream().allMatch(this::mayAsk)
        ? null
        : Wording.of("each of %s", rule.parties());
  }

  @Override
  public @Nullable Wording quota(Quota rule) {
    long number = rule.bar() instanceof Quota.AtLeast least ? least.count() : 0;
    if (rule.isWeighed()) {
      Map<PartyId, Long> table = new TreeMap<>(rule.table());
      table.keySet().removeIf(party -> !mayAsk(party));
      return Quota.sum(table) < Math.max(1, number)
          ? Wording.of("a weight of %s", Math.max(1, number))
          : null;
    }
    return !isEverybodyElse && number > parties.size() ? Wording.of("at least %s", number) : null;
  }

  @Override
  public @Nullable Wording among(ConsentRule.Among rule) {
    Set<PartyId> left = new TreeSet<>(rule.parties());
    left.removeIf(party -> !mayAsk(party));
    return !rule.kinds().isEmpty()
        ? rule.rule().accept(this)
        : new Reachable(left, false).fault(Wording.of("among %s", rule.parties()), rule.rule());
  }

  @Override
  public @Nullable Wording excluding(ConsentRule.Excluding rule) {
    Set<PartyId> others = new TreeSet<>(parties);
    if (isEverybodyElse) {
      others.addAll(rule.parties());
    } else {
      others.removeAll(rule.parties());
    }
    return new Reachable(others, isEverybodyElse)
        .fault(Wording.of("excluding %s", rule.parties()), rule.rule());
  }

  @Override
  public @Nullable Wording allOf(ConsentRule.AllOf rule) {
    return faults(rule.rules()).findFirst().orElse(null);
  }

  @Override
  public @Nullable Wording anyOf(ConsentRule.AnyOf rule) {
    List<Wording> faults = faults(rule.rules()).toList();
    return faults.size() < rule.rules().size() ? null : faults.get(0);
  }

  /** What hinders each of the rules that are out of reach. */
  private Stream<Wording> faults(List<ConsentRule> rules) {
    return rules.stream().flatMap(rule -> Stream.ofNullable(rule.accept(this)));
  }

  @Override
  public @Nullable Wording none(ConsentRule.None rule) {
    return null;
  }

  @Override
  public @Nullable Wording quorum(ConsentRule.Quorum rule) {
    return rule.quota().accept(this);
  }

  @Override
  public @Nullable Wording noObjection(NoObjection rule) {
    return null;
  }

  @Override
  public @Nullable Wording after(ConsentRule.After rule) {
    return rule.rule().accept(this);
  }
}
