package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Something that parties are asked to consent to: an agreement's founding, or an act since. It says
 * which instruments must be signed, and holds the facts recorded about it.
 *
 * @since 0.1
 */
public sealed interface Proceeding permits Agreement, ConsensualAct {
  /**
   * Returns the instruments that each party asked must sign.
   *
   * @return the instruments; empty if a signature of the proceeding as such is enough
   */
  List<Instrument> toSign();

  /**
   * Returns the decisions to sign.
   *
   * @return the decisions, in the order of the dossier, which means nothing
   */
  List<Decision> decisions();

  /**
   * Returns the signatures.
   *
   * @return the signatures, in the order of the dossier, which means nothing
   */
  List<Signature> signatures();

  /**
   * Returns the abstentions.
   *
   * @return the abstentions, in the order of the dossier, which means nothing
   */
  List<Abstention> abstentions();

  /**
   * Returns the objections.
   *
   * @return the objections, in the order of the dossier, which means nothing
   */
  List<Objection> objections();

  /**
   * Returns what parties took back.
   *
   * @return the revocations, in the order of the dossier, which means nothing
   */
  List<Revocation> revocations();

  /**
   * Returns what happened that is nobody's consent, and that its day of effect may hang on.
   *
   * @return the occurrences, in the order of the dossier, which means nothing
   */
  List<Occurrence> occurrences();

  /**
   * Returns how the day of effect was put off.
   *
   * @return the postponements, in the order of the dossier, which means nothing; none but of a
   *     notice
   */
  default List<Postponement> postponements() {
    return List.of();
  }

  /**
   * Returns the day it was opened for signature. Signatures before it do not count, save those of
   * one that wants to join.
   *
   * @return the day, or empty if none is stated: then the first dated fact opens it
   */
  Optional<LocalDate> opensOn();

  /**
   * Returns the last day on which a signature counts.
   *
   * @return the day, or empty if none is stated
   */
  Optional<LocalDate> closesOn();

  /**
   * Returns the last day on which a signature counts that is no ratification, acceptance, approval
   * or accession.
   *
   * @return the day, or empty if none is stated besides the closing; none but of a founding
   */
  default Optional<LocalDate> signableUntil() {
    return Optional.empty();
  }

  /**
   * Returns what a source states instead of signatures. Of a founding, every founding party is then
   * bound from the stated day. Nothing is then derived for an act: it is in effect from that day,
   * or back to the day of an {@link EffectRule#retroactiveTo} of its own.
   *
   * @return the statement, or empty if the outcome is derived
   */
  Optional<Given> given();

  /**
   * Returns what sources stated before, and is known to be wrong: each for readers of the time when
   * nobody knew, and no two for one day.
   *
   * @return the statements, each with the day from which it is known to be wrong; in the order of
   *     the dossier, which means nothing
   */
  List<Given> formerlyGiven();

  /**
   * Returns the proceeding with other decisions.
   *
   * @param decisions the decisions
   * @return the proceeding
   */
  Proceeding withDecisions(Iterable<? extends Decision> decisions);

  /**
   * Returns the proceeding with other signatures.
   *
   * @param signatures the signatures
   * @return the proceeding
   */
  Proceeding withSignatures(Iterable<? extends Signature> signatures);

  /**
   * Returns the proceeding with other abstentions.
   *
   * @param abstentions the abstentions
   * @return the proceeding
   */
  Proceeding withAbstentions(Iterable<? extends Abstention> abstentions);

  /**
   * Returns the proceeding with other objections.
   *
   * @param objections the objections
   * @return the proceeding
   */
  Proceeding withObjections(Iterable<? extends Objection> objections);

  /**
   * Returns the proceeding with other revocations.
   *
   * @param revocations the revocations
   * @return the proceeding
   */
  Proceeding withRevocations(Iterable<? extends Revocation> revocations);

  /**
   * Returns the proceeding with other occurrences.
   *
   * @param occurrences the occurrences
   * @return the proceeding
   */
  Proceeding withOccurrences(Iterable<? extends Occurrence> occurrences);

  /**
   * Returns the proceeding with another statement of a source, or none.
   *
   * @param given the statement
   * @return the proceeding
   */
  Proceeding withGiven(Optional<? extends Given> given);

