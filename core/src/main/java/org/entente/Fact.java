package org.entente;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something dated that a dossier records. It counts from {@link #on()}, and was known from
 * {@link #recordedOn()}. Facts are never overwritten: what takes one back is another fact.
 *
 * @since 0.1
 */
public sealed interface Fact
    permits Decision, Signature, Objection, Revocation, Given, Postponement {
  /**
   * Returns the day on which it counts.
   *
   * @return the day, in the years 1 to 9999
   */
  LocalDate on();

  /**
   * Returns the day on which it became known.
   *
   * @return the day; {@link #on()} unless stated
   */
  LocalDate recordedOn();

  /**
   * Returns where it is written: a document's number, a page, an address.
   *
   * @return the reference, or empty if none is stated
   */
  Optional<String> source();
}
