package org.entente.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be decided, and how it is to be seen.
 *
 * @param inputs files and folders of NDJSON, plain or gzip, or Parquet with a column
 *     {@code dossier}
 * @param isParquet whether they are Parquet
 * @param day the day on which outcomes are told and from which on days lie ahead
 * @param knownOn the day by whose knowledge it is decided; empty for all that is known
 * @param isAfresh whether also to decide what an earlier run has decided
 */
record Decision(
    List<String> inputs,
    boolean isParquet,
    LocalDate day,
    Optional<LocalDate> knownOn,
    boolean isAfresh) {
  Decision {
    inputs = List.copyOf(inputs);
  }
}
