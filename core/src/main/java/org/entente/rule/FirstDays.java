package org.entente.rule;

import java.util.List;
import org.entente.Party;
import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * For each party, the first of its days. There is one entry a signature, so they are kept as they
 * come, without boxes, and are indexed only if somebody has to be searched for among many.
 */
final class FirstDays {
  /** The last answer about one party: most often it is asked again. */
  private record Answer(PartyId party, int day) {}

  /**
   * The last answer about many: most often they are asked again. The first entries are theirs, in
   * their order, as many as are told.
   */
  private record Latest(List<Party> asked, int day, int entries) {}

  private final PartyId[] parties;
  private final int[] days;
  private final int size;
  private volatile @Nullable DayIndex index;
  private volatile @Nullable Answer answer;
  private volatile @Nullable Latest latest;

  /** Keeps the arrays, of which the first entries are in use. */
  FirstDays(PartyId[] parties, int[] days, int size) {
    this.parties = parties;
    this.days = days;
    this.size = size;
  }

  /**
   * A party's first day; never, if it has none. The first to be asked about is looked for among
   * all, the second is worth an index.
   */
  int get(PartyId party) {
    return get(party, 0);
  }

  /**
   * The same for a party that is none of some others that are asked: what is known to be theirs is
   * passed over.
   */
  @SuppressWarnings("ReferenceEquality") // Equal parties are only looked for anew.
  int getBeside(PartyId party, List<Party> asked) {
    Latest known = latest;
    return get(party, known != null && known.asked() == asked ? known.entries() : 0);
  }

  @SuppressWarnings("ReferenceEquality") // An equal party is only looked for anew.
  private int get(PartyId party, int from) {
    DayIndex known = index;
    if (known != null) {
      return known.get(party);
    }
    Answer last = answer;
    if (last == null) {
      last = new Answer(party, search(party, from));
      answer = last;
    }
    return last.party() == party ? last.day() : index().get(party);
  }

  private int search(PartyId party, int from) {
    String value = party.value();
    int hash = value.hashCode();
    int first = DayKey.NEVER;
    for (int entry = from; entry < size; entry++) {
      String there = parties[entry].value();
      if (days[entry] < first && there.hashCode() == hash && there.equals(value)) {
        first = days[entry];
      }
    }
    return first;
  }

  /**
   * The last of the first days of some parties; never, if one has none. Parties are most often
   * asked in the order in which they signed: then each is found where the one before it ends, and
   * an entry left over cannot make a first day earlier, unless it is earlier than the last.
   */
  @SuppressWarnings("ReferenceEquality") // Equal parties are only looked for anew.
  int latest(List<Party> asked) {
    Latest known = latest;
    if (known == null || known.asked() != asked) {
      int day = latestInOrder(asked);
      known = day > 0
          ? new Latest(asked, day, asked.size())
          : new Latest(asked, index().latest(asked), 0);
      latest = known;
    }
    return known.day();
  }

  /**
   * The same, or zero if the order is another, or an entry left over may be one of theirs that
   * counts.
   */
  @SuppressWarnings("ReferenceEquality") // An equal party is only searched for.
  private int latestInOrder(List<Party> asked) {
    int count = asked.size();
    int last = 0;
    for (int next = 0; next < count; next++) {
      if (next == size || parties[next] != asked.get(next).id()) {
        return 0;
      }
      last = Math.max(last, days[next]);
    }
    for (int left = count; left < size; left++) {
      if (days[left] < last) {
        return 0;
      }
    }
    return last;
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
