package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Succession;
import org.entente.Term;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.hearing.Lineage;
import org.entente.roll.Roll;

/**
 * Where an agreement stands between two changes. Each change makes another position.
 *
 * @param phase whether it is in force
 * @param places the places that are taken
 * @param bound who is bound by them, to what: as it stands while in force
 * @param founders the founding places that are not taken yet, always in one order
 */
public record Position(Phase phase, Roll<Place> places, Standing bound, List<Place> founders) {
  /** Whether an agreement is in force. */
  public enum Phase {
    FORMING,
    IN_FORCE,
    ENDED
  }

  private static final Roll<Place> NO_PLACE = Roll.empty(place -> place.holder().id());

  /** Before the founding: everybody that is named, and nobody bound. */
  static Position before(Agreement agreement, Lineage nobody) {
    List<Place> founders = new ArrayList<>();
    for (Party party : agreement.founders()) {
      founders.add(Place.ofFounder(founders.size(), party, Role.PARTNER));
    }
    for (Party party : agreement.associates()) {
      founders.add(Place.ofFounder(founders.size(), party, Role.ASSOCIATE));
    }
    Standing bound = Standing.builder(LocalDate.MIN)
        .texts(agreement.instruments())
        .term(agreement.term())
        .provisions(agreement.provisions())
        .past(nobody)
        .build();
    return new Position(Phase.FORMING, NO_PLACE, bound, List.copyOf(founders));
  }

  boolean isInForce() {
    return phase == Phase.IN_FORCE;
  }

  Term term() {
    return bound.term();
  }

  Provisions provisions() {
    return bound.provisions();
  }

  public Lineage lineage() {
    return Lineage.of(bound);
  }

  /** The same, over if its term is by a day. */
  Position endedBy(LocalDate day) {
    return isInForce() && isOver(day) ? in(Phase.ENDED) : this;
  }

  /** Whether its term has run by a day. */
  boolean isOver(LocalDate day) {
    return term().until().filter(until -> !until.isAfter(day)).isPresent();
  }

  Position in(Phase next) {
    return new Position(next, places, bound, founders);
  }

  private Position with(Standing.Builder next) {
    return new Position(phase, places, next.build(), founders);
  }

  Position adopting(List<Instrument> adopted) {
    Map<InstrumentId, Instrument> all = new LinkedHashMap<>();
    bound.texts().forEach(text -> all.put(text.id(), text));
    adopted.forEach(text -> all.put(text.id(), text));
    return with(bound.toBuilder().texts(List.copyOf(all.values())));
  }

  Position during(Term next) {
    return with(bound.toBuilder().term(next));
  }

  Position under(Provisions next) {
    return with(bound.toBuilder().provisions(next));
  }

  /** With new places taken. */
  Position taking(List<Place> taken) {
    return taking(taken, founders);
  }

  private Position taking(List<Place> taken, List<Place> foundersLeft) {
    Roll<Place> all = places.plus(taken);
    Standing more = Holders.withMore(bound, taken);
    more = Holders.isAnyTwice(more, taken) ? Holders.bound(bound, all) : more;
    return new Position(phase, all, more, foundersLeft);
  }

  /** With founding places taken from a day on, by whoever holds them in this position. */
  Position takingFounding(List<Place> taken, LocalDate from) {
    List<Place> held = new ArrayList<>(taken.size());
    List<Place> left = new ArrayList<>();
    int next = 0;
    for (Place founder : founders) {
      while (next < taken.size() && taken.get(next).id() < founder.id()) {
        next++;
      }
      if (isAnyFrom(founder, taken, next)) {
        held.add(founder.boundFrom(from));
      } else {
        left.add(founder);
      }
    }
    return taking(held, List.copyOf(left));
  }

  private static boolean isAnyFrom(Place founder, List<Place> taken, int from) {
    for (int i = from; i < taken.size() && taken.get(i).id() == founder.id(); i++) {
      if (taken.get(i).comesFrom(founder)) {
        return true;
      }
    }
    return false;
  }

  Position leaving(Predicate<Place> left) {
    Roll<Place> others = NO_PLACE.plus(places.stream().filter(left.negate()).toList());
    return new Position(phase, others, Holders.bound(bound, others), founders);
  }

  /**
   * With all successions of one day, at once. Founding places are taken part in while all are, and
   * then no more until each is taken.
   */
  Position succeeding(List<Succession> successions, LocalDate day) {
    List<Past.Succeeded> steps = new ArrayList<>();
    for (Succession succession : successions) {
      for (PartyId predecessor : succession.predecessors()) {
        for (Party successor : succession.successors()) {
          steps.add(new Past.Succeeded(predecessor, successor.id(), day));
        }
      }
    }
    Standing later = bound.toBuilder().past(lineage().with(steps)).build();
    Roll<Place> passed = NO_PLACE.plus(Holders.passed(places, successions, day, true));
    boolean tookPart = phase == Phase.FORMING;
    return new Position(
        phase,
        passed,
        Holders.bound(later, passed),
        List.copyOf(Holders.passed(founders, successions, day, tookPart)));
  }

  /** Whether a party holds a place, before the founding one that is still to be taken. */
  public boolean hasPlace(PartyId party) {
    List<Place> held = phase == Phase.FORMING ? founders : places;
    return held.stream().anyMatch(place -> place.holder().id().equals(party));
  }

  /** Whose consent counts: the partners, before the founding those who are asked to found. */
  Set<PartyId> electors() {
    List<Party> electors =
        phase == Phase.FORMING ? foundingPartners() : standing().partners();
    return electors.stream().map(Party::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public Standing standing(LocalDate day) {
    return standing().withDay(day);
  }

  /** Where it stands, on no day in particular: while not in force, nobody is bound to anything. */
  Standing standing() {
    return isInForce()
        ? bound
        : bound.toBuilder().inForce(false).members(List.of()).texts(List.of()).build();
  }

  /** The same, where those asked are the founding partners, whether their place is taken or not. */
  Standing founding() {
    return standing().toBuilder().electorate(foundingPartners()).build();
  }

  private List<Party> foundingPartners() {
    Stream<Party> partners =
        founders.stream().filter(place -> place.role() == Role.PARTNER).map(Place::holder);
    return lineage().isEmpty() ? partners.toList() : partners.distinct().toList();
  }
}
