package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.Agreement;
import org.entente.PartyId;
import org.entente.Succession;

/** What took effect so far, in the order in which it did. Any day's position follows from it. */
final class History {
  /**
   * A change counts from one day for judging, and from another, earlier one if retroactive, in the
   * record.
   */
  record Effect(LocalDate operative, LocalDate published, Consumer<Position> change) {}

  final Agreement agreement;
  final List<Succession> successions;
  private final List<Effect> effects = new ArrayList<>();

  History(Agreement agreement) {
    this.agreement = agreement;
    this.successions = agreement.acts().stream()
        .filter(Succession.class::isInstance)
        .map(Succession.class::cast)
        .toList();
  }

  void add(LocalDate operative, LocalDate published, Consumer<Position> change) {
    effects.add(new Effect(operative, published, change));
  }

  /** The position against which acts are judged. */
  Position operative(LocalDate day) {
    return position(day, effect -> !effect.operative().isAfter(day));
  }

  /** The position as it is now said to have been. */
  Position published(LocalDate day) {
    return position(day, effect -> !effect.published().isAfter(day));
  }

  /** The founding partners, or who has taken their place. */
  Set<PartyId> founders(LocalDate day) {
    Set<PartyId> founders = new TreeSet<>();
    agreement.founders().forEach(party -> founders.addAll(heirs(party.id(), day)));
    return founders;
  }

  /** All that the founding names, or who has taken their place. */
  Set<PartyId> named(LocalDate day) {
    Set<PartyId> named = founders(day);
    agreement.associates().forEach(party -> named.addAll(heirs(party.id(), day)));
    return named;
  }

  Set<PartyId> heirs(PartyId party, LocalDate day) {
    return Lineage.heirs(party, day, successions);
  }

  private Position position(LocalDate day, Predicate<Effect> counts) {
    Position position = new Position(agreement, successions, day);
    effects.stream().filter(counts).forEach(effect -> effect.change().accept(position));
    return position;
  }
}
