package org.entente.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.Party;
import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * For each party, the first of its days. There is one entry a signature, so this is a table without
 * boxes. Ids that were chosen to collide cannot slow it down: those that find no place soon go to a tree.
 */
@SuppressWarnings("ReferenceEquality") // Spares comparing texts where the party is the very same.
final class FirstDays {
  private static final int MOST_PROBES = 16;

  private final PartyId[] parties;
  private final int[] days;
  private final int[] places;
  private final int shift;
  private @Nullable Map<PartyId, Integer> crowdedOut;
  private int size;

  FirstDays(int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most + most / 2 + 1);
    parties = new PartyId[most];
    days = new int[most];
    places = new int[1 << bits];
    shift = Integer.SIZE - bits;
  }

  void add(PartyId party, int day) {
    int entry = entryOf(party, true);
    if (entry == size) {
      parties[size] = party;
      days[size++] = day;
    } else if (day < days[entry]) {
      days[entry] = day;
    }
  }

  int get(PartyId party) {
    int entry = entryOf(party, false);
    return entry < 0 ? DayKey.NEVER : days[entry];
  }

  /** The last of the parties' days; never, if one has none. Parties in the order in which they were added are not searched for. */
  int latest(List<Party> asked) {
    int latest = 0;
    int next = 0;
    for (int i = 0, n = asked.size(); i < n; i++) {
      PartyId party = asked.get(i).id();
      int entry = next < size && parties[next] == party ? next : entryOf(party, false);
      if (entry < 0) {
        return DayKey.NEVER;
      }
      latest = Math.max(latest, days[entry]);
      next = entry + 1;
    }
    return latest;
  }

  /** Where the party's entry is; if it has none, the next one, which it is then given a place for, or -1. */
  private int entryOf(PartyId party, boolean adding) {
    String value = party.value();
    int place = (value.hashCode() * 0x9E3779B9) >>> shift;
    for (int probe = 0; probe < MOST_PROBES; probe++) {
      int entry = places[place] - 1;
      if (entry < 0) {
        if (adding) {
          places[place] = size + 1;
          return size;
        }
        return -1;
      }
      PartyId there = parties[entry];
      if (there == party || there.value().equals(value)) {
        return entry;
      }
      place = place + 1 & places.length - 1;
    }
    return entryAmongCrowdedOut(party, adding);
  }

  private int entryAmongCrowdedOut(PartyId party, boolean adding) {
    Map<PartyId, Integer> others = crowdedOut;
    if (others == null) {
      if (!adding) {
        return -1;
      }
      others = new TreeMap<>();
      crowdedOut = others;
    }
    Integer known = adding ? others.putIfAbsent(party, size) : others.get(party);
    return known != null ? known : adding ? size : -1;
  }
}
