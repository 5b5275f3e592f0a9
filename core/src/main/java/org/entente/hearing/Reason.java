package org.entente.hearing;

import java.util.ArrayList;
import java.util.List;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.InstrumentId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Why a signature does not count, each reason for one instrument, or for the act as such where none
 * is to be signed. The first that applies is told.
 */
public enum Reason {
  OUTSIDE_WINDOW("signature-outside-window") {
    @Override
    boolean applies(Signature signature, @Nullable InstrumentId instrument, Statements said) {
      return !said.isInWindow(signature) || said.isSignedTooLate(signature);
    }

    @Override
    boolean mayApply(Signature signature, Statements said) {
      return applies(signature, null, said);
    }
  },
  NOT_BINDING("signature-not-binding") {
    @Override
    boolean applies(Signature signature, @Nullable InstrumentId instrument, Statements said) {
      return !signature.kind().isBinding();
    }

    @Override
    boolean mayApply(Signature signature, Statements said) {
      return applies(signature, null, said);
    }
  },
  OTHER_TEXT("signature-of-other-text") {
    @Override
    boolean isAsked(Proceeding proceeding, Provisions provisions) {
      return proceeding.toSign().stream().anyMatch(each -> each.digest().isPresent());
    }

    @Override
    boolean applies(Signature signature, @Nullable InstrumentId instrument, Statements said) {
      Digest signed = instrument == null ? null : signature.digests().get(instrument);
      return signed != null
          && said.digest(instrument).filter(digest -> !digest.equals(signed)).isPresent();
    }

    @Override
    boolean mayApply(Signature signature, Statements said) {
      return signature.digests().keySet().stream().anyMatch(each -> applies(signature, each, said));
    }
  },
  WITHOUT_DECISION("signature-without-decision") {
    @Override
    boolean isAsked(Proceeding proceeding, Provisions provisions) {
      return provisions.isDecisionRequired();
    }

    @Override
    boolean applies(Signature signature, @Nullable InstrumentId instrument, Statements said) {
      List<Decision> standing = said.decisions(signature.party(), signature.on());
      return standing.stream().noneMatch(each -> instrument == null || each.covers(instrument));
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

  /** Whether the signature fails the condition. */
  abstract boolean applies(Signature signature, @Nullable InstrumentId instrument, Statements said);

  /**
   * Whether it could fail the condition for anything that is to be signed, told without looking
   * further: a signature for which no reason could apply is plain, and is counted by its day alone.
   */
  boolean mayApply(Signature signature, Statements said) {
    return true;
  }
}
