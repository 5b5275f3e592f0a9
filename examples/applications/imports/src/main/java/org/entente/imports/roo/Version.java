package org.entente.imports.roo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.imports.Place;

/**
 * One version of an arrangement, as the register has it.
 *
 * @param id the register's id of the version
 * @param title its title
 * @param citedAs its short title
 * @param form the form of cooperation
 * @param holder who keeps its entry
 * @param participants who takes part
 * @param from the first day on which it is in force
 * @param until the first day on which it no longer is
 * @param previous the version before it
 * @param next the version after it
 * @param references where its decisions are published
 * @param place where its entry begins
 */
record Version(
    String id,
    String title,
    Optional<String> citedAs,
    Optional<String> form,
    Optional<String> holder,
    List<Participant> participants,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> previous,
    Optional<String> next,
    List<String> references,
    Place place) {
  Version {
    participants = List.copyOf(participants);
    references = List.copyOf(references);
  }

  /** The day it starts; a version that states none is never asked. */
  LocalDate start() {
    return from.orElseThrow();
  }

  Optional<Participant> participant(String organisation) {
    return participants.stream().filter(each -> each.id().equals(organisation)).findFirst();
  }

  boolean lists(String organisation) {
    return participant(organisation).isPresent();
  }
}
