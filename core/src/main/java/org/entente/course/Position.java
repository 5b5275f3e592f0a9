package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.jspecify.annotations.Nullable;

/** Where an agreement stands between two changes. Each change makes another position. */
public final class Position {
  /** Whether it is in force. */
  public enum Phase {
    FORMING,
    IN_FORCE,
    ENDED
  }

  private static final Roll<Place> NO_PLACE = Roll.empty(place -> place.holder().id());

  private final Phase phase;
  private final Roll<Place> places;
  private final Standing bound;
  private final List<Place> founders;
  private final List<Instrument> texts;
  private final Term term;
  private final Provisions provisions;
  private final Lineage lineage;
  private volatile @Nullable Standing standing;
  private volatile @Nullable Standing founding;

  private Position(
      Phase phase,
      Roll<Place> places,
      Standing bound,
      List<Place> founders,
      List<Instrument> texts,
      Term term,
      Provisions provisions,
      Lineage lineage) {
    this.phase = phase;
    this.places = places;
    this.bound = bound;
    this.founders = founders;
    this.texts = texts;
    this.term = term;
    this.provisions = provisions;
    this.lineage = lineage;
  }

  /** Before the founding: everybody that is named, and nobody bound. */
  static Position before(Agreement agreement, Lineage nobody) {
    List<Place> founders = new ArrayList<>();
    for (Party party : agreement.founders()) {
      founders.add(Place.ofFounder(founders.size(), party, Role.PARTNER));
    }
    for (Party party : agreement.associates()) {
      founders.add(Place.ofFounder(founders.size(), party, Role.ASSOCIATE));
    }
    return new Position(
        Phase.FORMING,
        NO_PLACE,
        Holders.nobody(),
        List.copyOf(founders),
        agreement.instruments(),
        agreement.term(),
        agreement.provisions(),
        nobody);
  }

  public Phase phase() {
    return phase;
  }

  boolean isInForce() {
    return phase == Phase.IN_FORCE;
  }

  List<Place> places() {
    return places;
  }

  /** The founding places that are not taken yet. */
  public List<Place> founders() {
    return founders;
  }

  Term term() {
    return term;
  }

  Provisions provisions() {
    return provisions;
  }

  public Lineage lineage() {
    return lineage;
  }

  /** The same, over if its term is by a day. */
  Position endedBy(LocalDate day) {
    return isInForce() && isOver(day) ? in(Phase.ENDED) : this;
  }

  /** Whether its term has run by a day. */
  boolean isOver(LocalDate day) {
    Optional<LocalDate> until = term.until();
    return until.isPresent() && !until.get().isAfter(day);
  }

  Position in(Phase next) {
    return new Position(next, places, bound, founders, texts, term, provisions, lineage);
  }

  /** With new places taken. */
  Position taking(List<Place> taken) {
    return taking(taken, founders);
  }

  /**
   * With founding places taken, by whoever holds them in this position. Founding places are always
   * in one order.
   */
  Position takingFounding(List<Place> taken) {
    List<Place> held = new ArrayList<>(taken.size());
    List<Place> left = new ArrayList<>();
    int next = 0;
    for (Place founder : founders) {
      while (next < taken.size() && taken.get(next).id() < founder.id()) {
        next++;
      }
      Place same = sameAmong(taken, next, founder);
      if (same == null) {
        left.add(founder);
      } else {
        held.add(same.isHeldAs(founder) ? same : founder.boundFrom(same.member().since()));
      }
    }
    return taking(held, List.copyOf(left));
  }

  private static @Nullable Place sameAmong(List<Place> taken, int from, Place founder) {
    for (int i = from; i < taken.size() && taken.get(i).id() == founder.id(); i++) {
      Place place = taken.get(i);
      if (place.comesFrom(founder)) {
        return place;
      }
    }
    return null;
  }

  private Position taking(List<Place> taken, List<Place> foundersLeft) {
    Roll<Place> all = places.plus(taken);
    boolean isFirst = size() == 0 && lineage.isEmpty();
    Standing more = !isFirst && Holders.isAnyBound(bound, taken)
        ? Holders.bound(all)
        : Holders.withMore(bound, taken);
    return new Position(phase, all, more, foundersLeft, texts, term, provisions, lineage);
  }

  Position leaving(Predicate<Place> left) {
    Roll<Place> others = NO_PLACE.plus(places.stream().filter(left.negate()).toList());
    Standing stillBound =
        size() == places.size() ? Holders.boundOnce(others) : Holders.bound(others);
    return new Position(phase, others, stillBound, founders, texts, term, provisions, lineage);
  }

  Position adopting(List<Instrument> adopted) {
    Map<InstrumentId, Instrument> all = new LinkedHashMap<>();
    texts.forEach(text -> all.put(text.id(), text));
    adopted.forEach(text -> all.put(text.id(), text));
    List<Instrument> next = List.copyOf(all.values());
    return new Position(phase, places, bound, founders, next, term, provisions, lineage);
  }

  Position during(Term next) {
    return new Position(phase, places, bound, founders, texts, next, provisions, lineage);
  }

  Position under(Provisions next) {
    return new Position(phase, places, bound, founders, texts, term, next, lineage);
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
    Roll<Place> passed = NO_PLACE.plus(Holders.passed(places, successions, day, true));
    return new Position(
        phase,
        passed,
        Holders.bound(passed),
        List.copyOf(Holders.passed(founders, successions, day, phase == Phase.FORMING)),
        texts,
        term,
        provisions,
        lineage.with(steps));
  }

  /**
   * Whether parties have joined since an earlier position, and nothing else has changed for acts.
   */
  @SuppressWarnings("ReferenceEquality") // Spares comparing places where none has changed.
  boolean extendsBy(Position earlier) {
    return phase == earlier.phase
        && lineage == earlier.lineage
        && places.startsWith(earlier.places);
  }

  /** Whether a party holds a place. */
  boolean isBound(PartyId party) {
    return bound.isParty(party);
  }

  /** Whether anybody is bound who is asked for consent. */
  boolean hasPartners() {
    return !bound.partners().isEmpty();
  }

  /** The number of parties, whatever the number of places they hold. */
  int size() {
    return bound.members().size();
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
    Set<PartyId> ids = new LinkedHashSet<>();
    electors.forEach(party -> ids.add(party.id()));
    return ids;
  }

  public Standing standing(LocalDate day) {
    return standing().withDay(day);
  }

  /** Where it stands, on no day in particular. */
  Standing standing() {
    Standing known = standing;
    if (known == null) {
      known = (isInForce() ? bound : Holders.nobody())
          .toBuilder()
              .inForce(isInForce())
              .texts(isInForce() ? texts : List.of())
              .term(term)
              .provisions(provisions)
              .past(lineage)
              .build();
      standing = known;
    }
    return known;
  }

  /** The same, where those asked are the founding partners, whether their place is taken or not. */
  Standing founding() {
    Standing known = founding;
    if (known == null) {
      known = standing().toBuilder().electorate(foundingPartners()).build();
      founding = known;
    }
    return known;
  }

  private List<Party> foundingPartners() {
    List<Party> partners = new ArrayList<>(founders.size());
    for (Place place : founders) {
      if (place.role() == Role.PARTNER) {
        partners.add(place.holder());
      }
    }
    return lineage.isEmpty() ? partners : List.copyOf(new LinkedHashSet<>(partners));
  }
}
