package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.Change;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Event.Kind;

/** What the changes of a case do when they take effect. */
record Effects(Case cause) implements Change.Visitor<Effects.Effect> {
  /**
   * What one change does.
   *
   * @param told what is told of it
   * @param concerned whom it concerns, once all that leave on the day are gone; nobody in
   *     particular if it is towards everyone
   * @param change the position after it
   * @param bearsOnEnd whether it bears on when the agreement ends
   * @param bindsLater whether it may come to bind places later
   */
  record Effect(
      Kind told,
      Function<Position, List<PartyId>> concerned,
      UnaryOperator<Position> change,
      boolean bearsOnEnd,
      boolean bindsLater) {
    static Effect of(Kind told, UnaryOperator<Position> change, boolean bearsOnEnd) {
      return new Effect(told, remaining -> List.of(), change, bearsOnEnd, false);
    }
  }

  static List<Effect> of(Case cause) {
    Effects effects = new Effects(cause);
    List<Effect> found = new ArrayList<>(cause.changes().size());
    cause.changes().forEach(change -> found.add(change.accept(effects)));
    return found;
  }

  /** The position after all that a case changes, the leaving of its leaver aside. */
  static Position after(Case cause, Position position) {
    Position changed = position;
    for (Effect effect : of(cause)) {
      changed = effect.change().apply(changed);
    }
    return changed;
  }

  /** Whether something of it bears on when the agreement ends. */
  static boolean bearsOnEnd(Case cause) {
    return of(cause).stream().anyMatch(Effect::bearsOnEnd);
  }

  @Override
  public Effect joins(Change.Joins joins) {
    PartyId newcomer = joins.party().id();
    return new Effect(
        Kind.JOINED,
        remaining -> List.copyOf(remaining.lineage().heirs(newcomer)),
        position -> position.taking(places(joins, position)),
        false,
        false);
  }

  /** A place for the newcomer, or for each party that has succeeded it. */
  private List<Place> places(Change.Joins joins, Position position) {
    List<Place> places = new ArrayList<>();
    for (List<PartyId> line : position.lineage().lines(joins.party().id())) {
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
    return new Effect(
        Kind.LEFT,
        remaining -> cause.progress().leavers().stream()
            .filter(party -> !remaining.bound().isParty(party))
            .toList(),
        position -> position,
        false,
        false);
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
        Kind.TEXT_CHANGED,
        remaining -> remaining.holders(without(some, remaining).negate()),
        position -> position.adopting(amended, without(some, position)),
        false,
        true);
  }

  @Override
  public Effect setsTerm(Change.SetsTerm setsTerm) {
    Adherents some = cause.adherents();
    if (some == null || !some.lengthens()) {
      return Effect.of(Kind.TERM_CHANGED, position -> position.during(setsTerm.term()), true);
    }
    Versions.Amended amended = Versions.Amended.of(cause.act().orElseThrow(), setsTerm.term());
    return new Effect(
        Kind.TERM_CHANGED,
        remaining -> remaining.holders(without(some, remaining).negate()),
        position -> position.lengthening(amended, without(some, position)),
        true,
        true);
  }

  /** The places that it does not bind when it takes effect. */
  private Predicate<Place> without(Adherents some, Position position) {
    LocalDate happens = cause.progress().happensOn();
    return place -> some.isWithout(place, position, happens);
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
