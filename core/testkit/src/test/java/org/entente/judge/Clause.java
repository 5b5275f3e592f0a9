package org.entente.judge;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Procedure;
import org.entente.Term;

/**
 * By which rules an act comes about: its own, those of the provisions, or both (MEANING §4.6).
 *
 * @param mayDeviate whether the act's own hold, though they ask less, towards those who consent
 * @param own whether unanimity is no way: the act has a rule of consent of its own, or the others
 *     decide on one
 */
record Clause(
    ConsentRule consent,
    EffectRule effect,
    ConsentRule besides,
    EffectRule later,
    boolean mayDeviate,
    boolean own) {

  static Clause of(
      ConsensualAct act,
      Procedure procedure,
      boolean signedByAll,
      Situation situation,
      boolean byTheOthers) {
    ConsentRule usual = procedure.consent();
    EffectRule day = procedure.effect();
    ConsentRule consent = act.consent().orElse(usual);
    EffectRule effect = act.effect().orElse(day);
    ConsentRule both = consent.equals(usual) ? usual : ConsentRule.allOf(usual, consent);
    EffectRule later = effect.equals(day) ? day : EffectRule.latestOf(day, effect);
    boolean own = act.consent().isPresent() || byTheOthers;
    boolean deviates = !consent.equals(usual) || !effect.equals(day);
    if (signedByAll || !deviates) {
      return new Clause(consent, effect, consent, effect, false, own);
    }
    return mayDeviate(act, situation)
        ? new Clause(consent, effect, both, later, true, own)
        : new Clause(both, later, both, later, false, own);
  }

  private static boolean mayDeviate(ConsensualAct act, Situation situation) {
    return act instanceof Amendment amendment
        && amendment.provisions().isEmpty()
        && amendment
            .term()
            .map(each -> lengthens(each, situation))
            .orElse(!act.adopts().isEmpty());
  }

  static boolean lengthens(Term term, Situation situation) {
    Optional<LocalDate> old = situation.end();
    return old.isPresent()
        && term.ends().isEmpty()
        && situation.endOf(term).filter(end -> !end.isAfter(old.get())).isEmpty();
  }

  boolean isMet(Vote vote) {
    return vote.answer(consent) == Verdict.Answer.SATISFIED || isUnanimous(vote);
  }

  /** Whether all consent, so that no number that the provisions ask keeps it. */
  boolean isUnanimous(Vote vote) {
    return !own && vote.isMetByUnanimity(consent);
  }

  /** Whether it asks less than the provisions, or comes earlier. */
  boolean asksLess(Vote vote, Almanac almanac) {
    return mayDeviate
        && (vote.answer(besides) != Verdict.Answer.SATISFIED || comesEarlier(vote, almanac));
  }

  /** Whether it comes earlier, or may: of what hangs on other days nobody knows yet. */
  private boolean comesEarlier(Vote vote, Almanac almanac) {
    boolean hangs = !effect.anchors().isEmpty() || !later.anchors().isEmpty();
    return !later.equals(effect)
        && (hangs || !almanac.due(later, vote.day()).equals(almanac.due(effect, vote.day())));
  }
}
