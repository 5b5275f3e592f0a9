package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ActId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;
import org.entente.answer.Membership;
import org.entente.answer.Membership.Predecessor;
import org.entente.answer.Membership.Suspended;
import org.entente.roll.Seat;

/**
 * A place in the agreement, made by the founding or an accession, and whoever holds it: it outlives
 * its holders, and one party may come to hold several. Its line is all who have held it, in order;
 * one that came back stands in it twice. It passes on without the amendments that do not bind it.
 */
public record Place(int id, Membership member, List<PartyId> line, Set<ActId> without) {
  static Place ofFounder(int id, Party party, Role role) {
    return of(id, party, role, LocalDate.MIN, Optional.empty(), List.of(party.id()));
  }

  /** A new place for one who stands at the end of a line of parties. */
  static Place of(
      int id, Party party, Role role, LocalDate since, Optional<ActId> by, List<PartyId> line) {
    Membership member =
        Membership.builder().party(party).role(role).since(since).by(by).build();
    return new Place(id, member, line, Set.of());
  }

  /**
   * Whether it is an earlier place, or has come from it by succession: then its line goes on where
   * the earlier one ends. Where a place was split, its parts differ in who has held them.
   */
  @SuppressWarnings("ReferenceEquality") // Spares comparing where nobody was succeeded.
  boolean comesFrom(Place earlier) {
    return id == earlier.id() && (line == earlier.line() || startsWith(earlier.line()));
  }

  private boolean startsWith(List<PartyId> shorter) {
    return shorter.size() <= line.size() && line.subList(0, shorter.size()).equals(shorter);
  }

  public Party holder() {
    return member.party();
  }

  Role role() {
    return member.role();
  }

  boolean isSuspended() {
    return member.suspended().isPresent();
  }

  Seat seat() {
    return new Seat(id, holder().id(), role() == Role.PARTNER, isSuspended(), line);
  }

  boolean comesFromAny(List<Seat> earlier) {
    return earlier.stream().anyMatch(seat()::comesFrom);
  }

  boolean wasHeldBy(PartyId party) {
    return line.contains(party);
  }

  /** The same place in the hands of a successor; its holder took part in it until then, or not. */
  Place passedTo(Party successor, LocalDate on, ActId by, boolean tookPart) {
    List<Predecessor> predecessors = new ArrayList<>(member.predecessors());
    if (tookPart) {
      predecessors.add(new Predecessor(holder().id(), on));
    }
    List<PartyId> longer = new ArrayList<>(line);
    longer.add(successor.id());
    Membership passed = Membership.builder()
        .party(successor)
        .role(member.role())
        .since(on)
        .boundSince(member.boundSince())
        .by(by)
        .suspended(member.suspended())
        .predecessors(predecessors)
        .build();
    return new Place(id, passed, List.copyOf(longer), without);
  }

  /** The same in the hands of its holder, beside a place that has been separated from it. */
  Place goingOn() {
    List<PartyId> longer = new ArrayList<>(line);
    longer.add(holder().id());
    return new Place(id, member, List.copyOf(longer), without);
  }

  Place boundFrom(LocalDate day) {
    return new Place(id, member.withSince(day).withBoundSince(day), line, without);
  }

  /** The same, in a role. */
  Place inRole(Role role) {
    return new Place(id, member.withRole(role), line, without);
  }

  /** The same, suspended or not. */
  Place suspended(Optional<Suspended> suspended) {
    return new Place(id, member.withSuspended(suspended), line, without);
  }

  /** Whether it is suspended until a day that has come. */
  boolean isSuspendedUntil(LocalDate day) {
    return member
        .suspended()
        .flatMap(Suspended::until)
        .filter(end -> !end.isAfter(day))
        .isPresent();
  }

  /** Whether an amendment does not bind it. */
  boolean isWithout(ActId amendment) {
    return without.contains(amendment);
  }

  /** The same, bound by an amendment or not. */
  Place bound(ActId amendment, boolean isBound) {
    Set<ActId> others = new TreeSet<>(without);
    boolean changes = isBound ? others.remove(amendment) : others.add(amendment);
    return changes ? new Place(id, member, line, Set.copyOf(others)) : this;
  }
}
