package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Failure;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Violation;
import org.entente.timeline.Timeline;

/** Says what a timeline finds in the judge's words, and compares. */
final class Comparison {
  private static final Map<Failure, Verdict.Reason> REASONS = Map.of(
      Failure.AGREEMENT_ENDED, Verdict.Reason.ENDED,
      Failure.LAPSED, Verdict.Reason.LAPSED,
      Failure.OBJECTION, Verdict.Reason.OBJECTION,
      Failure.DATE_PASSED, Verdict.Reason.TOO_LATE,
      Failure.REVOKED, Verdict.Reason.REVOKED,
      Failure.CONDITION_FAILED, Verdict.Reason.CONDITION);

  private static Verdict.Reason reason(Failure failure) {
    return failure.name().equals("WITHOUT_OBJECT")
        ? Verdict.Reason.WITHOUT_OBJECT
        : REASONS.get(failure);
  }

  private Comparison() {}

  /** Fails if the timeline says anything else than the judge of any day of some. */
  static void requireSameWords(
      Agreement agreement, LocalDate first, LocalDate last, LocalDate until) {
    Timeline timeline = Timeline.of(agreement);
    for (Day judged : NaiveJudge.judge(agreement, first, last, until)) {
      assertThat(day(timeline, judged)).as(agreement::toString).isEqualTo(judged);
    }
  }

  /**
   * What the timeline says of the judge's day; of who is missing, as far as the judge's word can be
   * compared.
   */
  static Day day(Timeline timeline, Day judged) {
    LocalDate date = judged.date();
    Standing standing = timeline.on(date);
    Map<ActId, Verdict> acts = new TreeMap<>();
    judged
        .acts()
        .forEach((id, verdict) -> acts.put(id, verdict(timeline.outcome(id, date), verdict)));
    return new Day(
        date,
        standing.isInForce(),
        ids(standing.partners()),
        ids(standing.associates()),
        ids(standing.suspended()),
        standing.isInForce() ? texts(standing.texts()) : Map.of(),
        textsOf(standing),
        standing.term(),
        standing.provisions(),
        verdict(timeline.founding(date), judged.founding()),
        acts);
  }

  private static Set<PartyId> ids(List<Party> parties) {
    Set<PartyId> ids = new TreeSet<>();
    parties.forEach(party -> ids.add(party.id()));
    return ids;
  }

  private static Map<PartyId, Map<InstrumentId, Optional<String>>> textsOf(Standing standing) {
    Map<PartyId, Map<InstrumentId, Optional<String>>> texts = new TreeMap<>();
    standing.members().forEach(member -> {
      PartyId party = member.party().id();
      texts.put(party, texts(standing.texts(party)));
    });
    return texts;
  }

  private static Map<InstrumentId, Optional<String>> texts(List<Instrument> instruments) {
    Map<InstrumentId, Optional<String>> texts = new TreeMap<>();
    instruments.forEach(instrument -> texts.put(instrument.id(), instrument.version()));
    return texts;
  }

  private static Verdict verdict(Outcome outcome, Verdict judged) {
    if (outcome instanceof Outcome.Agreed agreed) {
      return new Verdict.Decided(agreed.completedOn(), agreed.effectiveOn());
    }
    if (outcome instanceof Outcome.InEffect inEffect) {
      Optional<LocalDate> complete =
          inEffect.given().isPresent() ? Optional.empty() : Optional.of(inEffect.completedOn());
      return new Verdict.Done(complete, inEffect.effectiveOn());
    }
    if (outcome instanceof Outcome.Failed failed) {
      return new Verdict.Lost(reason(failed.reason()), failed.failedOn());
    }
    Pending pending = (Pending) outcome;
    return judged instanceof Verdict.Waiting words
        ? pending(pending, words)
        : new Verdict.Waiting(missing(pending), Optional.empty());
  }

  /**
   * Rules other than every partner's let one choose whom to ask: there only the rule's state is
   * compared.
   */
  private static Verdict.Waiting pending(Pending pending, Verdict.Waiting judged) {
    boolean everybody = pending.rule() instanceof ConsentRule.EveryPartner;
    return new Verdict.Waiting(
        judged.rule().isPresent() && everybody ? missing(pending, judged) : judged.missing(),
        judged
            .rule()
            .map(answer -> Verdict.Answer.valueOf(pending.tally().state().name())));
  }

  /** A notice is missing whoever is asked; the judge names only what is missing of those asked. */
  private static Set<Verdict.Lack> missing(Pending pending, Verdict.Waiting judged) {
    Set<Verdict.Lack> missing = missing(pending);
    for (Violation violation : pending.violations()) {
      if (violation.condition().equals("notice-missing")) {
        Set<Verdict.Lack> its = new HashSet<>(judged.missing());
        its.removeIf(each -> !violation.party().equals(Optional.of(each.party())));
        missing.removeIf(each -> violation.party().equals(Optional.of(each.party())));
        missing.addAll(its);
      }
    }
    return missing;
  }

  private static Set<Verdict.Lack> missing(Pending pending) {
    Set<Verdict.Lack> missing = new HashSet<>();
    for (Violation violation : pending.violations()) {
      violation
          .party()
          .filter(party -> isAboutConsent(violation))
          .ifPresent(party -> missing.add(new Verdict.Lack(party, violation.instrument())));
    }
    return missing;
  }

  private static boolean isAboutConsent(Violation violation) {
    String condition = violation.condition();
    return condition.contains("signature")
        || condition.equals("instrument-unsigned")
        || condition.equals("party-objects")
        || condition.equals("party-abstains");
  }
}
