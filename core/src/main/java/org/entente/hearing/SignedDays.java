package org.entente.hearing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Signature;
import org.jspecify.annotations.Nullable;

/**
 * The first day on which each party signed plainly. Days are kept as numbers in the order of the
 * dossier: where parties signed in the order in which they are asked, one pass over both lists
 * answers for all of them, and no index is made. Thread-safe once filled.
 */
final class SignedDays {
  private static final int NEVER = Integer.MAX_VALUE;
  private static final int LAST_YEAR = 100_000;

  /** The answer for those asked, who are nearly always the same list. */
  private record Latest(List<Party> asked, int day, int entries) {}

  private final PartyId[] parties;
  private final int[] days;
  private int size;
  private volatile @Nullable Map<PartyId, Integer> index;
  private volatile @Nullable Latest latest;

  SignedDays(int most) {
    parties = new PartyId[most];
    days = new int[most];
  }

  void add(Signature signature) {
    parties[size] = signature.party();
    days[size++] = key(signature.on());
  }

  boolean isSignedBy(PartyId party, LocalDate day) {
    Integer first = index().get(party);
    return first != null && first <= keyOfAny(day);
  }

  /** The first day on which a party signed; the last of all if it did not. */
  LocalDate first(PartyId party) {
    Integer first = index().get(party);
    return first == null ? LocalDate.MAX : day(first);
  }

  /** The same for one that is none of those asked, whose signatures need not be looked through. */
  @SuppressWarnings("ReferenceEquality") // An equal list is only looked through.
  LocalDate firstBeside(PartyId party, List<Party> asked) {
    Latest known = latest;
    if (index != null || known == null || known.asked() != asked) {
      return first(party);
    }
    int first = NEVER;
    for (int entry = known.entries(); entry < size; entry++) {
      if (days[entry] < first && parties[entry].equals(party)) {
        first = days[entry];
      }
    }
    return day(first);
  }

  /** The first day by which all have signed; the last of all days if one has not. */
  @SuppressWarnings("ReferenceEquality") // An equal list is only looked through.
  LocalDate latest(List<Party> asked) {
    Latest known = latest;
    if (known == null || known.asked() != asked) {
      int day = latestInOrder(asked);
      known = day > 0
          ? new Latest(asked, day, asked.size())
          : new Latest(asked, latestByIndex(asked), 0);
      latest = known;
    }
    return day(known.day());
  }

  /** Zero if the first signatures are not those of the parties asked, in their order. */
  @SuppressWarnings("ReferenceEquality") // Equal parties are only looked for in the index.
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

  private int latestByIndex(List<Party> asked) {
    Map<PartyId, Integer> known = index();
    int latest = 0;
    for (int next = 0; next < asked.size() && latest < NEVER; next++) {
      Integer first = known.get(asked.get(next).id());
      latest = first == null ? NEVER : Math.max(latest, first);
    }
    return latest;
  }

  private Map<PartyId, Integer> index() {
    Map<PartyId, Integer> known = index;
    if (known == null) {
      known = new HashMap<>(size * 2);
      for (int entry = 0; entry < size; entry++) {
        known.merge(parties[entry], days[entry], Math::min);
      }
      index = known;
    }
    return known;
  }

  private static int key(LocalDate day) {
    return day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
  }

  /** Also of days on which nothing can be signed: long before or after all others. */
  private static int keyOfAny(LocalDate day) {
    int year = day.getYear();
    return year < 0 ? 0 : year > LAST_YEAR ? NEVER - 1 : key(day);
  }

  private static LocalDate day(int key) {
    return key == 0
        ? LocalDate.MIN
        : key == NEVER ? LocalDate.MAX : LocalDate.of(key >> 9, key >> 5 & 15, key & 31);
  }
}
