package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.Decision;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What one party said on one proceeding, where that is more than a plain signature: which of it
 * counts, and when. An instrument that is null stands for the act as such.
 */
final class Stance {
  private final Statements said;
  private final List<Statement> statements = new ArrayList<>(2);

  Stance(Statements said) {
    this.said = said;
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  List<Decision> decisions() {
    return statements(Decision.class, LocalDate.MAX);
  }

  private <S extends Statement> List<S> statements(Class<S> kind, LocalDate day) {
    return statements.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(each -> !each.on().isAfter(day))
        .toList();
  }

  /** Whether a signature that counts, and was not taken back since, covers the instrument. */
  boolean covers(@Nullable InstrumentId instrument, LocalDate day) {
    LocalDate no = lastNegation(day);
    for (Signature signature : statements(Signature.class, day)) {
      if ((no == null || signature.on().isAfter(no))
          && Statements.speaksOf(signature, instrument)
          && said.reason(signature, instrument) == null) {
        return true;
      }
    }
    return false;
  }

  boolean stands(LocalDate day) {
    return said.toSign().stream().allMatch(instrument -> covers(instrument, day));
  }

  /** Whether it has said no, and not consented since. */
  boolean objects(LocalDate day) {
    LocalDate no = last(statements(Objection.class, day));
    return no != null && !hasStood(no, day);
  }

  /** Whether its consent stood on one of the days. */
  boolean hasStood(LocalDate first, LocalDate last) {
    if (stands(first)) {
      return true;
    }
    return statements(Signature.class, last).stream()
        .map(Signature::on)
        .anyMatch(on -> on.isAfter(first) && stands(on));
  }

  /** Whether it said no on one of the days. */
  boolean hasObjected(LocalDate first, LocalDate last) {
    return statements(Objection.class, last).stream()
        .anyMatch(each -> !each.on().isBefore(first));
  }

  /** Whether it said no or took something back, up to a day. */
  boolean isNegated(LocalDate day) {
    return lastNegation(day) != null;
  }

  private @Nullable LocalDate lastNegation(LocalDate day) {
    List<Statement> negations = new ArrayList<>(statements(Objection.class, day));
    negations.addAll(statements(Revocation.class, day));
    return last(negations);
  }

  private static @Nullable LocalDate last(List<? extends Statement> statements) {
    return statements.stream().map(Statement::on).max(LocalDate::compareTo).orElse(null);
  }

  /**
   * Why the last signature that covers the instrument does not count on a day on which none of them
   * does; null if there is no such signature. Of two reasons on one day it is the one that comes
   * first in the alphabet: the order of the dossier means nothing.
   */
  @Nullable
  String reason(@Nullable InstrumentId instrument, LocalDate day) {
    String reason = null;
    LocalDate last = LocalDate.MIN;
    for (Signature signature : statements(Signature.class, day)) {
      if (!signature.on().isBefore(last) && Statements.speaksOf(signature, instrument)) {
        Reason fault = said.reason(signature, instrument);
        String found = fault == null ? Codes.TAKEN_BACK : fault.code();
        boolean isFirst =
            reason == null || signature.on().isAfter(last) || found.compareTo(reason) < 0;
        reason = isFirst ? found : reason;
        last = signature.on();
      }
    }
    return reason;
  }
}