  /**
   * Returns the proceeding with other statements of sources that are known to be wrong.
   *
   * @param given the statements
   * @return the proceeding
   */
  Proceeding withFormerlyGiven(Iterable<? extends Given> given);

  /**
   * Returns what violations call it before their dot: {@code founding}, or an act's kind.
   *
   * @return the word, in lower case
   */
  String subject();

  /**
   * Returns the procedure that provisions lay down for it.
   *
   * @param provisions the provisions
   * @return the procedure
   */
  Procedure procedure(Provisions provisions);

  /**
   * Tells whether it can come about under provisions at all: some kinds of act must have a clause
   * there.
   *
   * @param provisions the provisions under which it is opened
   * @return true by default
   */
  default boolean isProvidedBy(Provisions provisions) {
    return true;
  }

  /**
   * Returns who must consent by provisions, and by its own final clause besides.
   *
   * @param provisions the provisions under which it is opened
   * @return the rule
   */
  default ConsentRule consentRule(Provisions provisions) {
    return procedure(provisions).consent();
  }

  /**
   * Returns when it takes effect by provisions, or by its own final clause if that is later.
   *
   * @param provisions the provisions under which it is opened
   * @return the rule
   */
  default EffectRule effectRule(Provisions provisions) {
    return procedure(provisions).effect();
  }

  /**
   * Returns towards whom it is, as provisions say.
   *
   * @param provisions the provisions under which it is opened
   * @return everyone; of an accession and an amendment what its procedure says, or empty of an
   *     amendment if that does not say
   */
  default Optional<Towards> towards(Provisions provisions) {
    return Optional.of(Towards.EVERYONE);
  }

  /**
   * Returns all that parties have said about it: signatures, decisions, abstentions, objections,
   * revocations.
   *
   * @return the statements, kind by kind, each in the order of the dossier
   */
  default List<Statement> statements() {
    return joined(signatures(), decisions(), abstentions(), objections(), revocations());
  }

  /**
   * Returns all facts that are recorded about it: what parties have said, what happened, what a
   * source states, how the day of effect was put off.
   *
   * @return the facts, kind by kind, each in the order of the dossier
   */
  default List<Fact> facts() {
    return joined(statements(), occurrences(), Given.allOf(this), postponements());
  }

  /**
   * Returns it without the facts that are known to be wrong, be it since a later day: what a rule
   * is asked of.
   *
   * @return the proceeding; the same if there is none
   */
  Proceeding withoutWrongFacts();

  /**
   * Returns the day from which it is pending: its opening day, else its first dated fact.
   *
   * @return the day, or empty if nothing is dated
   */
  default Optional<LocalDate> opening() {
    return opensOn().or(this::firstFact);
  }

  /**
   * Returns the first day on which anything is recorded of it.
   *
   * @return the day, or empty if nothing is dated
   */
  default Optional<LocalDate> firstFact() {
    LocalDate first = LocalDate.MAX;
    for (Fact fact : Proceeding.<Fact>joined(statements(), occurrences(), Given.allOf(this))) {
      first = fact.on().isBefore(first) ? fact.on() : first;
    }
    return first.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(first);
  }

  /**
   * Returns the last day on which a signature counts: its closing day, or that on which its
   * procedure closes.
   *
   * @param provisions the provisions under which it is opened
   * @param known the days on which that may hang, as they are known
   * @return the day, or empty if it stays open, or waits for a day that has not come
   */
  default Optional<LocalDate> closing(Provisions provisions, Anchors known) {
    Optional<EffectRule> closes = procedure(provisions).closes();
    return closes.isEmpty() || closesOn().isPresent()
        ? closesOn()
        : opening().flatMap(day -> closes.get().runningFrom(day, known).day());
  }

  /** One list of some; where only the first of them has any, that list as it is. */
  @SafeVarargs
  private static <T> List<T> joined(List<? extends T> first, List<? extends T>... others) {
    List<T> all = null;
    for (List<? extends T> other : others) {
      if (!other.isEmpty()) {
        all = all == null ? new ArrayList<>(first) : all;
        all.addAll(other);
      }
    }
    return Collections.unmodifiableList(all == null ? first : all);
  }
}
