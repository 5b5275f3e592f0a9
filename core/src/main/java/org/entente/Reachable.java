package org.entente;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says why a consent rule could never be met by those whom it may ask; null where some set of them
 * might meet it. Those are some known parties, or everybody but some.
 */
final class Reachable implements ConsentRule.Visitor<@Nullable String> {
  private final Set<PartyId> parties;
  private final boolean isEverybodyElse;

  private Reachable(Collection<PartyId> parties, boolean isEverybodyElse) {
    this.parties = new TreeSet<>(parties);
    this.isEverybodyElse = isEverybodyElse;
  }

  static void requireAmong(Collection<PartyId> parties, ConsentRule rule) {
    String fault = rule.accept(new Reachable(parties, false));
    if (fault != null) {
      throw new IllegalArgumentException(
          "among " + (parties.size() == 1 ? "1 party" : parties.size() + " parties")
              + " this cannot be met: " + fault);
    }
  }

  static void requireWithout(Collection<PartyId> parties, ConsentRule rule) {
    String fault = rule.accept(new Reachable(parties, true));
    if (fault != null) {
      throw new IllegalArgumentException(
          "without the excluded parties this cannot be met: " + fault);
    }
  }

  private boolean mayAsk(PartyId party) {
    return parties.contains(party) != isEverybodyElse;
  }

  private static @Nullable String faultIf(boolean isUnreachable, String what) {
    return isUnreachable ? what : null;
  }

  @Override
  public @Nullable String everyPartner(ConsentRule.EveryPartner rule) {
    return null;
  }

  @Override
  public @Nullable String named(ConsentRule.Named rule) {
    return faultIf(!rule.parties().stream().allMatch(this::mayAsk), "each of " + rule.parties());
  }

  @Override
  public @Nullable String atLeast(ConsentRule.AtLeast rule) {
    return faultIf(!isEverybodyElse && rule.count() > parties.size(), "at least " + rule.count());
  }

  @Override
  public @Nullable String share(ConsentRule.Share rule) {
    return null;
  }

  @Override
  public @Nullable String weight(ConsentRule.Weight rule) {
    long sum = rule.table().entrySet().stream()
        .filter(entry -> mayAsk(entry.getKey()))
        .mapToLong(entry -> entry.getValue())
        .sum();
    return faultIf(sum < rule.atLeast(), "a weight of " + rule.atLeast());
  }

  @Override
  public @Nullable String among(ConsentRule.Among rule) {
    Collection<PartyId> left = rule.parties().stream().filter(this::mayAsk).toList();
    return left.isEmpty()
        ? "among " + rule.parties()
        : rule.rule().accept(new Reachable(left, false));
  }

  @Override
  public @Nullable String excluding(ConsentRule.Excluding rule) {
    Set<PartyId> others = new TreeSet<>(parties);
    if (isEverybodyElse) {
      others.addAll(rule.parties());
    } else {
      others.removeAll(rule.parties());
    }
    return others.isEmpty()
        ? "excluding " + rule.parties()
        : rule.rule().accept(new Reachable(others, isEverybodyElse));
  }

  @Override
  public @Nullable String allOf(ConsentRule.AllOf rule) {
    for (ConsentRule each : rule.rules()) {
      String fault = each.accept(this);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  @Override
  public @Nullable String anyOf(ConsentRule.AnyOf rule) {
    String first = null;
    for (ConsentRule each : rule.rules()) {
      String fault = each.accept(this);
      if (fault == null) {
        return null;
      }
      first = first == null ? fault : first;
    }
    return first;
  }

  @Override
  public @Nullable String none(ConsentRule.None rule) {
    return null;
  }

  @Override
  public @Nullable String noObjectionWithin(ConsentRule.NoObjectionWithin rule) {
    return null;
  }

  @Override
  public @Nullable String after(ConsentRule.After rule) {
    return rule.rule().accept(this);
  }
}
