package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Instrument;
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
import org.entente.roll.Seats;

/**
 * Where an agreement stands between two changes. Each change makes another position.
 *
 * @param phase whether it is in force
 * @param places the places that are taken
 * @param bound who is bound by them, to what: as it stands while in force
 * @param founders the founding places that are not taken yet, always in one order
 * @param versions the texts and the term, as far as they are not everybody's
 */
public record Position(
    Phase phase, Roll<Place> places, Standing bound, List<Place> founders, Versions versions) {
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
    return new Position(
        Phase.FORMING, NO_PLACE, bound, List.copyOf(founders), Versions.of(agreement));
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
  public boolean isOver(LocalDate day) {
    Optional<LocalDate> until = term().until();
    return until.isPresent() && !until.get().isAfter(day);
  }

  Position in(Phase next) {
    return new Position(next, places, bound, founders, versions);
  }

  private Position with(Standing next) {
    return new Position(phase, places, next, founders, versions);
  }

  /** With places, and who is bound by them, to the texts that each has. */
  private Position with(Roll<Place> taken, Standing holders, List<Place> foundersLeft) {
    Position next = new Position(phase, taken, holders, foundersLeft, versions);
    return versions.areOfAll() ? next : next.with(versions);
  }

  private Position with(Versions next) {
    Versions settled = next.settled(places);
    return new Position(phase, places, settled.shown(bound, places), founders, settled);
  }

  Position adopting(List<Instrument> adopted) {
    return with(versions.adopting(adopted));
  }

  /** With the term going on until another end: it has begun, whatever first day the new one has. */
  Position during(Term next) {
    Term one = carriedOn(next);
    return with(bound.toBuilder().term(one).build()).with(versions.during(one));
  }

  /** One term until another end: it has begun, whatever first day the new one has. */
  private Term carriedOn(Term next) {
    boolean isOneTerm = next.until().isEmpty()
        || term().from().filter(from -> !from.isBefore(next.until().get())).isEmpty();
    if (!isOneTerm) {
      return next;
    }
    Term begun = term().from().map(Term::from).orElseGet(Term::always);
    return new Term(begun.from(), next.until(), next.ends(), next.renewal());
  }

  /** With the day known on which its term is over that ends by a rule. */
  Position ending(LocalDate day) {
    return during(new Term(
        term().from().filter(day::isAfter),
        Optional.of(day),
        term().ends(),
        term().renewal()));
  }

  /**
   * With its term renewed, or not to be renewed any more; where it is longer for some, the longest.
   */
  Position renewing(UnaryOperator<Term> change) {
    return with(bound.toBuilder().term(change.apply(term())).build())
        .with(versions.renewing(change));
  }

  /** With texts that do not bind some places. */
  Position adopting(Versions.Amended amended, Predicate<Place> without) {
    return each(place -> place.bound(amended.act(), !without.test(place)))
        .with(versions.plus(amended));
  }

  /** With a place made by an accession, with which some others have nothing to do yet. */
  Position apart(Versions.Pairs pairs, Predicate<Place> without) {
    return each(place -> place.bound(pairs.act(), !without.test(place))).with(versions.plus(pairs));
  }

  /** With a term that ends later, though not for some places; as it is, if it ends no later. */
  Position lengthening(Versions.Amended amended, Predicate<Place> without) {
    boolean isUnknown = term().ends().isPresent() && term().until().isEmpty();
    Optional<Term> later = amended.term().filter(next -> isUnknown || term().isLengthenedBy(next));
    return later
        .map(this::carriedOn)
        .map(next -> with(bound.toBuilder().term(next).build()).adopting(amended, without))
        .orElse(this);
  }

  /** With an act that is towards places too which it did not bind before. */
  Position bindingToo(ActId amendment, List<Place> more) {
    Predicate<Place> isOne =
        place -> more.stream().anyMatch(one -> place.comesFrom(one) || one.comesFrom(place));
    return each(place -> isOne.test(place) ? place.bound(amendment, true) : place)
        .with(versions);
  }

  /** The places for which the term is over by a day, and is not for others, by amendment. */
  Map<ActId, List<Place>> over(LocalDate day) {
    if (!isInForce() || !versions.isAnyLonger()) {
      return Map.of();
    }
    Map<ActId, List<Place>> over = new TreeMap<>();
    for (Place place : places) {
      versions
          .endOf(place)
          .filter(end -> !end.on().isAfter(day))
          .ifPresent(
              end -> over.computeIfAbsent(end.by(), by -> new ArrayList<>()).add(place));
    }
    return over;
  }

  /**
   * The end that the term has for a party, the last of its places, where others have a later one.
   */
  public Optional<Versions.End> endFor(PartyId party) {
    List<Place> held = placesOf(party);
    return held.stream().allMatch(place -> versions.endOf(place).isPresent())
        ? held.stream()
            .flatMap(place -> versions.endOf(place).stream())
            .max(Comparator.comparing(Versions.End::on))
        : Optional.empty();
  }

  boolean isOver(Place place, LocalDate day) {
    return versions.endOf(place).filter(end -> !end.on().isAfter(day)).isPresent();
  }

  /** Whether nothing applies yet between two parties, by the accession of one of them. */
  public boolean areApart(PartyId one, PartyId other) {
    return !versions.pairs().isEmpty()
        && !one.equals(other)
        && versions.areApart(places, one, other);
  }

  /** The places that a party holds. */
  List<Place> placesOf(PartyId party) {
    return places.stream().filter(place -> place.holder().id().equals(party)).toList();
  }

  /** Whether an amendment that is in effect for others does not bind a party. */
  public boolean isWithout(PartyId party, ActId amendment) {
    return versions.ofSome().stream().anyMatch(each -> each.act().equals(amendment))
        && places.stream()
            .filter(place -> place.holder().id().equals(party))
            .allMatch(place -> place.isWithout(amendment));
  }

  private Position each(UnaryOperator<Place> change) {
    Roll<Place> changed = NO_PLACE.plus(places.stream().map(change).toList());
    return new Position(phase, changed, bound, founders, versions);
  }

  /** With places changed that stay. */
  Position changing(UnaryOperator<Place> change) {
    Roll<Place> changed = NO_PLACE.plus(places.stream().map(change).toList());
    return with(changed, Holders.bound(bound, changed), founders);
  }

  Position under(Provisions next) {
    return with(bound.toBuilder().provisions(next).build());
  }

  /** With new places taken. */
  Position taking(List<Place> taken) {
    return taking(taken, founders);
  }

  private Position taking(List<Place> taken, List<Place> foundersLeft) {
    Roll<Place> all = places.plus(taken);
    Standing more = Holders.withMore(bound, taken);
    more = Holders.isAnyTwice(more, taken) ? Holders.bound(bound, all) : more;
    return with(all, more, foundersLeft);
  }

  /** With founding places taken from a day on, by whoever holds them in this position and may. */
  Position takingFounding(List<Place> taken, LocalDate from, Predicate<Place> may) {
    List<Place> held = new ArrayList<>(taken.size());
    List<Place> left = new ArrayList<>();
    int next = 0;
    for (Place founder : founders) {
      while (next < taken.size() && taken.get(next).id() < founder.id()) {
        next++;
      }
      if (Holders.isAnyFrom(founder, taken, next) && may.test(founder)) {
        held.add(founder.boundFrom(from));
      } else {
        left.add(founder);
      }
    }
    return taking(held, List.copyOf(left));
  }

  Position leaving(Predicate<Place> left) {
    Roll<Place> others = NO_PLACE.plus(places.stream().filter(left.negate()).toList());
    return with(others, Holders.bound(bound, others), founders);
  }

  /**
   * With all successions of one day, at once. Founding places are taken part in while all are, and
   * then no more until each is taken.
   */
  Position succeeding(List<Succession> successions, LocalDate day) {
    List<Past.Succeeded> steps = new ArrayList<>();
    successions.forEach(each -> steps.addAll(Holders.steps(each)));
    boolean tookPart = phase == Phase.FORMING;
    return passing(
        Holders.passed(places, successions, day, true),
        List.copyOf(Holders.passed(founders, successions, day, tookPart)),
        steps);
  }

  /** With places in the hands of others, who took them in some steps. */
  Position passing(Collection<Place> passed, List<Place> foundersLeft, List<Past.Succeeded> steps) {
    Standing later = bound.toBuilder().past(lineage().with(steps)).build();
    Roll<Place> all = NO_PLACE.plus(passed);
    return with(all, Holders.bound(later, all), foundersLeft);
  }

  /** Who holds places of some kind, in whichever role. */
  List<PartyId> holders(Predicate<Place> kind) {
    return places.stream()
        .filter(kind)
        .map(place -> place.holder().id())
        .distinct()
        .toList();
  }

  /** Whether a party is bound by a place on a day on which it is in force. */
  public boolean hasTaken(PartyId party) {
    return isInForce() && !placesOf(party).isEmpty();
  }

  /** Whether a party holds a place, before the founding one that is still to be taken. */
  public boolean hasPlace(PartyId party) {
    List<Place> held = phase == Phase.FORMING ? founders : places;
    return held.stream().anyMatch(place -> place.holder().id().equals(party));
  }

  /** Whose consent counts: the partners, before the founding those who are asked to found. */
  Set<PartyId> electors() {
    List<Party> electors =
        phase == Phase.FORMING ? foundingPartners() : standing().electorate();
    return electors.stream().map(Party::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public Standing standing(LocalDate day) {
    return standing().withDay(day);
  }

  /** Where it stands, on no day in particular: while not in force, nobody is bound to anything. */
  Standing standing() {
    if (isInForce()) {
      return lineage().tellsPlacesApart() ? seated(bound, seats()) : bound;
    }
    return bound.toBuilder().inForce(false).members(List.of()).texts(List.of()).build();
  }

  private Standing seated(Standing standing, Seats seats) {
    return standing.toBuilder().past(lineage().seated(seats)).build();
  }

  /** The places in which acts are asked; nobody is asked while it is not in force. */
  Seats seats() {
    return Holders.seats(isInForce() ? places : List.of());
  }

  /** The founding places that are not taken yet. */
  Seats foundingSeats() {
    return Holders.seats(founders);
  }

  /** The same, where those asked are the founding partners, whether their place is taken or not. */
  Standing founding() {
    return seated(standing().toBuilder().electorate(foundingPartners()).build(), foundingSeats());
  }

  private List<Party> foundingPartners() {
    List<Party> partners = new ArrayList<>(founders.size());
    for (Place place : founders) {
      if (place.role() == Role.PARTNER) {
        partners.add(place.holder());
      }
    }
    return lineage().isEmpty() ? partners : List.copyOf(new LinkedHashSet<>(partners));
  }
}
