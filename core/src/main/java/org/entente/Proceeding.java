package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that parties are asked to consent to: an agreement's founding, or an act since. It says
 * which instruments must be signed, and holds the facts recorded about it.
 *
 * @since 0.1
 */
public sealed interface Proceeding permits Agreement, ConsensualAct {
  /**
   * Returns the instruments that each party asked must sign.
   *
   * @return the instruments; empty if a signature of the proceeding as such is enough
   */
  List<Instrument> toSign();

  /**
   * Returns the decisions to sign.
   *
   * @return the decisions, in the order of the dossier, which means nothing
   */
  List<Decision> decisions();

  /**
   * Returns the signatures.
   *
   * @return the signatures, in the order of the dossier, which means nothing
   */
  List<Signature> signatures();

  /**
   * Returns the objections.
   *
   * @return the objections, in the order of the dossier, which means nothing
   */
  List<Objection> objections();

  /**
   * Returns what parties took back.
   *
   * @return the revocations, in the order of the dossier, which means nothing
   */
  List<Revocation> revocations();

  /**
   * Returns the day it was opened for signature. Signatures before it do not count.
   *
   * @return the day, or empty if none is stated: then the first dated fact opens it
   */
  Optional<LocalDate> opensOn();

  /**
   * Returns the last day on which a signature counts.
   *
   * @return the day, or empty if none is stated
   */
  Optional<LocalDate> closesOn();

  /**
   * Returns what a source states instead of signatures.
   *
   * @return the statement, or empty if the outcome is derived
   */
  Optional<Given> given();

  /**
   * Returns the day from which it is pending: its opening day, else its first dated fact.
   *
   * @return the day, or empty if nothing is dated
   */
  default Optional<LocalDate> opening() {
    return opensOn().or(() -> Openings.firstFact(this));
  }
}
