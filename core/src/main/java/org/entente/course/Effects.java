package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.Change;
import org.entente.Party;
import org.entente.PartyId;

/** What the changes of a case do to a position when they take effect. */
record Effects(Case cause, Position position) implements Change.Visitor<Position> {
  /** The position after all that the case changes, the leaving of its leaver aside. */
  static Position of(Case cause, Position position) {
    Position changed = position;
    for (Change change : cause.changes()) {
      changed = change.accept(new Effects(cause, changed));
    }
    return changed;
  }

  /** The position after all that bears on the end of the agreement. */
  static Position onEnd(Case cause, Position position) {
    return bearsOnEnd(cause) ? of(cause, position) : position;
  }

  /** Whether something of it bears on when the agreement ends. */
  static boolean bearsOnEnd(Case cause) {
    return cause.changes().stream().anyMatch(change -> change.accept(new BearsOnEnd()));
  }

  /** A place for the newcomer, or for each party that has succeeded it. */
  @Override
  public Position joins(Change.Joins joins) {
    LocalDate since = cause.progress().effectiveOn();
    List<Place> places = new ArrayList<>();
    for (List<PartyId> line : position.lineage().lines(joins.party().id())) {
      Party holder = cause.frozen().agreement().party(line.get(line.size() - 1)).orElseThrow();
      places.add(Place.of(cause.order(), holder, joins.role(), since, cause.act(), line));
    }
    return position.taking(places);
  }

  /** Who leaves does so before others join: its places are gone already. */
  @Override
  public Position leaves(Change.Leaves leaves) {
    return position;
  }

  /** By law, on its own day, with all other successions of that day. */
  @Override
  public Position succeeds(Change.Succeeds succeeds) {
    return position;
  }

  @Override
  public Position adopts(Change.Adopts adopts) {
    return position.adopting(adopts.instruments());
  }

  @Override
  public Position setsTerm(Change.SetsTerm setsTerm) {
    return position.during(setsTerm.term());
  }

  @Override
  public Position setsProvisions(Change.SetsProvisions setsProvisions) {
    return position.under(setsProvisions.provisions());
  }

  @Override
  public Position ends(Change.Ends ends) {
    return position.in(Position.Phase.ENDED);
  }

  /** Whether a change bears on when the agreement ends. */
  private record BearsOnEnd() implements Change.Visitor<Boolean> {
    @Override
    public Boolean joins(Change.Joins joins) {
      return false;
    }

    @Override
    public Boolean leaves(Change.Leaves leaves) {
      return false;
    }

    @Override
    public Boolean succeeds(Change.Succeeds succeeds) {
      return false;
    }

    @Override
    public Boolean adopts(Change.Adopts adopts) {
      return false;
    }

    @Override
    public Boolean setsTerm(Change.SetsTerm setsTerm) {
      return true;
    }

    @Override
    public Boolean setsProvisions(Change.SetsProvisions setsProvisions) {
      return false;
    }

    @Override
    public Boolean ends(Change.Ends ends) {
      return true;
    }
  }
}
