package org.entente.course;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.ConsentRule;
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
final class Continuance {
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
    boolean isMet = isMet(current);
    seenOn = day;
    boolean isLost = bound.members().isEmpty() ? hadParties : wasMet && !isMet;
    wasMet |= isMet;
    hadParties |= !bound.members().isEmpty();
    return isLost;
  }

  /** Of the kinds of rule that provisions take here, and of no other. */
  private boolean isMet(ConsentRule rule) {
    if (rule instanceof ConsentRule.EveryPartner) {
      return isEveryPartnerThere();
    }
    if (rule instanceof ConsentRule.Named named) {
      return named.parties().stream().allMatch(party -> isIn(party, LocalDate.MIN));
    }
    if (rule instanceof ConsentRule.AllOf all) {
      return met(all) == all.rules().size();
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return met(any) > 0;
    }
    if (rule instanceof Quota number
        && number.bar() instanceof Quota.AtLeast bar
        && !number.isWeighed()) {
      return bound.members().size() >= bar.count();
    }
    throw new IllegalStateException("provisions refuse to continue while " + rule);
  }

  private boolean isEveryPartnerThere() {
    isPartnerGone |= !partnersSeen.stream().allMatch(party -> isIn(party, seenOn));
    partnersSeen = bound.partners().stream().map(Party::id).collect(Collectors.toSet());
    return !isPartnerGone;
  }

  /** Itself, or one that has taken the place that it had at the end of a day. */
  private boolean isIn(PartyId party, LocalDate day) {
    return bound.isParty(party)
        || Lineage.of(bound).heirs(party, day).stream().anyMatch(bound::isParty);
  }

  /** Each is asked, whatever the others answer: one may have partners to remember. */
  private long met(ConsentRule rule) {
    return rule.rules().stream().filter(this::isMet).count();
  }
}
