package org.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Fact;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Succession;
import org.entente.rule.Lineage;
import org.entente.rule.Rules;
import org.entente.rule.Standing;

/**
 * Who is bound by what on any day, and what has become of each act: derived from an agreement, from
 * its first day to its last. Building it takes one pass; asking it is cheap. Immutable and
 * thread-safe.
 *
 * <p>A day has a morning and an end. First, what was fixed for the day takes place: successions,
 * effects agreed before and acts given for it, then the end of the term as it now stands, then the
 * founding. Every pending act is judged against the parties as they stand then, in the morning.
 * Last, acts complete that day with effect on it, or before it, take effect, all at once. So two
 * accessions that complete on 1 March do not need each other's signature, and one that completes on
 * 2 March needs those of both newcomers. Where acts that take effect at once change one thing, the
 * one complete later prevails; of those complete on one day, the one opened later.
 *
 * @since 0.1
 */
public final class Timeline {
  private static final Set<Event.Kind> ENDINGS = Set.of(
      Event.Kind.EXPIRED,
      Event.Kind.TERMINATED,
      Event.Kind.FELL_BELOW_MINIMUM,
      Event.Kind.FOUNDING_FAILED);

  private final Agreement agreement;
  private final Rules rules;
  private final History history;
  private final FoundingDocket founding;
  private final Map<ActId, Docket> dockets = new HashMap<>();
  private final Map<ActId, Succession> successions = new HashMap<>();
  private final List<Event> events;

  private Timeline(Agreement agreement, Rules rules) {
    Course course = new Course(agreement, rules);
    course.run();
    this.agreement = agreement;
    this.rules = rules;
    this.history = course.history();
    this.founding = course.founding();
    this.events =
        course.events().stream().sorted(Comparator.comparing(Event::on)).toList();
    course.dockets().forEach(docket -> dockets.put(docket.act().id(), docket));
    for (Act act : agreement.acts()) {
      if (act instanceof Succession succession) {
        successions.put(act.id(), succession);
      }
    }
  }

  /**
   * Returns the timeline of an agreement by the rules that its own provisions imply.
   *
   * @param agreement the agreement
   * @return the timeline
   */
  public static Timeline of(Agreement agreement) {
    return of(agreement, Rules.implied());
  }

  /**
   * Returns the timeline of an agreement by given rules, for every act. Rules of a caller's own
   * making are asked on each day from the one on which the others first allow the act up to the
   * last dated fact; {@code Rules.implied().and(mine)} adds them to the usual ones.
   *
   * @param agreement the agreement
   * @param rules the rules
   * @return the timeline
   */
  public static Timeline of(Agreement agreement, Rules rules) {
    return new Timeline(agreement, rules);
  }

  /**
   * Returns the agreement that it is derived from.
   *
   * @return the agreement
   */
  public Agreement agreement() {
    return agreement;
  }

  /**
   * Returns the position at the end of a day.
   *
   * @param day any day
   * @return the standing
   */
  public Standing on(LocalDate day) {
    return history.on(day).standing(day);
  }

  /**
   * Returns the position on each day on which it changes.
   *
   * @return the standings, in order of day; empty if the agreement never enters into force and
   *     nothing else changes
   */
  public List<Standing> standings() {
    return history.changeDays().stream().map(this::on).toList();
  }

  /**
   * Returns what changed when, and by which act.
   *
   * @return the events, in order of day
   */
  public List<Event> events() {
    return events;
  }

  /**
   * Returns what had become of an act by the end of a day.
   *
   * @param act the act's id
   * @param day any day
   * @return the outcome
   * @throws NoSuchElementException if the agreement has no such act
   */
  public Outcome outcome(ActId act, LocalDate day) {
    Docket docket = dockets.get(act);
    if (docket != null) {
      return docket.settledBy(day).orElseGet(() -> pending(docket, day));
    }
    Succession succession = successions.get(act);
    if (succession == null) {
      throw new NoSuchElementException(
          "agreement '" + agreement.id() + "' has no act '" + act + "'");
    }
    return outcome(succession, day);
  }

  /**
   * What the law fixes for a day is as good as agreed from the day it is known, and takes place
   * before anything that ends the agreement on that day.
   */
  private Outcome outcome(Succession succession, LocalDate day) {
    LocalDate on = succession.on();
    Optional<LocalDate> ended = endedOn().filter(end -> end.isBefore(on) && !end.isAfter(day));
    if (ended.isPresent()) {
      return new Outcome.Failed(ended.get(), Failure.AGREEMENT_ENDED, List.of());
    }
    LocalDate known =
        succession.recordedOn().filter(recorded -> recorded.isBefore(on)).orElse(on);
    return on.isAfter(day)
        ? new Outcome.Agreed(known.isAfter(day) ? day : known, on, Optional.empty())
        : new Outcome.InEffect(known, on, Optional.empty());
  }

