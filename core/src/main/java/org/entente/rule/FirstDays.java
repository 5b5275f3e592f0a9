package org.entente.rule;

import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/** For each party, the first of its days: a table without boxes, for there is one entry a signature. */
final class FirstDays {
  private @Nullable PartyId[] parties;
  private int[] days;
  private int size;

  FirstDays(int expected) {
    int capacity = Integer.highestOneBit(Math.max(4, expected) * 2 - 1) * 2;
    parties = new PartyId[capacity];
    days = new int[capacity];
  }

  void add(PartyId party, int day) {
    int slot = slot(party);
    if (parties[slot] == null) {
      parties[slot] = party;
      days[slot] = day;
      size++;
    } else if (day < days[slot]) {
      days[slot] = day;
    }
  }

  int get(PartyId party) {
    int slot = slot(party);
    return parties[slot] == null ? DayKey.NEVER : days[slot];
  }

  int size() {
    return size;
  }

  @SuppressWarnings("ReferenceEquality") // Spares comparing texts where the party is the very same.
  private int slot(PartyId party) {
    int mask = parties.length - 1;
    int hash = party.value().hashCode();
    int slot = (hash ^ hash >>> 16) & mask;
    while (true) {
      PartyId there = parties[slot];
      if (there == null || there == party || there.value().equals(party.value())) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
  }
}
