package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;
import org.entente.rule.Membership;
import org.entente.rule.Membership.Predecessor;

/**
 * A place in the agreement, made by the founding or an accession, and whoever holds it: it outlives
 * its holders, and one party may come to hold several. Its line is all who have held it, in order;
 * one that came back stands in it twice.
 */
record Seat(int id, Membership member, boolean isFounding, PartyId origin, List<PartyId> line) {
  static Seat ofFounder(int id, Party party, Role role) {
    Membership member = new Membership(party, role, LocalDate.MIN, LocalDate.MIN, Optional.empty());
    return new Seat(id, member, true, party.id(), List.of(party.id()));
  }

  /** A new place for one who stands at the end of a line of parties. */
  static Seat of(int id, Party party, Role role, LocalDate since, ActId by, List<PartyId> line) {
    Membership member = new Membership(party, role, since, since, Optional.of(by));
    return new Seat(id, member, false, party.id(), line);
  }

  /**
   * Whether it is an earlier place, or has come from it by succession: then its line goes on where
   * the earlier one ends. Where a place was split, its parts differ in who has held them.
   */
  @SuppressWarnings("ReferenceEquality") // Spares comparing where nobody was succeeded.
  boolean comesFrom(Seat earlier) {
    return id == earlier.id() && (line == earlier.line() || startsWith(earlier.line()));
  }

  private boolean startsWith(List<PartyId> shorter) {
    return shorter.size() <= line.size() && line.subList(0, shorter.size()).equals(shorter);
  }

  /** The same holder in the same place, whatever the days. */
  @SuppressWarnings("ReferenceEquality") // A line is made for one holder; an equal one is compared.
  boolean isHeldAs(Seat other) {
    return line == other.line();
  }

  Party holder() {
    return member.party();
  }

  Role role() {
    return member.role();
  }

  /** The same place in the hands of a successor; its holder took part in it until then, or not. */
  Seat passedTo(Party successor, LocalDate on, ActId by, boolean tookPart) {
    List<Predecessor> predecessors = new ArrayList<>(member.predecessors());
    if (tookPart) {
      predecessors.add(new Predecessor(holder().id(), on));
    }
    List<PartyId> longer = new ArrayList<>(line);
    longer.add(successor.id());
    Membership passed = new Membership(
        successor, member.role(), on, member.boundSince(), Optional.of(by), predecessors);
    return new Seat(id, passed, isFounding, origin, List.copyOf(longer));
  }

  Seat boundFrom(LocalDate day) {
    Membership bound =
        new Membership(holder(), role(), day, day, member.by(), member.predecessors());
    return new Seat(id, bound, isFounding, origin, line);
  }

  boolean wasHeldBy(PartyId party) {
    return line.contains(party);
  }
}
