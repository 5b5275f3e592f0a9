package org.entente;

/**
 * The stable key of something in a dossier. Immutable and thread-safe; ordered by its text.
 *
 * <p>Each kind says besides that it is {@link Comparable}: a {@link java.util.HashMap} looks for
 * that on the class itself, and only then stays quick if somebody chose ids whose hashes collide.
 *
 * @param <I> the kind of id, which is compared with its like alone
 * @since 0.1
 */
public sealed interface Id<I extends Id<I>> extends Comparable<I>
    permits ActId, AgreementId, InstrumentId, PartyId {
  /**
   * Returns the text.
   *
   * @return the id: 1 to 200 characters, none of them white space or a control character
   */
  String value();

  @Override
  default int compareTo(I other) {
    return value().compareTo(other.value());
  }
}
