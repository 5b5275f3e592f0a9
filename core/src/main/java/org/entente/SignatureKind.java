package org.entente;

/**
 * In which form a party expresses its consent to be bound (VCLT art. 11). All but one bind, and
 * bind alike.
 *
 * @since 0.1
 */
public enum SignatureKind {
  /** Definitive signature (VCLT art. 12). */
  SIGNATURE,
  /** Ratification, after a signature subject to it (VCLT art. 14). */
  RATIFICATION,
  /** Acceptance (VCLT art. 14(2)). */
  ACCEPTANCE,
  /** Approval (VCLT art. 14(2)). */
  APPROVAL,
  /** Accession, without a signature before it (VCLT art. 15). */
  ACCESSION,
  /** Signature subject to ratification: makes a signatory, and binds nobody (VCLT art. 14, 18). */
  SUBJECT_TO_RATIFICATION;

  /**
   * Tells whether this form expresses consent to be bound.
   *
   * @return false for {@link #SUBJECT_TO_RATIFICATION} only
   */
  public boolean isBinding() {
    return this != SUBJECT_TO_RATIFICATION;
  }
}
