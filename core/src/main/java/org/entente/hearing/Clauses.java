package org.entente.hearing;

import java.util.List;
import java.util.Optional;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;

/**
 * By whose clause an act comes about, as it is heard on a day: by its own, which holds instead of
 * what provisions say once everybody asked has signed the act, and of an amendment of texts or of
 * one that lengthens the term in any case; or by what provisions say, and its own besides.
 */
public final class Clauses {
  private final Hearing hearing;

  Clauses(Hearing hearing) {
    this.hearing = hearing;
  }

  ConsentRule consent() {
    Optional<ConsensualAct> own = own();
    return own.isPresent() && own.get().consent().isPresent()
        ? own.get().consent().get()
        : besides(hearing);
  }

  private static ConsentRule besides(Hearing hearing) {
    return hearing.proceeding().consentRule(hearing.provisions());
  }

  /** The act's own rule, if it does not hold yet, and will once everybody asked has signed. */
  Optional<ConsentRule> consentIfAllSign() {
    return isOwn() || hearing.said().isByOthers() || asked().isEmpty()
        ? Optional.empty()
        : stated().flatMap(ConsensualAct::consent);
  }

  /** Whether nobody is asked for consent, other than who joins or leaves. */
  boolean asksNobody() {
    return consent().isMetBySilence(false);
  }

  EffectRule effect() {
    return own()
        .flatMap(ConsensualAct::effect)
        .orElseGet(() -> hearing.proceeding().effectRule(hearing.provisions()));
  }

  /**
   * The act, if it has a clause of its own, and that holds instead of the provisions'; never where
   * some decide on another, who has not agreed to it.
   */
  private Optional<ConsensualAct> own() {
    Optional<ConsensualAct> stated = stated();
    return stated.isEmpty() || (!hearing.said().isByOthers() && (mayAskLess() || isSignedByAll()))
        ? stated
        : Optional.empty();
  }

  private Optional<ConsensualAct> stated() {
    return hearing.proceeding() instanceof ConsensualAct act
            && (act.consent().isPresent() || act.effect().isPresent())
        ? Optional.of(act)
        : Optional.empty();
  }

  /** Whether the act states a clause of its own. */
  public boolean isStated() {
    return stated().isPresent();
  }

  /** Whether a clause of the act's own holds instead of what provisions say. */
  public boolean isOwn() {
    return own().isPresent();
  }

  /**
   * Whether it comes about by a clause of its own that asks less than the provisions, or takes
   * effect earlier, though not everybody asked has signed it.
   */
  boolean isLess() {
    if (stated().isEmpty() || !mayAskLess() || isSignedByAll()) {
      return false;
    }
    EffectRule theirs = hearing.proceeding().effectRule(hearing.provisions());
    return !Count.of(hearing, besides(hearing)).isSatisfied() || isOnAnotherDay(effect(), theirs);
  }

  /** Whether one rule gives another day than the other; what hangs on other days may always. */
  private boolean isOnAnotherDay(EffectRule one, EffectRule other) {
    boolean isHanging = !one.anchors().isEmpty() || !other.anchors().isEmpty();
    return !one.equals(other)
        && (isHanging || !one.dayOfEffect(hearing.day()).equals(other.dayOfEffect(hearing.day())));
  }

  /**
   * Everybody asked, and there is somebody: who leaves by its notice, whoever signed simply too.
   */
  private boolean isSignedByAll() {
    return !asked().isEmpty() && asked().stream().map(Party::id).allMatch(hearing::hasSigned);
  }

  /** Before the entry it asks nobody. */
  private List<Party> asked() {
    return hearing.position().isInForce() ? hearing.electorate() : List.of();
  }

  /** Whether it changes texts, or lengthens the term, and nothing else. */
  private boolean mayAskLess() {
    return !((ConsensualAct) hearing.proceeding()).changes().isEmpty()
        && Reach.isDivisible(hearing);
  }
}
