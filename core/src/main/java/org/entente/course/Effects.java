package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.Change;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Event.Kind;
import org.entente.answer.Membership.Suspended;
import org.entente.answer.Past;
import org.entente.roll.Seat;
import org.entente.roll.Seats;

/** What the changes of a case do when they take effect. */
record Effects(Case cause) implements Change.Visitor<Effects.Effect> {
  /** The order in which what takes effect at once does so. */
  enum Stage {
    /** Some are out. */
    LEAVING,
    /** Some are asked no more, or again. */
    PLACES,
    /** Some join. */
    JOINING,
    /** The agreement changes, or ends. */
    AGREEMENT
  }

  /**
   * What one change does.
   *
   * @param stage when it does, of what takes effect at once
   * @param told what is told of it
   * @param concerned whom it concerns, once all that leave on the day are gone; nobody in
   *     particular if it is towards everyone
   * @param change the position after it
   * @param bearsOnEnd whether it bears on when the agreement ends
   * @param bindsLater whether it may come to bind places later
   * @param endsOn the day on which what it does to places is over by itself
   */
  record Effect(
      Stage stage,
      Kind told,
      Function<Position, List<PartyId>> concerned,
      UnaryOperator<Position> change,
      boolean bearsOnEnd,
      boolean bindsLater,
      Optional<LocalDate> endsOn) {
    static Effect of(Kind told, UnaryOperator<Position> change, boolean bearsOnEnd) {
      return new Effect(
          Stage.AGREEMENT,
          told,
          remaining -> List.of(),
          change,
          bearsOnEnd,
          false,
          Optional.empty());
    }

    /** What happens to places, and to nothing else. */
    static Effect ofPlaces(
        Stage stage,
        Kind told,
        Function<Position, List<PartyId>> concerned,
        UnaryOperator<Position> change) {
      return new Effect(stage, told, concerned, change, false, false, Optional.empty());
    }

    Effect endingOn(Optional<LocalDate> end) {
      return new Effect(stage, told, concerned, change, bearsOnEnd, bindsLater, end);
    }

    /** Whether it is told, if it concerns some: whoever is out has left no place behind. */
    boolean isTold(List<PartyId> some) {
      return stage != Stage.LEAVING || !some.isEmpty();
    }
  }

  static List<Effect> of(Case cause) {
    Effects effects = new Effects(cause);
    List<Effect> found = new ArrayList<>(cause.changes().size());
    cause.changes().forEach(change -> found.add(change.accept(effects)));
    return Collections.unmodifiableList(found);
  }

  /** The position after all that a case changes, the leaving of its leaver aside. */
  static Position after(Case cause, Position position) {
    Position changed = position;
    for (Effect effect : cause.effects()) {
      changed = effect.change().apply(changed);
    }
    return changed;
  }

  /** What a case does in one stage. */
  static List<Effect> of(Case cause, Stage stage) {
    List<Effect> found = new ArrayList<>(0);
    for (Effect effect : cause.effects()) {
      if (effect.stage() == stage) {
        found.add(effect);
      }
    }
    return found;
  }

