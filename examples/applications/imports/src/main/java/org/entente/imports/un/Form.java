package org.entente.imports.un;

import java.util.Optional;
import org.entente.SignatureKind;

/** What an alternative in the heading of a column means, by its first words. */
enum Form {
  SUCCESSION_TO_SIGNATURE("Succession to signature", SignatureKind.SUBJECT_TO_RATIFICATION),
  DEFINITIVE_SIGNATURE("Definitive signature", SignatureKind.SIGNATURE),
  SIGNATURE("Signature", SignatureKind.SUBJECT_TO_RATIFICATION),
  CONFIRMATION("Confirmation of signature", SignatureKind.SIGNATURE),
  RATIFICATION("Ratification", SignatureKind.RATIFICATION),
  FORMAL_CONFIRMATION("Formal confirmation", SignatureKind.RATIFICATION),
  ACCEPTANCE("Acceptance", SignatureKind.ACCEPTANCE),
  DEFINITIVE_ACCEPTANCE("Definitive acceptance", SignatureKind.ACCEPTANCE),
  APPROVAL("Approval", SignatureKind.APPROVAL),
  ACCESSION("Accession", SignatureKind.ACCESSION),
  SUCCESSION("Succession", SignatureKind.ACCESSION),
  CONSENT("Consent to be bound", SignatureKind.ACCEPTANCE),
  PARTICIPATION("Participation", SignatureKind.ACCEPTANCE),
  SIMPLIFIED_PROCEDURE("Simplified procedure", SignatureKind.ACCEPTANCE),
  APPLICATION("Application", SignatureKind.ACCEPTANCE),
  PROVISIONAL("Provisional"),
  UNDERTAKING("Undertaking of provisional application"),
  OTHER("");

  private final String words;
  private final Optional<SignatureKind> kind;

  Form(String words, SignatureKind kind) {
    this.words = words;
    this.kind = Optional.of(kind);
  }

  Form(String words) {
    this.words = words;
    this.kind = Optional.empty();
  }

  /** The form that an alternative of a heading begins with. */
  static Form of(String alternative) {
    for (Form form : values()) {
      if (alternative.startsWith(form.words)) {
        return form;
      }
    }
    throw new AssertionError("every text begins with nothing");
  }

  /** The kind of signature that it comes nearest to; empty if it is no consent. */
  Optional<SignatureKind> kind() {
    return kind;
  }

  /** Whether a dossier has this very form. */
  boolean hasEqual() {
    return switch (this) {
      case DEFINITIVE_SIGNATURE,
          SIGNATURE,
          RATIFICATION,
          ACCEPTANCE,
          DEFINITIVE_ACCEPTANCE,
          APPROVAL,
          ACCESSION -> true;
      default -> false;
    };
  }

  boolean isSuccession() {
    return this == SUCCESSION || this == SUCCESSION_TO_SIGNATURE;
  }

  boolean isProvisional() {
    return this == PROVISIONAL || this == UNDERTAKING;
  }

  /** Whether it is a signature that another column may ask to be confirmed. */
  boolean isMereSignature() {
    return this == SIGNATURE || this == SUCCESSION_TO_SIGNATURE || this == CONFIRMATION;
  }
}
