package org.entente.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ConsensualAct;
import org.entente.Expulsion;
import org.entente.PartyId;
import org.entente.Reinstatement;
import org.entente.RoleChange;
import org.entente.Substitution;
import org.entente.Suspension;

/** Whose place an act is about, and what it would change of it (MEANING §7.2 to §7.4). */
final class Affected {
  final Optional<PartyId> party;
  private final ConsensualAct act;
  private final Ledger ledger;
  private boolean hadPlaces;

  Affected(ConsensualAct act, Ledger ledger) {
    this.act = act;
    this.ledger = ledger;
    this.party = party(act);
  }

  private static Optional<PartyId> party(ConsensualAct act) {
    if (act instanceof Expulsion each) {
      return Optional.of(each.party());
    }
    if (act instanceof Suspension each) {
      return Optional.of(each.party());
    }
    if (act instanceof Reinstatement each) {
      return Optional.of(each.party());
    }
    if (act instanceof RoleChange each) {
      return Optional.of(each.party());
    }
    return act instanceof Substitution each ? Optional.of(each.party()) : Optional.empty();
  }

  /** Whether the others decide it, on one who is not asked. */
  boolean isByTheOthers() {
    return act instanceof Expulsion || act instanceof Suspension || act instanceof Reinstatement;
  }

  /** The places that it is about. */
  List<Situation.Holding> reached(Situation situation) {
    if (party.isEmpty() || !situation.isInForce()) {
      return List.of();
    }
    LocalDate opening = act.opening().orElse(situation.day);
    List<Situation.Holding> places = situation.holdings.stream()
        .filter(place -> place.descent().isReached(party.get(), opening))
        .toList();
    return places.isEmpty()
        ? situation.holdings.stream()
            .filter(place -> place.descent().isReached(party.get()))
            .toList()
        : places;
  }

  /** Who takes the places of a substitution. */
  Set<PartyId> takers(LocalDate day) {
    return act instanceof Substitution each ? ledger.heirs(each.substitute().id(), day) : Set.of();
  }

  /** Who holds the places that it is about. */
  Set<PartyId> holders(Situation situation) {
    Set<PartyId> holders = new TreeSet<>();
    reached(situation).forEach(place -> holders.add(place.holder()));
    return holders;
  }

  /** Whether its party has been in, and is not any more, or nothing is left to be changed of it. */
  boolean isGone(Situation morning) {
    if (party.isEmpty()) {
      return false;
    }
    List<Situation.Holding> places = reached(morning);
    hadPlaces |= !places.isEmpty();
    if (places.isEmpty()) {
      return (hadPlaces || ledger.wasParty(party.get()))
          && ledger.trials.stream().noneMatch(each -> each.isJoiner(party.get(), morning.day));
    }
    return !hasSomethingLeft(morning) && !isOtherwiseAgreed(morning);
  }

  /** Whether it would change something of the places. */
  boolean hasSomethingLeft(Situation situation) {
    List<Situation.Holding> places = reached(situation);
    LocalDate day = situation.day;
    if (act instanceof Suspension each) {
      return each.until().filter(until -> !day.isBefore(until)).isEmpty();
    }
    if (act instanceof Reinstatement) {
      return places.stream().anyMatch(place -> place.isSuspended(day));
    }
    if (act instanceof RoleChange each) {
      return places.stream().anyMatch(place -> place.role() != each.role());
    }
    return !(act instanceof Substitution)
        || places.stream().anyMatch(place -> !takers(day).equals(Set.of(place.holder())));
  }

  /** Whether another change of a place is agreed, after which there may be something left. */
  private boolean isOtherwiseAgreed(Situation morning) {
    return ledger.trials.stream()
        .filter(each -> each.act != act && each.isAgreedOn(morning.day))
        .filter(each -> act instanceof Reinstatement || act instanceof RoleChange)
        .anyMatch(
            each -> each.concern.reached(morning).stream().anyMatch(reached(morning)::contains));
  }
}
