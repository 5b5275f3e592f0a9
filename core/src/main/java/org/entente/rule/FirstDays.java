package org.entente.rule;

import java.util.List;
import org.entente.Party;
import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * For each party, the first of its days. There is one entry a signature, so they are kept as they come,
 * without boxes, and are indexed only if somebody has to be searched for among many.
 */
final class FirstDays {
  /** The last answer about one party: most often it is asked again. */
  private record Answer(PartyId party, int day) {}

  private final PartyId[] parties;
  private final int[] days;
  private int size;
  private volatile @Nullable DayIndex index;
  private volatile @Nullable Answer answer;

  FirstDays(int most) {
    parties = new PartyId[most];
    days = new int[most];
  }

  void add(PartyId party, int day) {
    parties[size] = party;
    days[size++] = day;
  }

  /** A party's first day; never, if it has none. The first to be asked about is looked for among all, the second is worth an index. */
  @SuppressWarnings("ReferenceEquality") // An equal party is only looked for anew.
  int get(PartyId party) {
    DayIndex known = index;
    if (known != null) {
      return known.get(party);
    }
    Answer last = answer;
    if (last == null) {
      last = new Answer(party, search(party));
      answer = last;
    }
    return last.party() == party ? last.day() : index().get(party);
  }

  private int search(PartyId party) {
    String value = party.value();
    int hash = value.hashCode();
    int first = DayKey.NEVER;
    for (int entry = 0; entry < size; entry++) {
      String there = parties[entry].value();
      if (days[entry] < first && there.hashCode() == hash && there.equals(value)) {
        first = days[entry];
      }
    }
    return first;
  }

  /**
   * The last of the first days of some parties; never, if one has none. Parties are most often asked in
   * the order in which they signed: then each is found where the one before it ends, and an entry left
   * over cannot make a first day earlier, unless it is earlier than the last.
   */
  @SuppressWarnings("ReferenceEquality") // An equal party is only searched for.
  int latest(List<Party> asked) {
    int count = asked.size();
    int latest = 0;
    for (int next = 0; next < count; next++) {
      if (next == size || parties[next] != asked.get(next).id()) {
        return index().latest(asked);
      }
      latest = Math.max(latest, days[next]);
    }
    for (int left = count; left < size; left++) {
      if (days[left] < latest) {
        return index().latest(asked);
      }
    }
    return latest;
  }

  private DayIndex index() {
    DayIndex known = index;
    if (known == null) {
      known = new DayIndex(size);
      for (int entry = 0; entry < size; entry++) {
        known.add(parties[entry], days[entry]);
      }
      index = known;
    }
    return known;
  }
}
