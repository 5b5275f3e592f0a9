package org.entente.json.read;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reading came to.
 *
 * @param value what was read; null if anything is wrong
 * @param problems all that is wrong, in the order of the document
 */
public record Reading<T>(@Nullable T value, List<Problem> problems) {
  /** Reads as far as it can be read, and tells all that is wrong. */
  public static <T> Reading<T> of(Source source, Names names, Read<T> read) {
    Problems problems = new Problems();
    T value = null;
    try {
      value = read.read(new Reader(source, problems, names));
    } catch (BrokenDocument broken) {
      problems.addBroken(broken);
    }
    return new Reading<>(
        problems.count() == 0 ? Objects.requireNonNull(value) : null, problems.inOrder());
  }
}
