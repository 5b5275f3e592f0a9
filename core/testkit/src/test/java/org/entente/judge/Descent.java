package org.entente.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Succession;

/** A place among the parties: who held it first, and each heir with the day it took the place. */
record Descent(List<Holder> holders) {
  /** Who took it on a day, by law or by agreement. */
  record Holder(PartyId party, LocalDate since, boolean byLaw) {
    private boolean isAs(Holder other) {
      return equals(other) || !byLaw && !other.byLaw && party.equals(other.party);
    }
  }

  static Descent of(PartyId first) {
    return since(first, LocalDate.MIN);
  }

  /**
   * The place of one whose heirs count from some day on: later successions are followed, earlier
   * ones are not.
   */
  static Descent since(PartyId first, LocalDate day) {
    return new Descent(List.of(new Holder(first, day, true)));
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

  /** Since when who has it now has had it. */
  LocalDate since() {
    return last().since();
  }

  /** Whether this is what has become of another, or the same. */
  boolean continues(Descent other) {
    int length = other.holders.size();
    return length <= holders.size() && holders.subList(0, length).equals(other.holders);
  }

  /**
   * Whether this is what has become of another, as that was on a day; whoever took it by agreement
   * may have it from an earlier day than it did.
   */
  boolean hasComeOf(Descent other, LocalDate known) {
    int length = other.holders.size();
    return length <= holders.size()
        && IntStream.range(0, length).allMatch(i -> holders.get(i).isAs(other.holders.get(i)))
        && holders.stream().skip(length).allMatch(each -> each.since().isAfter(known));
  }

  /** Whether a party has taken it later than it was another, in the hands of somebody else. */
  boolean isTakenSince(PartyId party, Descent other) {
    return continues(other)
        && !other.holder().equals(party)
        && holders.stream()
            .skip(other.holders.size())
            .anyMatch(later -> later.party().equals(party));
  }

  /** Whether a party stands in a place, or has been succeeded by one who does. */
  boolean isOf(PartyId party) {
    return holders.stream().anyMatch(holder -> holder.party().equals(party));
  }

  /** Whether this is what another has become that was taken by agreement. */
  boolean isTaken(Descent other) {
    int length = other.holders.size();
    return continues(other) && length < holders.size() && !holders.get(length).byLaw();
  }

  /** Whether it came to a party by agreement. */
  boolean isTakenFrom(PartyId party) {
    return isOf(party) && tail().stream().noneMatch(holder -> holder.party().equals(party));
  }

  /**
   * Whether an act about a party reaches it that was opened on a day: the party held it then, or
   * has taken it since, and nobody has taken it from that party by agreement.
   */
  boolean isReached(PartyId party, LocalDate opening) {
    return tail().stream()
        .filter(holder -> holder.party().equals(party))
        .anyMatch(
            holder -> holder.since().isAfter(opening) || cut(opening).last().equals(holder));
  }

  /** Whether a party has held it, be it before that. */
  boolean isReached(PartyId party) {
    return tail().stream().anyMatch(holder -> holder.party().equals(party));
  }

  /** Who has held it since it was last taken by agreement. */
  private List<Holder> tail() {
    int start = 0;
    for (int i = 0; i < holders.size(); i++) {
      start = holders.get(i).byLaw() ? start : i;
    }
    return holders.subList(start, holders.size());
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
    return succession.remaining().contains(party)
        || succession.successors().stream().anyMatch(each -> each.id().equals(party));
  }

  /**
   * This place as it was or will be on a day: heirs after it forgotten, heirs up to it followed; a
   * split makes two.
   */
  List<Descent> on(LocalDate day, List<Succession> successions) {
    Descent cut = cut(day);
    return cut.followed(cut.last().since(), day, successions);
  }

  /** This place, as it was known on one day, as it was or will be on another. */
  List<Descent> at(LocalDate known, LocalDate day, List<Succession> successions) {
    return day.isBefore(known) ? List.of(cut(day)) : followed(known, day, successions);
  }

  /** This place without the heirs that came after a day. */
  Descent cut(LocalDate day) {
    return new Descent(
        holders.stream().filter(each -> !each.since().isAfter(day)).toList());
  }

  private List<Descent> followed(LocalDate after, LocalDate day, List<Succession> successions) {
    List<Succession> ahead = successions.stream()
        .filter(each -> each.predecessors().contains(holder()))
        .filter(each -> each.on().isAfter(after) && !each.on().isAfter(day))
        .toList();
    if (ahead.isEmpty()) {
      return List.of(this);
    }
    LocalDate next =
        ahead.stream().map(Succession::on).min(LocalDate::compareTo).orElseThrow();
    List<Succession> now = ahead.stream().filter(each -> each.on().equals(next)).toList();
    List<Descent> followed = new ArrayList<>();
    // One that goes on keeps its place beside those of its successors.
    if (now.stream().anyMatch(each -> each.remaining().contains(holder()))) {
      followed.addAll(followed(next, day, successions));
    }
    for (Succession succession : now) {
      for (Party heir : succession.successors()) {
        followed.addAll(passedTo(heir.id(), next, true).followed(next, day, successions));
      }
    }
    return followed;
  }

  /** The place, taken by another. */
  Descent passedTo(PartyId heir, LocalDate day, boolean byLaw) {
    List<Holder> longer = new ArrayList<>(holders);
    longer.add(new Holder(heir, day, byLaw));
    return new Descent(longer);
  }

  private Holder last() {
    return holders.get(holders.size() - 1);
  }
}
