package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An act that comes about by consent: every kind but succession, which takes place by law.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public abstract sealed class ConsensualAct extends Act implements Proceeding
    permits Accession, Amendment, Withdrawal, Termination {
  ConsensualAct() {}

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

  /**
   * Returns who must consent by the act's own final clause (VCLT art. 24(1)).
   *
   * @return the rule, or empty if the agreement's provisions say it
   */
  public abstract Optional<ConsentRule> consent();

  /**
   * Returns when it takes effect by the act's own final clause.
   *
   * @return the rule, or empty if the agreement's provisions say it
   */
  public abstract Optional<EffectRule> effect();

  @Override
  public abstract List<Decision> decisions();

  @Override
  public abstract List<Signature> signatures();

  @Override
  public abstract List<Objection> objections();

  @Override
  public abstract List<Revocation> revocations();

  @Override
  public abstract Optional<LocalDate> opensOn();

  @Override
  public abstract Optional<LocalDate> closesOn();

  /**
   * Returns what a source states instead of signatures. Nothing is then derived for the act: it is
   * in effect from the stated day, or back to the day of an {@link EffectRule#retroactiveTo} of its
   * own.
   */
  @Override
  public abstract Optional<Given> given();

  /**
   * Returns this act with other decisions.
   *
   * @param decisions the decisions
   * @return the act
   */
  public abstract ConsensualAct withDecisions(Iterable<? extends Decision> decisions);

  /**
   * Returns this act with other signatures.
   *
   * @param signatures the signatures
   * @return the act
   */
  public abstract ConsensualAct withSignatures(Iterable<? extends Signature> signatures);

  /**
   * Returns this act with other objections.
   *
   * @param objections the objections
   * @return the act
   */
  public abstract ConsensualAct withObjections(Iterable<? extends Objection> objections);

  /**
   * Returns this act with other revocations.
   *
   * @param revocations the revocations
   * @return the act
   */
  public abstract ConsensualAct withRevocations(Iterable<? extends Revocation> revocations);

  /**
   * Returns this act with another statement of a source, or none.
   *
   * @param given the statement
   * @return the act
   */
  public abstract ConsensualAct withGiven(Optional<? extends Given> given);

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

  /** The day from which the act itself was known, its facts aside, where one is stated. */
  Optional<LocalDate> statedDay() {
    return recordedOn().or(this::opensOn);
  }

  @Override
  Optional<Act> knownOn(LocalDate day) {
    ConsensualAct known = withDecisions(Knowledge.of(decisions(), day))
        .withSignatures(Knowledge.of(signatures(), day))
        .withObjections(Knowledge.of(objections(), day))
        .withRevocations(Knowledge.of(revocations(), day))
        .withGiven(given().filter(fact -> Knowledge.has(fact, day)));
    boolean stated = statedDay().filter(first -> !first.isAfter(day)).isPresent();
    boolean timeless = statedDay().isEmpty() && Openings.firstFact(this).isEmpty();
    return stated || timeless || Openings.firstFact(known).isPresent()
        ? Optional.of(known)
        : Optional.empty();
  }

  @Value.Check
  void checkProceeding() {
    Check.distinct("the instruments that act '" + id() + "' adopts", adopts(), Instrument::id);
    Check.window("act '" + id() + "'", opensOn(), closesOn());
  }
}
