package org.example.service.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Postponement;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Withdrawal;

/**
 * One fact to record, of the founding or of an act. What the dossier says already is not said
 * twice.
 *
 * @param act the act it belongs to; empty for the founding
 * @param fact the fact
 */
public record OneFact(Optional<ActId> act, Fact fact) {
  /** A fact does not fit the dossier that it is meant for. */
  public static final class DoesNotFit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DoesNotFit(String message) {
      super(message);
    }
  }

  /**
   * Returns what it is, in a word.
   *
   * @return as {@code signature}
   */
  public String kind() {
    return Entry.of(act, fact).kind();
  }

  /**
   * Returns a dossier with this fact.
   *
   * @param agreement the dossier
   * @return the dossier; the same if it has the fact already
   * @throws DoesNotFit if the dossier knows no such act, party or instrument, or the act takes no
   *     such fact
   */
  public Agreement in(Agreement agreement) {
    Entry entry = Entry.of(act, fact);
    entry.party().ifPresent(party -> requireKnown(agreement, party));
    Proceeding before = act.isPresent() ? act(agreement, act.get()) : agreement;
    requireAsked(before, entry.instruments());
    Proceeding after = in(before);
    return after instanceof ConsensualAct changed ? agreement.withAct(changed) : (Agreement) after;
  }

  private static ConsensualAct act(Agreement agreement, ActId id) {
    Act found = agreement
        .act(id)
        .orElseThrow(() -> new DoesNotFit("There is no act '" + id + "' in the dossier."));
    if (found instanceof ConsensualAct consensual) {
      return consensual;
    }
    throw new DoesNotFit("Act '" + id + "' takes place by law; nobody is asked.");
  }

  private static void requireKnown(Agreement agreement, PartyId party) {
    if (agreement.party(party).isEmpty()) {
      throw new DoesNotFit("The dossier knows no party '" + party + "'.");
    }
  }

  private static void requireAsked(Proceeding proceeding, List<InstrumentId> instruments) {
    List<InstrumentId> asked = proceeding.toSign().stream().map(Instrument::id).toList();
    for (InstrumentId instrument : instruments) {
      if (!asked.contains(instrument)) {
        throw new DoesNotFit("Instrument '" + instrument + "' is not asked for here.");
      }
    }
  }

  private Proceeding in(Proceeding proceeding) {
    if (fact instanceof Signature signature) {
      return proceeding.withSignatures(plus(proceeding.signatures(), signature));
    }
    if (fact instanceof Decision decision) {
      return proceeding.withDecisions(plus(proceeding.decisions(), decision));
    }
    if (fact instanceof Objection objection) {
      return proceeding.withObjections(plus(proceeding.objections(), objection));
    }
    if (fact instanceof Revocation revocation) {
      return proceeding.withRevocations(plus(proceeding.revocations(), revocation));
    }
    if (fact instanceof Given given) {
      requireNone(proceeding.given(), given);
      return proceeding.withGiven(Optional.of(given));
    }
    if (proceeding instanceof Withdrawal withdrawal && fact instanceof Postponement postponement) {
      return withdrawal.withPostponements(plus(withdrawal.postponements(), postponement));
    }
    throw new DoesNotFit("Only the effect of a withdrawal can be postponed.");
  }

  /** A statement of a source that stands is not overwritten by another. */
  private static void requireNone(Optional<Given> standing, Given given) {
    if (standing.isPresent() && !standing.get().equals(given)) {
      throw new DoesNotFit("A source has stated the day of effect already.");
    }
  }

  private static <F extends Fact> List<F> plus(List<F> facts, F fact) {
    if (facts.contains(fact)) {
      return facts;
    }
    List<F> more = new ArrayList<>(facts);
    more.add(fact);
    return more;
  }
}
