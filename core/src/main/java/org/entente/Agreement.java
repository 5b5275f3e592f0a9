package org.entente;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * The record of one multi-party agreement: who founded it, on which instruments and by which rules,
 * the signatures of the founding, and every act since. It holds facts only; whatever can be derived
 * is never stored, and the order of facts and acts means nothing.
 *
 * <p>{@code org.entente.timeline.Timeline} derives who is bound by what. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Agreement implements Proceeding, Extended, WithAgreement
    permits ImmutableAgreement {
  Agreement() {}

  /**
   * Returns its key.
   *
   * @return the id
   */
  public abstract AgreementId id();

  /**
   * Returns its title.
   *
   * @return the title, not blank
   */
  public abstract String title();

  /**
   * Returns what the parties want to achieve.
   *
   * @return the objectives, in their own words
   */
  public abstract List<String> objectives();

  /**
   * Returns the term that the text states. The agreement is in force no day before it starts, and
   * on no day from its end on; a founding that would take effect on its end or later fails.
   *
   * @return the term; without start or end by default
   */
  public abstract Term term();

  /**
   * Returns the agreement that this one continues.
   *
   * @return its id, or empty
   */
  public abstract Optional<AgreementId> continues();

  /**
   * Returns the law that governs it. What is said in words cites the articles of that law, and of
   * no other.
   *
   * @return the law, or empty if the text states none: then no law is cited
   */
  public abstract Optional<GoverningLaw> governingLaw();

  /**
   * Returns the founding partners: everyone whose consent counts towards entry into force, also one
   * that may still accede to the text before then. Being named here is not consent.
   *
   * @return the parties that are asked to found it
   */
  public abstract List<Party> founders();

  /**
   * Returns those who take part from the founding in the role of {@link Role#ASSOCIATE}. Each is
   * bound by its own consent, but nobody waits for it.
   *
   * @return the associates
   */
  public abstract List<Party> associates();

  /**
   * Returns parties that the dossier mentions, and that neither found the agreement nor join it by
   * one of its acts: a predecessor, one who signed without being asked.
   *
   * @return the other parties
   */
  public abstract List<Party> others();

  /**
   * Returns the instruments that the founding parties sign.
   *
   * @return the package
   */
  public abstract List<Instrument> instruments();

  @Override
  public List<Instrument> toSign() {
    return instruments();
  }

  /**
   * Returns the last day on which it can be signed, definitively or subject to ratification.
   * Ratification, acceptance, approval and accession go on until it closes.
   *
   * @return the day, not before it opens nor after it closes; empty if signing does not end earlier
   */
  @Override
  public abstract Optional<LocalDate> signableUntil();

  @Override
  public String subject() {
    return "founding";
  }

  @Override
  public Procedure procedure(Provisions provisions) {
    return provisions.founding();
  }

  /**
   * Returns the agreement's own rules.
   *
   * @return the provisions; {@link Provisions#standard()} by default
   */
  public abstract Provisions provisions();

  /**
   * Returns the notices of non-renewal that parties have given.
   *
   * @return the notices, in the order of the dossier, which means nothing
   */
  public abstract List<NonRenewal> nonRenewals();

  /**
   * Returns all that parties have said about it: of the founding, and that they do not want the
   * term to be renewed.
   *
   * @return the statements, kind by kind, each in the order of the dossier
   */
  @Override
  public List<Statement> statements() {
    List<Statement> all = Proceeding.super.statements();
    return nonRenewals().isEmpty()
        ? all
        : Stream.concat(all.stream(), nonRenewals().stream()).toList();
  }

  /**
   * Returns every act since the founding.
   *
   * @return the acts, in the order of the dossier, which means nothing
   */
  public abstract List<Act> acts();

  /**
   * Returns where it is written.
   *
   * @return the reference, or empty if none is stated
   */
  public abstract Optional<String> source();

  /**
   * Returns every party that the dossier knows: founders, associates, others, and those that acts
   * bring in.
   *
   * @return the parties by id, founders first
   */
  @Value.Lazy
  public Map<PartyId, Party> knownParties() {
    return KnownParties.of(this);
  }

  /**
   * Returns the parties of which the provisions, the acts, and what parties said about either,
   * speak.
   *
   * @return the parties by id, in no order
   */
  public Set<PartyId> mentioned() {
    return KnownParties.mentioned(this);
  }

  /**
   * Returns the act with an id.
   *
   * @param id the id
   * @return the act, or empty if there is none
   */
  public Optional<Act> act(ActId id) {
    return acts().stream().filter(act -> act.id().equals(id)).findFirst();
  }

  /**
   * Returns the act with an id.
   *
   * @param id the text of the id
   * @return the act, or empty if there is none
   * @throws IllegalArgumentException if the text is no id
   */
  public Optional<Act> act(String id) {
    return act(ActId.of(id));
  }

  /**
   * Returns the party with an id.
   *
   * @param id the id
   * @return the party, or empty if the dossier does not know it
   */
  public Optional<Party> party(PartyId id) {
    return Optional.ofNullable(knownParties().get(id));
  }

  /**
   * Returns the party with an id, which the dossier must know.
   *
   * @param id the id
   * @return the party
   * @throws UnknownReference if the dossier does not know it; the message tells which was probably
   *     meant
   */
  public Party knownParty(PartyId id) {
    return party(id)
        .orElseThrow(() -> UnknownReference.of(
            "agreement '%s' knows no party '%s'", id(), id, knownParties().keySet()));
  }

  /**
   * Returns the act with an id, which must be there.
   *
   * @param id the id
   * @return the act
   * @throws UnknownReference if there is none; the message tells which was probably meant
   */
  public Act knownAct(ActId id) {
    return act(id)
        .orElseThrow(() -> UnknownReference.of(
            "agreement '%s' knows no act '%s'",
            id(), id, acts().stream().map(Act::id).toList()));
  }

  /**
   * Returns this agreement with an act: in the place of the one with the same id, else after the
   * others.
   *
   * @param act the act
   * @return the agreement
   * @throws IllegalArgumentException if the act names a party or an instrument that the dossier
   *     does not know
   */
  public Agreement withAct(Act act) {
    Map<ActId, Act> acts = new LinkedHashMap<>();
    acts().forEach(each -> acts.put(each.id(), each));
    acts.put(act.id(), act);
    return withActs(acts.values());
  }

  /**
   * Returns this agreement with one fact more about its founding.
   *
   * @param fact the fact
   * @return the agreement; the same if it has the fact already
   * @throws UnknownReference if the fact names a party that the dossier does not know, or an
   *     instrument that the founding does not ask for; the message tells which was probably meant
   * @throws IllegalArgumentException if a founding has no such facts, or something else is given
   */
  public Agreement record(Fact fact) {
    return (Agreement) Recording.of(fact, this, this);
  }

  /**
   * Returns this agreement with one fact more about an act.
   *
   * @param act the act's id
   * @param fact the fact
   * @return the agreement; the same if it has the fact already
   * @throws UnknownReference if there is no such act, or the fact names a party that the dossier
   *     does not know, or an instrument that the act does not ask for; the message tells which was
   *     probably meant
   * @throws IllegalArgumentException if such an act has no such facts, or something else is given
   */
  public Agreement record(ActId act, Fact fact) {
    return withAct(Recording.of(fact, knownAct(act), this));
  }

  /**
   * Returns this agreement with one fact more about an act.
   *
   * @param act the text of the act's id
   * @param fact the fact
   * @return the agreement; the same if it has the fact already
   * @throws UnknownReference if there is no such act, or the fact names a party that the dossier
   *     does not know, or an instrument that the act does not ask for; the message tells which was
   *     probably meant
   * @throws IllegalArgumentException if the text is no id, such an act has no such facts, or
   *     something else is given
   */
  public Agreement record(String act, Fact fact) {
    return record(ActId.of(act), fact);
  }

  /**
   * Returns the agreement as a reader of a day had it: without the facts and acts recorded later,
   * and with those that were known to be wrong only later.
   *
   * @param day the day
   * @return the agreement
   */
  public Agreement asKnownOn(LocalDate day) {
    List<Act> known =
        acts().stream().flatMap(act -> act.asKnownOn(day).stream()).toList();
    return keeping(fact -> fact.knownOn(day), KnownParties.keepingParties(this, known));
  }

  /**
   * Returns the agreement without the facts and acts that are known to be wrong, be it since a
   * later day: that from which a timeline answers.
   *
   * @return the agreement; the same if there is none
   */
  @Override
  public Agreement withoutWrongFacts() {
    if (!hasWrongFact()) {
      return this;
    }
    List<Act> right = acts().stream()
        .filter(act -> act.recordedUntil().isEmpty())
        .map(act -> act.keeping(Fact::unlessWrong))
        .toList();
    return keeping(Fact::unlessWrong, KnownParties.keepingParties(this, right));
  }

  /** Whether a fact or an act is known to be wrong: looked for once. */
  @Value.Lazy
  boolean hasWrongFact() {
    Predicate<Fact> isWrong = fact -> fact.recordedUntil().isPresent();
    for (Act act : acts()) {
      if (act.recordedUntil().isPresent() || act.hasFact(isWrong)) {
        return true;
      }
    }
    return Fact.isAny(facts(), isWrong);
  }

  /**
   * Returns the agreement with each day that is not known exactly as the first that it can have
   * been, instead of the last; of "no later than" a day, which has no first, the day before.
   * Whatever then comes out otherwise rests on such a day.
   *
   * @return the agreement; an equal one if every day is known
   */
  public Agreement datedEarliest() {
    return keeping(Fact::earliest, withActs(acts().stream().map(Act::earliest).toList()));
  }

  /**
   * Returns the agreement without the facts that are dated after a day: what is on record of the
   * time up to it. Acts stay, what the law fixes for a later day, and what a source had stated of
   * one by then.
   *
   * @param day the day
   * @return the agreement
   */
  public Agreement datedUpTo(LocalDate day) {
    List<Act> acts = acts().stream().map(act -> act.datedUpTo(day)).toList();
    return keeping(fact -> fact.datedUpTo(day), withActs(acts));
  }

  /** One with some of the facts of its founding, each as it is kept. */
  private static Agreement keeping(Function<Fact, Optional<Fact>> kept, Agreement agreement) {
    return Statement.keeping(kept, agreement)
        .withNonRenewals(Statement.among(agreement.nonRenewals(), kept));
  }

  @Value.Check
  void check() {
    Check.line("the title of agreement '" + id() + "'", title());
    objectives().forEach(text -> Check.text("an objective", text));
    Given.check(this);
    source().ifPresent(text -> Check.line("the source of agreement '" + id() + "'", text));
    Check.distinct("the instruments of agreement '" + id() + "'", instruments(), Instrument::id);
    Check.distinct("the acts of agreement '" + id() + "'", acts(), Act::id);
    Check.window("agreement '" + id() + "'", opensOn(), closesOn());
    Check.window("the signing of agreement '" + id() + "'", opensOn(), signableUntil());
    if (signableUntil().isPresent() && closesOn().isPresent()) {
      String rule = "agreement '%s' must not be signable after it closes, but it is until %s";
      boolean isInTime = !signableUntil().get().isAfter(closesOn().get());
      Check.that(isInTime, rule, id(), signableUntil().get());
    }
    KnownParties.check(this);
    SuccessionLimits.check("the successions of agreement '" + id() + "'", acts());
  }

  /**
   * Returns a builder without any part set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds one {@link Agreement}; not thread-safe. Missing mandatory parts throw
   * {@link IllegalStateException}.
   */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {
      term(Term.always()).provisions(Provisions.standard());
    }

    /**
     * Sets the id.
     *
     * @param id the text of the id
     * @return this builder
     * @throws IllegalArgumentException if the text is no id
     */
    public Builder id(String id) {
      return id(AgreementId.of(id));
    }
  }
}
