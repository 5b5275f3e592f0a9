package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Succession;

/** A place among the parties: who held it first, and each heir with the day it took the place. */
record Descent(List<Holder> holders) {
  record Holder(PartyId party, LocalDate since) {}

  static Descent of(PartyId first) {
    return since(first, LocalDate.MIN);
  }

  /**
   * The place of one whose heirs count from some day on: later successions are followed, earlier
   * ones are not.
   */
  static Descent since(PartyId first, LocalDate day) {
    return new Descent(List.of(new Holder(first, day)));
  }

  /** Who stands in the place of a party on a day: itself until it is succeeded. */
  static Set<PartyId> heirs(PartyId party, LocalDate day, List<Succession> successions) {
    Set<PartyId> heirs = new TreeSet<>();
    of(party).on(day, successions).forEach(descent -> heirs.add(descent.holder()));
    return heirs;
  }

  PartyId holder() {
    return last().party();
  }

  /** Whether this is what has become of another, or the same. */
  boolean continues(Descent other) {
    int length = other.holders.size();
    return length <= holders.size() && holders.subList(0, length).equals(other.holders);
  }

  /** Whether a party stands in a place, or has been succeeded by one who does. */
  boolean isOf(PartyId party) {
    return holders.stream().anyMatch(holder -> holder.party().equals(party));
  }

  /** Whether a party is there on a day: the last succession that names it does not end it. */
  static boolean isThere(PartyId party, LocalDate day, List<Succession> successions) {
    List<Succession> naming = successions.stream()
        .filter(each -> !each.on().isAfter(day))
        .filter(each -> each.predecessors().contains(party) || isSuccessor(party, each))
        .toList();
    Optional<LocalDate> last = naming.stream().map(Succession::on).max(LocalDate::compareTo);
    return last.isEmpty()
        || naming.stream()
            .anyMatch(each -> each.on().equals(last.get()) && isSuccessor(party, each));
  }

  private static boolean isSuccessor(PartyId party, Succession succession) {
    return succession.successors().stream().anyMatch(each -> each.id().equals(party));
  }

  /**
   * This place as it was or will be on a day: heirs after it forgotten, heirs up to it followed; a
   * split makes two.
   */
  List<Descent> on(LocalDate day, List<Succession> successions) {
    return cut(day).followed(day, successions);
  }

  /** This place without the heirs that came after a day. */
  Descent cut(LocalDate day) {
    return new Descent(
        holders.stream().filter(each -> !each.since().isAfter(day)).toList());
  }

  private List<Descent> followed(LocalDate day, List<Succession> successions) {
    List<Succession> ahead = successions.stream()
        .filter(each -> each.predecessors().contains(holder()))
        .filter(each -> each.on().isAfter(last().since()) && !each.on().isAfter(day))
        .toList();
    if (ahead.isEmpty()) {
      return List.of(this);
    }
    LocalDate next =
        ahead.stream().map(Succession::on).min(LocalDate::compareTo).orElseThrow();
    List<Descent> followed = new ArrayList<>();
    for (Succession succession : ahead) {
      if (succession.on().equals(next)) {
        for (Party heir : succession.successors()) {
          followed.addAll(passedTo(heir.id(), next).followed(day, successions));
        }
      }
    }
    return followed;
  }

  private Descent passedTo(PartyId heir, LocalDate day) {
    List<Holder> longer = new ArrayList<>(holders);
    longer.add(new Holder(heir, day));
    return new Descent(longer);
  }

  private Holder last() {
    return holders.get(holders.size() - 1);
  }
}
