package org.entente.json.read;

import org.jspecify.annotations.Nullable;

/** Reads the current value; null after it has told what is wrong. */
@FunctionalInterface
public interface Read<T> {
  @Nullable
  T read(Reader in);
}