  /**
   * Returns what had become of an act by the end of a day.
   *
   * @param act the text of the act's id
   * @param day any day
   * @return the outcome
   * @throws IllegalArgumentException if the text is no id
   * @throws NoSuchElementException if the agreement has no such act
   */
  public Outcome outcome(String act, LocalDate day) {
    return outcome(ActId.of(act), day);
  }

  private Pending pending(Docket docket, LocalDate day) {
    Position morning = history.morningOf(day);
    Docket asked = docket.asOf(morning, day);
    return new Pending(
        () -> asked.judged(morning, day, Parties.of(agreement)),
        asked.rule(),
        new ActAsker(asked, rules));
  }

  /**
   * Returns what had become of the founding by the end of a day.
   *
   * @param day any day
   * @return the outcome
   */
  public Outcome founding(LocalDate day) {
    return founding.settledBy(day).orElseGet(() -> pendingFounding(day));
  }

  private Pending pendingFounding(LocalDate day) {
    Position position = history.morningOf(day);
    return new Pending(
        () -> founding.standing(position, day),
        agreement.provisions().founding().consent(),
        new FoundingAsker(agreement, founding));
  }

  /**
   * Returns how a party stands towards the agreement at the end of a day.
   *
   * @param party the party
   * @param day any day
   * @return its status; {@link PartyStatus#THIRD} for a party that the dossier does not know
   */
  public PartyStatus status(PartyId party, LocalDate day) {
    Position position = history.on(day);
    if (position.phase() == Position.Phase.ENDED) {
      return PartyStatus.THIRD;
    }
    if (position.standing(day).isParty(party)) {
      return PartyStatus.PARTY;
    }
    return List.of(statusAsFounder(position, party, day), statusAsNewcomer(position, party, day))
        .stream()
        .max(Comparator.naturalOrder())
        .orElse(PartyStatus.THIRD);
  }

  /**
   * Returns how a party stands towards the agreement at the end of a day.
   *
   * @param party the party
   * @param day any day
   * @return its status; {@link PartyStatus#THIRD} for a party that the dossier does not know
   */
  public PartyStatus status(Party party, LocalDate day) {
    return status(party.id(), day);
  }

  private PartyStatus statusAsFounder(Position position, PartyId party, LocalDate day) {
    List<Seat> seats = position.founders().stream()
        .filter(seat -> seat.holder().id().equals(party))
        .toList();
    if (seats.isEmpty()) {
      return PartyStatus.THIRD;
    }
    boolean committed = seats.stream().anyMatch(seat -> founding.isCommitted(seat, day));
    if (committed || founding.standing(position, day).hasConsented(party)) {
      return PartyStatus.CONTRACTING;
    }
    return hasSigned(agreement, party, day) ? PartyStatus.SIGNATORY : PartyStatus.THIRD;
  }

  private PartyStatus statusAsNewcomer(Position position, PartyId party, LocalDate day) {
    PartyStatus status = PartyStatus.THIRD;
    for (Act act : agreement.acts()) {
      if (act instanceof Accession accession
          && position.heirs(accession.party().id()).contains(party)) {
        Outcome outcome = outcome(act.id(), day);
        if (outcome instanceof Outcome.Agreed) {
          return PartyStatus.CONTRACTING;
        }
        if (outcome.isPending() && hasSigned(accession, party, day)) {
          status = PartyStatus.SIGNATORY;
        }
      }
    }
    return status;
  }

  /**
   * Whether it has signed in any form, or all those whose places in the proceeding it took have.
   */
  private boolean hasSigned(Proceeding proceeding, PartyId party, LocalDate day) {
    LocalDate after = proceeding.revocations().stream()
        .filter(
            revocation -> revocation.party().equals(party) && !revocation.on().isAfter(day))
        .map(Fact::on)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
    LocalDate opening = proceeding.opensOn().orElse(LocalDate.MIN);
    boolean itself = proceeding.signatures().stream()
        .filter(signature -> signature.party().equals(party))
        .map(Fact::on)
        .anyMatch(on -> on.isAfter(after) && !on.isBefore(opening) && !on.isAfter(day));
    return itself || (after.equals(LocalDate.MIN) && hasInherited(proceeding, party, day));
  }

  private boolean hasInherited(Proceeding proceeding, PartyId party, LocalDate day) {
    List<Lineage.Step> taken = position(day).lineage().steps().stream()
        .filter(step -> step.successor().equals(party) && isPlaceIn(proceeding, step))
        .toList();
    return !taken.isEmpty()
        && taken.stream()
            .allMatch(
                step -> hasSigned(proceeding, step.predecessor(), step.on().minusDays(1)));
  }

