package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Revocation;
import org.entente.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What one party said on one proceeding, where that is more than a plain signature: which of it
 * counts, and when. An instrument that is null stands for the act as such.
 */
final class Stance {
  private final Statements said;
  private final List<Signature> signatures = new ArrayList<>(2);
  private final List<Decision> decisions = new ArrayList<>(2);
  private final List<Objection> objections = new ArrayList<>(1);
  private final List<Revocation> revocations = new ArrayList<>(1);

  Stance(Statements said) {
    this.said = said;
  }

  void add(Signature signature) {
    signatures.add(signature);
  }

  void add(Decision decision) {
    decisions.add(decision);
  }

  void add(Objection objection) {
    objections.add(objection);
  }

  void add(Revocation revocation) {
    revocations.add(revocation);
  }

  List<Decision> decisions() {
    return decisions;
  }

  /** Whether a signature that counts, and was not taken back since, covers the instrument. */
  boolean covers(@Nullable InstrumentId instrument, LocalDate day) {
    LocalDate no = lastNegation(day);
    for (Signature signature : signatures) {
      if (isUpTo(day, signature)
          && (no == null || signature.on().isAfter(no))
          && Statements.speaksOf(signature, instrument)
          && said.reason(signature, instrument) == null) {
        return true;
      }
    }
    return false;
  }

  boolean stands(LocalDate day) {
    if (said.toSign().isEmpty()) {
      return covers(null, day);
    }
    for (Instrument instrument : said.toSign()) {
      if (!covers(instrument.id(), day)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has said no, and not consented since. */
  boolean objects(LocalDate day) {
    LocalDate no = lastUpTo(day, objections, null);
    return no != null && !hasStood(no, day);
  }

  /** Whether its consent stood on one of the days. */
  boolean hasStood(LocalDate first, LocalDate last) {
    if (stands(first)) {
      return true;
    }
    for (Signature signature : signatures) {
      if (signature.on().isAfter(first) && isUpTo(last, signature) && stands(signature.on())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it said no on one of the days. */
  boolean hasObjected(LocalDate first, LocalDate last) {
    return objections.stream().anyMatch(each -> !each.on().isBefore(first) && isUpTo(last, each));
  }

  /** Whether it said no or took something back, up to a day. */
  boolean isNegated(LocalDate day) {
    return lastNegation(day) != null;
  }

  private @Nullable LocalDate lastNegation(LocalDate day) {
    return lastUpTo(day, revocations, lastUpTo(day, objections, null));
  }

  private static @Nullable LocalDate lastUpTo(
      LocalDate day, List<? extends Fact> facts, @Nullable LocalDate earlier) {
    LocalDate last = earlier;
    for (Fact fact : facts) {
      if (isUpTo(day, fact) && (last == null || fact.on().isAfter(last))) {
        last = fact.on();
      }
    }
    return last;
  }

  private static boolean isUpTo(LocalDate day, Fact fact) {
    return !fact.on().isAfter(day);
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
    for (Signature signature : signatures) {
      if (isUpTo(day, signature)
          && !signature.on().isBefore(last)
          && Statements.speaksOf(signature, instrument)) {
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
