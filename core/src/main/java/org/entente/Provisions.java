package org.entente;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * An agreement's own rules for its founding and for each kind of act. What a text does not say has
 * a default: every partner consents, with effect on completion; a party leaves by notice alone,
 * after twelve months (VCLT art. 56(2)). Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Provisions implements Extended, WithProvisions
    permits ImmutableProvisions {
  private static final Provisions STANDARD = builder().build();

  Provisions() {}

  /**
   * Returns how the agreement enters into force (VCLT art. 24). Its consent is asked of the
   * founding partners, and one of them at least must give it, whatever the rule.
   *
   * @return the procedure; every founding partner, on completion, by default
   */
  public abstract Procedure founding();

  /**
   * Returns which founding parties the text says are bound from the day of entry into force, and
   * with them those who accede before it where accession asks nobody.
   *
   * @return those; empty if the text does not say: then those whose consent stood when the
   *     founding's was complete
   */
  public abstract Optional<BoundFromEntry> firstParties();

  /**
   * Returns when a founding party that consents later is bound, given the day of its own consent,
   * and never before entry into force (VCLT art. 24(3)). Up to and including the day of its consent
   * it may take that back, and later no more, even if its day is still to come.
   *
   * @return the rule; on the day of its consent by default
   */
  public abstract EffectRule lateJoiner();

  /**
   * Returns how a party joins. The newcomer's own consent is required besides, always.
   *
   * @return the procedure; every partner, on completion, by default
   */
  public abstract Procedure accession();

  /**
   * Returns how the text, the term or the provisions change.
   *
   * @return the procedure; every partner, on completion, by default
   */
  public abstract Procedure amendment();

  /**
   * Returns how a party leaves. Its own notice is required besides, always, and is its consent.
   *
   * @return the procedure; by notice alone, after twelve months, by default
   */
  public abstract Procedure withdrawal();

  /**
   * Returns how the parties end the agreement (VCLT art. 54(b)).
   *
   * @return the procedure; every partner, on completion, by default
   */
  public abstract Procedure termination();

  /**
   * Returns which partners an act asks.
   *
   * @return the partners on the day consent completes, by default
   */
  public abstract PartnersAsked electorate();

  /**
   * Tells whether a signature counts only if a decision of the party on the instrument stands on or
   * before its day.
   *
   * @return false by default
   */
  public abstract boolean isDecisionRequired();

  /**
   * Returns how long after being bound a party may give no notice of withdrawal. A notice on the
   * day the period ends is in time.
   *
   * @return the period, or empty if it may at once
   */
  public abstract Optional<Period> noWithdrawalWithin();

  /**
   * Returns how long duties survive a party's leaving.
   *
   * @return the period, or empty if they end with it
   */
  public abstract Optional<Period> dutiesSurviveFor();

  /**
   * Returns the number of parties, associates counted, below which the agreement ends. By default
   * it never does for that reason (VCLT art. 55).
   *
   * @return the least number of parties, at least 1, or empty
   */
  public abstract OptionalInt minimumParties();

  /**
   * Returns the day from which a party may give notice.
   *
   * @param boundSince the day it was bound
   * @return the first day on which a notice is in time; the day itself unless a time is set
   */
  public LocalDate noticeFrom(LocalDate boundSince) {
    return noWithdrawalWithin().map(period -> Days.after(boundSince, period)).orElse(boundSince);
  }

  /**
   * Returns until when duties survive a party's leaving.
   *
   * @param left the day on which it is out
   * @return the first day without duties; the day itself unless a time is set
   */
  public LocalDate dutiesUntil(LocalDate left) {
    return dutiesSurviveFor().map(period -> Days.after(left, period)).orElse(left);
  }

  /**
   * Returns the parties that its rules name.
   *
   * @return the parties, sorted by id
   */
  public Set<PartyId> mentioned() {
    Set<PartyId> mentioned = new TreeSet<>();
    Stream.of(founding(), accession(), amendment(), withdrawal(), termination())
        .forEach(procedure -> mentioned.addAll(procedure.consent().mentioned()));
    return Collections.unmodifiableSet(mentioned);
  }

  @Value.Check
  void check() {
    noWithdrawalWithin().ifPresent(period -> Check.period("the time without withdrawal", period));
    dutiesSurviveFor()
        .ifPresent(period -> Check.period("the time for which duties survive", period));
    String least = "the least number of parties must be at least 1, but it was %s";
    minimumParties().ifPresent(minimum -> Check.that(minimum >= 1, least, minimum));
    Check.that(
        !founding().consent().equals(ConsentRule.none()),
        "a founding must ask somebody's consent: none() would bind nobody");
  }

  /**
   * Returns the provisions of an agreement whose text says nothing about them.
   *
   * @return the defaults
   */
  public static Provisions standard() {
    return STANDARD;
  }

  /**
   * Returns a builder; what is not set has its default.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Provisions}; not thread-safe. */
  public static final class Builder extends ImmutableProvisions.Builder {
    Builder() {
      Procedure usual = Procedure.builder().build();
      founding(usual).accession(usual).amendment(usual).termination(usual);
      withdrawal(Procedure.of(ConsentRule.none(), EffectRule.after(Period.ofMonths(12))));
      lateJoiner(EffectRule.onCompletion());
      electorate(PartnersAsked.AT_COMPLETION).decisionRequired(false);
    }
  }
}
