package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.AuthorityStep;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.PartyKind;
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

  /** The steps of a party's own authority behind what it signs: from when each of them stands. */
  static final class Authority {
    private static final AuthorityStep DECISION = AuthorityStep.of(DecisionKind.DECIDED);

    private Authority() {}

    static boolean isDecision(AuthorityStep step) {
      return step.kind() == DecisionKind.DECIDED;
    }

    /** The steps asked of a party; where no decision is asked of anybody, any, for who asks it. */
    static List<AuthorityStep> askedOf(PartyId party, boolean ofDecision, Statements said) {
      List<AuthorityStep> steps = said.provisions().authority().stream()
          .filter(step -> isDecision(step) == ofDecision)
          .toList();
      if (steps.isEmpty() && ofDecision) {
        return List.of(DECISION);
      }
      return steps.stream().filter(step -> isAskedOf(party, step, said)).toList();
    }

    private static boolean isAskedOf(PartyId party, AuthorityStep step, Statements said) {
      if (step.partyKinds().isEmpty()) {
        return true;
      }
      Optional<PartyKind> kind = said.kinds().apply(party);
      return kind.isEmpty() || step.partyKinds().contains(kind.get());
    }

    static boolean standsBy(
        LocalDate day,
        AuthorityStep step,
        Signature signature,
        @Nullable InstrumentId instrument,
        Statements said) {
      LocalDate from = standsFrom(step, signature, instrument, said, signature.on());
      return from.isBefore(LocalDate.MAX) && !from.isAfter(day);
    }

    /** From when the step stands to which a signature is subject, and which may follow it. */
    static LocalDate followsOn(
        Signature signature, @Nullable InstrumentId instrument, Statements said) {
      return signature
          .subjectTo()
          .map(step -> standsFrom(step, signature, instrument, said, LocalDate.MAX))
          .orElse(signature.on());
    }

    /** From when each step stands behind a signature that is asked, or to which it is subject. */
    static Stream<LocalDate> daysFrom(
        Signature signature, @Nullable InstrumentId instrument, Statements said) {
      return Stream.concat(
          Stream.of(followsOn(signature, instrument, said)),
          said.provisions().authority().stream()
              .filter(step -> step.orAfter().isPresent())
              .map(step -> standsFrom(step, signature, instrument, said, signature.on())));
    }

    /**
     * From when a step stands behind a signature, on its day at the earliest; the last of all days
     * if it never does. It is taken, or the matter sent, up to some day. A refusal of a later day
     * than the last of the time comes too late to stop it.
     */
    private static LocalDate standsFrom(
        AuthorityStep step,
        Signature signature,
        @Nullable InstrumentId instrument,
        Statements said,
        LocalDate last) {
      PartyId party = signature.party();
      LocalDate first = LocalDate.MAX;
      for (Decision each : said.proceeding().decisions()) {
        if (!each.party().equals(party)
            || each.on().isAfter(last)
            || !isBy(step, each)
            || !covers(each, instrument)) {
          continue;
        }
        LocalDate known = each.on().isAfter(signature.on()) ? each.on() : signature.on();
        Optional<LocalDate> met = each.kind() == step.kind()
            ? Optional.of(known)
            : each.kind() == DecisionKind.SENT ? step.metFrom(each.on()) : Optional.empty();
        LocalDate from = met.filter(known::isBefore).orElse(known);
        LocalDate eve = from.equals(known) ? known : from.minusDays(1);
        if (met.isPresent()
            && from.isBefore(first)
            && said.decisions(party, known).contains(each)
            && stands(each, instrument, said.decisions(party, eve))) {
          first = from;
        }
      }
      return first;
    }

    /** A step by its kind and its body. */
    static Map<String, String> told(Optional<AuthorityStep> step) {
      Map<String, String> told = new TreeMap<>();
      step.ifPresent(each -> told.put("kind", each.kind().name().toLowerCase(Locale.ROOT)));
      step.flatMap(AuthorityStep::body).ifPresent(body -> told.put("body", body));
      return told;
    }

    static boolean isBy(AuthorityStep step, Decision taken) {
      return step.body().isEmpty()
          || taken.body().filter(step.body().get()::equalsIgnoreCase).isPresent();
    }

    static boolean covers(Decision taken, @Nullable InstrumentId instrument) {
      return instrument == null || taken.covers(instrument);
    }

    static boolean stands(Decision taken, @Nullable InstrumentId instrument, List<Decision> known) {
      return known.stream().noneMatch(each -> each.undoes(taken) && covers(each, instrument));
    }
  }
}
