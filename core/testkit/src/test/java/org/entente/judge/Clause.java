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
 * @param own whether the act has a rule of consent of its own
 */
record Clause(
    ConsentRule consent,
    EffectRule effect,
    ConsentRule besides,
    EffectRule later,
    boolean mayDeviate,
    boolean own) {

  static Clause of(ConsensualAct act, Procedure procedure, boolean signedByAll, Term term) {
    ConsentRule usual = procedure.consent();
    EffectRule day = procedure.effect();
    ConsentRule consent = act.consent().orElse(usual);
    EffectRule effect = act.effect().orElse(day);
    ConsentRule both = consent.equals(usual) ? usual : ConsentRule.allOf(usual, consent);
    EffectRule later = effect.equals(day) ? day : EffectRule.latestOf(day, effect);
    boolean own = act.consent().isPresent();
    boolean deviates = !consent.equals(usual) || !effect.equals(day);
    if (signedByAll || !deviates) {
      return new Clause(consent, effect, consent, effect, false, own);
    }
    return mayDeviate(act, term)
        ? new Clause(consent, effect, both, later, true, own)
        : new Clause(both, later, both, later, false, own);
  }

  private static boolean mayDeviate(ConsensualAct act, Term term) {
    return act instanceof Amendment amendment
        && amendment.provisions().isEmpty()
        && amendment
            .term()
            .map(each -> lengthens(each, term))
            .orElse(!act.adopts().isEmpty());
  }

  static boolean lengthens(Term term, Term old) {
    return old.until().isPresent()
        && term.until().filter(end -> !end.isAfter(old.until().get())).isEmpty();
  }

  boolean isMet(Vote vote) {
    return vote.answer(consent) == Verdict.Answer.SATISFIED || isUnanimous(vote);
  }

  /** Whether all consent, so that no number that the provisions ask keeps it. */
  boolean isUnanimous(Vote vote) {
    return !own && vote.isMetByUnanimity(consent);
  }

  /** Whether it asks less than the provisions, or comes earlier. */
  boolean asksLess(Vote vote) {
    return mayDeviate
        && (vote.answer(besides) != Verdict.Answer.SATISFIED
            || later
                .dayOfEffect(vote.day())
                .map(day -> !day.equals(dayOfEffect(vote.day())))
                .orElse(true));
  }

  LocalDate dayOfEffect(LocalDate day) {
    return effect.dayOfEffect(day).orElseThrow();
  }

  Optional<LocalDate> tooLateFrom() {
    return effect.tooLateFrom();
  }
}
