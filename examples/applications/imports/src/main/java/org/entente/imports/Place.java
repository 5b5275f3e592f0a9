package org.entente.imports;

/**
 * Where in a source something is written. Immutable and thread-safe.
 *
 * @param file the file's name
 * @param line the line, from 1
 * @param column in XML the column, from 1, at which the content begins; in a table the number of
 *     the field, from 1
 */
public record Place(String file, int line, int column) {
  /** Returns the place as compilers write it: {@code export.xml:12:30}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
