package org.entente.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Decision;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;

/**
 * Whether everything that an agreement's facts name is in the dossier, so that it can be read
 * again.
 */
final class References {
  private final Set<PartyId> parties;
  private final Set<InstrumentId> instruments = new HashSet<>();

  private References(Agreement agreement) {
    parties = agreement.knownParties().keySet();
    agreement.instruments().forEach(instrument -> instruments.add(instrument.id()));
    for (Act act : agreement.acts()) {
      if (act instanceof ConsensualAct consensual) {
        consensual.adopts().forEach(instrument -> instruments.add(instrument.id()));
      }
    }
  }

  static void check(Agreement agreement) {
    References references = new References(agreement);
    references.check(agreement, "");
    for (Act act : agreement.acts()) {
      if (act instanceof Proceeding proceeding) {
        references.check(proceeding, act.id().value());
      }
    }
  }

  private void check(Proceeding proceeding, String act) {
    for (Signature signature : proceeding.signatures()) {
      check(signature.party(), act);
      check(signature.instruments(), act);
      check(signature.digests().keySet(), act);
    }
    for (Decision decision : proceeding.decisions()) {
      check(decision.party(), act);
      check(decision.instruments(), act);
    }
    for (Objection objection : proceeding.objections()) {
      check(objection.party(), act);
    }
    for (Revocation revocation : proceeding.revocations()) {
      check(revocation.party(), act);
    }
  }

  private void check(PartyId party, String act) {
    if (!parties.contains(party)) {
      throw new IllegalArgumentException(
          "a dossier must know each party that its facts name, but not '" + party + "', in "
              + nounOf(act) + "; list it under others");
    }
  }

  private void check(Collection<InstrumentId> named, String act) {
    for (InstrumentId instrument : named) {
      if (!instruments.contains(instrument)) {
        throw new IllegalArgumentException(
            "a dossier must know each instrument that its facts name, but not '" + instrument
                + "', in " + nounOf(act));
      }
    }
  }

  private static String nounOf(String act) {
    return act.isEmpty() ? "the founding" : "act '" + act + "'";
  }
}
