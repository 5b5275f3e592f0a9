package org.entente;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * How one kind of act comes about: who must consent, when it takes effect, how long it stays open
 * and, of an amendment or an accession, towards whom it is. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Procedure implements WithProcedure permits ImmutableProcedure {
  private static final Procedure USUAL = builder().build();

  Procedure() {}

  /**
   * Returns who must consent.
   *
   * @return the rule; every partner by default
   */
  public abstract ConsentRule consent();

  /**
   * Returns when it takes effect.
   *
   * @return the rule; on completion by default
   */
  public abstract EffectRule effect();

  /**
   * Returns until when it stays open for signature: {@code after(Period.ofDays(90))}, ninety days
   * from its opening; that day belongs to it. An act's own closing day prevails. While a day has
   * not come on which the rule hangs, it is open; where a condition has failed, it stays so.
   *
   * @return the rule, in which the opening stands for the day of completion, and by which an act's
   *     own occurrences count; empty if it stays open
   */
  public abstract Optional<EffectRule> closes();

  /**
   * Returns towards whom an amendment or an accession is. Only the procedures of these may say it:
   * whatever else takes effect does so towards everyone. An accession that is not towards everyone
   * makes a party all the same; between it and the others nothing applies yet (Apostille
   * Convention, art. 12).
   *
   * @return the parties towards which it is; empty if the text does not say: then an accession is
   *     towards everyone, and an amendment is towards everyone if all who are asked have consented,
   *     else towards those who did not object where silence completed it, else towards those who
   *     consented (VCLT art. 40(4))
   */
  public abstract Optional<Towards> towards();

  /**
   * Returns when an amendment or an accession is towards a party too that consents after it was
   * complete, or takes its objection back, given the day of that; never before the act itself is in
   * effect.
   *
   * @return the rule; empty if it is the one by which the act itself takes effect
   */
  public abstract Optional<EffectRule> late();

  @Value.Check
  void check() {
    closes()
        .ifPresent(rule -> Check.anchors(
            "the closing of an act", rule, Set.of(Anchor.Kind.BOUND, Anchor.Kind.LEFT)));
  }

  /**
   * Returns this procedure, of amendments that bind every party, whoever has consented.
   *
   * @return the procedure
   */
  public Procedure towardsEveryone() {
    return withTowards(Towards.EVERYONE);
  }

  /** The procedure of a text that says nothing: every partner, on completion. */
  static Procedure usual() {
    return USUAL;
  }

  /**
   * Returns a procedure that stays open.
   *
   * @param consent who must consent
   * @param effect when it takes effect
   * @return the procedure
   */
  public static Procedure of(ConsentRule consent, EffectRule effect) {
    return builder().consent(consent).effect(effect).build();
  }

  /**
   * Returns the procedure by which a party leaves by its notice alone, some time after that was
   * received: "a party may withdraw by giving twelve months' notice" (VCLT art. 56(2)).
   *
   * @param period days, months or years from the receipt of the notice; months clamp at month's end
   * @return the procedure
   * @throws IllegalArgumentException if the period is not positive, or longer than 1,000 years
   */
  public static Procedure byNotice(Period period) {
    return of(ConsentRule.none(), EffectRule.after(period));
  }

  /**
   * Returns a builder; what is not set has its default.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Procedure}; not thread-safe. */
  public static final class Builder extends ImmutableProcedure.Builder {
    Builder() {
      consent(ConsentRule.everyPartner()).effect(EffectRule.onCompletion());
    }
  }
}
