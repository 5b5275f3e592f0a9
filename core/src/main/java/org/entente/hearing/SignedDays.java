package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Signature;
import org.jspecify.annotations.Nullable;

/**
 * The first day on which each party signed plainly; the last of all days if it did not. Where
 * parties signed in the order in which they are asked, one pass over both lists answers for all of
 * them, and no index is made. Thread-safe once filled.
 */
final class SignedDays {
  /** The answer for those asked, who are nearly always the same list. */
  private record Latest(List<Party> asked, LocalDate day) {}

  private List<Signature> plain;
  private boolean isCopy;
  private final @Nullable PartyId newcomer;
  private final int newcomerHash;
  private LocalDate newcomerSigned = LocalDate.MAX;
  private int size;
  private volatile @Nullable Map<PartyId, LocalDate> index;
  private volatile @Nullable Latest latest;

  /** Of the newcomer, the first day is known without an index. */
  private SignedDays(List<Signature> signatures, @Nullable PartyId newcomer) {
    this.newcomer = newcomer;
    newcomerHash = newcomer == null ? 0 : newcomer.hashCode();
    plain = signatures;
  }

  static SignedDays of(Proceeding proceeding, @Nullable Party newcomer) {
    return new SignedDays(proceeding.signatures(), newcomer == null ? null : newcomer.id());
  }

  /** Adds the next plain one of the signatures; these are copied once one was not. */
  @SuppressWarnings("ReferenceEquality") // An equal signature is added all the same.
  void add(Signature signature) {
    if (!isCopy && plain.get(size) != signature) {
      plain = new ArrayList<>(plain.subList(0, size));
      isCopy = true;
    }
    if (isCopy) {
      plain.add(signature);
    }
    size++;
    PartyId party = signature.party();
    if (party.hashCode() == newcomerHash && party.equals(newcomer)) {
      newcomerSigned = earlier(newcomerSigned, signature.on());
    }
  }

  boolean isSignedBy(PartyId party, LocalDate day) {
    LocalDate first = first(party);
    return first.isBefore(LocalDate.MAX) && !first.isAfter(day);
  }

  private LocalDate first(PartyId party) {
    Map<PartyId, LocalDate> known = index;
    if (known == null) {
      if (party.equals(newcomer)) {
        return newcomerSigned;
      }
      known = new HashMap<>(size * 2);
      for (int entry = 0; entry < size; entry++) {
        Signature signature = plain.get(entry);
        known.merge(signature.party(), signature.on(), SignedDays::earlier);
      }
      index = known;
    }
    return known.getOrDefault(party, LocalDate.MAX);
  }

  LocalDate newcomerSigned() {
    return newcomerSigned;
  }

  /** The first day by which all have signed. */
  @SuppressWarnings("ReferenceEquality") // An equal list is only looked through.
  LocalDate latest(List<Party> asked) {
    Latest known = latest;
    if (known == null || known.asked() != asked) {
      LocalDate inOrder = latestInOrder(asked);
      known = new Latest(asked, inOrder == null ? latestByIndex(asked) : inOrder);
      latest = known;
    }
    return known.day();
  }

  /** Null if the first to sign are not those asked, or one of them may have signed later too. */
  @SuppressWarnings("ReferenceEquality") // An equal party is only looked for.
  private @Nullable LocalDate latestInOrder(List<Party> asked) {
    LocalDate latest = LocalDate.MIN;
    for (int entry = 0; entry < size; entry++) {
      Signature signature = plain.get(entry);
      LocalDate day = signature.on();
      boolean isOther = entry >= asked.size();
      if (isOther ? day.isBefore(latest) : signature.party() != asked.get(entry).id()) {
        return null;
      }
      latest = isOther || day.isBefore(latest) ? latest : day;
    }
    return size < asked.size() ? null : latest;
  }

  private LocalDate latestByIndex(List<Party> asked) {
    LocalDate latest = LocalDate.MIN;
    for (int next = 0; next < asked.size() && latest.isBefore(LocalDate.MAX); next++) {
      LocalDate first = first(asked.get(next).id());
      latest = first.isAfter(latest) ? first : latest;
    }
    return latest;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return b.isBefore(a) ? b : a;
  }
}
