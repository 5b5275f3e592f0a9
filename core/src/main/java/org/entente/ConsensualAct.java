package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An act that comes about by consent: every kind but succession, which takes place by law.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public abstract sealed class ConsensualAct extends Act implements Proceeding
    permits Accession,
        Amendment,
        Withdrawal,
        Termination,
        Expulsion,
        Suspension,
        Reinstatement,
        RoleChange,
        Substitution {
  private final Function<Provisions, Procedure> procedure;

  ConsensualAct(ActKind kind, Function<Provisions, Procedure> procedure) {
    super(kind);
    this.procedure = procedure;
  }

  /**
   * Returns the instruments, in the versions that the act brings into force. Each party asked must
   * sign each of them.
   *
   * @return the instruments; empty if a signature of the act as such is enough
   */
  public abstract List<Instrument> adopts();

  @Override
  public List<Instrument> toSign() {
    return adopts();
  }

  @Override
  public String subject() {
    return kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Procedure procedure(Provisions provisions) {
    return procedure.apply(provisions);
  }

  /**
   * Returns who must consent as long as not everybody who is asked has signed the act: whom
   * provisions ask, and whom its own clause asks besides. Once all have signed, or where an
   * amendment changes texts or lengthens the term only, its own clause holds instead (VCLT art.
   * 9(1), 24(4), 40(4)).
   *
   * @param provisions the provisions under which it is opened
   * @return the rule
   */
  @Override
  public ConsentRule consentRule(Provisions provisions) {
    ConsentRule theirs = procedure(provisions).consent();
    ConsentRule own = consent().orElse(theirs);
    if (own.equals(theirs) || own.equals(ConsentRule.none())) {
      return theirs;
    }
    return theirs.equals(ConsentRule.none()) ? own : ConsentRule.allOf(theirs, own);
  }

  /**
   * Returns when it takes effect as long as not everybody who is asked has signed the act: on the
   * day that provisions give, or the one of its own clause if that is later. Once all have signed,
   * or where an amendment changes texts or lengthens the term only, its own clause holds instead.
   *
   * @param provisions the provisions under which it is opened
   * @return the rule
   */
  @Override
  public EffectRule effectRule(Provisions provisions) {
    EffectRule theirs = procedure(provisions).effect();
    EffectRule own = effect().orElse(theirs);
    return own.equals(theirs) ? theirs : EffectRule.latestOf(theirs, own);
  }

  /** Returns the texts that it brings into force, as a change; none if it adopts none. */
  Stream<Change> adoption() {
    return adopts().isEmpty() ? Stream.empty() : Stream.of(new Change.Adopts(adopts()));
  }

  /** Returns a change, and the texts that it brings into force besides. */
  List<Change> withAdoption(Change own) {
    return adopts().isEmpty() ? List.of(own) : List.of(own, new Change.Adopts(adopts()));
  }

  /**
   * Returns who must consent by the act's own final clause (VCLT art. 24(1)): instead of those whom
   * the provisions ask, if everybody asked has signed the act, else besides them.
   *
   * @return the rule, or empty if the agreement's provisions say it
   */
  public abstract Optional<ConsentRule> consent();

  /**
   * Returns when it takes effect by the act's own final clause: instead of the day that provisions
   * give, if everybody asked has signed the act, else if it is later.
   *
   * @return the rule, or empty if the agreement's provisions say it
   */
  public abstract Optional<EffectRule> effect();

  @Override
  public abstract ConsensualAct withDecisions(Iterable<? extends Decision> decisions);

  @Override
  public abstract ConsensualAct withSignatures(Iterable<? extends Signature> signatures);

  @Override
  public abstract ConsensualAct withAbstentions(Iterable<? extends Abstention> abstentions);

  @Override
  public abstract ConsensualAct withObjections(Iterable<? extends Objection> objections);

  @Override
  public abstract ConsensualAct withRevocations(Iterable<? extends Revocation> revocations);

  @Override
  public abstract ConsensualAct withOccurrences(Iterable<? extends Occurrence> occurrences);

  @Override
  public abstract ConsensualAct withGiven(Optional<? extends Given> given);

  @Override
  public abstract ConsensualAct withFormerlyGiven(Iterable<? extends Given> given);

  /**
   * Returns this act with one signature more.
   *
   * @param signature the signature
   * @return the act
   */
  public ConsensualAct withSignature(Signature signature) {
    List<Signature> all = new ArrayList<>(signatures());
    all.add(signature);
    return withSignatures(all);
  }

  @Override
  public Set<PartyId> mentioned() {
    Set<PartyId> mentioned = super.mentioned();
    consent().ifPresent(rule -> mentioned.addAll(rule.mentioned()));
    return mentioned;
  }

  /** The day from which the act itself was known, its facts aside, where one is stated. */
  Optional<LocalDate> statedDay() {
    return recordedOn().or(this::opensOn);
  }

  @Override
  Optional<Act> knownOn(LocalDate day) {
    boolean isStated =
        statedDay().map(first -> !first.isAfter(day)).orElse(firstFact().isEmpty());
    boolean isSpokenOf = Stream.of(statements(), occurrences(), Given.allOf(this))
        .flatMap(List::stream)
        .anyMatch(fact -> fact.isRecordedBy(day));
    return isStated || isSpokenOf
        ? Optional.of(keeping(fact -> fact.knownOn(day)))
        : Optional.empty();
  }

  @Override
  public ConsensualAct withoutWrongFacts() {
    boolean isAnyWrong = hasFact(fact -> fact.recordedUntil().isPresent());
    return isAnyWrong ? keeping(Fact::unlessWrong) : this;
  }

  @Override
  boolean hasFact(Predicate<Fact> such) {
    return Fact.isAny(facts(), such);
  }

  @Override
  ConsensualAct keeping(Function<Fact, Optional<Fact>> kept) {
    return Statement.keeping(kept, this);
  }

  @Override
  ConsensualAct datedUpTo(LocalDate day) {
    return keeping(fact -> fact.datedUpTo(day));
  }

  @Value.Check
  void checkProceeding() {
    Check.distinct("the instruments that act '" + id() + "' adopts", adopts(), Instrument::id);
    Check.window("act '" + id() + "'", opensOn(), closesOn());
    Given.check(this);
    Set<Anchor.Kind> never = kind() == ActKind.WITHDRAWAL
        ? Set.of(Anchor.Kind.LEFT)
        : Set.of(Anchor.Kind.LEFT, Anchor.Kind.BOUND);
    effect().ifPresent(rule -> Check.anchors("act '" + id() + "'", rule, never));
  }
}
