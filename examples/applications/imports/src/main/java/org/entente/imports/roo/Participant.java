package org.entente.imports.roo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.imports.Place;

/**
 * An organisation in one version of an arrangement, as the register lists it.
 *
 * @param id the register's own id of the organisation
 * @param tooi its identifier in TOOI, which the register takes from one that exists no more
 * @param owms its identifier in OWMS
 * @param name its name
 * @param joinedOn the day on which it is said to have joined
 * @param key its share in the costs
 * @param bodies the bodies that take part for it
 * @param place where the entry begins
 */
record Participant(
    String id,
    Optional<String> tooi,
    Optional<String> owms,
    String name,
    Optional<LocalDate> joinedOn,
    Optional<String> key,
    List<String> bodies,
    Place place) {
  private static final String MUNICIPALITY = "Gemeente ";

  Participant {
    bodies = List.copyOf(bodies);
  }

  /** Whether it is a municipality; one that exists no more is known by its name. */
  boolean isMunicipality() {
    return name.startsWith(MUNICIPALITY);
  }

  /** Whether it is known to the state's vocabulary, but no longer among what exists. */
  boolean hasLostIdentifier() {
    return tooi.isEmpty() && owms.isPresent() && isMunicipality();
  }
}
