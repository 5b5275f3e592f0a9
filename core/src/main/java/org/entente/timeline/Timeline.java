package org.entente.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.EffectDay;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.answer.Event;
import org.entente.answer.Explanation;
import org.entente.answer.Matrix;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Pending;
import org.entente.answer.Standing;
import org.entente.answer.Step;
import org.entente.answer.Upcoming;
import org.entente.inquiry.Ahead;
import org.entente.inquiry.Answers;
import org.entente.inquiry.Duties;
import org.entente.inquiry.IfSigned;
import org.entente.inquiry.Status;
import org.entente.rule.Rules;

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
 * one complete later prevails; of those complete on one day, the one opened later, then the one
 * with the greater id. Of two that bring in one newcomer, or put out one party, the first in that
 * order takes effect, and the other is without object.
 *
 * @since 0.1
 */
public final class Timeline {
  private final Agreement agreement;
  private final Answers answers;

  private Timeline(Agreement agreement, Answers answers) {
    this.agreement = agreement;
    this.answers = answers;
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
    return new Timeline(agreement, Answers.of(agreement.withoutWrongFacts(), rules));
  }

  /**
   * Returns the agreement that it is derived from, with the facts that are known to be wrong, from
   * which nothing follows.
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
    return answers.on(day);
  }

  /**
   * Returns the position on each day on which it changes.
   *
   * @return the standings, in order of day; empty if the agreement never enters into force and
   *     nothing else changes
   */
  public List<Standing> standings() {
    return answers.course().history().changeDays().stream().map(this::on).toList();
  }

  /**
   * Returns what changed when, and by which act.
   *
   * @return the events, in order of day
   */
  public List<Event> events() {
    return answers.course().events();
  }

  /**
   * Returns what had become of an act by the end of a day. A pending act asks the parties as they
   * stand at that end: if nothing is missing then, it is complete on the next day.
   *
   * @param act the act's id
   * @param day any day
   * @return the outcome
   * @throws NoSuchElementException if the agreement has no such act
   */
  public Outcome outcome(ActId act, LocalDate day) {
    return answers.outcome(act, day);
  }

  /**
   * Returns what had become of an act by the end of a day. A pending act asks the parties as they
   * stand at that end: if nothing is missing then, it is complete on the next day.
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

  /**
   * Returns what had become of the founding by the end of a day.
   *
   * @param day any day
   * @return the outcome
   */
  public Outcome founding(LocalDate day) {
    return answers.founding(day);
  }

  /**
   * Returns who has signed what of an act, party by party and instrument by instrument: at the end
   * of a day, or as it stood when the act was complete or failed by then.
   *
   * @param act the act's id
   * @param day any day
   * @return the matrix
   * @throws NoSuchElementException if the agreement has no such act, or it takes place by law
   */
  public Matrix matrix(ActId act, LocalDate day) {
    return answers.matrix(answers.decided(act), day);
  }

  /**
   * Returns who has signed what of the founding, party by party and instrument by instrument: at
   * the end of a day, or as it stood when it was complete or failed by then.
   *
   * @param day any day
   * @return the matrix
   */
  public Matrix matrix(LocalDate day) {
    return answers.matrix(answers.course().founding(), day);
  }

  /**
   * Returns how a party stands towards the agreement at the end of a day.
   *
   * @param party the party
   * @param day any day
   * @return its status
   * @throws NoSuchElementException if the dossier does not know the party
   */
  public PartyStatus status(PartyId party, LocalDate day) {
    return Status.of(answers, agreement().knownParty(party).id(), day);
  }

  /**
   * Returns how a party stands towards the agreement at the end of a day.
   *
   * @param party the party
   * @param day any day
   * @return its status
   * @throws NoSuchElementException if the dossier does not know the party
   */
  public PartyStatus status(Party party, LocalDate day) {
    return status(party.id(), day);
  }

  /**
   * Returns the founding parties and newcomers that have signed by the end of a day, in any form,
   * and are not bound.
   *
   * @param day any day
   * @return the signatories and contracting parties, in the order in which the dossier knows them
   */
  public List<Party> signatories(LocalDate day) {
    Set<PartyStatus> unbound = Set.of(PartyStatus.SIGNATORY, PartyStatus.CONTRACTING);
    return agreement().knownParties().values().stream()
        .filter(party -> unbound.contains(status(party, day)))
        .toList();
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
    return IfSigned.earliestEffect(answers, act, day);
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
   * Returns the earliest day on which the agreement would enter into force if everybody who is
   * missing in its founding signed every instrument on a day.
   *
   * @param day the day on which the rest sign
   * @return the day of entry into force; empty if it would not come about, the founding is no
   *     longer pending then, or nobody can sign on the day, for it lies outside the years 1 to 9999
   */
  public Optional<LocalDate> earliestEffect(LocalDate day) {
    return IfSigned.earliestEntry(answers, day);
  }

  /**
   * Returns why a party is bound on a day, or is not.
   *
   * @param party the party
   * @param day any day
   * @return the facts, rules and acts that make it so
   * @throws NoSuchElementException if the dossier does not know the party
   */
  public Explanation why(PartyId party, LocalDate day) {
    return Why.explain(answers, agreement().knownParty(party).id(), day);
  }

  /**
   * Returns why a party is bound on a day, or is not.
   *
   * @param party the party
   * @param day any day
   * @return the facts, rules and acts that make it so
   * @throws NoSuchElementException if the dossier does not know the party
   */
  public Explanation why(Party party, LocalDate day) {
    return why(party.id(), day);
  }

  /**
   * Returns what had become of an act by the end of a day, and why.
   *
   * @param act the act's id
   * @param day any day
   * @return what had become of it, and what that rests on
   * @throws NoSuchElementException if the agreement has no such act, or it takes place by law
   */
  public Step why(ActId act, LocalDate day) {
    return WhyAct.explain(answers, agreement().knownAct(act), day);
  }

  /**
   * Returns why the agreement is in force on a day, or is not.
   *
   * @param day any day
   * @return whether it is, and what that rests on
   */
  public Step why(LocalDate day) {
    return Why.explain(answers, day);
  }

  /**
   * Returns the day on which the agreement ended, or its founding failed.
   *
   * @return the first day on which it is no longer in force; empty if nothing known ends it
   */
  public Optional<LocalDate> endedOn() {
    return answers.endedOn();
  }

  /**
   * Returns until when the duties of a party survive that is out: by the provisions that were
   * frozen for its leaving, or by the last if it is out with the agreement.
   *
   * @param party the party, or one that has taken its place
   * @param day any day
   * @return the first day on which they no longer bind it, which they may wait for; empty if it is
   *     not out by the day, or no duty survives
   * @throws NoSuchElementException if the dossier does not know the party
   */
  public Optional<EffectDay> dutiesUntil(PartyId party, LocalDate day) {
    agreement().knownParty(party);
    return Duties.of(answers, party, day);
  }

  /**
   * Returns what is pending and open at the end of a day; the founding is asked by itself.
   *
   * @param day any day
   * @return the outcomes by act, in order of id
   */
  public SortedMap<ActId, Pending> pending(LocalDate day) {
    return Ahead.pending(answers, day);
  }

  /**
   * Returns what lies ahead of a day, by what is dated up to it: last days on which something can
   * be done, that day included, and what comes on later days. What comes if nothing more is
   * recorded, and is not agreed or stated yet, is marked as a projection; of what recurs, the next
   * is told.
   *
   * @param day any day
   * @return what lies ahead, in order of day
   */
  public List<Upcoming> ahead(LocalDate day) {
    return Ahead.of(answers, day);
  }

  Answers answers() {
    return answers;
  }
}