  /** Whether something of it bears on when the agreement ends. */
  static boolean bearsOnEnd(Case cause) {
    for (Effect effect : cause.effects()) {
      if (effect.bearsOnEnd()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Effect joins(Change.Joins joins) {
    PartyId newcomer = joins.party().id();
    return Effect.ofPlaces(
        Stage.JOINING,
        Kind.JOINED,
        remaining -> List.copyOf(remaining.lineage().byLaw().heirs(newcomer)),
        position -> apart(position, position.taking(places(joins, position))));
  }

  /** Of an accession that is not towards everyone, without those that it is not towards. */
  private Position apart(Position before, Position joined) {
    Adherents some = cause.adherents();
    return some == null
        ? joined
        : joined.apart(
            new Versions.Pairs(cause.act().orElseThrow(), cause.order()), without(some, before));
  }

  /** A place for the newcomer, or for each party that has succeeded it. */
  private List<Place> places(Change.Joins joins, Position position) {
    List<Place> places = new ArrayList<>();
    for (List<PartyId> line : position.lineage().byLaw().lines(joins.party().id())) {
      Party holder = cause.frozen().agreement().party(line.get(line.size() - 1)).orElseThrow();
      places.add(Place.of(
          cause.order(), holder, joins.role(), cause.progress().effectiveOn(), cause.act(), line));
    }
    return places;
  }

  /**
   * Who leaves does so before others join: its places are gone already. It has left only if it
   * holds no other place in what remains.
   */
  @Override
  public Effect leaves(Change.Leaves leaves) {
    return out(Kind.LEFT);
  }

  private Effect out(Kind told) {
    return Effect.ofPlaces(
        Stage.LEAVING,
        told,
        remaining -> cause.progress().leavers().stream()
            .filter(party -> !remaining.bound().isParty(party))
            .toList(),
        position -> position);
  }

  @Override
  public Effect expels(Change.Expels expels) {
    return out(Kind.EXPELLED);
  }

  @Override
  public Effect suspends(Change.Suspends suspends) {
    return ofConcerned(Kind.SUSPENDED, place -> place.suspended(Optional.of(suspended(suspends))))
        .endingOn(suspends.until());
  }

  private Suspended suspended(Change.Suspends suspends) {
    return new Suspended(
        cause.act().orElseThrow(), cause.progress().effectiveOn(), suspends.until());
  }

  @Override
  public Effect reinstates(Change.Reinstates reinstates) {
    return ofConcerned(Kind.REINSTATED, place -> place.suspended(Optional.empty()));
  }

  @Override
  public Effect changesRole(Change.ChangesRole changesRole) {
    return ofConcerned(Kind.ROLE_CHANGED, place -> place.inRole(changesRole.role()));
  }

  @Override
  public Effect substitutes(Change.Substitutes substitutes) {
    return Effect.ofPlaces(
        Stage.PLACES,
        Kind.SUBSTITUTED,
        remaining -> List.copyOf(substitutesIn(remaining)),
        position -> {
          Set<Place> passed = new LinkedHashSet<>();
          Set<Past.Succeeded> steps = new LinkedHashSet<>();
          List<Seat> concerned = concerned(position);
          for (Place place : position.places()) {
            if (concerned.contains(place.seat())) {
              substitute(place, substitutesIn(position), passed, steps);
            } else {
              passed.add(place);
            }
          }
          return position.passing(passed, position.founders(), List.copyOf(steps));
        });
  }

  /** Passes a place on to one, or to each of several; not to who has it already. */
  private void substitute(
      Place place, Set<PartyId> by, Set<Place> passed, Set<Past.Succeeded> steps) {
    Progress done = cause.progress();
    PartyId holder = place.holder().id();
    if (by.equals(Set.of(holder))) {
      passed.add(place);
      return;
    }
    for (PartyId party : by) {
      Party known = cause.frozen().agreement().party(party).orElseThrow();
      passed.add(place.passedTo(known, done.effectiveOn(), cause.act().orElseThrow(), true));
      steps.add(new Past.Succeeded(holder, party, done.happensOn(), false));
    }
  }

  private Set<PartyId> substitutesIn(Position position) {
    return cause.frozen().said().substitutes(position.lineage());
  }

  /** What happens to the places that it concerns, which stay. */
  private Effect ofConcerned(Kind told, UnaryOperator<Place> change) {
    return Effect.ofPlaces(
        Stage.PLACES,
        told,
        remaining -> List.copyOf(Seats.holders(concerned(remaining))),
        position -> {
          List<Seat> concerned = concerned(position);
          return position.changing(
              place -> concerned.contains(place.seat()) ? change.apply(place) : place);
        });
  }

  private List<Seat> concerned(Position position) {
    return cause.frozen().concerned(position);
  }

  /** By law, on its own day, with all other successions of that day. */
  @Override
  public Effect succeeds(Change.Succeeds succeeds) {
    return Effect.of(Kind.SUCCEEDED, position -> position, false);
  }

  @Override
  public Effect adopts(Change.Adopts adopts) {
    Adherents some = cause.adherents();
    if (some == null) {
      return Effect.of(
          Kind.TEXT_CHANGED, position -> position.adopting(adopts.instruments()), false);
    }
    Versions.Amended amended = Versions.Amended.of(cause.act().orElseThrow(), adopts.instruments());
    return new Effect(
        Stage.AGREEMENT,
        Kind.TEXT_CHANGED,
        remaining -> remaining.holders(without(some, remaining).negate()),
        position -> position.adopting(amended, without(some, position)),
        false,
        true,
        Optional.empty());
  }

  @Override
  public Effect setsTerm(Change.SetsTerm setsTerm) {
    Adherents some = cause.adherents();
    if (some == null || !some.lengthens()) {
      return Effect.of(Kind.TERM_CHANGED, position -> position.during(setsTerm.term()), true);
    }
    Versions.Amended amended = Versions.Amended.of(cause.act().orElseThrow(), setsTerm.term());
    return new Effect(
        Stage.AGREEMENT,
        Kind.TERM_CHANGED,
        remaining -> remaining.holders(without(some, remaining).negate()),
        position -> position.lengthening(amended, without(some, position)),
        true,
        true,
        Optional.empty());
  }

  /** The places that it does not bind when it takes effect; never one that it has made. */
  private Predicate<Place> without(Adherents some, Position position) {
    LocalDate happens = cause.progress().happensOn();
    return place -> place.id() != cause.order() && some.isWithout(place, position, happens);
  }

  @Override
  public Effect setsProvisions(Change.SetsProvisions setsProvisions) {
    return Effect.of(
        Kind.PROVISIONS_CHANGED, position -> position.under(setsProvisions.provisions()), false);
  }

  @Override
  public Effect ends(Change.Ends ends) {
    return Effect.of(Kind.TERMINATED, position -> position.in(Position.Phase.ENDED), true);
  }
}
