package org.entente.timeline;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list that never changes, and whose extensions share its memory: a longer one costs what it
 * adds. Only one thread extends them.
 */
final class Growing<T> extends AbstractList<T> implements RandomAccess {
  private static final class Shared {
    private final Object[] items;
    private int used;

    Shared(int most) {
      items = new Object[most];
    }
  }

  private final Shared shared;
  private final int size;

  private Growing(Shared shared, int size) {
    this.shared = shared;
    this.size = size;
  }

  static <T> Growing<T> of(Collection<T> items) {
    return new Growing<T>(new Shared(0), 0).plus(items);
  }

  Growing<T> plus(Collection<T> more) {
    if (more.isEmpty()) {
      return this;
    }
    int longer = size + more.size();
    boolean isFree = shared.used == size && longer <= shared.items.length;
    Shared target = isFree ? shared : copy(longer);
    int next = size;
    for (T item : more) {
      target.items[next++] = item;
    }
    target.used = longer;
    return new Growing<>(target, longer);
  }

  private Shared copy(int longer) {
    Shared copy = new Shared(longer + longer / 2);
    System.arraycopy(shared.items, 0, copy.items, 0, size);
    return copy;
  }

  /** Whether it begins with the very items of another list. */
  @SuppressWarnings("ReferenceEquality") // The very items, not equal ones.
  boolean startsWith(Growing<T> shorter) {
    if (shorter.size > size) {
      return false;
    }
    for (int i = 0; i < shorter.size && shared != shorter.shared; i++) {
      if (shared.items[i] != shorter.shared.items[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  @SuppressWarnings("unchecked")
  public T get(int index) {
    return (T) shared.items[Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }
}