  private boolean isPlaceIn(Proceeding proceeding, Lineage.Step step) {
    return proceeding instanceof Accession accession
        ? position(step.on().minusDays(1))
            .heirs(accession.party().id())
            .contains(step.predecessor())
        : step.role().isPresent();
  }

  /**
   * Returns the founding parties and newcomers that have signed by the end of a day, in any form,
   * and are not bound.
   *
   * @param day any day
   * @return the signatories and contracting parties, in the order in which the dossier knows them
   */
  public List<Party> signatories(LocalDate day) {
    List<Party> signatories = new ArrayList<>();
    for (Party party : agreement.knownParties().values()) {
      PartyStatus status = status(party.id(), day);
      if (status == PartyStatus.SIGNATORY || status == PartyStatus.CONTRACTING) {
        signatories.add(party);
      }
    }
    return signatories;
  }

  /**
   * Returns the earliest day on which a pending act would take effect if everybody who is missing
   * signed every instrument on a day.
   *
   * @param act the act's id
   * @param day the day on which the rest sign
   * @return the day of effect; empty if it would not come about, the act is no longer pending then,
   *     or nobody can sign on the day, for it lies outside the years 1 to 9999
   * @throws NoSuchElementException if the agreement has no such act
   */
  public Optional<LocalDate> earliestEffect(ActId act, LocalDate day) {
    if (!(outcome(act, day) instanceof Pending pending)
        || !(agreement.act(act).orElseThrow() instanceof ConsensualAct consensual)
        || !Supposition.canBeSigned(day)) {
      return Optional.empty();
    }
    Set<PartyId> signers = new LinkedHashSet<>(pending.missing());
    signers.addAll(pending.tally().missing());
    Agreement signed = agreement.withAct(Supposition.signedBy(consensual, signers, day));
    return of(signed, rules).outcome(act, LocalDate.MAX) instanceof Outcome.InEffect inEffect
        ? Optional.of(inEffect.effectiveOn())
        : Optional.empty();
  }

  /**
   * Returns the earliest day on which a pending act would take effect if everybody who is missing
   * signed every instrument on a day.
   *
   * @param act the text of the act's id
   * @param day the day on which the rest sign
   * @return the day of effect; empty if it would not come about, the act is no longer pending then,
   *     or nobody can sign on the day, for it lies outside the years 1 to 9999
   * @throws IllegalArgumentException if the text is no id
   * @throws NoSuchElementException if the agreement has no such act
   */
  public Optional<LocalDate> earliestEffect(String act, LocalDate day) {
    return earliestEffect(ActId.of(act), day);
  }

  /**
   * Returns why a party is bound on a day, or is not.
   *
   * @param party the party
   * @param day any day
   * @return the chain of facts, rules and acts
   */
  public Explanation why(PartyId party, LocalDate day) {
    return new Why(this, day).explain(party);
  }

  /**
   * Returns why a party is bound on a day, or is not.
   *
   * @param party the party
   * @param day any day
   * @return the chain of facts, rules and acts
   */
  public Explanation why(Party party, LocalDate day) {
    return why(party.id(), day);
  }

  /**
   * Returns the day on which the agreement ended, or its founding failed.
   *
   * @return the first day on which it is no longer in force; empty if nothing known ends it
   */
  public Optional<LocalDate> endedOn() {
    return events.stream()
        .filter(event -> ENDINGS.contains(event.kind()))
        .map(Event::effectiveOn)
        .findFirst();
  }

  /**
   * Returns until when the duties of a party that has left survive, by the provisions that were
   * frozen for its withdrawal.
   *
   * @param party the party, or one that has taken its place
   * @param day any day
   * @return the first day on which they no longer bind it; empty if it has not left by the day, or
   *     no duty survives
   */
  public Optional<LocalDate> dutiesUntil(PartyId party, LocalDate day) {
    LocalDate latest = null;
    for (Docket docket : dockets.values()) {
      if (docket.hasEndedPlaceOf(party, position(day).lineage())
          && outcome(docket.act().id(), day) instanceof Outcome.InEffect left) {
        LocalDate until = docket
            .ballot()
            .provisions()
            .dutiesSurviveFor()
            .map(left.effectiveOn()::plus)
            .orElse(left.effectiveOn());
        latest = latest == null || until.isAfter(latest) ? until : latest;
      }
    }
    return Optional.ofNullable(latest).filter(until -> until.isAfter(day));
  }

  Standing judged(Docket docket, LocalDate day) {
    return docket.judged(history.morningOf(day), day, Parties.of(agreement));
  }

  FoundingDocket foundingDocket() {
    return founding;
  }

  Position position(LocalDate day) {
    return history.on(day);
  }

  Optional<Docket> docket(ActId act) {
    return Optional.ofNullable(dockets.get(act));
  }
}
