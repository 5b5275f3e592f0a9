package org.entente.rule;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Role;
import org.jspecify.annotations.Nullable;

/**
 * The places of those who are bound, in the order in which they were made. Places with more added
 * share the memory of what they have in common, so that a long row of accessions costs no copies.
 * Immutable and thread-safe.
 */
final class Places {
  private static final Places NONE = new Places(new Shared(0), 0, 0);

  /** What places that extend one another share: they differ in how much of it they see. */
  private static final class Shared {
    private final Membership[] members;
    private final Party[] partners;
    private final long[] marks;
    private volatile @Nullable Map<PartyId, Integer> index;
    private int used;
    private volatile int indexed;

    Shared(int most) {
      members = new Membership[most];
      partners = new Party[most];
      marks = new long[1 << (Integer.SIZE - Integer.numberOfLeadingZeros(most / 2))];
    }

    void set(int place, Membership member) {
      members[place] = member;
      int mark = mark(member.party().id());
      marks[word(mark)] |= bits(mark);
    }

    /**
     * Whether a party may have a place: most that have none have no mark either, and need no index.
     */
    boolean isMarked(PartyId party) {
      int mark = mark(party);
      return (marks[word(mark)] & bits(mark)) == bits(mark);
    }

    private static int mark(PartyId party) {
      int mark = party.value().hashCode() * 0x9E3779B9;
      return mark ^ mark >>> 15;
    }

    private int word(int mark) {
      return mark >>> 18 & marks.length - 1;
    }

    private static long bits(int mark) {
      return 1L << mark | 1L << (mark >>> 6) | 1L << (mark >>> 12);
    }
  }

  /** The first items of an array that nobody changes there. */
  private static final class Prefix<T> extends AbstractList<T> implements RandomAccess {
    private final T[] items;
    private final int size;

    Prefix(T[] items, int size) {
      this.items = items;
      this.size = size;
    }

    @Override
    public T get(int index) {
      return items[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
      return size;
    }
  }

  private final Shared shared;
  private final List<Membership> members;
  private final List<Party> partners;

  private Places(Shared shared, int size, int partnerCount) {
    this.shared = shared;
    this.members = new Prefix<>(shared.members, size);
    this.partners = new Prefix<>(shared.partners, partnerCount);
  }

  static Places of(List<Membership> members) {
    return NONE.plus(members);
  }

  Places plus(List<Membership> more) {
    int size = members.size() + more.size();
    if (more.isEmpty()) {
      return this;
    }
    synchronized (shared) {
      boolean isFree = shared.used == members.size() && size <= shared.members.length;
      Shared target = isFree ? shared : copy(size);
      int partnerCount = partners.size();
      for (int i = 0; i < more.size(); i++) {
        Membership member = more.get(i);
        target.set(members.size() + i, member);
        if (member.role() == Role.PARTNER) {
          target.partners[partnerCount++] = member.party();
        }
      }
      target.used = size;
      return new Places(target, size, partnerCount);
    }
  }

  private Shared copy(int size) {
    Shared copy = new Shared(size + size / 2);
    for (int place = 0; place < members.size(); place++) {
      copy.set(place, shared.members[place]);
    }
    System.arraycopy(shared.partners, 0, copy.partners, 0, partners.size());
    return copy;
  }

  List<Membership> members() {
    return members;
  }

  List<Party> partners() {
    return partners;
  }

  /** The first place of a party. */
  Optional<Membership> of(PartyId party) {
    if (!shared.isMarked(party)) {
      return Optional.empty();
    }
    Integer place = index().get(party);
    return place == null || place >= members.size()
        ? Optional.empty()
        : Optional.of(members.get(place));
  }

  /** The index that is shared too: it may know of later places than these. */
  private Map<PartyId, Integer> index() {
    Map<PartyId, Integer> index = shared.index;
    if (index == null || shared.indexed < members.size()) {
      synchronized (shared) {
        index = shared.index;
        if (index == null) {
          index = new ConcurrentHashMap<>(shared.members.length);
          shared.index = index;
        }
        for (int i = shared.indexed; i < members.size(); i++) {
          index.putIfAbsent(members.get(i).party().id(), i);
        }
        shared.indexed = Math.max(shared.indexed, members.size());
      }
    }
    return index;
  }
}
