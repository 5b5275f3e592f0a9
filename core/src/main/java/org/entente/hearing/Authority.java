package org.entente.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.AuthorityStep;
import org.entente.Decision;
import org.entente.DecisionKind;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Signature;
import org.jspecify.annotations.Nullable;

/** The steps of a party's own authority behind what it signs: from when each of them stands. */
final class Authority {
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
   * From when a step stands behind a signature, on its day at the earliest; the last of all days if
   * it never does. It is taken, or the matter sent, up to some day. A refusal of a later day than
   * the last of the time comes too late to stop it.
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
      List<Decision> behind = said.decisionsBehind(party, known);
      if (met.isPresent()
          && from.isBefore(first)
          && behind.contains(each)
          && stands(
              each,
              instrument,
              from.equals(known) ? behind : said.decisions(party, from.minusDays(1)))) {
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
