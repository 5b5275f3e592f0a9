package org.entente.imports.roo;

import java.time.LocalDate;

/**
 * One organisation took the place of another by law.
 *
 * @param predecessor the register's id of the one that exists no more
 * @param successor the register's id of the one that took its place
 * @param on the day
 * @param by what tells so: the place in a list, or {@code ""} if it was inferred
 * @param evidence in how many arrangements the one replaced the other, if it was inferred
 */
record Merger(String predecessor, String successor, LocalDate on, String by, int evidence) {
  boolean isInferred() {
    return by.isEmpty();
  }
}
