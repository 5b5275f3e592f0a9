package org.entente.json;

import org.jspecify.annotations.Nullable;

/** Reads the current value; null after it has told what is wrong. */
@FunctionalInterface
interface Read<T> {
  @Nullable
  T read(In in);
}
