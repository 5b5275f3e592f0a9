package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.PartyId;

/**
 * A place that a rule counts: where it comes from, and whether nobody sits there any more (MEANING
 * §3.4, §3.13, §4.2).
 */
record Sitting(Descent descent, boolean gone) {
  static List<Sitting> taken(Collection<Descent> places) {
    return places.stream().map(place -> new Sitting(place, false)).toList();
  }

  PartyId holder() {
    return descent.holder();
  }

  static Set<PartyId> holders(Collection<Sitting> seats) {
    Set<PartyId> holders = new TreeSet<>();
    seats.stream().filter(seat -> !seat.gone()).forEach(seat -> holders.add(seat.holder()));
    return holders;
  }

  /**
   * The places that a party's name means: those that it held on a day and that are left, else those
   * that it ever held.
   */
  static Set<Sitting> of(PartyId party, Collection<Sitting> seats, LocalDate opening) {
    Set<Sitting> held = new HashSet<>();
    Set<Sitting> ever = new HashSet<>();
    for (Sitting seat : seats) {
      boolean then = seat.descent().cut(opening).holder().equals(party);
      (then ? held : ever).add(seat);
    }
    ever.removeIf(seat -> !seat.descent().isOf(party));
    if (held.stream().allMatch(Sitting::gone)) {
      held.addAll(ever);
    }
    return held;
  }

  static Set<Sitting> of(
      Collection<PartyId> parties, Collection<Sitting> seats, LocalDate opening) {
    Set<Sitting> its = new HashSet<>();
    parties.forEach(party -> its.addAll(of(party, seats, opening)));
    return its;
  }

  /** Seats as heads: those that were one place since a day, or have come to one holder, are one. */
  static List<List<Sitting>> heads(Collection<Sitting> seats, LocalDate since) {
    List<List<Sitting>> heads = new ArrayList<>();
    for (Sitting seat : seats) {
      List<Sitting> head = new ArrayList<>(List.of(seat));
      for (List<Sitting> other : List.copyOf(heads)) {
        if (other.stream().anyMatch(each -> each.isOneWith(seat, since))) {
          head.addAll(other);
          heads.remove(other);
        }
      }
      heads.add(head);
    }
    return heads;
  }

  private boolean isOneWith(Sitting other, LocalDate since) {
    return holder().equals(other.holder())
        || descent.cut(since).holder().equals(other.descent.cut(since).holder());
  }
}
