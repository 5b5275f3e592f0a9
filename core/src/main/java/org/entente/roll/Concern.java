package org.entente.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.Change;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whose places a proceeding changes, without a notice of that party: the others put it out, suspend
 * it, or let it be asked again; or it takes part in another role, or another takes its place, to
 * which it consents. Immutable.
 *
 * @param party the party concerned
 * @param isByOthers whether the others decide on it, so that it is not asked itself; else its own
 *     consent is needed besides the rule's
 * @param ends whether its places end
 * @param until the day on which what happens to its places is over by itself
 * @param substitute who takes its places, and consents to that; null if nobody does
 * @param left what is left to be changed of a place, the day and its holder aside
 */
public record Concern(
    PartyId party,
    boolean isByOthers,
    boolean ends,
    Optional<LocalDate> until,
    @Nullable Party substitute,
    Function<Seat, Left> left) {
  /** What is left to be changed of a place. */
  public enum Left {
    SOMETHING,
    SUSPENSION_OVER,
    NOT_SUSPENDED,
    SAME_ROLE,
    SAME_HOLDER
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

    /** Who is to take part that may not do so yet. */
    public Stream<Party> joining() {
      return Stream.concat(
          Stream.ofNullable(newcomer),
          Stream.ofNullable(concern).flatMap(each -> Stream.ofNullable(each.substitute())));
    }

    private Parts ofOthers(
        PartyId party, boolean ends, Optional<LocalDate> until, Function<Seat, Left> left) {
      return new Parts(newcomer, leaver, new Concern(party, true, ends, until, null, left));
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
      return ofBoth(changes.party(), null, left);
    }

    @Override
    public Parts substitutes(Change.Substitutes substitutes) {
      return ofBoth(substitutes.party(), substitutes.substitute(), seat -> Left.SOMETHING);
    }

    private Parts ofBoth(PartyId party, @Nullable Party substitute, Function<Seat, Left> left) {
      Concern both = new Concern(party, false, false, Optional.empty(), substitute, left);
      return new Parts(newcomer, leaver, both);
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

  /** What is left to be changed of a place on a day, which some are to take, if any are. */
  public Left left(Seat seat, LocalDate day, Set<PartyId> substitutes) {
    if (substitutes.equals(Set.of(seat.holder()))) {
      return Left.SAME_HOLDER;
    }
    boolean isOver = until.filter(end -> !end.isAfter(day)).isPresent();
    return isOver ? Left.SUSPENSION_OVER : left.apply(seat);
  }
}
