package org.entente.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.ConsentRule;
import org.entente.NoObjection;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Quota;
import org.entente.answer.Standing;
import org.entente.hearing.Lineage;
import org.jspecify.annotations.Nullable;

/**
 * Whether what keeps the agreement in force is lost: its clause, which counts once it was met, or
 * the last of its parties.
 */
final class Continuance implements ConsentRule.Visitor<Boolean> {
  private Set<PartyId> partnersSeen = Set.of();
  private LocalDate seenOn = LocalDate.MIN;
  private boolean isPartnerGone;
  private @Nullable ConsentRule clause;
  private Standing bound;
  private boolean wasMet;
  private boolean hadParties;

  Continuance(Position first) {
    bound = first.bound();
  }

  /** Looks at a position in force in which all of a morning, or of an evening, has taken place. */
  boolean isLostIn(Position now, LocalDate day) {
    bound = now.bound();
    ConsentRule current = bound.provisions().continuesWhile();
    if (!current.equals(clause)) {
      clause = current;
      wasMet = false;
      isPartnerGone = false;
      partnersSeen = Set.of();
    }
    boolean isMet = current.accept(this);
    seenOn = day;
    boolean isLost = bound.members().isEmpty() ? hadParties : wasMet && !isMet;
    wasMet |= isMet;
    hadParties |= !bound.members().isEmpty();
    return isLost;
  }

  @Override
  public Boolean quota(Quota rule) {
    if (!(rule.bar() instanceof Quota.AtLeast) || rule.isWeighed()) {
      throw refused(rule);
    }
    return bound.members().size() >= rule.bar().need(bound.members().size());
  }

  @Override
  public Boolean named(ConsentRule.Named rule) {
    return rule.parties().stream().allMatch(party -> isIn(party, LocalDate.MIN));
  }

  @Override
  public Boolean everyPartner(ConsentRule.EveryPartner rule) {
    isPartnerGone |= !partnersSeen.stream().allMatch(party -> isIn(party, seenOn));
    partnersSeen = bound.partners().stream().map(Party::id).collect(Collectors.toSet());
    return !isPartnerGone;
  }

  /** Itself, or one that has taken the place that it had at the end of a day. */
  private boolean isIn(PartyId party, LocalDate day) {
    return bound.isParty(party)
        || Lineage.of(bound).heirs(party, day).stream().anyMatch(bound::isParty);
  }

  @Override
  public Boolean allOf(ConsentRule.AllOf rule) {
    return met(rule.rules()) == rule.rules().size();
  }

  @Override
  public Boolean anyOf(ConsentRule.AnyOf rule) {
    return met(rule.rules()) > 0;
  }

  /** Each is asked, whatever the others answer: one may have partners to remember. */
  private long met(List<ConsentRule> rules) {
    return rules.stream().filter(rule -> rule.accept(this)).count();
  }

  @Override
  public Boolean among(ConsentRule.Among rule) {
    throw refused(rule);
  }

  @Override
  public Boolean excluding(ConsentRule.Excluding rule) {
    throw refused(rule);
  }

  @Override
  public Boolean none(ConsentRule.None rule) {
    throw refused(rule);
  }

  @Override
  public Boolean quorum(ConsentRule.Quorum rule) {
    throw refused(rule);
  }

  @Override
  public Boolean noObjection(NoObjection rule) {
    throw refused(rule);
  }

  @Override
  public Boolean after(ConsentRule.After rule) {
    throw refused(rule);
  }

  private static IllegalStateException refused(ConsentRule rule) {
    return new IllegalStateException("provisions refuse to continue while " + rule);
  }
}
