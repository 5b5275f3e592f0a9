package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.PartyId;
import org.entente.roll.Seat;

/**
 * Places as they are counted in one proceeding: what one party held at the opening, or holds now,
 * is one head, though it was split or merged since; it is met when all who hold it consent.
 */
final class Heads {
  private final List<Set<PartyId>> heads = new ArrayList<>();
  private final Map<PartyId, Set<PartyId>> atOpening = new HashMap<>();
  private final Map<PartyId, Set<PartyId>> now = new HashMap<>();

  private Heads() {}

  /** Who holds each head, in the order of the places; nobody, where it is gone that was fixed. */
  static List<Set<PartyId>> of(
      List<Seat> asked, List<Seat> gone, Lineage lineage, LocalDate opening) {
    Heads found = new Heads();
    asked.forEach(seat -> found.add(lineage.holderOn(seat.line(), opening), seat.holder()));
    gone.forEach(seat -> found.atOpening.computeIfAbsent(
        lineage.holderOn(seat.line(), opening), holder -> found.newHead()));
    return found.heads;
  }

  private Set<PartyId> newHead() {
    Set<PartyId> head = new LinkedHashSet<>();
    heads.add(head);
    return head;
  }

  private void add(PartyId before, PartyId holder) {
    Set<PartyId> head = atOpening.get(before);
    Set<PartyId> other = now.get(holder);
    if (head == null) {
      head = other == null ? newHead() : other;
    } else if (other != null && other != head) {
      merge(other, head);
    }
    head.add(holder);
    atOpening.put(before, head);
    now.put(holder, head);
  }

  @SuppressWarnings("ReferenceEquality") // Two heads are one only if they are the same.
  private void merge(Set<PartyId> other, Set<PartyId> into) {
    into.addAll(other);
    heads.removeIf(each -> each == other);
    atOpening.replaceAll((party, head) -> head == other ? into : head);
    now.replaceAll((party, head) -> head == other ? into : head);
  }
}
