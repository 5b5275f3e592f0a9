package org.entente.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.Act;
import org.entente.Change;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whose places a proceeding changes, without a notice of that party: the others put it out, suspend
 * it, or let it be asked again; or it takes part in another role, to which it consents. Immutable.
 *
 * @param party the party concerned
 * @param isByOthers whether the others decide on it, so that it is not asked itself; else its own
 *     consent is needed besides the rule's
 * @param ends whether its places end
 * @param until the day on which what happens to its places is over by itself
 * @param left what is left to be changed of a place, the day aside
 */
public record Concern(
    PartyId party,
    boolean isByOthers,
    boolean ends,
    Optional<LocalDate> until,
    Function<Seat, Left> left) {
  /** What is left to be changed of a place. */
  public enum Left {
    SOMETHING,
    SUSPENSION_OVER,
    NOT_SUSPENDED,
    SAME_ROLE
  }

  /** Who takes part in a proceeding in a way of its own. */
  public record Parts(
      @Nullable Party newcomer,
      Change.@Nullable Leaves leaver,
      @Nullable Concern concern) implements Change.Visitor<Parts> {
    public static Parts of(Proceeding proceeding) {
      Parts parts = new Parts(null, null, null);
      for (Change change : proceeding instanceof Act act ? act.changes() : List.<Change>of()) {
        parts = change.accept(parts);
      }
      return parts;
    }

    private Parts ofOthers(
        PartyId party, boolean ends, Optional<LocalDate> until, Function<Seat, Left> left) {
      return new Parts(newcomer, leaver, new Concern(party, true, ends, until, left));
    }

    @Override
    public Parts joins(Change.Joins joins) {
      return new Parts(joins.party(), leaver, concern);
    }

    @Override
    public Parts leaves(Change.Leaves leaves) {
      return new Parts(newcomer, leaves, concern);
    }

    @Override
    public Parts expels(Change.Expels expels) {
      return ofOthers(expels.party(), true, Optional.empty(), seat -> Left.SOMETHING);
    }

    @Override
    public Parts suspends(Change.Suspends suspends) {
      return ofOthers(suspends.party(), false, suspends.until(), seat -> Left.SOMETHING);
    }

    @Override
    public Parts reinstates(Change.Reinstates reinstates) {
      return ofOthers(
          reinstates.party(),
          false,
          Optional.empty(),
          seat -> seat.isSuspended() ? Left.SOMETHING : Left.NOT_SUSPENDED);
    }

    @Override
    public Parts changesRole(Change.ChangesRole changes) {
      boolean isToBePartner = changes.role() == Role.PARTNER;
      Function<Seat, Left> left =
          seat -> seat.isPartner() == isToBePartner ? Left.SAME_ROLE : Left.SOMETHING;
      return new Parts(
          newcomer, leaver, new Concern(changes.party(), false, false, Optional.empty(), left));
    }

    @Override
    public Parts succeeds(Change.Succeeds succeeds) {
      return this;
    }

    @Override
    public Parts adopts(Change.Adopts adopts) {
      return this;
    }

    @Override
    public Parts setsTerm(Change.SetsTerm setsTerm) {
      return this;
    }

    @Override
    public Parts setsProvisions(Change.SetsProvisions setsProvisions) {
      return this;
    }

    @Override
    public Parts ends(Change.Ends ends) {
      return this;
    }
  }

  /**
   * The places that it reaches: those that the party held at the opening, whoever holds them now,
   * and those that it has taken since; if there are none, those that it has held at any time.
   *
   * @param holderAtOpening who held a place at the opening, of all who have held it
   */
  public List<Seat> places(Seats seats, Function<List<PartyId>, PartyId> holderAtOpening) {
    List<Seat> reached = new ArrayList<>();
    List<Seat> once = new ArrayList<>();
    for (Seat seat : seats.all()) {
      if (seat.holder().equals(party) || holderAtOpening.apply(seat.line()).equals(party)) {
        reached.add(seat);
      } else if (seat.line().contains(party)) {
        once.add(seat);
      }
    }
    return reached.isEmpty() ? once : reached;
  }

  /** What is left to be changed of a place on a day. */
  public Left left(Seat seat, LocalDate day) {
    boolean isOver = until.filter(end -> !end.isAfter(day)).isPresent();
    return isOver ? Left.SUSPENSION_OVER : left.apply(seat);
  }
}
