package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.EffectDay;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Succession;
import org.entente.Withdrawal;
import org.entente.answer.Outcome;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Tally;
import org.entente.answer.Violation;
import org.entente.timeline.Timeline;

/**
 * A day that lies ahead, and what it brings as things stand. Immutable and thread-safe.
 *
 * @param day the day
 * @param kind what it brings
 * @param act the act that it is about; empty for the founding and the text itself
 * @param parties whom it concerns: who joins, leaves, takes a place, or is still missing
 * @param isGiven whether a source states it, and nothing proves it
 */
public record LiesAhead(
    LocalDate day, Kind kind, Optional<ActId> act, List<PartyId> parties, boolean isGiven) {
  /** What a day can bring. */
  public enum Kind {
    /** It is opened for signature. */
    OPENS,
    /** Silence is consent from now on, or a rule is available. */
    COUNTS,
    /** The last day on which a signature counts. */
    LAST_DAY_TO_SIGN,
    /** The last day on which consent can be complete and still have effect. */
    LAST_DAY_TO_COMPLETE,
    /** What was agreed takes effect. */
    TAKES_EFFECT,
    /** Parties take the place of others by law. */
    SUCCESSION,
    /** The last day of the term. */
    LAST_DAY_OF_TERM,
    /** The last day on which duties of one who has left bind it. */
    LAST_DAY_OF_DUTIES
  }

  /** Copies the parties. */
  public LiesAhead {
    parties = List.copyOf(parties);
  }

  /**
   * Returns all that lies ahead of a day.
   *
   * @param timeline the agreement's timeline
   * @param day the day; what happens on it lies ahead only if it is a last day
   * @return the days, in order
   */
  public static List<LiesAhead> of(Timeline timeline, LocalDate day) {
    Search search = new Search(timeline, day);
    search.founding();
    timeline.agreement().withoutWrongFacts().acts().forEach(search::act);
    search.term();
    search.duties();
    search.found.sort(Comparator.comparing(LiesAhead::day)
        .thenComparing(LiesAhead::kind)
        .thenComparing(ahead -> ahead.act().map(ActId::value).orElse("")));
    return List.copyOf(search.found);
  }

  private static final class Search {
    private final Timeline timeline;
    private final Agreement agreement;
    private final LocalDate today;
    private final List<LiesAhead> found = new ArrayList<>();

    Search(Timeline timeline, LocalDate today) {
      this.timeline = timeline;
      this.agreement = timeline.agreement();
      this.today = today;
    }

    void founding() {
      List<PartyId> founders = agreement.founders().stream().map(Party::id).toList();
      Outcome outcome = timeline.founding(today);
      if (isStated(agreement, Optional.empty(), founders)) {
        return;
      }
      if (outcome instanceof Pending pending) {
        pending(
            agreement,
            Optional.empty(),
            pending,
            agreement.provisions().founding().effect());
      }
      effect(outcome, Optional.empty(), founders);
    }

    void act(Act act) {
      Optional<ActId> id = Optional.of(act.id());
      Outcome outcome = timeline.outcome(act.id(), today);
      if (act instanceof Succession succession) {
        if (succession.on().isAfter(today) && outcome instanceof Outcome.Agreed) {
          List<PartyId> heirs = succession.successors().stream().map(Party::id).toList();
          add(succession.on(), Kind.SUCCESSION, id, heirs, false);
        }
        return;
      }
      if (isStated((ConsensualAct) act, id, concerned(act))) {
        return;
      }
      if (act instanceof ConsensualAct consensual && outcome instanceof Pending pending) {
        EffectRule effect = consensual.effectRule(pending.provisions());
        pending(consensual, id, pending, effect);
      }
      effect(outcome, id, concerned(act));
    }

    /** What a source states for a day ahead waits for no signatures. */
    private boolean isStated(Proceeding proceeding, Optional<ActId> act, List<PartyId> parties) {
      Optional<LocalDate> stated =
          proceeding.given().map(Given::on).filter(on -> on.isAfter(today));
      stated.ifPresent(on -> add(on, Kind.TAKES_EFFECT, act, parties, true));
      return stated.isPresent();
    }

    private static List<PartyId> concerned(Act act) {
      if (act instanceof Accession accession) {
        return List.of(accession.party().id());
      }
      return act instanceof Withdrawal withdrawal ? List.of(withdrawal.party()) : List.of();
    }

    private void effect(Outcome outcome, Optional<ActId> act, List<PartyId> parties) {
      if (outcome instanceof Outcome.Agreed agreed) {
        agreed
            .effectiveOn()
            .filter(today::isBefore)
            .ifPresent(effect ->
                add(effect, Kind.TAKES_EFFECT, act, parties, agreed.given().isPresent()));
      }
    }

    private void pending(
        Proceeding proceeding, Optional<ActId> act, Pending pending, EffectRule effect) {
      List<PartyId> missing = missing(pending);
      proceeding
          .opensOn()
          .filter(opens -> opens.isAfter(today))
          .ifPresent(opens -> add(opens, Kind.OPENS, act, List.of(), false));
      pending
          .closing()
          .filter(closes -> !closes.isBefore(today))
          .ifPresent(closes -> add(closes, Kind.LAST_DAY_TO_SIGN, act, missing, false));
      effect
          .tooLateFrom()
          .map(late -> late.minusDays(1))
          .filter(last -> !last.isBefore(today))
          .ifPresent(last -> add(last, Kind.LAST_DAY_TO_COMPLETE, act, missing, false));
      TreeSet<LocalDate> counting = new TreeSet<>();
      gather(pending.tally(), counting);
      counting.stream()
          .filter(from -> from.isAfter(today))
          .forEach(from -> add(from, Kind.COUNTS, act, List.of(), false));
    }

    /** Those whom an unmet condition names: of a rule that asks for a number, nobody by itself. */
    private static List<PartyId> missing(Pending pending) {
      return pending.violations().stream()
          .map(Violation::party)
          .flatMap(Optional::stream)
          .distinct()
          .toList();
    }

    private static void gather(Tally tally, TreeSet<LocalDate> days) {
      tally.availableFrom().ifPresent(days::add);
      tally.parts().forEach(part -> gather(part, days));
    }

    void term() {
      Standing standing = timeline.on(today);
      boolean hasEnded = timeline.endedOn().filter(end -> !end.isAfter(today)).isPresent();
      Optional<LocalDate> end =
          standing.isInForce() ? standing.term().until() : agreement.term().until();
      end.filter(until -> until.isAfter(today) && !hasEnded)
          .ifPresent(until ->
              add(until.minusDays(1), Kind.LAST_DAY_OF_TERM, Optional.empty(), List.of(), false));
    }

    void duties() {
      for (PartyId party : agreement.knownParties().keySet()) {
        timeline
            .dutiesUntil(party, today)
            .flatMap(EffectDay::day)
            .ifPresent(until -> add(
                until.minusDays(1),
                Kind.LAST_DAY_OF_DUTIES,
                Optional.empty(),
                List.of(party),
                false));
      }
    }

    private void add(
        LocalDate day, Kind kind, Optional<ActId> act, List<PartyId> parties, boolean isGiven) {
      found.add(new LiesAhead(day, kind, act, parties, isGiven));
    }
  }
}
