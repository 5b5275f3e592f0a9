package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.AuthorityStep;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.answer.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Why a signature does not count, each reason for one instrument, or for the act as such where none
 * is to be signed. The first that applies is told.
 */
public enum Reason {
  OUTSIDE_WINDOW(Codes.OUTSIDE_WINDOW) {
    @Override
    boolean isAsked(Proceeding proceeding, Provisions provisions, Window window) {
      return window.isBounded();
    }

    @Override
    boolean applies(
        Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
      return !said.window().isInWindow(signature) || said.window().isSignedTooLate(signature);
    }

    @Override
    boolean mayApply(Signature signature, Statements said) {
      return applies(signature, null, said, LocalDate.MAX);
    }
  },
  NOT_BINDING(Codes.NOT_BINDING) {
    @Override
    boolean applies(
        Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
      return !signature.kind().isBinding();
    }
  },
  OTHER_TEXT(Codes.OTHER_TEXT) {
    @Override
    boolean isAsked(Proceeding proceeding, Provisions provisions, Window window) {
      List<Instrument> toSign = proceeding.toSign();
      return !toSign.isEmpty() && toSign.stream().anyMatch(each -> each.digest().isPresent());
    }

    @Override
    boolean applies(
        Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
      Digest signed = instrument == null ? null : signature.digests().get(instrument);
      return signed != null
          && digest(said.proceeding(), instrument)
              .filter(digest -> !digest.equals(signed))
              .isPresent();
    }
  },
  WITHOUT_DECISION(Codes.WITHOUT_DECISION) {
    @Override
    boolean isAsked(Proceeding proceeding, Provisions provisions, Window window) {
      List<AuthorityStep> steps = provisions.authority();
      return !steps.isEmpty() && steps.stream().anyMatch(Authority::isDecision);
    }

    @Override
    List<AuthorityStep> steps(PartyId party, Statements said) {
      return Authority.askedOf(party, true, said);
    }
  },
  WITHOUT_STEP(Codes.WITHOUT_STEP) {
    @Override
    boolean isAsked(Proceeding proceeding, Provisions provisions, Window window) {
      List<AuthorityStep> steps = provisions.authority();
      return !steps.isEmpty() && !steps.stream().allMatch(Authority::isDecision);
    }

    @Override
    List<AuthorityStep> steps(PartyId party, Statements said) {
      return Authority.askedOf(party, false, said);
    }
  },
  AWAITS_STEP(Codes.AWAITS_STEP) {
    @Override
    boolean applies(
        Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
      if (signature.subjectTo().isEmpty()) {
        return false;
      }
      LocalDate from = Authority.followsOn(signature, instrument, said);
      return from.isAfter(day) || (!signature.isRetroactive() && said.window().isClosedOn(from));
    }

    @Override
    Map<String, String> told(
        Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
      return Authority.told(signature.subjectTo());
    }
  },
  BINDS_LATER(Codes.BINDS_LATER) {
    @Override
    boolean applies(
        Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
      return signature.bindsFrom().filter(day::isBefore).isPresent();
    }

    @Override
    Map<String, String> told(
        Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
      return Map.of("from", signature.bindsFrom().map(LocalDate::toString).orElse(""));
    }
  };

  private static final List<Reason> ALL = List.of(values());

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  private static Optional<Digest> digest(Proceeding proceeding, @Nullable InstrumentId id) {
    return proceeding.toSign().stream()
        .filter(instrument -> instrument.id().equals(id))
        .findFirst()
        .flatMap(Instrument::digest);
  }

  /** The condition, as the part of a violation's code after the dot. */
  public String code() {
    return code;
  }

  /** The conditions that are asked of the signatures in a proceeding, in their order. */
  static List<Reason> askedOf(Proceeding proceeding, Provisions provisions, Window window) {
    List<Reason> asked = new ArrayList<>(ALL.size());
    for (Reason reason : ALL) {
      if (reason.isAsked(proceeding, provisions, window)) {
        asked.add(reason);
      }
    }
    return asked;
  }

  /** Whether the condition is asked of signatures in the proceeding. */
  boolean isAsked(Proceeding proceeding, Provisions provisions, Window window) {
    return true;
  }

  /** Whether the signature fails the condition on a day: by default, for want of a step. */
  boolean applies(
      Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
    return lacking(signature, instrument, said, day).isPresent();
  }

  /** Whether it is of the form of the consent, which is given all the same, and may yet bind. */
  boolean isOfForm() {
    return this == NOT_BINDING || this == AWAITS_STEP || this == BINDS_LATER;
  }

  /** What a violation is to tell of it, by the names of its values. */
  Map<String, String> told(
      Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
    return Authority.told(lacking(signature, instrument, said, day));
  }

  /** The steps of a party's own authority that it asks for. */
  List<AuthorityStep> steps(PartyId party, Statements said) {
    return List.of();
  }

  /** The first of its steps that does not stand behind a signature by a day. */
  final Optional<AuthorityStep> lacking(
      Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
    return steps(signature.party(), said).stream()
        .filter(step -> !Authority.standsBy(day, step, signature, instrument, said))
        .findFirst();
  }

  /**
   * Whether no reason could apply to a signature: it says no more than who consents, and when, and
   * meets what is asked of such. It counts by its day alone. This is asked of every signature.
   */
  static boolean isPlain(Signature signature, List<Reason> ofMere, Statements said) {
    boolean isPlain = isMere(signature);
    for (int next = 0; isPlain && next < ofMere.size(); next++) {
      isPlain = !ofMere.get(next).mayApply(signature, said);
    }
    return isPlain;
  }

  private static boolean isMere(Signature signature) {
    return signature.kind().isBinding()
        && signature.instruments().isEmpty()
        && signature.digests().isEmpty()
        && signature.subjectTo().isEmpty()
        && signature.bindsFrom().isEmpty();
  }

  /** Whether a signature that says no more than who consents, and when, can fail the condition. */
  boolean isOfMere() {
    return !isOfForm() && this != OTHER_TEXT;
  }

  /** Whether such a signature could fail it for anything that is to be signed, on any day. */
  boolean mayApply(Signature mere, Statements said) {
    return true;
  }
}
