package org.entente.imports.roo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One uninterrupted participation.
 *
 * @param participant the entry that first lists it
 * @param listedOn the day on which the version that first lists it started
 * @param from the day on which it joined
 * @param until the day on which the first version that no longer lists it started; empty if all
 *     later ones do
 * @param isFirst whether the first version of the arrangement lists it
 */
record Stay(
    Participant participant,
    LocalDate listedOn,
    LocalDate from,
    Optional<LocalDate> until,
    boolean isFirst) {
  String party() {
    return participant.id();
  }
}
