package org.entente.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.Party;
import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first of a party's days. Ids that were chosen to collide cannot slow it down: those
 * that find no place soon go to a tree.
 */
final class DayIndex {
  private static final int MOST_PROBES = 16;

  private final @Nullable PartyId[] parties;
  private final int[] days;
  private final int shift;
  private @Nullable Map<PartyId, Integer> crowdedOut;

  DayIndex(int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most + most / 2 + 1);
    parties = new PartyId[1 << bits];
    days = new int[1 << bits];
    shift = Integer.SIZE - bits;
  }

  void add(PartyId party, int day) {
    int place = placeOf(party);
    if (place < 0) {
      crowdedOut().merge(party, day, Math::min);
    } else if (parties[place] == null) {
      parties[place] = party;
      days[place] = day;
    } else {
      days[place] = Math.min(days[place], day);
    }
  }

  private Map<PartyId, Integer> crowdedOut() {
    Map<PartyId, Integer> known = crowdedOut;
    if (known == null) {
      known = new TreeMap<>();
      crowdedOut = known;
    }
    return known;
  }

  int get(PartyId party) {
    int place = placeOf(party);
    if (place < 0) {
      Map<PartyId, Integer> others = crowdedOut;
      return others == null ? DayKey.NEVER : others.getOrDefault(party, DayKey.NEVER);
    }
    return parties[place] == null ? DayKey.NEVER : days[place];
  }

  int latest(List<Party> asked) {
    int latest = 0;
    for (int i = 0, n = asked.size(); i < n && latest < DayKey.NEVER; i++) {
      latest = Math.max(latest, get(asked.get(i).id()));
    }
    return latest;
  }

  /** The party's place, or the one that is free for it; negative if there is none nearby. */
  @SuppressWarnings("ReferenceEquality") // Spares comparing texts where the party is the very same.
  private int placeOf(PartyId party) {
    String value = party.value();
    int place = (value.hashCode() * 0x9E3779B9) >>> shift;
    for (int probe = 0; probe < MOST_PROBES; probe++) {
      PartyId there = parties[place];
      if (there == null || there == party || there.value().equals(value)) {
        return place;
      }
      place = place + 1 & parties.length - 1;
    }
    return -1;
  }
}
