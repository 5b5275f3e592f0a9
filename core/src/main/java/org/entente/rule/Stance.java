package org.entente.rule;

import java.util.ArrayList;
import java.util.List;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Revocation;
import org.entente.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What one party said on one proceeding, where that is more than a plain signature: which of it
 * counts, and when.
 */
final class Stance {
  private final Ballot ballot;
  private final List<Signature> signatures = new ArrayList<>(2);
  private final List<Decision> decisions = new ArrayList<>(2);
  private final List<Objection> objections = new ArrayList<>(1);
  private final List<Revocation> revocations = new ArrayList<>(1);

  Stance(Ballot ballot) {
    this.ballot = ballot;
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

  /**
   * Whether a signature that counts, and was not taken back since, covers the instrument on a day;
   * null asks for any.
   */
  boolean covers(@Nullable InstrumentId instrument, int day) {
    int after = lastNegation(day);
    for (Signature signature : signatures) {
      int on = DayKey.of(signature.on());
      if (on > after
          && on <= day
          && fault(signature, instrument) == null
          && speaksOf(signature, instrument)) {
        return true;
      }
    }
    return false;
  }

  boolean stands(int day) {
    if (ballot.asked().isEmpty()) {
      return covers(null, day);
    }
    for (Instrument instrument : ballot.asked()) {
      if (!covers(instrument.id(), day)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has said no, and not consented since. */
  boolean objects(int day) {
    int no = 0;
    for (Objection objection : objections) {
      no = laterUpTo(day, no, DayKey.of(objection.on()));
    }
    return no > 0 && !hasStood(no, day);
  }

  /** Whether its consent stood on one of the days. */
  boolean hasStood(int first, int last) {
    if (stands(first)) {
      return true;
    }
    for (Signature signature : signatures) {
      int on = DayKey.of(signature.on());
      if (on > first && on <= last && stands(on)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it said no on one of the days. */
  boolean hasObjected(int first, int last) {
    for (Objection objection : objections) {
      int on = DayKey.of(objection.on());
      if (on >= first && on <= last) {
        return true;
      }
    }
    return false;
  }

  /** Whether it said no or took something back, up to a day. */
  boolean isNegated(int day) {
    return lastNegation(day) > 0;
  }

  private int lastNegation(int day) {
    int last = 0;
    for (Objection objection : objections) {
      last = laterUpTo(day, last, DayKey.of(objection.on()));
    }
    for (Revocation revocation : revocations) {
      last = laterUpTo(day, last, DayKey.of(revocation.on()));
    }
    return last;
  }

  private static int laterUpTo(int day, int last, int on) {
    return on <= day && on > last ? on : last;
  }

  /**
   * Why the last signature that covers the instrument does not count on a day on which none of them
   * does; null if there is no such signature.
   */
  @Nullable
  String reason(@Nullable InstrumentId instrument, int day) {
    String reason = null;
    int last = 0;
    for (Signature signature : signatures) {
      int on = DayKey.of(signature.on());
      if (on <= day && on >= last && speaksOf(signature, instrument)) {
        String fault = fault(signature, instrument);
        String found = fault == null ? Codes.TAKEN_BACK : fault;
        reason = reason == null || on > last ? found : firstOf(reason, found);
        last = on;
      }
    }
    return reason;
  }

  /**
   * Of two reasons on one day, the one that comes first in the alphabet: the order of the dossier
   * means nothing.
   */
  private static String firstOf(String a, String b) {
    return b.compareTo(a) < 0 ? b : a;
  }

  /** Why a signature does not count for an instrument, taking back aside; null if it does. */
  @Nullable
  String fault(Signature signature, @Nullable InstrumentId instrument) {
    if (!ballot.isInWindow(signature.on())) {
      return Codes.OUTSIDE_WINDOW;
    }
    if (!signature.kind().isBinding()) {
      return Codes.NOT_BINDING;
    }
    if (instrument != null && !isOfSameText(signature, instrument)) {
      return Codes.OTHER_TEXT;
    }
    if (ballot.isDecisionRequired() && !isDecided(signature, instrument)) {
      return Codes.WITHOUT_DECISION;
    }
    return null;
  }

  boolean isOfSameText(Signature signature, InstrumentId instrument) {
    Digest signed = signature.digests().get(instrument);
    return signed == null
        || ballot.digest(instrument).filter(digest -> !digest.equals(signed)).isEmpty();
  }

  boolean isDecided(Signature signature, @Nullable InstrumentId instrument) {
    for (Decision decision : decisions) {
      boolean covers = instrument == null
          || decision.instruments().isEmpty()
          || decision.instruments().contains(instrument);
      if (covers && !decision.on().isAfter(signature.on())) {
        return true;
      }
    }
    return false;
  }

  static boolean speaksOf(Signature signature, @Nullable InstrumentId instrument) {
    return instrument == null || signature.covers(instrument);
  }
}
