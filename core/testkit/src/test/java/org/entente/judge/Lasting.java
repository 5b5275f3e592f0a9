package org.entente.judge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

  Lasting(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Takes up the clause of the day: another one counts anew. */
  private void take(Situation situation) {
    Optional<ConsentRule> today = Optional.of(situation.provisions.continuesWhile());
    if (!today.equals(clause)) {
      wasMet = false;
      partnerLeft = false;
      clause = today;
    }
  }

  void begin(LocalDate day) {
    take(ledger.operative(day));
  }

  /** Takes a step by which some may leave, and sees whether a partner is gone without an heir. */
  void left(LocalDate day, Runnable step) {
    Map<Descent, PartyId> before = places(day);
    step.run();
    before.keySet().removeAll(places(day).keySet());
    partnerLeft |= !ledger.operative(day).parties().containsAll(before.values());
  }

  private Map<Descent, PartyId> places(LocalDate day) {
    Map<Descent, PartyId> places = new HashMap<>();
    ledger.operative(day).holdings.stream()
        .filter(place -> place.role() == Role.PARTNER)
        .forEach(place -> places.put(place.descent(), place.holder()));
    return places;
  }

  boolean goesOn(Situation situation) {
    take(situation);
    boolean met = isMet(clause.orElseThrow(), situation);
    boolean deserted = hadParties && situation.parties().isEmpty();
    boolean goesOn = !deserted && (met || !wasMet);
    wasMet |= met;
    hadParties |= !situation.parties().isEmpty();
    return goesOn;
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
            .allMatch(
                party -> parties.stream().anyMatch(ledger.heirs(party, situation.day)::contains));
  }
}
