package org.entente.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.entente.Quota;
import org.entente.Role;

/** Whether the agreement goes on with who is left (MEANING §9.1). */
final class Lasting {
  private final Ledger ledger;
  private Optional<ConsentRule> clause = Optional.empty();
  private boolean wasMet;
  private boolean hadParties;
  private boolean partnerLeft;
  private List<Descent> seen = List.of();
  private List<Descent> others = List.of();
  private LocalDate seenOn = LocalDate.MIN;

  Lasting(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Looks at who is there once a morning's changes have all taken place, or an evening's. */
  boolean goesOn(Situation situation) {
    if (!clause.equals(Optional.of(situation.provisions.continuesWhile()))) {
      clause = Optional.of(situation.provisions.continuesWhile());
      wasMet = false;
      partnerLeft = false;
      seen = List.of();
    }
    partnerLeft |= seen.stream().anyMatch(place -> isGone(place, situation));
    seenOn = situation.day;
    seen = situation.places(place -> place.role() == Role.PARTNER);
    others = situation.places(place -> true);
    boolean met = isMet(clause.orElseThrow(), situation);
    boolean deserted = hadParties && situation.parties().isEmpty();
    boolean goesOn = !deserted && (met || !wasMet);
    wasMet |= met;
    hadParties |= !situation.parties().isEmpty();
    return goesOn;
  }

  /** Whether nobody is in by now who had a place at the last look, or has taken it since. */
  private boolean isGone(Descent place, Situation situation) {
    return place.at(seenOn, situation.day, ledger.successions).stream()
        .noneMatch(each -> situation.parties().contains(each.holder())
            || situation.places(held -> true).stream()
                .anyMatch(
                    held -> held.equals(each) || held.continues(each) && !others.contains(held)));
  }

  private boolean isMet(ConsentRule rule, Situation situation) {
    if (rule instanceof ConsentRule.AllOf) {
      return rule.rules().stream().allMatch(each -> isMet(each, situation));
    }
    if (rule instanceof ConsentRule.AnyOf) {
      return rule.rules().stream().anyMatch(each -> isMet(each, situation));
    }
    if (rule instanceof ConsentRule.EveryPartner) {
      return !partnerLeft;
    }
    Set<PartyId> parties = situation.parties();
    if (rule instanceof Quota number) {
      return parties.size() >= ((Quota.AtLeast) number.bar()).count();
    }
    return ((ConsentRule.Named) rule)
        .parties().stream()
            .allMatch(party -> parties.contains(party)
                || parties.stream().anyMatch(ledger.heirs(party, situation.day)::contains)
                || situation.holdings.stream().anyMatch(place -> place.descent().isOf(party)));
  }
}
