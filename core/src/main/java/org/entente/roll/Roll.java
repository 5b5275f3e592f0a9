package org.entente.roll;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A list that more can be added to, which makes a longer one, and in which a party is found. Rolls
 * that extend one another share the memory of what they have in common, so that a long row of
 * accessions costs no copies. Immutable and thread-safe.
 *
 * @param <T> what is listed
 */
public final class Roll<T> extends AbstractList<T> implements RandomAccess {
  /** What rolls that extend one another share: they differ in how much of it they see. */
  private static final class Shared {
    private final Object[] items;
    private volatile @Nullable Map<PartyId, Integer> index;
    private int used;
    private volatile int indexed;

    Shared(int most) {
      items = new Object[most];
    }
  }

  private final Shared shared;
  private final Function<T, PartyId> key;
  private final int size;

  private Roll(Shared shared, Function<T, PartyId> key, int size) {
    this.shared = shared;
    this.key = key;
    this.size = size;
  }

  /**
   * Returns the roll on which there is nobody.
   *
   * @param <T> what is listed
   * @param key tells the party of each item
   * @return the roll
   */
  public static <T> Roll<T> empty(Function<T, PartyId> key) {
    return new Roll<>(new Shared(0), key, 0);
  }

  /**
   * Returns this roll with more after its items.
   *
   * @param more what to add
   * @return the roll
   */
  public Roll<T> plus(Collection<? extends T> more) {
    int longer = size + more.size();
    synchronized (shared) {
      boolean isFree = shared.used == size && longer <= shared.items.length;
      Shared target = isFree ? shared : copy(longer);
      int next = size;
      for (T item : more) {
        target.items[next++] = item;
      }
      target.used = longer;
      return new Roll<>(target, key, longer);
    }
  }

  private Shared copy(int longer) {
    Shared copy = new Shared(longer + longer / 2);
    System.arraycopy(shared.items, 0, copy.items, 0, size);
    return copy;
  }

  /**
   * Returns the first item of a party.
   *
   * @param party the party
   * @return the item, or null if the party is not on the roll
   */
  public @Nullable T find(PartyId party) {
    Integer place = index().get(party);
    return place == null || place >= size ? null : get(place);
  }

  /** The index that is shared too: it may know of later items than these. */
  private Map<PartyId, Integer> index() {
    Map<PartyId, Integer> index = shared.index;
    if (index == null || shared.indexed < size) {
      synchronized (shared) {
        index = shared.index;
        if (index == null) {
          index = new ConcurrentHashMap<>(shared.items.length);
          shared.index = index;
        }
        for (int i = shared.indexed; i < size; i++) {
          index.putIfAbsent(key.apply(get(i)), i);
        }
        shared.indexed = Math.max(shared.indexed, size);
      }
    }
    return index;
  }

  /** Whether others are these and more after them, as far as the memory that they share tells. */
  public boolean isBeginningOf(List<? extends T> others) {
    return others instanceof Roll<?> longer && longer.shared == shared && longer.size >= size;
  }

  @Override
  @SuppressWarnings("unchecked") // Only items come in.
  public T get(int index) {
    return (T) shared.items[Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }
}
