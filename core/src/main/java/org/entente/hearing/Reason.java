package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.AuthorityStep;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.Digest;
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

    @Override
    boolean mayApply(Signature signature, Statements said) {
      return applies(signature, null, said, LocalDate.MAX);
    }
  },
  OTHER_TEXT(Codes.OTHER_TEXT) {
    @Override
    boolean isAsked(Proceeding proceeding, Provisions provisions) {
      return proceeding.toSign().stream().anyMatch(each -> each.digest().isPresent());
    }

    @Override
    boolean applies(
        Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
      Digest signed = instrument == null ? null : signature.digests().get(instrument);
      return signed != null
          && said.digest(instrument).filter(digest -> !digest.equals(signed)).isPresent();
    }

    @Override
    boolean mayApply(Signature signature, Statements said) {
      return signature.digests().keySet().stream()
          .anyMatch(each -> applies(signature, each, said, LocalDate.MAX));
    }
  },
  WITHOUT_DECISION(Codes.WITHOUT_DECISION) {
    @Override
    boolean isAsked(Proceeding proceeding, Provisions provisions) {
      return provisions.authority().stream().anyMatch(Authority::isDecision);
    }

    @Override
    boolean applies(
        Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
      return lacking(signature, instrument, said, day).isPresent();
    }

    @Override
    List<AuthorityStep> steps(PartyId party, Statements said) {
      return Authority.askedOf(party, true, said);
    }
  },
  WITHOUT_STEP(Codes.WITHOUT_STEP) {
    @Override
    boolean isAsked(Proceeding proceeding, Provisions provisions) {
      return !provisions.authority().stream().allMatch(Authority::isDecision);
    }

    @Override
    boolean applies(
        Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
      return lacking(signature, instrument, said, day).isPresent();
    }

    @Override
    List<AuthorityStep> steps(PartyId party, Statements said) {
      return Authority.askedOf(party, false, said);
    }
  };

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  /** The condition, as the part of a violation's code after the dot. */
  public String code() {
    return code;
  }

  /** The conditions that are asked of the signatures in a proceeding, in their order. */
  static List<Reason> askedOf(Proceeding proceeding, Provisions provisions) {
    List<Reason> asked = new ArrayList<>(List.of(values()));
    asked.removeIf(reason -> !reason.isAsked(proceeding, provisions));
    return asked;
  }

  /** Whether the condition is asked of signatures in the proceeding. */
  boolean isAsked(Proceeding proceeding, Provisions provisions) {
    return true;
  }

  /** Whether the signature fails the condition on a day. */
  abstract boolean applies(
      Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day);

  /** The steps of a party's own authority that it asks for. */
  List<AuthorityStep> steps(PartyId party, Statements said) {
    return List.of();
  }

  /** The first of its steps that does not stand behind a signature by a day. */
  Optional<AuthorityStep> lacking(
      Signature signature, @Nullable InstrumentId instrument, Statements said, LocalDate day) {
    return steps(signature.party(), said).stream()
        .filter(step -> !Authority.standsBy(day, step, signature, instrument, said))
        .findFirst();
  }

  /**
   * Whether it could fail the condition for anything that is to be signed, told without looking
   * further: a signature for which no reason could apply is plain, and is counted by its day alone.
   */
  boolean mayApply(Signature signature, Statements said) {
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
      LocalDate from = standsFrom(step, signature, instrument, said);
      return from.isBefore(LocalDate.MAX) && !from.isAfter(day);
    }

    /**
     * From when a step stands behind a signature, on its day at the earliest; the last of all days
     * if it never does. A refusal of a later day than the last of the time comes too late to stop
     * it.
     */
    static LocalDate standsFrom(
        AuthorityStep step,
        Signature signature,
        @Nullable InstrumentId instrument,
        Statements said) {
      PartyId party = signature.party();
      LocalDate signed = signature.on();
      List<Decision> known = said.decisions(party, signed);
      LocalDate first = LocalDate.MAX;
      for (Decision each : known) {
        if (!isBy(step, each) || !covers(each, instrument)) {
          continue;
        }
        if (each.kind() == step.kind() && stands(each, instrument, known)) {
          return signed;
        }
        Optional<LocalDate> met =
            each.kind() == DecisionKind.SENT ? step.metFrom(each.on()) : Optional.empty();
        LocalDate from = met.filter(signed::isBefore).orElse(signed);
        LocalDate eve = from.equals(signed) ? signed : from.minusDays(1);
        if (met.isPresent()
            && from.isBefore(first)
            && stands(each, instrument, said.decisions(party, eve))) {
          first = from;
        }
      }
      return first;
    }

    private static boolean isBy(AuthorityStep step, Decision taken) {
      return step.body().isEmpty()
          || taken.body().filter(step.body().get()::equalsIgnoreCase).isPresent();
    }

    private static boolean covers(Decision taken, @Nullable InstrumentId instrument) {
      return instrument == null || taken.covers(instrument);
    }

    private static boolean stands(
        Decision taken, @Nullable InstrumentId instrument, List<Decision> known) {
      return known.stream().noneMatch(each -> each.undoes(taken) && covers(each, instrument));
    }
  }
}
