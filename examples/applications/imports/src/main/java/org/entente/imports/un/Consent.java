package org.entente.imports.un;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.Extensions;
import org.entente.Party;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.imports.FindingKind;
import org.entente.imports.Findings;
import org.entente.imports.Place;

/** One entry of a status table: a day, and the form in which a participant signed or consented. */
final class Consent {
  private final String agreement;
  private final Party party;
  private final Column column;
  private final Place place;
  private final boolean isFollowed;
  private final Findings findings;

  /** An entry in a column; it is followed if a later column tells of consent to be bound. */
  Consent(
      String agreement,
      Party party,
      Column column,
      Place place,
      boolean isFollowed,
      Findings findings) {
    this.agreement = agreement;
    this.party = party;
    this.column = column;
    this.place = place;
    this.isFollowed = isFollowed;
    this.findings = findings;
  }

  /** The signature that the text is; empty, with a finding, if it is none. */
  Optional<Signature> read(String text) {
    Optional<Cell> cell = Cell.parse(text);
    if (cell.isEmpty()) {
      about(FindingKind.DAY_UNREADABLE, text, column.heading());
      return Optional.empty();
    }
    List<Column.Alternative> meant = column.meant(cell.get().letters());
    if (meant.isEmpty()) {
      about(FindingKind.LETTERS_UNKNOWN, cell.get().letters(), cell.get().day(), column.heading());
      return Optional.empty();
    }
    Column.Alternative taken = meant.get(0);
    if (taken.form().kind().isEmpty()) {
      about(
          taken.form().isProvisional()
              ? FindingKind.COLUMN_PROVISIONAL
              : FindingKind.COLUMN_NOT_CONSENT,
          taken.words(),
          1);
      return Optional.empty();
    }
    return Optional.of(signature(cell.get(), taken, meant));
  }

  private Signature signature(Cell cell, Column.Alternative taken, List<Column.Alternative> meant) {
    SignatureKind kind = kind(taken.form());
    Signature.Builder signature =
        Signature.builder().party(party.id()).kind(kind).on(cell.day()).source(place.toString());
    boolean plain = taken.form().hasEqual();
    if (meant.size() > 1 || !taken.letters().equals(cell.letters())) {
      plain = false;
      about(FindingKind.FORM_AMBIGUOUS, column.heading(), words(meant), name(kind));
    } else if (taken.form().isSuccession()) {
      about(FindingKind.SUCCESSION_WITHOUT_PREDECESSOR, party.name(), cell.day(), name(kind));
    } else if (!plain) {
      about(FindingKind.FORM_WITHOUT_EQUAL, taken.words(), party.name(), name(kind));
    }
    if (!plain) {
      signature.extensions(Extensions.of(Map.of("un", Map.of("form", words(meant)))));
    }
    return signature.build();
  }

  /** A signature binds by itself if no later column tells of what it would be subject to. */
  private SignatureKind kind(Form form) {
    SignatureKind kind = form.kind().orElseThrow();
    if (!form.isMereSignature()) {
      return kind;
    }
    return isFollowed ? SignatureKind.SUBJECT_TO_RATIFICATION : SignatureKind.SIGNATURE;
  }

  private static String words(List<Column.Alternative> meant) {
    return meant.stream().map(Column.Alternative::words).collect(Collectors.joining("; "));
  }

  private static String name(SignatureKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void about(FindingKind kind, Object... details) {
    findings.about(agreement, kind, place, details);
  }
}
